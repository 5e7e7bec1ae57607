import { SPEAKING_PRONOUNS } from '../../../../src/language/en/speech/speaker-lexicon.ts';
import type { Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import type { Tagged } from '../learned/link-labels.ts';
import { isShared } from './is-shared.ts';

/** What tells how sure a find is. The first half looks at the find alone, the rest at what the tagger makes of it. */
export const featureNames = [
  'bias',
  'wholly quoted',
  'partly quoted',
  'cue after content',
  'cue before content',
  'verb of saying',
  'source is a pronoun',
  'source of more than eight words',
  'source far from cue',
  'content of at most three words',
  'tagger: no such find',
  'tagger: score',
  'tagger: score above 0.9',
  'tagger: score above 0.97',
] as const;

/** How many of the features can be had without the tagger; they come first. */
export const ownFeatures = 10;

/** More characters than this between source and cue are far. */
const FAR = 30;

const SAYING =
  /\b(?:say|says|said|saying|tells?|told|wr(?:ite|ites|ote)|add(?:s|ed|ing)?|tweeted|argue[sd]?|warn(?:s|ed|ing)?|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|announce[sd]?|explain(?:s|ed)?|report(?:s|ed)?)\b/u;

const wordsOf = (text: string, spans: readonly Span[]): string[] =>
  spans.flatMap(({ start, end }) => text.slice(start, end).toLowerCase().split(/\s+/u)).filter((word) => word !== '');

/** The values of all features of a find, in their order; `tagged` is the tagger's find of the same cue. */
export const toFeatures = (text: string, attribution: Attribution, tagged: Tagged | undefined): number[] => {
  const { source, cue, content, form, rule } = attribution;
  const from = wordsOf(text, source);
  const shared = isShared(attribution, tagged) ? (tagged?.score ?? 0) : 0;
  const gap = Math.abs((cue[0]?.start ?? 0) - (source.at(-1)?.end ?? 0));
  return [
    true,
    form === 'direct',
    form === 'mixed',
    rule === 'cue-after-content',
    rule === 'cue-before-content',
    SAYING.test(wordsOf(text, cue).join(' ')),
    from.length === 1 && SPEAKING_PRONOUNS.has(from[0] ?? ''),
    from.length > 8,
    cue.length > 0 && gap > FAR,
    wordsOf(text, content).length <= 3,
    tagged === undefined && form !== 'direct' && cue.length > 0,
    shared,
    shared > 0.9,
    shared > 0.97,
  ].map(Number);
};
