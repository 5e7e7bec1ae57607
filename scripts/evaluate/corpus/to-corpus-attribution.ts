import type { Annotated } from '../../pipeline/4-attribution/learned/link-labels.ts';
import type { Span } from '../../pipeline/span.ts';
import type { CorpusAttribution } from './corpus-document.ts';

const toPairs = (spans: readonly Span[]): [number, number][] => spans.map(({ start, end }) => [start, end]);

/** An annotation in the form of the corpus. */
export const toCorpusAttribution = ({ source, cue, content }: Annotated): CorpusAttribution => ({
  source: toPairs(source),
  cue: toPairs(cue),
  content: toPairs(content),
});
