import { describe, expect, test } from 'vitest';
import { splitWords } from '../../language/en/words/words.ts';
import { at } from '../corpus/look-up.ts';
import { compareWordings } from '../wordings/compare-wordings.ts';
import { type SampleReport, statementOfReports } from '../wordings/sample-reports.fixture.ts';
import { compareNames, indexNames } from './compare-names.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareRoles } from './compare-roles.ts';
import { type Disagreement, findSlots, gatherSides } from './disagreement.ts';
import { findQuantities, isCompatible } from './find-quantities.ts';

const outlets = ['Wire', 'Post', 'Herald', 'Flash', 'Echo'];
const reportsOf = (contents: readonly string[]): SampleReport[] =>
  contents.map((content, index) => ({ outlet: outlets[index] ?? 'Echo', content }));
const wordingsOf = (contents: readonly string[]) => {
  const { corpus, statement } = statementOfReports(reportsOf(contents));
  const wordings = compareWordings(statement);
  if (!wordings) throw new Error('nothing to compare');
  return { corpus, wordings };
};
/** "place: Lund | Brena". */
const drawn = (found: readonly Disagreement[]): string[] =>
  found.map(({ kind, sides }) => `${kind}: ${sides.map(({ value, reports }) => `${value} [${reports.length}]`).join(' | ')}`);

describe('names', () => {
  test.each<[contents: string[], found: string[]]>([
    [['the boat sank at Cray Point that night', 'the boat sank at Dunlow Head that night'], ['place: Cray Point [1] | Dunlow Head [1]']],
    [['the ferry sails on Monday again', 'the ferry sails on Friday again'], ['date: Monday [1] | Friday [1]']],
    [['she met Olsen there that day', 'she met Berg there that day'], ['name: Olsen [1] | Berg [1]']],
    [
      ['the boat sank at Cray Point that night', 'the boat sank at Dunlow Head that night', 'the boat sank at Cray Point that night'],
      ['place: Cray Point [2] | Dunlow Head [1]'],
    ],
    // One and the same, as far as a reader can tell.
    [['she met Mark Olsen there that day', 'she met Olsen there that day'], []],
    [['talks in Kyiv will go on today', 'talks in Kiev will go on today'], []],
    [['she praised the Norwegian navy that day', 'she praised the Norway navy that day'], []],
    [['money of the United Harbours is late', 'money of the UH is late'], []],
    // No name, no other place, or a sentence's first word.
    [['she met friends there that day', 'she met Berg there that day'], []],
    [['Boats sank at night off the coast', 'Ships sank at night off the coast'], []],
    [['she met Olsen there that day', 'she met Olsen there that day'], []],
    // Two names in one place are no pair.
    [['she met Olsen there that day', 'she met Berg and Dahl there that day'], []],
  ])('%j', (contents, found) => {
    const { corpus, wordings } = wordingsOf(contents);
    expect(drawn(compareNames(indexNames(corpus.actors), wordings))).toEqual(found);
  });

  test('an actor stands under each of its names, without the article', () => {
    const { corpus } = statementOfReports(reportsOf(['it opens']));
    const names = indexNames(corpus.actors.map((actor) => (actor.id === 'kyiv' ? { ...actor, nameInSentence: 'the Ukraine' } : actor)));
    expect(['kyiv', 'kiev', 'ukraine', 'ada north', 'north'].map((name) => names.get(name)?.size)).toEqual([1, 1, 1, 1, 1]);
    expect(names.has('the ukraine')).toBe(false);
  });
});

describe('numbers', () => {
  test.each<[contents: string[], found: string[]]>([
    [['it has 300 beds for guests', 'it has 400 beds for guests'], ['number: 300 beds [1] | 400 beds [1]']],
    [['it opens in 2028 at last', 'it opens in 2030 at last'], ['number: 2028 [1] | 2030 [1]']],
    [['it opens on 3 May at last', 'it opens on 4 May at last'], ['date: 3 May [1] | 4 May [1]']],
    [['it costs $5 million in all', 'it costs $7 million in all'], ['number: $5 million [1] | $7 million [1]']],
    [['a rise of 5% this year', 'a rise of nine per cent this year'], ['number: 5% [1] | nine per cent [1]']],
    // What may both be right.
    [['it has 300 beds for guests', 'it has more than 250 beds for guests'], []],
    [['it has 297 beds for guests', 'it has 300 beds for guests'], []],
    [['it has 300 beds for guests', 'it has beds for guests'], []],
    [['it has 300 beds for guests', 'it has three hundred beds for guests'], []],
    [['it has 300 beds for guests', 'it has 20 cooks for guests and more of them'], []],
  ])('%j', (contents, found) => {
    expect(drawn(compareNumbers(wordingsOf(contents).wordings))).toEqual(found);
  });

  const quantity = (text: string) => at(findQuantities(text, splitWords(text)), 0);
  test.each<[string, string, boolean]>([
    ['300 beds', '300 beds', true],
    ['300 beds', '301 beds', true],
    ['300 beds', '309 beds', true],
    ['300 beds', '310 beds', false],
    ['301 beds', '302 beds', false],
    ['about 300 beds', '320 beds', true],
    ['about 300 beds', '340 beds', false],
    ['more than 300 beds', '1,000 beds', true],
    ['more than 300 beds', '200 beds', false],
    ['up to 300 beds', '200 beds', true],
    ['10 to 15 beds', '12 beds', true],
    ['10 to 15 beds', '16 beds', false],
    ['in 2026', 'in 2027', false],
    ['in May 2026', 'in 2026', true],
    ['in May 2026', 'in June 2026', false],
    ['0 beds', '0 beds', true],
  ])('%s and %s may both be right: %j', (a, b, expected) => {
    expect(isCompatible(quantity(a), quantity(b))).toBe(expected);
    expect(isCompatible(quantity(b), quantity(a))).toBe(expected);
  });
});

describe('roles', () => {
  test.each<[sources: string[], found: string[]]>([
    [['director Ada North', 'deputy director Ada North'], ['role: director [1] | deputy director [1]']],
    [['the economist Ada North', 'the judge Ada North'], ['role: economist [1] | judge [1]']],
    [['mayor Ada North', 'former mayor Ada North'], ['role: mayor [1] | former mayor [1]']],
    [['mayor Ada North', 'Ada North'], []],
    [['North', 'Ada North'], []],
    // The registry knows her as both.
    [['mayor Ada North', 'the fund chair Ada North'], []],
  ])('%j', (sources, found) => {
    const { corpus, statement } = statementOfReports(
      sources.map((source, index) => ({ outlet: outlets[index] ?? 'Echo', content: 'it opens', source })),
    );
    expect(drawn(compareRoles(corpus, statement.reports))).toEqual(found);
  });
});

describe('sides', () => {
  const { statement } = statementOfReports([
    { outlet: 'Wire', content: 'it opens' },
    { outlet: 'Post', content: 'it opens' },
    { outlet: 'Herald', content: 'it opens' },
    { outlet: 'Post', content: 'it opens', at: 3000 },
  ]);
  const given = (values: readonly number[]) =>
    values.map((value, index) => ({ report: at(statement.reports, index), value, shown: String(value), words: `${value} words` }));
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1;

  test.each<[values: number[], sides: string[]]>([
    [[], []],
    [[5], []],
    [[5, 5, 5], []],
    [
      [5, 9],
      ['5: 1', '9: 1'],
    ],
    [
      [5, 9, 6],
      ['5: 2', '9: 1'],
    ],
    // A chain of near ones is one side.
    [[5, 6, 7], []],
  ])('%j', (values, sides) => {
    expect(gatherSides(given(values), near).map(({ value, reports }) => `${value}: ${reports.length}`)).toEqual(sides);
  });

  test('an article that gives both contradicts nobody', () => {
    const own = statement.reports.filter(({ article }) => article.outlet === 'post');
    const both = [1, 9].map((value, index) => ({ report: at(own, index), value, shown: '', words: '' }));
    expect(gatherSides(both, near)).toEqual([]);
  });

  test('what is only left out or added is no slot', () => {
    const slots = (contents: string[]) => findSlots(wordingsOf(contents).wordings).length;
    expect(slots(['the old ferry will sail today', 'the new ferry will sail today'])).toBe(1);
    expect(slots(['the old ferry will sail today', 'the ferry will sail today'])).toBe(0);
    expect(slots(['the ferry will sail today', 'the old ferry will sail today'])).toBe(0);
  });
});
