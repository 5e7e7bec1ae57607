import type { TokenList } from '../make-token-list.ts';
import { hashText } from './columns.ts';

/**
 * For tests: a chain of tokens that need no reader of English: `Vane/PROPN said/VERB`, with the lemma as a third part where it
 * is not the word. `|` begins a sentence, `¶` a paragraph; what stands between “ and ” is quoted.
 */
export const tokensOf = (marked: string): TokenList => {
  const forms: string[] = [];
  const lemmas: string[] = [];
  const pos: string[] = [];
  const quoted: number[] = [];
  const sentence: number[] = [];
  const bounds: [number, number][] = [];
  const blocks: number[] = [];
  let isQuoted = false;
  let [start, block] = [0, 0];
  const add = (form: string, part: string, lemma: string): void => {
    forms.push(form);
    pos.push(part);
    lemmas.push(lemma);
    if (form === '”') isQuoted = false;
    quoted.push(isQuoted ? 1 : 0);
    if (form === '“') isQuoted = true;
    sentence.push(bounds.length - (part === 'BREAK' ? 1 : 0));
  };
  const close = (): void => {
    bounds.push([start, forms.length]);
    blocks.push(block);
  };
  for (const piece of marked.trim() === '' ? [] : marked.trim().split(/\s+/)) {
    if (piece === '|' || piece === '¶') {
      close();
      if (piece === '¶') {
        add('', 'BREAK', '');
        block += 1;
      }
      start = forms.length;
      continue;
    }
    const [form = '', part = 'PUNCT', lemma = form.toLowerCase()] = piece.split('/');
    add(form, part, lemma);
  }
  if (forms.length > 0) close();
  return {
    spans: forms.map((form, at) => ({ start: 10 * at, end: 10 * at + form.length })),
    words: forms.map((form) => form.toLowerCase()),
    forms,
    lemmas,
    pos,
    quoted: Uint8Array.from(quoted),
    sentence: Int32Array.from(sentence),
    bounds,
    blocks,
  };
};

/** For tests: a column of hashes as the words they are hashes of, joined by spaces; a number that is the hash of none is written as it is. */
export const wordsOf = (column: Uint32Array, known: readonly string[]): string => {
  const words = new Map(known.map((word) => [hashText(word), word === '' ? '∅' : word]));
  return Array.from(column, (number) => words.get(number) ?? String(number)).join(' ');
};
