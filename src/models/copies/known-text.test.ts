import { describe, expect, test } from 'vitest';
import { type Article, type ArticleId, articleId } from '../../schema/index.ts';
import { makeClaim, sampleArticle } from '../corpus/sample.fixture.ts';
import { corpusOfReports, type SampleReport } from '../wordings/sample-reports.fixture.ts';
import { copiedWords } from './copied-words.ts';
import { knownPassages } from './known-text.ts';
import { makeTextCopies } from './text-copies.ts';

const text = 'Rain fell all day. Ada North said on Tuesday that the ferry will sail in winter, and the crew went home early to the hills.';
const claimOf = (id: string, exact: string, more: Record<string, unknown> = {}) =>
  makeClaim(id, { text, source: 'Ada North', cue: 'said', content: [exact] }, more);
const articleOf = (claims: Article['claims'], more: Partial<Article> = {}): Article => ({
  ...sampleArticle,
  text: { ...sampleArticle.text, length: Array.from(text).length },
  claims,
  ...more,
});
/** Passages as text; the outlet's own words in capitals. */
const drawn = (article: Article): string[] =>
  knownPassages(article).map((passage) => passage.map(({ text: word, own }) => (own ? word.toUpperCase() : word)).join(' '));

test('of one claim its words and those around it are known, without the words that the edges cut', () => {
  // The 32 characters behind end with the first letter of "to".
  expect(drawn(articleOf([claimOf('aaaaaaaaaa', 'the ferry will sail in winter')]))).toEqual([
    'Ada North said on Tuesday that THE FERRY WILL SAIL IN WINTER AND THE CREW WENT HOME EARLY',
  ]);
});

test('quoted words are not the outlet’s own', () => {
  expect(drawn(articleOf([claimOf('aaaaaaaaaa', 'the ferry will sail in winter', { form: 'direct' })]))).toEqual([
    'Ada North said on Tuesday that the ferry will sail in winter AND THE CREW WENT HOME EARLY',
  ]);
});

test('claims that overlap make one passage, those far apart two', () => {
  const near = [claimOf('aaaaaaaaaa', 'the ferry will sail'), claimOf('bbbbbbbbbb', 'sail in winter')];
  expect(drawn(articleOf(near))).toHaveLength(1);
  expect(drawn(articleOf(near.toReversed()))).toEqual(drawn(articleOf(near)));
  const [first] = near;
  const far = claimOf('cccccccccc', 'the hills');
  const moved = { ...far, evidence: { ...far.evidence, position: { start: 900, end: 909 } } };
  expect(first && knownPassages(articleOf([moved, first])).map((passage) => (passage[0]?.at ?? 0) > 500)).toEqual([false, true]);
});

test('places are code points of the article', () => {
  const wide = `🙂🙂 ${text}`;
  const claim = makeClaim('aaaaaaaaaa', { text: wide, source: 'Ada North', cue: 'said', content: ['the ferry will sail'] });
  const [passage = []] = knownPassages(articleOf([claim]));
  const points = Array.from(wide);
  for (const { text: word, at } of passage) expect(points.slice(at, at + Array.from(word).length).join('')).toBe(word);
  expect(passage.length).toBeGreaterThan(5);
});

test.each<[string, Article]>([
  ['a digest, which is this project’s own', articleOf([claimOf('aaaaaaaaaa', 'the ferry will sail')], { rights: 'digest' })],
  ['an article without claims', articleOf([])],
])('nothing is known of %s', (_, article) => expect(knownPassages(article)).toEqual([]));

describe('copies', () => {
  const long = 'the harbour office will close its northern gate to all lorries from the first of May';
  const idOf = (name: string): ArticleId => articleId.parse(name);
  const copiesOf = (...samples: SampleReport[]) => makeTextCopies(corpusOfReports(samples));

  test.each<[string, SampleReport[], [string, string][]]>([
    [
      'the same words',
      [
        { outlet: 'Post', content: long },
        { outlet: 'Wire', content: long },
      ],
      [['post', 'wire']],
    ],
    [
      'a run in the middle',
      [
        { outlet: 'Post', content: `So ${long} again` },
        { outlet: 'Wire', content: `But ${long} after all` },
      ],
      [['post', 'wire']],
    ],
    [
      'three outlets',
      [
        { outlet: 'Post', content: long },
        { outlet: 'Wire', content: long },
        { outlet: 'Echo', content: long },
      ],
      [
        ['echo', 'post'],
        ['echo', 'wire'],
        ['post', 'wire'],
      ],
    ],
    [
      'other case and marks',
      [
        { outlet: 'Post', content: long },
        { outlet: 'Wire', content: `${long.replace('gate', 'Gate,')}!` },
      ],
      [['post', 'wire']],
    ],
    [
      'seven words',
      [
        { outlet: 'Post', content: 'the gate is closed to all lorries' },
        { outlet: 'Wire', content: 'the gate is closed to all lorries' },
      ],
      [],
    ],
    [
      'other words',
      [
        { outlet: 'Post', content: long },
        { outlet: 'Wire', content: 'nothing of the kind stands here, not one word of all those' },
      ],
      [],
    ],
    [
      'one outlet twice',
      [
        { outlet: 'Post', content: long },
        { outlet: 'Post', article: 'post-2', content: long },
      ],
      [],
    ],
    [
      'a quotation',
      [
        { outlet: 'Post', content: long, form: 'direct' },
        { outlet: 'Wire', content: long, form: 'direct' },
      ],
      [],
    ],
    ['nothing', [], []],
  ])('%s', (_, samples, pairs) => {
    const { pairs: found, between } = copiesOf(...samples);
    expect(found.map((pair) => pair.toSorted()).toSorted()).toEqual(pairs);
    for (const [a, b] of pairs) {
      const [there, back] = [between(idOf(a), idOf(b)), between(idOf(b), idOf(a))];
      expect(there.map(({ first }) => first)).toEqual(back.map(({ second }) => second));
      expect(there[0]?.first.map(({ key }) => key)).toEqual(there[0]?.second.map(({ key }) => key));
    }
  });

  test('an article that is not in the record shares nothing', () => {
    const { between } = copiesOf({ outlet: 'Post', content: long }, { outlet: 'Wire', content: long });
    expect(between(idOf('post'), idOf('nobody'))).toEqual([]);
    expect(between(idOf('nobody'), idOf('post'))).toEqual([]);
    expect(between(idOf('post'), idOf('post'))).toEqual([]);
  });

  test.each<[string, string, string, number | null]>([
    ['enough of the outlets’ own words', long, long, 16],
    ['words that a report quotes', `“${long}”`, long, null],
    ['too few words', 'the gate will close to lorries on May Day', 'the gate will close to lorries on May Day', null],
    [
      'grammar alone',
      'it is what it was and so it will be for all of us as it is',
      'it is what it was and so it will be for all of us as it is',
      null,
    ],
  ])('%s', (_, one, other, words) => {
    const corpus = corpusOfReports([
      { outlet: 'Post', content: one },
      { outlet: 'Wire', content: other },
    ]);
    const [first, second] = corpus.claims;
    if (!first || !second) throw new Error('two claims are expected');
    expect(copiedWords(makeTextCopies(corpus), corpus.claims, first, second)?.words ?? null).toBe(words);
  });
});
