import type { Finding } from '../finding.ts';
import type { Clause } from '../parse/clause.ts';
import { nounPhraseAfter } from '../parse/noun-phrase/noun-phrase-after.ts';
import type { Range } from '../parse/passage/passage.ts';
import type { Word } from '../parse/passage/word.ts';
import { skipTime } from '../parse/skip-interruption.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';
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

/** "told Bild", "in an interview with Bild", "speaking to Bild", "as quoted by TASS": index of the first word of what may be a medium; -1 where none comes. */
const citedAt = (words: readonly Word[], at: number): number => {
  const [word, next, third] = [words[at]?.lower, words[at + 1]?.lower, words[at + 2]?.lower];
  if (word === 'told' || word === 'telling' || word === 'tells') return at + 1;
  if (
    (word === 'interview' || word === 'conversation') &&
    (next === 'with' || next === 'to' || next === 'on' || next === 'for' || next === 'by')
  )
    return at + 2;
  if (
    (word === 'speaking' || word === 'spoke' || word === 'comments' || word === 'remarks' || word === 'statement') &&
    (next === 'to' || next === 'with' || next === 'on')
  )
    return at + 2;
  if (/^(?:quoted|reported|cited|published|carried|broadcast|aired)$/u.test(word ?? '')) {
    // "published on Sunday by the Post"
    const by = skipTime(words, at + 1, words.length);
    if (words[by]?.lower === 'by') return by + 1;
  }
  if (word === 'to' && words[at - 1]?.pos === 'VERB') return at + 1;
  return word === 'according' && next === 'to' && third !== undefined ? at + 2 : -1;
};

/** Words before "quotes" in which its subject stands: "A post of Ada Lind dated 3 May 2024 quotes Vane". */
const NEAR = 14;

/** The media that a finding's own sentence cites for it, outside of what was said. */
export const findCitedMedia = (clause: Clause, finding: Finding, media: MediaIndex): Range[] => {
  const { passage } = clause;
  const found: Range[] = [];
  for (let at = clause.start; at < clause.end; at += 1) {
    if (passage.words[at]?.quoted) continue;
    if (finding.content.some(({ start, end }) => start <= at && at < end)) continue;
    const from = citedAt(passage.words, at);
    const isQuoting = finding.cue[0]?.start === at && /^(?:quot|cit)/u.test(passage.words[at]?.lower ?? '');
    const phrase = isQuoting
      ? { start: Math.max(clause.start, at - NEAR), end: at }
      : from < 0
        ? undefined
        : nounPhraseAfter(passage.words, from, clause.end);
    // "told the Post Vane would": the content begins inside what looks like one name.
    const inner = phrase && finding.content.find(({ start }) => phrase.start < start && start < phrase.end);
    const medium = phrase && findMedium(passage, inner ? { start: phrase.start, end: inner.start } : phrase, media);
    const isSource = medium && finding.source.some(({ start, end }) => start < medium.end && medium.start < end);
    if (medium && !isSource && !found.some(({ start }) => start === medium.start)) found.push(medium);
  }
  return found;
};
