import type { Finding } from './finding.ts';
import type { Range } from './parse/passage.ts';

const holds = (ranges: readonly Range[], inner: Range): boolean =>
  ranges.some(({ start, end }) => start <= inner.start && inner.end <= end);
const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Words that a finding reports, for the choice between two that claim one cue. */
const size = ({ content }: Finding): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

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
    ({ finding }) =>
      !single.some(({ finding: outer }) => {
        const cue = finding.cue[0] ?? finding.source[0];
        return outer !== finding && cue !== undefined && holds(outer.content, cue) && size(outer) >= size(finding);
      }),
  );
};
