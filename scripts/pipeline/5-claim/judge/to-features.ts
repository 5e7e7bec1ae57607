import type { PositionId } from '../../../../src/schema/index.ts';
import type { ClauseWord } from '../../3-sentence/clauses/chunk.ts';
import type { StanceFound } from '../stance/find-stance.ts';
import type { Statement } from '../stance/mention.ts';
import type { Role } from '../stance/rows/row.ts';
import { readStatement, type StanceClause } from '../stance/statement.ts';
import type { ResolvedReading } from '../words/reading.ts';

/** A stance that a row gave, and what it was read from. */
export interface JudgedStance {
  reading: Pick<ResolvedReading, 'attribution'>;
  position: PositionId;
  statement: Statement;
  found: StanceFound;
}

/**
 * What is known of such a stance, none of it words of a topic. These told nothing more on disputes left out of training: which
 * row spoke, whether outright, how many words it needed; the side; negation, modality, tense and conjunctions; whose the verb
 * is; the length of the clause, its other words of praise and blame, and whether several positions compete.
 */
export const FEATURES = [
  /** The words only point back to the matter. */
  'anaphor',
  /** The whole statement is quoted: no reporter has said whose attitude it is. */
  'quoted',
  /** The cue itself acts or takes an attitude: "backed", "has vowed", "voiced". */
  'acting-cue',
  /** The matter is the object of a verb, or stands in a clause that is. */
  'matter-is-object',
  'matter-in-complement',
  /** The verb that decides shows its tense by itself: "opposes", "has backed", and no participle or base form. */
  'finite-verb',
] as const;
export type Feature = (typeof FEATURES)[number];

const ACTING: ReadonlySet<Role> = new Set(['attitude', 'demand', 'commit', 'refuse', 'do', 'end', 'voice', 'open']);

const placeOf = (words: readonly ClauseWord[], starts: ReadonlySet<number>): number =>
  words.findIndex(({ span }) => starts.has(span.start));

const isActingCue = ({ idioms, cueLength }: StanceClause): boolean =>
  idioms.some(({ from, rows }) => from < cueLength && rows.some(({ role, sign }) => ACTING.has(role) && sign !== 0));

/** Gathers what tells how far a stance can be trusted: what kind it is, where its words stand, and how the matter hangs in their clause. */
export const toFeatures = ({ reading, statement, found }: JudgedStance): Feature[] => {
  const { cue, content, mentions, spare, isAnaphor } = statement;
  const matter = (mentions.length > 0 ? mentions : spare).flatMap(({ words }) => words);
  const clauses = readStatement(cue, content, new Set(matter));
  const matterStarts = new Set(matter.map(({ span }) => span.start));
  const ownStarts = new Set(found.words.map(({ span }) => span.start));
  const clause = clauses.find(({ words }) => placeOf(words, ownStarts) >= 0) ?? clauses[0];
  const decides = clause ? placeOf(clause.words, ownStarts) : -1;
  const named = clause ? placeOf(clause.words, matterStarts) : -1;
  const relation = named < 0 ? undefined : clause?.chunks[clause.chunkOf(named)]?.relation;
  const verb = clause?.chunks[clause.chunkOf(Math.max(0, decides))];
  const holds: Readonly<Record<Feature, boolean>> = {
    anaphor: isAnaphor,
    quoted: reading.attribution.form === 'direct',
    'acting-cue': clause !== undefined && isActingCue(clause),
    'matter-is-object': relation === 'object',
    'matter-in-complement': relation === 'comp',
    'finite-verb': verb?.verb?.form === 'finite',
  };
  return FEATURES.filter((feature) => holds[feature]);
};
