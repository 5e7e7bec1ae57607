import { CONDITIONS, FICTION, FICTION_FIGURES, NOBODY, NOT_SO } from '../../../src/language/en/speech/unasserted-lexicon.ts';
import type { Finding } from './finding.ts';
import { isKeptBack } from './is-kept-back.ts';
import type { Clause } from './parse/clause.ts';
import type { Range } from './parse/passage/passage.ts';
import type { Word } from './parse/passage/word.ts';

/** The words of a finding and what stands around them in its sentence. */
interface Telling {
  clause: Clause;
  source: readonly Word[];
  /** In lower case, with single spaces. */
  cue: string;
  /** Words of the sentence before both source and cue, in lower case. */
  lead: string;
  /** Words of the sentence before the cue, the source among them where it stands there, in lower case. */
  before: string;
  /** The base form of the cue's first verb that is no auxiliary. */
  verb: string;
  content: readonly Word[];
}

const spell = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(' ');
const inside = ({ passage }: Clause, ranges: readonly Range[]): Word[] =>
  ranges.flatMap(({ start, end }) => passage.words.slice(start, end));

/** "could oppose", "might say", "must explain": nobody has said it yet. "could not back it" and "had to admit" tell what was. */
const isPossible = ({ cue, lead }: Telling): boolean =>
  /^(?:could|might|may|can|should|must|ought to|has to|have to|needs? to)\b/u.test(cue) &&
  !/^(?:could|can|may)(?:not| not| n't)/u.test(cue) &&
  !/\b(?:only|but)\b/u.test(cue)
    ? true
    : /\b(?:perhaps|maybe|possibly|presumably|probably)$/u.test(lead) || /^(?:perhaps|possibly|presumably|probably)\b/u.test(cue);

/** "is expected to say", "are likely to back", "was due to tell": told of beforehand, by others. */
const isExpected = ({ cue, before }: Telling): boolean => {
  const pattern =
    /\b(?:expected|likely|unlikely|set|due|supposed|thought|believed|poised|about|scheduled|bound|tipped|rumou?red|reported|assumed|able|free|going) to(?: \w+)?$/u;
  const byMeans = /\b(?:expected|likely|unlikely|set|due|poised|hoping|hopes?) to\b[^,;:]* by$/u;
  return (
    pattern.test(before) ||
    byMeans.test(before) ||
    /\b(?:expected|likely|unlikely|set|due|supposed|thought|poised|scheduled|tipped|rumou?red) to \w+/u.test(cue)
  );
};

/** "fails to say", "without saying", "avoided backing", "stopped short of calling": it was not said. */
const isAvoided = ({ cue, before }: Telling): boolean =>
  /\bfail(?:s|ed|ing)? to \w/u.test(cue) ||
  (/^\w+ing\b/u.test(cue) &&
    /\b(?:avoid(?:s|ed|ing)?|without(?: (?:ever|even|once))?|short of|instead of|rather than|refrain(?:s|ed|ing)? from|far from|resist(?:s|ed|ing)?|from)$/u.test(
      before,
    )) ||
  /\bshort of \w+ing/u.test(cue);

/** Verbs whose "not" leaves nothing said; "did not rule out", "does not support" are answers. */
const SAYING = /^(?:say|tell|state|claim|announce|declare|add|argue|suggest|assert|allege|promise|pledge|vow|write)$/u;

/** "never said that", "has not told anybody that": what follows was not said. What stays open ("did not say when") is left to others. */
const isDenied = ({ cue, verb, content, lead, clause }: Telling): boolean => {
  const first = content[0]?.lower ?? '';
  if (NOT_SO.test(`${lead} `)) return true;
  const isNegated = /\b(?:not|never)\b|n't\b/u.test(cue);
  if (!isNegated || !SAYING.test(verb) || /^(?:whether|when|what|how|who|where|why|if|which)$/u.test(first)) return false;
  return !content.some(({ quoted }) => quoted) && clause.context.groups.length > 1;
};

/** "If Vane says", "should Vane say", "whether he opposed": a condition or a question within a sentence. */
const isSupposed = ({ lead, source, clause, cue }: Telling): boolean => {
  if (CONDITIONS.test(lead)) return true;
  const opening = clause.passage.words[clause.start]?.lower ?? '';
  return lead === opening && /^(?:should|were|had)$/u.test(opening) && source.length > 0 && cue !== '';
};

/** "Did Vane say so?": a question of the article's own is no statement. */
const isAskedByWriter = ({ clause, content, verb, cue }: Telling): boolean => {
  if (!/\p{L}/u.test(cue)) return false;
  const { words, sentences } = clause.passage;
  const end = sentences.find(({ start }) => start === clause.start)?.end ?? clause.end;
  let last = end - 1;
  while (last > clause.start && /^[”"’'»)\]]$/u.test(words[last]?.text ?? '') && !words[last]?.quoted) last -= 1;
  const mark = words[last];
  return mark?.text.endsWith('?') === true && !mark.quoted && verb !== 'ask' && verb !== 'wonder' && !content.every(({ quoted }) => quoted);
};

/** "In the novel the mayor says", "the heroine says": made up. */
const isMadeUp = ({ clause, source, lead }: Telling): boolean => {
  const opening = spell(clause.passage.words.slice(clause.start, clause.start + 10));
  const head = source.find(({ pos }) => pos === 'NOUN');
  return (
    (FICTION.test(opening) && /^(?:in|on|at|throughout|midway|halfway|early|late)\b/u.test(opening)) ||
    FICTION.test(spell(source)) ||
    FICTION_FIGURES.has(head?.lemma ?? '') ||
    /\bfictional\b|\bplayed by\b/u.test(spell(source)) ||
    /\b(?:dreamt|dreamed|imagines?|imagined|pretends?|pretended)(?: that)?$/u.test(lead)
  );
};

/** "Nobody says", "anyone who claims", "whoever opposes": it is no one's word. */
const isNobodys = ({ source }: Telling): boolean => NOBODY.test(spell(source));

/** "…,” she said, referring to the ferry": the writer tells what is meant. */
const isGloss = ({ cue }: Telling): boolean => /^(?:apparently |clearly )?(?:referring to|alluding to)$/u.test(cue);

/** Words after which a finding reports only what somebody is taken to think: "left, hoping that it would help". */
const isInnerThought = ({ cue, content }: Telling): boolean =>
  /^(?:\w+ly )?(?:believing|thinking|knowing|hoping|fearing|assuming|expecting)$/u.test(cue) && !content.some(({ quoted }) => quoted);

/** What somebody said, by name. */
const OWN_WORDS =
  /^(?:his|her|their|its|my|our) (?:\w+ ){0,2}(?:testimony|statements?|remarks?|comments?|speech|letter|words|answers?|interview|account|evidence)$/u;

/** "referred to her earlier testimony": words are named and not told. */
const isNamedOnly = ({ cue, content }: Telling): boolean =>
  /\b(?:refer(?:s|red|ring|ence[ds]?)?|mention(?:s|ed|ing)?|cit(?:e|es|ed|ing)|recall(?:s|ed|ing)?|invok(?:e|es|ed|ing))(?: to)?$/u.test(
    cue,
  ) && OWN_WORDS.test(spell(content));

/** "did not respond to a request for comment", "has yet to reply to questions": nothing was said. */
const isUnanswered = ({ cue, content }: Telling): boolean =>
  /\b(?:not|n't|never|yet to)\b.*\b(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?)(?: to)?$/u.test(cue) &&
  /\b(?:requests?|calls?|messages?|emails?|e-mails?|enquir(?:y|ies)|inquir(?:y|ies)|questions?|comment)\b/u.test(spell(content)) &&
  !content.some(({ quoted }) => quoted);

const RULES: readonly ((telling: Telling) => boolean)[] = [
  ({ source, cue, content, lead }) => isKeptBack({ source: spell(source), cue, content: spell(content), lead }),
  isNamedOnly,
  isUnanswered,
  isPossible,
  isExpected,
  isAvoided,
  isDenied,
  isSupposed,
  isAskedByWriter,
  isMadeUp,
  isNobodys,
  isGloss,
  isInnerThought,
];

/**
 * True where the article tells that somebody did say it. Not so of a condition, a question, a possibility, an
 * expectation, what was avoided or denied, and what a figure of fiction says. A finding without a cue is asserted.
 */
export const isAsserted = (clauses: readonly Clause[], finding: Finding): boolean => {
  const cue = finding.cue[0];
  const clause = clauses.find(({ start, end }) => cue !== undefined && start <= cue.start && cue.start < end);
  if (!cue || !clause) return true;
  const { words } = clause.passage;
  const from = Math.min(cue.start, ...finding.source.filter(({ start }) => start >= clause.start).map(({ start }) => start));
  const group = clause.context.groups.find(({ start, end }) => start < cue.end && cue.start < end);
  const spellUpTo = (end: number): string => spell(words.slice(clause.start, end).filter(({ text }) => !/^[“”"«»]$/u.test(text)));
  const telling: Telling = {
    clause,
    source: inside(clause, finding.source),
    cue: spell(inside(clause, finding.cue)),
    lead: spellUpTo(from),
    before: spellUpTo(cue.start),
    verb: words[group?.head ?? cue.end - 1]?.lemma ?? '',
    content: inside(clause, finding.content).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  };
  return !RULES.some((rule) => rule(telling));
};
