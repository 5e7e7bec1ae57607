import type { Finding, PassageRule } from '../finding.ts';
import { trimEnd } from '../parse/find-clause-end.ts';
import { isSpeaker } from '../parse/is-speaker.ts';
import { nounPhraseAfter } from '../parse/noun-phrase-after.ts';

/** Words before a colon that label the text. */
const LABELS = new Set(
  'note|update|correction|editor’s note|photo|image|video|source|sources|read more|related|watch|summary|analysis|opinion|exclusive|breaking|live|the latest|fact check|poll|q|a|advertisement|tags|topics|warning|spoiler'.split(
    '|',
  ),
);

/** "Vane: fares must rise." A name and a colon at the head of a block, as in transcripts; what follows is said up to the block's end. */
export const colonSpeaker: PassageRule = {
  name: 'colon-speaker',
  find: ({ words, quotations }, clauses) => {
    const clause = clauses[0];
    const source = clause && nounPhraseAfter(words, 0, Math.min(8, clause.end));
    if (!clause || !source || words[source.end]?.text !== ':' || words.length < source.end + 3) return [];
    if (words.slice(0, source.end).every(({ pos }) => pos !== 'PROPN') || !isSpeaker(words, source, 'reporting', 'say')) return [];
    const isSaid = words[source.end + 1]?.quoted === false && words[source.end + 2]?.quoted === true;
    if (
      !isSaid &&
      !clauses.some(({ context }) =>
        context.groups.some(({ start, form }) => start > source.end && form !== 'ing' && form !== 'infinitive'),
      )
    )
      return [];
    if (
      LABELS.has(
        words
          .slice(0, source.end)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      return [];
    const quotation = quotations.find(({ start }) => start === source.end + 2);
    const content = trimEnd(words, quotation ?? { start: source.end + 1, end: words.length });
    const finding: Finding = { source: [source], cue: [{ start: source.end, end: source.end + 1 }], content: [content] };
    return [finding];
  },
};
