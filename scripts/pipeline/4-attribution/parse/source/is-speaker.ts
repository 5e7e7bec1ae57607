import type { CueKind } from '../../../../../src/language/en/speech/cue-lexicon.ts';
import { DOCUMENTS, NO_AGENTS, SPEAKERS, SPEAKING_PRONOUNS } from '../../../../../src/language/en/speech/speaker-lexicon.ts';
import { TIME_WORDS } from '../../../../../src/language/en/time/time-word-lexicon.ts';
import type { Range } from '../passage/passage.ts';
import type { Word } from '../passage/word.ts';

/** Verbs that a document can be the subject of: "the report says". "Underscores" and "highlights" are the writer's reading of it. */
const DOCUMENT_VERBS = new Set(
  'say state show find suggest indicate reveal conclude report note claim allege describe estimate predict warn recommend call declare read argue accuse confirm detail document cite quote list demonstrate tell hold rule advise urge promise propose'.split(
    ' ',
  ),
);

const PARTITIVES = new Set(
  'third quarter number group handful dozen hundred thousand pair array chorus string series host lot plurality share slice range variety wave slew'.split(
    ' ',
  ),
);

/** Verbs of saying proper: what does them is a speaker, by whatever noun it goes. */
const SAYING = new Set('say tell add explain recall reply quip joke write ask fume warn insist argue'.split(' '));

/** Verbs that only those who speak are the subject of: "it accused the mayor". */
const PERSONAL = new Set('accuse condemn denounce criticise criticize blame praise applaud deplore urge demand reject'.split(' '));

/** Index of the head of a noun phrase: its last noun before the first preposition, comma or clause. */
const headOf = (words: readonly Word[], range: Range): Word | undefined => {
  let head: Word | undefined;
  let depth = 0;
  for (let at = range.start; at < range.end; at += 1) {
    const word = words[at];
    if (!word) break;
    if (word.text === '(') depth += 1;
    if (word.text === ')') depth -= 1;
    if (depth > 0 || word.text === ')') continue;
    // "two-thirds of the skippers", "a chorus of critics": those who speak come after "of".
    if (word.lower === 'of' && head && (PARTITIVES.has(head.lemma) || PARTITIVES.has(head.lower.replace(/s$/u, '')))) {
      head = undefined;
      continue;
    }
    if (head && (word.pos === 'ADP' || word.text === ',' || word.lower === 'and' || word.lower === 'who')) break;
    if (/^(?:himself|herself|itself|themselves)$/u.test(word.lower) && head) continue;
    if (['NOUN', 'PROPN', 'PRON', 'NUM', 'X'].includes(word.pos) || SPEAKING_PRONOUNS.has(word.lower)) head = word;
    else if (word.pos === 'ADJ' && range.end - range.start <= 2) head = word;
  }
  return head;
};

/** True where a noun phrase names one who can say, want or refuse something. */
export const isSpeaker = (words: readonly Word[], range: Range, kind: CueKind, verb: string): boolean => {
  const head = headOf(words, range);
  if (!head) return false;
  if (TIME_WORDS.has(head.lower) || /^(?:19|20)\d\d$/u.test(head.text)) return false;
  // "the second half" is a part of a game or a year; "half of the crews" are people.
  if (head.lower === 'half' && words.slice(range.start, range.end).some(({ lower }) => /^(?:first|second|top|bottom|latter)$/u.test(lower)))
    return false;
  // "you support": the reader, or anybody.
  if (head.lower === 'you') return false;
  // "No 10 confirmed", "Number 11 denied": a house that speaks for who lives there.
  if (head.pos === 'NUM' && /^(?:no\.?|number)$/u.test(words[words.indexOf(head, range.start) - 1]?.lower ?? '')) return true;
  // "about four in ten said"
  if (SAYING.has(verb) && head.pos === 'NUM') return true;
  if (head.pos === 'PRON' || SPEAKING_PRONOUNS.has(head.lower))
    return (
      SPEAKING_PRONOUNS.has(head.lower) && !(head.lower === 'it' && kind !== 'reporting' && kind !== 'commitment' && !PERSONAL.has(verb))
    );
  // "LA Report" and "the Harbour Report" are names; "the Report" alone is a document.
  if (head.pos === 'PROPN' && words[words.indexOf(head, range.start) - 1]?.pos === 'PROPN') return true;
  if (DOCUMENTS.has(head.lemma) || DOCUMENTS.has(head.lower))
    return (kind === 'reporting' || kind === 'finding') && DOCUMENT_VERBS.has(verb);
  if (head.pos === 'PROPN') return true;
  if (SPEAKERS.has(head.lemma) || SPEAKERS.has(head.lower)) return true;
  if (/(?:man|woman|person|ist|ists|ian|ians|crat|crats|ican|icans|maker|makers|goer|goers|holder|holders|man's)$/u.test(head.lower))
    return true;
  if (head.pos === 'NOUN' && /(?:ers|ors|men|women)$/u.test(head.lower) && !NO_AGENTS.has(head.lower)) return true;
  if (
    SAYING.has(verb) &&
    head.pos === 'NOUN' &&
    /[a-z](?:er|or|ee|ant|ent|yst|eer|ate)$/u.test(head.lower) &&
    !NO_AGENTS.has(`${head.lower}s`)
  )
    return true;
  // "Dutch", "the French", "the unemployed".
  return head.pos === 'ADJ' && /^\p{Lu}/u.test(head.text);
};
