import { expect, test } from 'vitest';
import { makeClaim, sampleArticle } from '../corpus/sample.fixture.ts';
import { quotedRuns, sourceLink, textFragment } from './source-link.ts';

test.each([
  ['seen as “legitimate targets” and “more”', ['legitimate targets', 'more']],
  ['he said "no" and «ні»', ['no', 'ні']],
  ['„так“', ['так']],
  ['no marks, it’s plain', []],
  ['an “open one', []],
])('%j', (text, runs) => {
  expect(quotedRuns(text)).toEqual(runs);
});

test.each([
  ['legitimate targets', ':~:text=legitimate%20targets'],
  ['“legitimate targets”.', ':~:text=legitimate%20targets'],
  ['a so-called, “long-term” plan & more', ':~:text=a%20so%2Dcalled%2C%20%E2%80%9Clong%2Dterm%E2%80%9D%20plan%20%26%20more'],
  // A browser looks for the last words behind the first: nine words would share the fifth.
  ['one two three four five six seven eight nine', ':~:text=one%20two%20three%20four%20five%20six%20seven%20eight%20nine'],
  ['one two three four five six seven eight nine ten', ':~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten'],
  ['We agreed.\n\nThen we left.', ':~:text=We%20agreed,Then%20we%20left'],
  ['Війна і мир', ':~:text=%D0%92%D1%96%D0%B9%D0%BD%D0%B0%20%D1%96%20%D0%BC%D0%B8%D1%80'],
  ['…', ''],
  ['', ''],
])('%j', (passage, fragment) => {
  expect(textFragment(passage)).toBe(fragment);
});

const text = 'Ada North said that the plan is “not in … our best interest” and “dead”.';
const reported = makeClaim('aaaaaaaaab', {
  text,
  source: 'Ada North',
  cue: 'said',
  content: ['the plan is “not in … our best interest” and “dead”'],
});
const direct = makeClaim('aaaaaaaaac', { text, source: 'Ada North', cue: 'said', content: ['dead'] }, { form: 'direct' });

test.each([
  [
    'an excerpt gives its evidence',
    reported,
    sampleArticle,
    '#:~:text=the%20plan%20is%20%E2%80%9Cnot%20in,our%20best%20interest%E2%80%9D%20and%20%E2%80%9Cdead',
  ],
  ['a digest only the longest quoted run', reported, { ...sampleArticle, rights: 'digest' as const }, '#:~:text=our%20best%20interest'],
  ['a digest no single word', direct, { ...sampleArticle, rights: 'digest' as const }, ''],
])('%s', (_, claim, article, fragment) => {
  expect(sourceLink(claim, article)).toEqual({ href: `https://example.org/first${fragment}`, atSentence: fragment !== '' });
});

test('words too few to be found by take those before them along, a cut word is left out', () => {
  const short = makeClaim('aaaaaaaaaf', { text, source: 'Ada North', cue: 'said', content: ['“dead'] });
  expect(sourceLink(short, sampleArticle).href).toContain('#:~:text=in%20%E2%80%A6%20our%20best%20interest%E2%80%9D%20and%20%E2%80%9Cdead');
  const cut = makeClaim(
    'aaaaaaaaag',
    { text, source: 'Ada North', cue: 'said', content: ['that the plan is “not in … our best inter'] },
    { cut: true },
  );
  expect(sourceLink(cut, sampleArticle).href).toMatch(/our%20best$/);
});

test('an address with a fragment of its own keeps it', () => {
  const { href } = sourceLink(direct, { ...sampleArticle, url: 'https://example.org/a#part' });
  expect(href).toBe('https://example.org/a#part:~:text=in%20%E2%80%A6%20our%20best%20interest%E2%80%9D%20and%20%E2%80%9Cdead');
});
