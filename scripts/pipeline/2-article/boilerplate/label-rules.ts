import { countWords, endsSentence, fold } from '../line-shape.ts';
import type { Rule } from './rule.ts';

const keywordList = /^(?:[\p{L}\p{N}][^,.;:!?“”"]{0,30})(?:, ?[\p{L}\p{N}][^,.;:!?“”"]{0,30}){3,}$/u;
const labelled = /^(?:tags?|keywords?|topics?|categor(?:y|ies)|filed under|posted in|section|tagged(?: with| as)?) ?[:|–-] ?\S.{0,300}$/i;

/** Names, headings and keywords that label the page rather than tell of anything. */
export const labelRules: readonly Rule[] = [
  {
    name: 'headline',
    example: 'Talks to Resume in Geneva',
    matches: ({ text, title }) => {
      if (title === undefined) return false;
      const [words, head] = [fold(text), fold(title)];
      // On a page's title the site's name follows: "Talks to Resume - Example News".
      return words === head || (words.startsWith(head) && /^ ?[|–—:·-] ?.{2,40}$/.test(words.slice(head.length)));
    },
  },
  {
    name: 'outlet-name',
    example: 'Example News',
    matches: ({ text, outletNames }) => outletNames.some((name) => fold(name) === fold(text)),
  },
  {
    name: 'keyword-list',
    example: 'geneva, peace talks, ceasefire, troops',
    matches: ({ text }) =>
      labelled.test(text) ||
      (keywordList.test(text) &&
        !/,? (?:and|or) /.test(text) &&
        text.split(',').every((item) => countWords(item) <= 3) &&
        countWords(text) <= 40),
  },
  {
    name: 'keyword-line',
    example: 'peace talks',
    matches: ({ text, kind }) =>
      kind !== 'list-item' && countWords(text) <= 4 && /^\p{Ll}[\p{Ll}\p{N} ’'-]*$/u.test(text) && text.length <= 40,
  },
  {
    name: 'repeated-line',
    example: 'Example Media Group',
    matches: ({ text, times }) => times >= 3 && countWords(text) <= 12 && !endsSentence(text),
  },
];
