import type { Finding } from '../finding.ts';
import type { Passage, Range } from '../parse/passage.ts';
import { findMedium, type MediaIndex } from './find-medium.ts';

const length = (ranges: readonly Range[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0);
const holds = (ranges: readonly Range[], inner: Range): boolean =>
  ranges.some(({ start, end }) => start <= inner.start && inner.end <= end);

const unique = (ranges: readonly Range[]): Range[] =>
  ranges.filter(({ start }, index) => ranges.findIndex((other) => other.start === start) === index);

/**
 * "“We pay,” Vane said, according to the Bergen Times": the medium only passes on what another said. Its
 * attribution is peeled off, and kept as relay of what stands inside. A medium that speaks for itself stays a source.
 */
export const peelRelays = <T extends { finding: Finding }>(passage: Passage, found: readonly T[], media: MediaIndex): T[] => {
  const peeled = new Set<T>();
  const relays = new Map<T, Range[]>();
  for (const outer of found) {
    const phrase = outer.finding.source[0];
    const medium = phrase && findMedium(passage, phrase, media);
    if (!medium) continue;
    const inside = found.filter(
      ({ finding }) => finding !== outer.finding && finding.cue[0] && holds(outer.finding.content, finding.cue[0]),
    );
    const covered = Math.max(0, ...inside.map(({ finding }) => length([...finding.source, ...finding.cue, ...finding.content])));
    if (inside.length === 0 || covered < length(outer.finding.content) * 0.6) continue;
    peeled.add(outer);
    for (const inner of inside) relays.set(inner, [...(relays.get(inner) ?? []), medium]);
  }
  return found
    .filter((item) => !peeled.has(item))
    .map((item) => {
      const own = relays.get(item);
      return own ? { ...item, finding: { ...item.finding, relays: unique([...(item.finding.relays ?? []), ...own]) } } : item;
    });
};
