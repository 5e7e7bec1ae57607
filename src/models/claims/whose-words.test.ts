import { expect, test } from 'vitest';
import type { Claim, Rights } from '../../schema/index.ts';
import { sampleArticle, sampleClaim } from '../corpus/sample.fixture.ts';
import { reporterNote, whoseWords } from './whose-words.ts';

const paraphrase = 'Paraphrase by On Record of a report in Town Paper';
const reported = 'Reported by Town Paper';

test.each<[Claim['form'], Rights, string, string]>([
  ['direct', 'full', 'speaker', reported],
  ['direct', 'excerpt', 'speaker', reported],
  ['direct', 'digest', 'speaker', reported],
  ['indirect', 'full', 'outlet', reported],
  ['indirect', 'excerpt', 'outlet', reported],
  ['indirect', 'digest', 'digest', paraphrase],
  ['mixed', 'excerpt', 'outlet', reported],
  // Quoted words in it do not make the sentence the speaker's, nor the outlet's.
  ['mixed', 'digest', 'digest', paraphrase],
])('%s speech in an article of rights %s has the words of the %s', (form, rights, whose, note) => {
  const placed = { claim: { ...sampleClaim, form }, article: { ...sampleArticle, rights } };
  expect(whoseWords(placed)).toBe(whose);
  expect(reporterNote(placed, 'Town Paper')).toBe(note);
});
