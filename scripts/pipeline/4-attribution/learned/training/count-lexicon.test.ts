import { expect, test } from 'vitest';
import { makeColumns } from '../columns/columns.ts';
import { lexiconKeys } from '../columns/fill-lexicon-columns.ts';
import { fillWordColumns } from '../columns/fill-word-columns.ts';
import { tokensOf } from '../columns/token-list.fixture.ts';
import { labels, type Part } from '../labels.ts';
import { countLexicon, sumCounts } from './count-lexicon.ts';

const labelOf = (part: Part): number => labels.findIndex((label) => label.part === part);
const PARTS: Readonly<Record<string, Part>> = { '.': 'outside', s: 'source', k: 'cue', c: 'content' };
const goldOf = (marks: string): Uint8Array => Uint8Array.from([...marks], (mark) => labelOf(PARTS[mark] ?? 'outside'));

const list = tokensOf('Vane/PROPN spoke/VERB/speak of/ADP fares/NOUN | Vane/PROPN spoke/VERB/speak up/ADV');
const columns = makeColumns(list.words.length);
fillWordColumns(columns, list);
/** Of the keys of a token: how often each was inside its part, of how many sightings. */
const countsAt = (token: number, counts: ReturnType<typeof countLexicon>): string[] =>
  lexiconKeys(columns, token).map((key) => `${counts.get(key)?.inside} of ${counts.get(key)?.all}`);

test.each([
  ['a cue of one word', 'skc.skc', 1, ['2 of 2', '0 of 1', '0 of 2']],
  ['once outside of any', 'skc....', 1, ['1 of 2', '0 of 1', '0 of 2']],
  ['a cue of two words', 'skkcskc', 1, ['2 of 2', '1 of 1', '0 of 2']],
  ['a source', 'skc....', 0, ['0 of 2', '0 of 2', '1 of 2']],
  ['content counts for nothing', 'ccccccc', 1, ['0 of 2', '0 of 1', '0 of 2']],
  ['nobody annotated anything', '.......', 0, ['0 of 2', '0 of 2', '0 of 2']],
])('%s', (_, marks, token, expected) => {
  expect(countsAt(token, countLexicon(list, goldOf(marks)))).toEqual(expected);
});

test('the last word of a text has no word after it, and makes a pair all the same', () => {
  expect(countsAt(6, countLexicon(list, goldOf('skk.skk')))).toEqual(['1 of 1', '0 of 1', '0 of 1']);
});

test('counts of documents are added up, and those of each stay as they were', () => {
  const [first, second] = [countLexicon(list, goldOf('skc.skc')), countLexicon(list, goldOf('.......'))];
  const total = sumCounts([first, second]);
  expect(countsAt(1, total)).toEqual(['2 of 4', '0 of 2', '0 of 4']);
  expect(countsAt(1, first)[0]).toBe('2 of 2');
  expect([sumCounts([]).size, countLexicon(tokensOf(''), new Uint8Array()).size]).toEqual([0, 0]);
});
