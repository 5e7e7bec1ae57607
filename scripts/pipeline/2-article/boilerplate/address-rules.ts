import { type Rule, wordRule } from './rule.ts';

/** Lines that are nothing but an address, a number or a code. */
export const addressRules: readonly Rule[] = [
  wordRule(
    'image-address',
    'https://cdn.example.org/img/troops_1920x0.jpg',
    /^(?:https?:\/\/\S+\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?\S*)?|(?:https?:\/\/)?pic\.(?:twitter|x)\.com\/\w+|!\[[^\]]*\]\(\S+\))$/i,
  ),
  wordRule('page-address', 'https://example.org/2026/02/03/some-story.html', /^https?:\/\/\S+$/i),
  wordRule(
    'contact-line',
    'editor@example.org',
    /^(?:e-?mail|contact|tel|phone|fax)?:? ?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\(?\d[\d ()./-]{6,18}\d)$/i,
  ),
  wordRule('locale-code', 'en_EN', /^[a-z]{2}[_-][A-Z]{2}$/),
];
