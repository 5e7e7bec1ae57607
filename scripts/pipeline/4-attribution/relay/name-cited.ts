import type { Finding } from '../finding.ts';
import type { Clause } from '../parse/clause.ts';
import { isSpeaker } from '../parse/is-speaker.ts';
import { nounPhraseAfter } from '../parse/noun-phrase-after.ts';
import type { Range } from '../parse/passage.ts';
import { findMedium, type MediaIndex } from './find-medium.ts';

/** Who is cited in a clause, outside of quotations and of what was said: "Vane" of "citing Vane". */
const findCited = ({ passage, start, end }: Clause, content: readonly Range[]): Range | undefined => {
  const { words } = passage;
  for (let at = start; at < end; at += 1) {
    if (words[at]?.lower !== 'citing' || words[at]?.quoted || content.some((range) => range.start <= at && at < range.end)) continue;
    const phrase = nounPhraseAfter(words, at + 1, end);
    if (phrase && isSpeaker(words, phrase, 'stance', 'call')) return phrase;
  }
  return undefined;
};

/** "Fares rise, the Post reported, citing Vane": a medium that cites a person passes on that person's words. A report that is cited leaves the medium its voice. */
export const nameCited = (clause: Clause, finding: Finding, media: MediaIndex): Finding => {
  const phrase = finding.source[0];
  const medium = phrase && findMedium(clause.passage, phrase, media);
  const cited = medium && findCited(clause, finding.content);
  return medium && cited ? { ...finding, source: [cited], relays: [...(finding.relays ?? []), medium] } : finding;
};
