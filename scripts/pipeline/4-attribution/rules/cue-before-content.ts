import type { CueRule } from '../finding.ts';
import type { Clause } from '../parse/clause.ts';
import { findContentAfter } from '../parse/content/find-content-after.ts';
import { insertionEnd } from '../parse/insertion-end.ts';
import { isDeed } from '../parse/is-deed.ts';
import { nounPhraseAfter } from '../parse/noun-phrase/noun-phrase-after.ts';
import type { Range } from '../parse/passage/passage.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';

/** "quotes no speaker", "names none of them": nothing is reported. */
const NAMING = new Set(['quote', 'cite', 'name', 'mention', 'identify', 'list', 'give', 'make', 'provide']);
const NONE = new Set(['no', 'nobody', 'none', 'nothing', 'neither']);

/** "said fares rise, citing two officials": whose words they were, and none of them. */
const isMentioned = ({ passage }: Clause, verb: string, range: Range): boolean =>
  /^(?:cite|quote)$/u.test(verb) &&
  !passage.words.slice(range.start, range.end).some(({ quoted }) => quoted) &&
  nounPhraseAfter(passage.words, range.start, range.end)?.end === range.end &&
  isSpeaker(passage.words, range, 'stance', 'call');

/** "called the quota premature", not "called her sister from the station". */
const isCalledSo = ({ passage }: Clause, { start, end }: Range): boolean => {
  const own = passage.words.slice(start, end);
  if (own.some(({ quoted }) => quoted) || own.at(-1)?.pos === 'ADJ') return true;
  // "the plan for the harbour **a gamble**"
  if (own.some(({ lower }, at) => /^(?:an?|the|his|her|its|their)$/u.test(lower) && ['NOUN', 'PROPN'].includes(own[at - 1]?.pos ?? '')))
    return true;
  const until = own.findIndex(({ pos }) => pos === 'ADP');
  const object = until < 0 ? own : own.slice(0, until);
  const isOne = object.every(({ pos }) => pos === 'PROPN') || object.filter(({ pos }) => pos !== 'DET' && pos !== 'PRON').length === 1;
  return !(until > 0 && isOne && object.every(({ pos }) => ['DET', 'PRON', 'NOUN', 'PROPN'].includes(pos)));
};

/** Words that open a clause which another one completes. */
const OPENERS = /^(?:when|while|as|after|before|since|because|although|though|whereas|once|until|where|if|unless)$/u;

/** "When Vane rejected the toll, **Cole closed the pier**": the content ends where the main clause begins. */
const upToMainClause = ({ passage, start, context }: Clause, source: Range, content: Range): Range => {
  const { words } = passage;
  const before = words[source.start - 1];
  const isOpened = before !== undefined && OPENERS.test(before.lower) && !before.quoted;
  if (!isOpened || context.groups.some(({ end, form }) => end < source.start && (form === 'finite' || form === 'past'))) return content;
  if (source.start - start > 8) return content;
  for (let at = content.start + 1; at < content.end - 1; at += 1) {
    if (words[at]?.text !== ',' || words[at]?.quoted) continue;
    const subject = nounPhraseAfter(words, at + 1, content.end);
    const verb = context.groups.find((group) => group.start >= (subject?.end ?? content.end));
    const isMain = subject?.start === at + 1 && verb?.start === subject.end && (verb.form === 'finite' || verb.form === 'past');
    if (isMain) return { start: content.start, end: at };
  }
  return content;
};

/** "Vane said on Monday that fares rise." The commonest order: source, cue, content. */
export const cueBeforeContent: CueRule = {
  name: 'cue-before-content',
  find: (clause, match, source) => {
    // "Said Vane: “We pay.”": the source stands between.
    const isOpening = match.start === clause.start && source.start === match.end;
    if (source.start >= match.end && !isOpening) return undefined;
    const content = findContentAfter(clause, isOpening ? { ...match, end: source.end } : match);
    if (!content || (NAMING.has(match.cue.verb) && NONE.has(clause.passage.words[content.range.start]?.lower ?? ''))) return undefined;
    // "The fare, Vane said at a hearing, will rise": what she said stands around it.
    if (content.how === 'clause' && insertionEnd(clause, match, source) !== undefined) return undefined;
    if (isMentioned(clause, match.cue.verb, content.range)) return undefined;
    if ((content.how === 'noun' || content.how === 'clause') && isDeed(clause.passage.words, match.cue, content.range)) return undefined;
    if (
      /^(?:call|term|pronounce)$/u.test(match.cue.verb) &&
      match.cue.tail.length === 0 &&
      content.how === 'noun' &&
      !isCalledSo(clause, content.range)
    )
      return undefined;
    const range = upToMainClause(clause, source, content.range);
    return { source: [source], cue: [{ start: match.start, end: match.end }], content: [range] };
  },
};
