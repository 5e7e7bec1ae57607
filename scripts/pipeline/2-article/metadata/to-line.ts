import { parseHTML } from 'linkedom';
import { normaliseText } from '../normalise-text.ts';

const tag = /<\/?(?:a|b|br|cite|em|i|mark|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/gi;

/** Character references as a browser reads them, once; `<` is no tag here. */
const decode = (words: string): string => {
  if (!/&(?:#\d|#x[\da-f]|[a-z])/i.test(words)) return words;
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  document.body.innerHTML = words.replaceAll('<', '&lt;');
  return document.body.textContent ?? words;
};

/** Words without character references, also where they were written twice (`&amp;#8217;`); tags stay words. */
export const decodeReferences = (words: string): string => decode(decode(words));

/**
 * A value of a page's metadata as one line of plain words: character references decoded, twice where the page
 * wrote them twice (`&amp;#8217;`), marks of emphasis gone. Undefined where nothing is left.
 */
export const toLine = (value: string): string | undefined =>
  normaliseText(decodeReferences(value).replace(tag, '')).replace(/\n/g, ' ') || undefined;
