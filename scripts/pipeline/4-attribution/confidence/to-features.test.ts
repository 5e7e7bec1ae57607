import { expect, test } from 'vitest';
import type { Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import type { Tagged } from '../learned/link-labels.ts';
import { featureNames, toFeatures } from './to-features.ts';

/** Names of the features that a find has. The parts stand in the text in single words or in runs. */
const has = (
  text: string,
  parts: { source: string; cue: string; content: string },
  more: Partial<Attribution> = {},
  score?: number,
): string[] => {
  const at = (words: string): Span[] => (words === '' ? [] : [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]);
  const spans = { source: at(parts.source), cue: at(parts.cue), content: at(parts.content) };
  const attribution: Attribution = { ...spans, form: 'indirect', relays: [], rule: 'cue-before-content', confidence: 1, ...more };
  const tagged: Tagged | undefined = score === undefined ? undefined : { ...spans, score };
  const values = toFeatures(text, attribution, tagged);
  return featureNames.filter((_, index) => (values[index] ?? 0) !== 0);
};

test.each([
  [
    'a plain find that the tagger lacks',
    'Vane said that fares would rise',
    { source: 'Vane', cue: 'said', content: 'fares would rise today' },
    {},
    undefined,
    ['bias', 'cue before content', 'verb of saying', 'tagger: no such find'],
  ],
  [
    'a pronoun, and a tagger that is sure',
    'She rejected the plan to raise fares',
    { source: 'She', cue: 'rejected', content: 'the plan to raise fares' },
    {},
    0.99,
    ['bias', 'cue before content', 'source is a pronoun', 'tagger: score', 'tagger: score above 0.9', 'tagger: score above 0.97'],
  ],
  [
    'a quotation, and no word of the tagger',
    '“Fares will rise in May,” Vane said',
    { source: 'Vane', cue: 'said', content: 'Fares will rise in May' },
    { form: 'direct' as const, rule: 'cue-after-content' },
    undefined,
    ['bias', 'wholly quoted', 'cue after content', 'verb of saying'],
  ],
  [
    'a post has no cue that the tagger could share',
    'Fares will rise in May Vane',
    { source: 'Vane', cue: '', content: 'Fares will rise in May' },
    { rule: 'post-author' },
    undefined,
    ['bias'],
  ],
  [
    'a long source far from its cue',
    'The head of the old harbour board of Moss, who was ill for most of May, hinted that “fares” would rise',
    { source: 'The head of the old harbour board of Moss', cue: 'hinted', content: '“fares” would rise soon' },
    { form: 'mixed' as const },
    0.5,
    ['bias', 'partly quoted', 'cue before content', 'source of more than eight words', 'source far from cue', 'tagger: score'],
  ],
])('%s', (_, text, parts, more, score, expected) => {
  const whole = text.includes(parts.content) ? text : `${text} ${parts.content}`;
  expect(has(whole, parts, more, score)).toEqual(expected);
});
