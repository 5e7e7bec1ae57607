import type { TokenList } from '../make-token-list.ts';
import { bucket, type Columns, hashText } from './columns.ts';

const closed = new Set(['ADP', 'SCONJ', 'PART', 'DET', 'CCONJ', 'PRON', 'AUX', 'PUNCT', 'SYM']);

const verbForm = (word: string): string => {
  if (word.endsWith('ing')) return 'ing';
  if (word.endsWith('ed')) return 'ed';
  return word.endsWith('s') ? 's' : 'base';
};

/** A finer part of speech: the word itself for closed classes and marks, the ending for verbs. */
export const tagOf = (word: string, pos: string): string => {
  if (closed.has(pos)) return word;
  return pos === 'VERB' ? `VERB ${verbForm(word)}` : pos;
};

const shapeOf = (form: string): string =>
  form
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '0')
    .slice(0, 8);

/** Fills what the word itself says: its forms, part of speech, shape, ending, how often the document has it. */
export const fillWordColumns = (columns: Columns, list: TokenList): void => {
  const counts = new Map<string, number>();
  for (const word of list.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  list.words.forEach((word, i) => {
    const pos = list.pos[i] ?? '';
    const form = list.forms[i] ?? '';
    columns.word[i] = hashText(word);
    columns.lemma[i] = hashText(list.lemmas[i] ?? '');
    columns.pos[i] = hashText(pos);
    columns.tag[i] = hashText(tagOf(word, pos));
    columns.shape[i] = hashText(shapeOf(form));
    columns.suffix[i] = hashText(word.slice(-3));
    columns.quoted[i] = list.quoted[i] ?? 0;
    columns.often[i] = pos === 'PROPN' || pos === 'NOUN' ? 1 + Math.min(6, bucket(counts.get(word) ?? 0)) : 0;
  });
};
