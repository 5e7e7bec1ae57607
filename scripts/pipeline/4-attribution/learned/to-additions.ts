import type { NamedFinding } from '../finding.ts';
import type { Passage } from '../parse/passage.ts';
import { isStatement } from './is-statement.ts';
import type { Tagged } from './link-labels.ts';
import { toFinding } from './to-finding.ts';

/** A passage and what the rules found in it. */
interface Read {
  passage: Passage;
  found: readonly NamedFinding[];
}

/** What the tagger found and the rules did not, by passage, as far as it is fit for the record. */
export const toAdditions = (reads: readonly Read[], tagged: readonly Tagged[]): NamedFinding[][] => {
  const sorted = [...tagged].sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  let at = 0;
  return reads.map(({ passage }) => {
    const end = passage.words.at(-1)?.span.end ?? 0;
    const start = passage.words[0]?.span.start ?? 0;
    const own: NamedFinding[] = [];
    for (; at < sorted.length && (sorted[at]?.cue[0]?.start ?? 0) < end; at += 1) {
      const one = sorted[at];
      if (!one || (one.cue[0]?.start ?? 0) < start) continue;
      const finding = toFinding(passage, one);
      if (finding && isStatement(passage, finding, one.score)) own.push({ finding, rule: 'learned' });
    }
    return own;
  });
};
