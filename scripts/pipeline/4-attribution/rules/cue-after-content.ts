import type { CueRule } from '../finding.ts';
import { trimEnd } from '../parse/find-clause-end.ts';
import type { Range } from '../parse/passage.ts';

const CLOSING = /^[”"’'»“«]$/u;

/** "Fares rise, Vane said on Monday." and "“We pay,” said Vane." */
export const cueAfterContent: CueRule = {
  name: 'cue-after-content',
  find: (clause, match, source) => {
    const { passage, context } = clause;
    const { words, quotations } = passage;
    if (!(match.cue.frames.has('clause') || match.cue.frames.has('quote'))) return undefined;
    if (match.group.form === 'ing' || match.group.form === 'infinitive') return undefined;
    const start = Math.min(source.start, match.start);
    const before = words[start - 1];
    if (!before || start - 1 < clause.start - 2) return undefined;
    let content: Range | undefined;
    // American printers put the comma inside the quotation, British ones outside.
    const mark = before.text === ',' && CLOSING.test(words[start - 2]?.text ?? '') && !words[start - 2]?.quoted ? start - 2 : start - 1;
    const closing = words[mark];
    if (closing && CLOSING.test(closing.text) && !closing.quoted) {
      const run = quotations.find(({ end }) => end === mark);
      if (run) {
        // "The fare, he said, “rises,” Vane said": words before a quoted fragment belong to what was said.
        const lead = run.start - 1;
        content =
          lead > clause.start + 1 && !context.cues.some(({ end }) => end <= lead && end > clause.start) && words[lead - 1]?.text !== ':'
            ? { start: clause.start, end: run.end }
            : run;
      }
    } else if (before.text === ',' && start - 1 > clause.start) {
      const range = { start: clause.start, end: start - 1 };
      const hasVerb = context.groups.some(
        (group) => group.start >= range.start && group.end <= range.end && group.form !== 'ing' && group.form !== 'infinitive',
      );
      const opening = words[clause.start];
      const isAdverbial =
        opening?.pos === 'SCONJ' ||
        /^(?:if|when|while|after|as|because|although|though|since|before|asked|speaking|according)$/u.test(opening?.lower ?? '');
      if (hasVerb && !isAdverbial) content = range;
      else if (hasVerb && isAdverbial && words.slice(range.start, range.end).some(({ text }) => text === ',')) content = range;
    }
    if (!content) return undefined;
    const pieces = [trimEnd(words, content)];
    return { source: [source], cue: [{ start: match.start, end: match.end }], content: pieces };
  },
};
