import type { Position } from '../../../../src/schema/index.ts';
import type { Chunk } from '../../3-sentence/clauses/chunk.ts';
import { mendParts } from '../../3-sentence/clauses/mend-parts.ts';
import { parseClauses } from '../../3-sentence/clauses/parse-clauses.ts';
import { readTitle } from '../words/reading.ts';
import { toKey, toSingular } from '../words/to-key.ts';
import type { Word } from '../words/words.ts';
import { findIdioms, rowsOfNoun, verbOf } from './find-idioms.ts';
import { predicatesIn, rowsAt } from './statement.ts';

/** Whether a position lets the thing that it is about be (1), or makes an end of it or speaks ill of it (-1). */
export type Direction = 1 | -1;

/** What the stance rules need to know of a position. */
export interface PositionFacts {
  direction: Direction;
  /** What "the plan" stands for where nothing tells: 1 the position ("the dam is removed"), -1 its contrary ("no mill is built"), 0 either ("the pool stays open"). */
  plan: Direction | 0;
  /** True where its matter is itself an end: "the ban on hunting", "delaying the bill". */
  isEndMatter: boolean;
  /** True where it makes an end of what is itself an end: "the boycott is lifted", "the ban on whaling ends". */
  isEndOfEnd: boolean;
  /** The thing of its text, in the singular: "phones" of "phones are banned", "council" of "Sarnia recognises the council". */
  things: readonly string[];
  /** Whether its text speaks of an end of that thing, made or denied. */
  isOnEnd: boolean;
  /** What its text makes another thing of, in the singular: "lighthouse" of "the lighthouse is turned into a hotel"; empty where it makes none. */
  changed: ReadonlySet<string>;
  /** True where its matter is an act ("publishing the report"), so that only what is said of that act counts. */
  isAct: boolean;
  /** The head noun of a matter that its author gave. */
  head: string | undefined;
  /** Words of its text and keywords, in the singular, and their plain base forms. */
  vocabulary: ReadonlySet<string>;
  /** Words of its text, and their plain base forms. */
  text: ReadonlySet<string>;
  /** Words for the contrary of what its text says: "stay" where it says "resign", "optional" where it says "compulsory". */
  contrary: ReadonlySet<string>;
}

const NEGATORS = /^(?:no|not|n't|never|without|nobody|nothing|neither|nor|cannot)$/;

/** A verb's base form without a tagger: the text of a position is one short sentence. */
const stems = (word: string): string[] => {
  const singular = toSingular(word);
  return [
    word,
    singular,
    word.replace(/ed$/, ''),
    word.replace(/d$/, ''),
    word.replace(/ing$/, ''),
    word.replace(/ing$/, 'e'),
    word.replace(/(.)\1ing$/, '$1'),
  ];
};

/** "Night flights end next year", "Whaling in these waters stops": the words with their only verb, where it was taken for a noun. */
const withMainVerb = (words: readonly Word[]): readonly Word[] => {
  if (words.some(({ pos, key }, at) => pos === 'AUX' || (pos === 'VERB' && at > 0 && !key.endsWith('ing')))) return words;
  const at = words.findLastIndex((word, own) => own > 0 && word.pos === 'NOUN' && verbOf(word) !== undefined);
  if (at < 0) return words;
  return words.map((word, own) =>
    own !== at && word.pos === 'VERB'
      ? { ...word, pos: 'NOUN' }
      : own === at
        ? { ...word, pos: 'VERB', lemma: verbOf(word) ?? word.lemma }
        : word,
  );
};

/** Verbs by which somebody goes: "the bishop steps down" points against the bishop's staying. */
const DEPARTS = /^(?:resign|quit|retire|abdicate|step|stand|go|leave|depart)$/;

/** What a place is opened to that harms it. */
const HARMS =
  /^(?:logging|felling|drilling|mining|fracking|quarrying|hunting|shooting|building|development|developers|loggers|miners|traffic|cars|tourists|tourism)$/;

/** Whether the main verb of a text tells that its subject, a person or an office, goes. */
const isDeparture = (words: readonly Word[], { head, to, verb }: Chunk): boolean => {
  const lemma = words[head]?.lemma ?? '';
  const next = words[to]?.key ?? '';
  if (verb?.passive || !DEPARTS.test(lemma)) return false;
  return /^(?:step|stand)$/.test(lemma)
    ? /^(?:down|aside|back)$/.test(words[head + 1]?.key ?? '')
    : /^(?:|as|by|now|at|in|from)$/.test(next);
};

/** Verbs that make another thing of their object, or another's. */
const CHANGES =
  /^(?:sell|privatise|privatize|nationalise|nationalize|turn|convert|replace|rename|split|divide|cede|lease|hand|transfer|swap|transform|relocate|move|hunt|shoot|kill|cull|fell|log|slaughter|execute)$/;

/** What the main clause of a position's text tells. */
const readText = (text: string): Pick<PositionFacts, 'direction' | 'isEndOfEnd' | 'changed' | 'things' | 'isOnEnd'> => {
  const words = withMainVerb(mendParts(readTitle(text), verbOf));
  const idioms = findIdioms(words);
  const clause = { ...parseClauses(words, idioms), idioms, cueLength: 0, isQuestion: false, isFirst: true };
  const main = clause.chunks.findIndex(({ kind, relation, verb }) => kind === 'verb' && relation === 'root' && verb !== undefined);
  const own = clause.chunks[main];
  const isEnd = rowsAt(clause, own, 'verb').some(({ role }) => role === 'end');
  const said = clause.chunks.filter(({ governor, relation }) => governor === main && relation === 'predicate');
  const isBad = own?.verb?.copula === true && said.some((chunk) => predicatesIn(clause, chunk)[0]?.row.sign === -1);
  const isShut =
    own !== undefined && !own.verb?.passive && words.slice(own.to, own.to + 2).some(({ key }) => /^(?:closed|shut|banned|off)$/.test(key));
  const before = clause.chunks.find(({ kind, opener }) => kind === 'verb' && /^(?:before|if|once|when|after|until)$/.test(opener));
  const end = before ? before.from : words.length;
  const negators = words.slice(0, end).filter(({ key }) => NEGATORS.test(key)).length;
  const isGone = own !== undefined && isDeparture(words, own);
  // "the marsh is opened to drilling"
  const openTo = words[words.findIndex(({ key }, at) => key === 'to' && words[at - 1]?.key === 'opened') + 1];
  const isOpened = openTo !== undefined && HARMS.test(openTo.key);
  const direction = (isEnd || isBad || isShut || isGone) !== (negators % 2 === 1) ? -1 : 1;
  const subject = clause.chunks[own?.subject ?? -1];
  const named = subject && words.slice(subject.from, subject.to).filter(({ pos }) => pos !== 'DET');
  const isChange = own?.verb?.passive === true && negators === 0 && CHANGES.test(words[own.head]?.lemma ?? '');
  const object = clause.chunks.find(({ governor, relation, kind }) => kind === 'noun' && governor === main && relation === 'object');
  const thing = own?.verb?.passive ? subject : (object ?? subject);
  return {
    direction,
    things: thing?.kind === 'noun' ? [toSingular(words[thing.head]?.key ?? '')] : [],
    isOnEnd: isEnd || isShut || words.some((word) => word.pos === 'NOUN' && isEnding([word])),
    isEndOfEnd: isEnd && named !== undefined && isEnding(named),
    changed: new Set(isChange || isOpened ? named?.map(({ key }) => toSingular(key)) : []),
  };
};

/**
 * Which way the text of a position points, by its main clause: "Orland removes the tariffs", "The reactors
 * stay closed" and "No ferry runs" point against what they are about. Each negator turns it round.
 */
export const directionOf = (text: string): Direction => readText(text).direction;

const turned = (direction: Direction): Direction => (direction === 1 ? -1 : 1);

const planOf = (text: string): Direction | 0 => {
  const keys = toKey(text);
  if (keys.some((key) => /^(?:stay|remain|keep|continue)s?$/.test(key))) return 0;
  return keys.some((key) => NEGATORS.test(key)) ? -1 : 1;
};

/** Acts and states that exclude one another. */
const CONTRARIES: readonly (readonly [string, string])[] = [
  ['resign quit step go leave retire dismiss sack oust depart', 'stay remain keep retain continue'],
  ['compulsory mandatory obligatory required', 'optional voluntary choice'],
  ['open reopen', 'close shut'],
  ['publish release disclose', 'withhold suppress secret'],
  ['delay postpone defer', 'rush hurry hasten accelerate'],
  ['join enter', 'leave quit exit'],
  ['public', 'private'],
];

const contraryOf = (words: ReadonlySet<string>): ReadonlySet<string> => {
  const sides = CONTRARIES.flatMap(
    ([a, b]) =>
      [
        [a.split(' '), b.split(' ')],
        [b.split(' '), a.split(' ')],
      ] as const,
  );
  const own = sides.filter(([side]) => side.some((word) => words.has(word)));
  const said = new Set(own.flatMap(([side]) => side));
  return new Set(own.flatMap(([, other]) => other).filter((word) => !said.has(word)));
};

const toFacts = ({ text, keywords, matter, direction }: Position): PositionFacts => {
  const words = toKey(text.replace(/[.,;:!?]/gu, ' '));
  const vocabulary = [...words, ...keywords.flat().flatMap(toKey)].flatMap(stems);
  const inText = new Set(words.flatMap(stems));
  const own = readMatter(matter);
  const { direction: said, ...ofText } = readText(text);
  // "the withdrawal of the army", of a text that says that it leaves: the matter is the end itself.
  const byText = own.isEndMatter && !ofText.isEndOfEnd ? turned(said) : said;
  return {
    direction: direction === undefined ? byText : direction === 'for' ? 1 : -1,
    plan: planOf(text),
    ...ofText,
    text: inText,
    contrary: contraryOf(new Set([...inText, ...toKey(matter ?? '')])),
    ...own,
    vocabulary: new Set([...vocabulary, ...ALIKE.filter((group) => group.some((word) => inText.has(word))).flat()]),
  };
};

const known = new WeakMap<Position, PositionFacts>();

/** Reads a position, once for all articles: the direction that its author gave, else that of its text. */
export const makePositionFacts = (position: Position): PositionFacts => {
  const facts = known.get(position) ?? toFacts(position);
  known.set(position, facts);
  return facts;
};

const DATES = /^(?:date|deadline|year|day|plan|proposal|bill|law|order|decision|vote|scheme)$/;

/** Whether a phrase names the end or the lack of a thing, by its head: "ban on cod fishing", "cod ban", "without us"; not "death penalty". */
export const isEnding = (words: readonly { key: string; lemma: string; pos: string }[]): boolean =>
  words.some(({ key, lemma, pos }, at) => {
    if (/^(?:without|no)$/.test(key)) return true;
    // "off the streets", "car-free"
    if (at === 0 && words.length > 1 && /^(?:off|out)$/.test(key)) return true;
    if (key === 'free' && at > 0 && at === words.length - 1) return true;
    const next = words[at + 1];
    // "closing date", "removal plan"
    const isHead = next === undefined || next.pos === 'ADP' || (DATES.test(next.key) && at === words.length - 2);
    const rows = [lemma, key, ...stems(key)].flatMap(rowsOfNoun).filter(({ role }) => role === 'end');
    return isHead ? rows.length > 0 : at === 0 && pos === 'VERB' && rows.some(({ kind }) => kind === 'verb');
  });

/** Verbs that mean one another of a number or a limit. */
const ALIKE: readonly (readonly string[])[] = [
  ['lower', 'cut', 'reduce', 'drop', 'bring down', 'slash', 'shorten'],
  ['raise', 'lift', 'increase', 'rise', 'put up', 'hike'],
];

/** Gathers what a position's matter is: see `PositionFacts`. */
const readMatter = (matter: string | undefined): Pick<PositionFacts, 'isEndMatter' | 'isAct' | 'head'> => {
  if (matter === undefined) return { isEndMatter: false, isAct: false, head: undefined };
  const words = readTitle(matter).filter(({ pos }) => pos !== 'DET');
  const bound = words.findIndex(({ pos, key }, at) => at > 0 && (pos === 'ADP' || key === 'to'));
  const phrase = bound < 0 ? words : words.slice(0, bound);
  const isAct = phrase[0]?.key.endsWith('ing') === true && phrase.length > 1;
  const first = phrase[0];
  const stem = first?.key.replace(/ing$/, '') ?? '';
  const isEndMatter = isAct
    ? [stem, `${stem}e`, stem.slice(0, -1)].some((form) => rowsOfNoun(form).some(({ role }) => role === 'end'))
    : isEnding(phrase);
  return { isEndMatter, isAct, head: isAct ? undefined : toSingular(phrase.at(-1)?.key ?? '') };
};
