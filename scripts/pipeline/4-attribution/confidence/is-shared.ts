import { bisector } from 'd3-array';
import { overlaps, type Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import type { Tagged } from '../learned/link-labels.ts';

/** A look-up of the tagged find whose cue shares words with a span; cues never overlap each other. */
export const indexByCue = (tagged: readonly Tagged[]): ((cue: Span | undefined) => Tagged | undefined) => {
  const sorted = tagged.filter(({ cue }) => cue.length > 0).sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  const { right } = bisector(({ cue }: Tagged) => cue[0]?.end ?? 0);
  return (cue) => {
    if (!cue) return undefined;
    const found = sorted[right(sorted, cue.start)];
    return found?.cue.some((own) => overlaps(own, cue)) ? found : undefined;
  };
};

/** How far behind a name PolNeAR's source may begin: it takes the "who" of "Vane, who said". */
const RELATIVE = 2;

/** True where two sources are one: they share words, or one is the relative pronoun right behind the other. */
export const isSameSource = (source: readonly Span[], other: readonly Span[]): boolean =>
  source.some((own) => other.some((one) => overlaps(own, one) || (one.start >= own.end && one.start <= own.end + RELATIVE)));

/** True where the tagger has the same find: the cue, whoever speaks, and some of what was said. */
export const isShared = ({ source, content }: Pick<Attribution, 'source' | 'content'>, tagged: Tagged | undefined): boolean =>
  tagged !== undefined &&
  (tagged.source.length === 0 || isSameSource(source, tagged.source)) &&
  tagged.content.some((own) => content.some((other) => overlaps(own, other)));
