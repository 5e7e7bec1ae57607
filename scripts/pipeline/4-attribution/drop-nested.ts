import type { Finding } from './finding.ts';
import type { Range } from './parse/passage.ts';

const holds = (ranges: readonly Range[], inner: Range): boolean =>
  ranges.some(({ start, end }) => start <= inner.start && inner.end <= end);
const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Words that a finding reports, for the choice between two that claim one cue. */
const size = ({ content }: Finding): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** True where the first word of a finding's cue stands in what the other reports. */
const reports = (outer: Finding, inner: Finding): boolean => {
  const cue = inner.cue[0] ?? inner.source[0];
  return cue !== undefined && holds(outer.content, cue);
};

/** "Norway is prepared to pay, Vane said": each holds the other's cue, and the one whose cue comes last frames the whole. */
const isFramed = (outer: Finding, inner: Finding): boolean => {
  const [own, other] = [outer.cue[0]?.start ?? 0, inner.cue[0]?.start ?? 0];
  return reports(inner, outer) ? own > other && outer.content.every(({ end }) => end <= own) : size(outer) >= size(inner);
};

/**
 * What stands inside the content of another finding is that speaker's, not the article's: "Vane said
 * Norway opposes the quota" is one attribution, to Vane. Of two findings over one cue the first stays.
 */
export const dropNested = <T extends { finding: Finding }>(found: readonly T[]): T[] => {
  const single = found.filter(
    ({ finding }, index) =>
      !found.slice(0, index).some(({ finding: other }) => finding.cue.some((a) => other.cue.some((b) => overlaps(a, b)))),
  );
  return single.filter(
    ({ finding }) => !single.some(({ finding: outer }) => outer !== finding && reports(outer, finding) && isFramed(outer, finding)),
  );
};
