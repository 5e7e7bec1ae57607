import type { Chunk } from '../../3-sentence/clauses/chunk.ts';
import { mendParts } from '../../3-sentence/clauses/mend-parts.ts';
import { parseClauses } from '../../3-sentence/clauses/parse-clauses.ts';
import { readTitle } from '../words/reading.ts';
import { toSingular } from '../words/to-key.ts';
import type { Word } from '../words/words.ts';
import { findIdioms, verbOf } from './find-idioms.ts';
import { isEnding } from './is-ending.ts';
import { predicatesIn, rowsAt } from './statement.ts';

/** Whether a position lets the thing that it is about be (1), or makes an end of it or speaks ill of it (-1). */
export type Direction = 1 | -1;

/** What the main clause of a position's text tells. */
export interface PositionText {
  direction: Direction;
  /** True where it makes an end of what is itself an end: "the boycott is lifted", "the ban on whaling ends". */
  isEndOfEnd: boolean;
  /** The thing of its text, in the singular: "phones" of "phones are banned", "council" of "Sarnia recognises the council". */
  things: readonly string[];
  /** Whether its text speaks of an end of that thing, made or denied. */
  isOnEnd: boolean;
  /** What its text makes another thing of, in the singular: "lighthouse" of "the lighthouse is turned into a hotel"; empty where it makes none. */
  changed: ReadonlySet<string>;
}

/** Words that turn a text round. */
export const NEGATORS = /^(?:no|not|n't|never|without|nobody|nothing|neither|nor|cannot)$/;

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

/**
 * What the main clause of a position's text tells; which way it points, above all: "Orland removes the tariffs", "The reactors
 * stay closed" and "No ferry runs" point against what they are about. Each negator turns it round.
 */
export const readPositionText = (text: string): PositionText => {
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
