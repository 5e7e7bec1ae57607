import type { Word } from './word.ts';

const ENDING = /^(?:com|org|net|info|news|eu|uk|de|fr|ru|ua|us|no|se|tv|io|co)$/u;

/** True for the name of a site: "harbour.net". */
export const isAddress = (text: string): boolean =>
  text.includes('.') && ENDING.test(text.slice(text.lastIndexOf('.') + 1).toLowerCase()) && text.length > 5;

/** Words of one web address: "harbour.net" is one name, which wink-nlp parts at its dot. `text` is the whole text. */
export const joinAddresses = (words: readonly Word[], text: string): Word[] => {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word, dot, ending] = [words[at], words[at + 1], words[at + 2]];
    if (!word) break;
    const isOne =
      dot?.text === '.' &&
      ending !== undefined &&
      ENDING.test(ending.lower) &&
      word.span.end === dot.span.start &&
      dot.span.end === ending.span.start &&
      /^[\p{L}\p{N}-]+$/u.test(word.text);
    if (isOne) {
      const span = { start: word.span.start, end: ending.span.end };
      const whole = text.slice(span.start, span.end);
      joined.push({ ...word, span, text: whole, lower: whole.toLowerCase(), lemma: whole.toLowerCase(), pos: 'PROPN' });
      at += 2;
    } else joined.push(word);
  }
  return joined;
};
