import { ROWS } from './find-idioms.ts';
import type { Row } from './rows/row.ts';

/** Rows that read a whole sentence and not the word that governs the matter. */
export const SENTENCE_ROWS: readonly Pick<Row, 'name' | 'why' | 'example' | 'never'>[] = [
  { name: 'duty', why: 'the words say what must be done', example: 'We should dig the canal.', never: 'We do not have to dig the canal.' },
  {
    name: 'announcement',
    why: 'the words announce it as coming',
    example: 'The canal will be dug.',
    never: 'The canal could be dug.',
  },
  {
    name: 'change-of-mind',
    why: 'the words take back what was held before',
    example: 'The rector dropped her opposition to the canal.',
    never: 'The rector noted the opposition to the canal.',
  },
  {
    name: 'not-ruled-out',
    why: 'the words keep it open, which takes no side',
    example: 'The rector did not rule out the canal.',
    never: 'The rector ruled out the canal.',
  },
  {
    name: 'takes-no-side',
    why: 'the words say that no side is taken',
    example: 'The rector had no view on the canal.',
    never: 'The rector viewed the canal.',
  },
  {
    name: 'made-condition',
    why: 'the words make it a condition for something else',
    example: 'We would back the budget only if the canal is dug.',
    never: 'We would back the budget even if the canal is dug.',
  },
  {
    name: 'bad-consequence',
    why: 'the words say that it leads to something bad',
    example: 'If the canal is dug, the talks will collapse.',
    never: 'If the canal is dug, she will be there.',
  },
  { name: 'answer', why: 'the words answer a question on it', example: 'A canal? Never.', never: 'A canal? She did not know.' },
  {
    name: 'preference',
    why: 'the words weigh it against something else',
    example: 'We would rather swim than dig a canal.',
    never: 'The canal is longer than the river.',
  },
  {
    name: 'lack',
    why: 'the words say what would be without it',
    example: 'The valley cannot survive without the canal.',
    never: 'The valley had been without the canal.',
  },
  {
    name: 'reason',
    why: 'the words give a reason for the side that the main verb takes',
    example: 'She rejected the canal, saying it would flood the valley.',
    never: 'She spoke of the canal, saying it would be long.',
  },
];

const whys = new Map([...SENTENCE_ROWS, ...ROWS].map(({ name, why }) => [name, why]));

/** The sentence of a row, to be read after "because". Throws for a name that no row has. */
export const whyOf = (name: string): string => {
  const why = whys.get(name);
  if (why === undefined) throw new Error(`unknown row: ${name}`);
  return why;
};
