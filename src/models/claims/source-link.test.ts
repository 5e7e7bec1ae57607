import { expect, test } from 'vitest';
import { makeClaim, sampleArticle } from '../corpus/sample.fixture.ts';
import { sourceLink } from './source-link.ts';

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
