import { expect, test } from 'vitest';
import { splitWords } from '../../language/en/words/words.ts';
import { alignWords, countSame } from './align-words.ts';

const draw = (base: string, other: string): string => {
  const [a, b] = [splitWords(base), splitWords(other)];
  const textOf = (words: typeof a, [from, to]: readonly [number, number]): string =>
    words
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ');
  return alignWords(a, b)
    .map(({ kind, base: own, other: theirs }) =>
      kind === 'added' ? `+${textOf(b, theirs)}` : kind === 'left-out' ? `-${textOf(a, own)}` : `=${textOf(a, own)}`,
    )
    .join(' | ');
};

test.each<[base: string, other: string, drawn: string, same: number]>([
  ['the ferry sails', 'The ferry sails!', '=the ferry sails', 3],
  ['the ferry sails', 'the old ferry sails', '=the | +old | =ferry sails', 3],
  ['the old ferry sails', 'the ferry sails', '=the | -old | =ferry sails', 3],
  ['the old ferry', 'the new ferry', '=the | -old | +new | =ferry', 2],
  ['one ferry', 'two trams', '-1 ferry | +2 trams', 0],
  ['three hundred seats', '300 seats', '=300 seats', 2],
  ['the ferry', '', '-the ferry', 0],
  ['', 'the ferry', '+the ferry', 0],
  ['', '', '', 0],
])('%j to %j', (base, other, drawn, same) => {
  expect(draw(base, other)).toBe(drawn);
  expect(countSame(alignWords(splitWords(base), splitWords(other)))).toBe(same);
});

test.each([
  ['a b c d e f', 'b x d y f a'],
  ['we will not pay', 'pay we will'],
])('the ranges of %j and %j have no gap and no overlap', (base, other) => {
  const runs = alignWords(splitWords(base), splitWords(other));
  for (const side of ['base', 'other'] as const) {
    let at = 0;
    for (const run of runs) {
      expect(run[side][0]).toBe(at);
      at = run[side][1];
    }
    expect(at).toBe(splitWords(side === 'base' ? base : other).length);
  }
});
