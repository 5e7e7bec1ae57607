import { countWords } from '../line-shape.ts';
import type { Rule } from './rule.ts';

const agencies =
  'Getty(?: Images)?|Shutterstock|Unsplash|Alamy|Wikimedia(?: Commons)?|Flickr|Reuters|REUTERS|AFP|AP|EPA(?:-EFE)?|EFE|ANSA|DPA|TASS|RIA|UNIAN|Ukrinform|Xinhua|Anadolu|Bloomberg';
const makers = 'Office|Press|Service|Ministry|Agency|Handout|Screenshot|Video|File|CC BY|Telegram|YouTube|NATO|DoD';
const pictures = 'Photo|Photos|Photograph|Image|Picture|Illustration';
const creditInBrackets = new RegExp(`[^.!?”"] ?[(\\[][^()\\[\\]]*\\b(?:${agencies}|${makers}|${pictures})\\b[^()\\[\\]]*[)\\]]$`, 'iu');
const pictureInBrackets = new RegExp(`[(\\[][^()\\[\\]]*\\b(?:${pictures}|Handout|Screenshot|Getty|via)\\b[^()\\[\\]]*[)\\]]\\.?$`, 'iu');
const creditAtEnd = new RegExp(
  `(?:\\b(?:${pictures})(?: (?:credit|by|courtesy|from|via|of))*: ?|\\bCredits?: ?|© ?)[\\p{Lu}\\d@][\\p{L}\\d@.’'&-]*(?:[ /]+[\\p{L}\\d@.’'&-]+){0,6}$|(?: ?/ ?|\\b[vV]ia )(?:${agencies})$|[–—-] ?(?:${pictures}) (?:by|courtesy of) \\p{Lu}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){0,5}$`,
  'u',
);
const labelAtStart =
  /^(?:(?:file|stock|handout|archive|illustrative) (?:photo|image|picture|footage)|photo|image|picture|photograph|caption|illustration|pictured|credit|source photo)(?: ?(?:credit|by|courtesy|source|shows))* ?[:|–—-] ?\S/i;
const pictured =
  /^pictured\b|\b(?:is|are|was|were|,) ?pictured\b|\bseen here\b|\bin this (?:file )?(?:photo|image|picture)\b|\((?:left|right|centre|center)\)/i;
const isQuoted = /^[“"„«]/;

const isCaptionLength = (text: string): boolean => countWords(text) >= 5 && countWords(text) <= 45 && !isQuoted.test(text);

/** A credit names whose picture it is; only pictures have one. A caption is short and begins with no quotation. */
export const mediaRules: readonly Rule[] = [
  { name: 'photo-caption', example: 'The hall before the session', matches: ({ text, kind }) => kind === 'caption' && text !== '' },
  {
    name: 'photo-caption',
    example: 'Two ministers in Geneva on January 9, 2026 (Office of the President)',
    matches: ({ text }) => isCaptionLength(text) && (creditInBrackets.test(text) || pictureInBrackets.test(text)),
  },
  {
    name: 'photo-caption',
    example: 'The minister leaves the hall. Photo: Jo Roe',
    matches: ({ text }) => isCaptionLength(text) && creditAtEnd.test(text) && !/https?:/.test(text),
  },
  {
    name: 'photo-caption',
    example: 'FILE PHOTO: Soldiers at an exercise in May',
    matches: ({ text }) => countWords(text) <= 60 && labelAtStart.test(text),
  },
  {
    name: 'photo-caption',
    example: 'The two leaders are pictured at the airport.',
    matches: ({ text }) => countWords(text) <= 25 && pictured.test(text) && !/[“”"]|\b(?:said|told|says|added)\b/.test(text),
  },
];
