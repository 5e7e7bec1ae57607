import { describe, expect, test } from 'vitest';
import { splitWords } from '../../language/en/words/words.ts';
import { type SampleReport, statementOfReports } from '../wordings/sample-reports.fixture.ts';
import { findDisagreements } from './find-disagreements.ts';
import { findQuantities } from './find-quantities.ts';

describe('a quantity', () => {
  test.each<[string, [low: number, high: number, units: string][]]>([
    ['40,000 households', [[40000, 40000, 'household']]],
    ['forty thousand households', [[40000, 40000, 'household']]],
    ['three hundred and fifty new buses', [[350, 350, 'buse']]],
    ['twenty-five men', [[25, 25, 'men']]],
    ['a dozen ships', [[12, 12, 'ship']]],
    ['two dozen ships', [[24, 24, 'ship']]],
    ['1.2 million people', [[1.2e6, 1.2e6, 'peopl']]],
    ['$14bn in aid', [[14e9, 14e9, 'dollar']]],
    ['€3 million for roads', [[3e6, 3e6, 'euro']]],
    [
      '20% and 20 per cent',
      [
        [20, 20, 'percent'],
        [20, 20, 'percent'],
      ],
    ],
    ['10 to 15 soldiers', [[10, 15, 'soldier']]],
    ['between 10 and 15 soldiers', [[10, 15, 'soldier']]],
    ['10-15 soldiers', [[10, 15, 'soldier']]],
    ['more than 300 beds', [[300, Number.POSITIVE_INFINITY, 'bed']]],
    ['up to 300 beds', [[Number.NEGATIVE_INFINITY, 300, 'bed']]],
    ['300 of its beds', [[300, 300, 'bed']]],
    ['before 2029', [[2029, 2029.12, 'year before']]],
    ['on 3 February', [[203, 203, 'day on']]],
    [
      '300 beds and 20 doctors',
      [
        [300, 300, 'bed'],
        [20, 20, 'doctor'],
      ],
    ],
  ])('is read from %s', (text, expected) => {
    expect(findQuantities(text, splitWords(text)).map(({ low, high, units }) => [low, high, units.join(' ')])).toEqual(expected);
  });

  test.each(['one of them', 'the 3rd bridge', 'an F16 jet', 'hundreds of people', 'no number', '40m away'])(
    'is not read from %s',
    (text) => {
      expect(findQuantities(text, splitWords(text))).toEqual([]);
    },
  );
});

const found = (...samples: (string | Omit<SampleReport, 'outlet'>)[]): string[] => {
  const outlets = ['Wire', 'Post', 'Herald', 'Flash'];
  const { corpus, statement } = statementOfReports(
    samples.map((sample, index) => ({ outlet: outlets[index] ?? 'Echo', ...(typeof sample === 'string' ? { content: sample } : sample) })),
  );
  return (findDisagreements(corpus, [statement]).get(statement) ?? []).map(
    ({ kind, about, sides }) =>
      `${kind}, ${about}: ${sides.map(({ value, reports }) => `${value} [${reports.map(({ article }) => article.outlet).join(' ')}]`).join(' | ')}`,
  );
};

describe('a disagreement', () => {
  test.each<[string, (string | Omit<SampleReport, 'outlet'>)[], string[]]>([
    [
      'figures of one thing',
      ['it will serve 40,000 households', 'it will serve forty thousand households', 'it will serve 400,000 households'],
      ['number, households: 40,000 households [wire post] | 400,000 households [herald]'],
    ],
    ['percentages', ['prices rise by 20 per cent', 'prices rise by 30%'], ['number, per cent: 20 per cent [wire] | 30% [post]']],
    ['money in signs', ['it costs $14 million', 'it costs $41 million'], ['number, dollars: $14 million [wire] | $41 million [post]']],
    [
      'figures in one place',
      ['prices rose by 300 and then fell', 'prices rose by 400 and then fell'],
      ['number, number in the same place: 300 [wire] | 400 [post]'],
    ],
    [
      'years after the same word',
      ['nobody pays more before 2029', 'nobody pays more before 2035'],
      ['number, year, after “before”: 2029 [wire] | 2035 [post]'],
    ],
    [
      'ranges that do not meet',
      ['10 to 15 ships will come', '20 to 30 ships will come'],
      ['number, ships: 10 to 15 ships [wire] | 20 to 30 ships [post]'],
    ],
    [
      'places',
      ['the plant at Cray Point will open soon', 'the plant at Dunlow Head will open soon', 'the plant at Cray Point opens'],
      ['place, place named, after “at”: Cray Point [wire herald] | Dunlow Head [post]'],
    ],
    [
      'persons',
      ['they met with Anna Berg for talks', 'they met with Otto Klein for talks'],
      ['name, name, after “with”: Anna Berg [wire] | Otto Klein [post]'],
    ],
    [
      'days of the week in the words',
      ['the bridge opens on Monday for cars', 'the bridge opens on Friday for cars'],
      ['date, day named, after “on”: Monday [wire] | Friday [post]'],
    ],
    [
      'days said',
      [
        { content: 'it opens', date: '2026-05-11' },
        { content: 'it opens', date: '2026-05-09' },
      ],
      ['date, date said: 11 May 2026 [wire] | 9 May 2026 [post]'],
    ],
    [
      'ranks',
      [
        { content: 'it opens', source: 'Ada North, mayor of Eastholm' },
        { content: 'it opens', source: 'deputy mayor Ada North' },
      ],
      ['role, role of the speaker: mayor of Eastholm [wire] | deputy mayor [post]'],
    ],
    [
      'offices',
      [
        { content: 'it opens', source: 'Mayor Ada North' },
        { content: 'it opens', source: 'Senator Ada North' },
      ],
      ['role, role of the speaker: Mayor [wire] | Senator [post]'],
    ],
  ])('between %s is found', (_, samples, expected) => {
    expect(found(...samples)).toEqual(expected);
  });

  test.each<[string, (string | Omit<SampleReport, 'outlet'>)[]]>([
    ['a number that one leaves out', ['it will serve 40,000 households', 'it will serve many households']],
    ['numbers of different things', ['it will bring 300 beds to town', 'it will bring 20 doctors and nurses']],
    ['a rounded number', ['1,987 people came', '2,000 people came']],
    ['numbers of different things in one place', ['it sends 300 beds to town', 'it sends 20 doctors to town']],
    ['a bound that holds', ['more than 300 people came', '340 people came']],
    ['an estimate that is near', ['about 300 people came', '310 people came']],
    ['a year and a month of it', ['it opens in May 2028', 'it opens in 2028']],
    ['two spellings of one actor', ['help must come to Kyiv from abroad', 'help must come to Kiev from abroad']],
    ['a name in short', ['he thanked Mark Rutte for it', 'he thanked Rutte for it']],
    ['initials', ['the United Nations must decide on it', 'the UN must decide on it']],
    ['a capital at the beginning of a sentence', ['Bridges will open', 'Tunnels will open']],
    [
      'the day of publication',
      [
        { content: 'it opens', date: '2026-05-11' },
        { content: 'it opens', date: '2026-05-12', basis: 'published' },
      ],
    ],
    [
      'a month and a day of it',
      [
        { content: 'it opens', date: '2026-05-11' },
        { content: 'it opens', date: '2026-05' },
      ],
    ],
    [
      'a role that one leaves out',
      [
        { content: 'it opens', source: 'Mayor Ada North' },
        { content: 'it opens', source: 'North' },
      ],
    ],
    [
      'two roles that the registry has',
      [
        { content: 'it opens', source: 'Mayor Ada North' },
        { content: 'it opens', source: 'Bridge Fund chair Ada North' },
      ],
    ],
    ['both numbers in one article', ['300 beds, not 200 beds, are meant', '200 beds are meant']],
  ])('%s is none', (_, samples) => {
    expect(found(...samples)).toEqual([]);
  });
});
