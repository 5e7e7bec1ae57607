import { TIME_WORDS } from '../../../../../src/language/en/time/time-word-lexicon.ts';
import type { Clause } from '../clause.ts';
import { nounPhraseAfter, withModifier } from '../noun-phrase/noun-phrase-after.ts';
import type { Range } from '../passage/passage.ts';

/** "Said Vane: “We pay.”": the phrase between a cue that opens its sentence and a colon. */
const openingSource = ({ passage, end }: Clause, cue: Range): Range | undefined => {
  const phrase = nounPhraseAfter(passage.words, cue.end, end);
  return phrase && passage.words[phrase.end]?.text === ':' ? phrase : undefined;
};

/** "…,” said Vane": the phrase after a cue that stands right after what was said. */
export const invertedSource = (clause: Clause, cue: Range): Range | undefined => {
  const { words } = clause.passage;
  const before = words[cue.start - 1];
  if (cue.start === clause.start) return openingSource(clause, cue);
  if (!before || !/^[,“”"’'»«?!—–-]$/u.test(before.text)) return undefined;
  const bare = nounPhraseAfter(words, cue.end, clause.end);
  if (!bare || bare.start !== cue.end) return undefined;
  const phrase = withModifier(words, bare, clause.end);
  const opening = words[phrase.start];
  if (opening?.pos === 'PRON') return undefined;
  // After a comma that closes no quotation, "said Vane fares rise" is no inversion: nothing may follow the name.
  const isQuoted = before.text !== ',' || /^[”"’']$/u.test(words[cue.start - 2]?.text ?? '');
  const next = words[phrase.end];
  if (
    !isQuoted &&
    phrase.end < clause.end &&
    next &&
    !/^[,;:—–(]$/u.test(next.text) &&
    (!['ADP', 'SCONJ', 'ADV'].includes(next.pos) || ['VERB', 'AUX'].includes(words[phrase.end + 1]?.pos ?? '')) &&
    !TIME_WORDS.has(next.lower)
  )
    return undefined;
  const comma = next?.text === ',' ? phrase.end : -1;
  if (comma < 0) return phrase;
  // "said Vane, the harbour master" and "said Vane, who runs the harbour".
  const apposition = nounPhraseAfter(words, comma + 1, clause.end);
  const after = apposition && words[apposition.end];
  return apposition && (!after || apposition.end >= clause.end || after.text === ',')
    ? { start: phrase.start, end: apposition.end }
    : phrase;
};
