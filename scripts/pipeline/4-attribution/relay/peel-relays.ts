import type { Finding } from '../finding.ts';
import type { Passage, Range } from '../parse/passage/passage.ts';
import { findMedium, type MediaIndex } from './find-medium.ts';

const length = (ranges: readonly Range[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0);
const holds = (ranges: readonly Range[], inner: Range): boolean =>
  ranges.some(({ start, end }) => start <= inner.start && inner.end <= end);

/** Papers and recordings that hold another's words. A poll or a report speaks for itself, and so does a person who tells of another. */
const HOLDING = new Set(
  'memo letter email e-mail transcript recording video audio footage statement text message note minutes readout document documents release'.split(
    ' ',
  ),
);
const isTranscript = ({ words }: Passage, { start, end }: Range): boolean => {
  let head = '';
  for (const word of words.slice(start, end)) {
    if (head !== '' && word.pos !== 'NOUN') break;
    if (word.pos === 'NOUN') head = word.lower;
  }
  return HOLDING.has(head);
};

const unique = (ranges: readonly Range[]): Range[] =>
  ranges.filter(({ start }, index) => ranges.findIndex((other) => other.start === start) === index);

/**
 * "“We pay,” Vane said, according to the Bergen Times": the medium only passes on what another said. Its
 * attribution is peeled off, and kept as relay of what stands inside. A medium that speaks for itself
 * stays a source. A paper or recording ("according to a memo") is peeled off too, without a name to keep.
 * A person is not: attributions do not nest, as in PARC 3 and PolNeAR, so the outer one stands.
 */
export const peelRelays = <T extends { finding: Finding }>(passage: Passage, found: readonly T[], media: MediaIndex): T[] => {
  const peeled = new Set<T>();
  const relays = new Map<T, Range[]>();
  for (const outer of found) {
    const phrase = outer.finding.source[0];
    const medium = phrase && findMedium(passage, phrase, media);
    const isDocument = phrase !== undefined && !medium && isTranscript(passage, phrase);
    if (!medium && !isDocument) continue;
    const inside = found.filter(
      ({ finding }) => finding !== outer.finding && finding.cue[0] && holds(outer.finding.content, finding.cue[0]),
    );
    const covered = Math.max(0, ...inside.map(({ finding }) => length([...finding.source, ...finding.cue, ...finding.content])));
    if (inside.length === 0 || covered < length(outer.finding.content) * 0.6) continue;
    peeled.add(outer);
    if (medium) for (const inner of inside) relays.set(inner, [...(relays.get(inner) ?? []), medium]);
  }
  return found
    .filter((item) => !peeled.has(item))
    .map((item) => {
      const own = relays.get(item);
      return own ? { ...item, finding: { ...item.finding, relays: unique([...(item.finding.relays ?? []), ...own]) } } : item;
    });
};
