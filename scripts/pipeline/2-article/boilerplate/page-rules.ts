import { countWords, looksLikeProse } from '../line-shape.ts';
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

const short = (text: string, words: number): boolean => countWords(text) <= words;

/** Somebody's words, or a report of them: the article's own, whatever they are about. */
const isSpoken = (text: string): boolean => /[“”„«»"]|\b(?:said|says|told|added)\b/.test(text);

/** What belongs to the page around the article: sharing, comments, subscriptions, rights, other stories. */
export const pageRules: readonly Rule[] = [
  wordRule(
    'share-line',
    'Share on Facebook',
    /^(?:(?:share|tweet|pin|email|print|save|bookmark|copy link|like|send|whatsapp|telegram|facebook|twitter|linkedin|reddit)(?: (?:this|the|on|via|to|with|article|story|page|post|by|now|your|friends|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|email|&|and|\|)){0,7}|exit mobile version|view (?:desktop|mobile|full) (?:version|site)|skip to (?:main )?content|(?:back to|scroll to) top|(?:listen to|print|download) this (?:article|story|page)|toggle (?:navigation|menu)|menu|search|close|loading\.*|advertisements?|sponsored(?: content)?|scroll to continue|story continues below.*|click here.{0,60}|tap here.{0,60})[.!:]?$/i,
  ),
  {
    name: 'comment-policy',
    example: 'Join the discussion!',
    matches: ({ text }) =>
      short(text, 60) &&
      !isSpoken(text) &&
      /\bcomment(?:s|ing)? (?:policy|guidelines|rules)\b|^join the (?:discussion|conversation|debate)\b|^(?:leave|post|add|write) (?:a|your) (?:comment|reply)\b|^comments? (?:are|have been) (?:now )?(?:closed|moderated|disabled|welcome)\b|\b(?:log|sign) in to (?:comment|reply)\b|\bcomments? .{0,80}\bwill be (?:removed|deleted)\b|^\d+ comments?$|^(?:no )?comments?(?: yet)?$/i.test(
        text,
      ),
  },
  {
    name: 'comment-policy',
    example: 'We welcome civil comments. Hate speech and attacks on other readers will be removed.',
    matches: ({ text, index, count }) =>
      short(text, 80) &&
      index * 2 > count &&
      !isSpoken(text) &&
      /\bcomments?\b/i.test(text) &&
      /\b(?:we|our|please|readers|users)\b/i.test(text) &&
      /\b(?:removed?|deleted?|moderat\w+|not tolerated|respectful|civil|abusive|hateful|profan\w+)\b/i.test(text),
  },
  {
    name: 'subscribe-line',
    example: 'Subscribe to our newsletter for daily updates.',
    matches: ({ text }) =>
      short(text, 40) &&
      !isSpoken(text) &&
      /^(?:(?:please |to )?(?:subscribe|sign up|register|donate|support (?:us|our)|become a (?:member|subscriber|patron))\b|get (?:the|our) .{0,60}(?:newsletter|inbox|app)|follow us\b|join (?:us|our)\b|download (?:our|the) app|we (?:use|value) (?:cookies|your privacy)|this (?:site|website) uses cookies|accept (?:all )?cookies|read our privacy|enable (?:javascript|notifications))/i.test(
        text,
      ),
  },
  {
    name: 'other-stories',
    example: 'Read more: Talks resume in Geneva',
    matches: ({ text }) =>
      short(text, 30) &&
      /^(?:(?:read|see|also|watch|listen)(?: also| more| next| this| too)?(?: ?[:|»>–-].*| on this (?:story|topic).*)?|(?:also|further) (?:read|reading|see).*|related(?: (?:articles?|stories|posts?|news|content|topics?|reading))?(?: ?[:|»>–-].*)?|more (?:on this (?:story|topic)|stories|news|(?:from|in) \w+(?: \w+)?)|recommended(?: (?:for you|stories|reading))?:?.*|(?:you (?:may|might) (?:also )?like|trending(?: now)?|most (?:read|popular)|latest (?:news|stories|headlines)|editors?[’'] (?:picks?|choice)|don[’']t miss|up next|(?:previous|next) (?:article|post|story)).*)$/i.test(
        text,
      ) &&
      !looksLikeProse(text),
  },
  {
    name: 'rights-line',
    example: '© 2026 Example News. All rights reserved.',
    matches: ({ text }) =>
      short(text, 60) &&
      /^(?:©|\(c\) ?\d{4}|copyright\b.{0,20}\d{4})|\ball rights reserved\b|\b(?:may|must) not be (?:published|reproduced|republished).{0,80}(?:permission|consent|redistributed)/i.test(
        text,
      ),
  },
  {
    name: 'disclaimer',
    example: 'The views expressed in this article are the author’s own and do not reflect those of Example News.',
    matches: ({ text }) =>
      short(text, 60) &&
      /\b(?:views|opinions)(?: and \w+)? expressed (?:here|herein|above|in (?:this|the)|by the author).{0,120}\b(?:not|own|solely|those of)\b/i.test(
        text,
      ),
  },
];
