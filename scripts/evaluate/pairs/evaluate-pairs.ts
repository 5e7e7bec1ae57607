import { findStatements, indexStatements } from '../../../src/models/statements/find-statements.ts';
import type { Actor } from '../../../src/schema/index.ts';
import type { DossierFolders } from '../dossier/evaluate-dossier.ts';
import type { Share } from '../dossier/score-dossier.ts';
import { type ClaimSet, readClaimSets } from './claim-set.ts';
import { makeClaimCorpus } from './make-claim-corpus.ts';
import { readGoldClaims } from './read-gold-claims.ts';

/** Figures over pairs of claims, and the pairs that went wrong. */
export interface PairFigures {
  /** Of the pairs joined, those that are one utterance. */
  precision: Share;
  /** Of the pairs that are one utterance, those joined. */
  recall: Share;
  /** Pairs that look alike and are two utterances. */
  traps: number;
  wrong: readonly PairMistake[];
}

/** One pair that was joined and should not be, or the other way round. */
export interface PairMistake {
  kind: 'joined' | 'missed';
  subject: string;
  first: string;
  second: string;
  why: string;
}

/** A name for each pair, whatever the order. */
const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * Compares the statements of a corpus of all sets with the annotation, on the chosen sets. A pair that is not listed is
 * two utterances: each joined one that the list does not make one utterance counts as wrong.
 */
export const scorePairs = (sets: readonly ClaimSet[], isChosen: (set: ClaimSet) => boolean, registry?: readonly Actor[]): PairFigures => {
  const { corpus, ids } = makeClaimCorpus(sets, registry);
  const statementByClaim = indexStatements(findStatements(corpus));
  const figures = { precision: { hits: 0, of: 0 }, recall: { hits: 0, of: 0 }, traps: 0, wrong: [] as PairMistake[] };
  for (const [at, set] of sets.entries()) {
    if (!isChosen(set)) continue;
    const listed = new Map(set.pairs.map(([a, b, same, why]) => [keyOf(a, b), { same, why }]));
    const names = Object.keys(set.claims);
    for (const [index, first] of names.entries()) {
      for (const second of names.slice(index + 1)) {
        const [a, b] = [ids.get(`${at}/${first}`), ids.get(`${at}/${second}`)];
        if (!a || !b) throw new Error(`no claim was made of ${first} or ${second}`);
        const joined = statementByClaim.get(a) === statementByClaim.get(b);
        const { same, why } = listed.get(keyOf(first, second)) ?? { same: false, why: 'not listed' };
        if (same) figures.recall.of += 1;
        else if (why !== 'not listed') figures.traps += 1;
        if (same && joined) figures.recall.hits += 1;
        if (joined) figures.precision.of += 1;
        if (joined && same) figures.precision.hits += 1;
        if (joined !== same) figures.wrong.push({ kind: joined ? 'joined' : 'missed', subject: set.subject, first, second, why });
      }
    }
  }
  return figures;
};

/** Figures of the annotated pairs of claims: those that were looked at while the rules were made, and those held back. */
export const evaluatePairs = (folder: string): { open: PairFigures; held: PairFigures } | undefined => {
  const sets = readClaimSets(folder);
  return sets && { open: scorePairs(sets, ({ held }) => !held), held: scorePairs(sets, ({ held }) => held) };
};

/** Figures of the groups noted in an annotated dossier; every other pair of its annotations counts as two utterances. */
export const evaluateGoldPairs = (folders: DossierFolders, groups: string): PairFigures | undefined => {
  const gold = readGoldClaims(folders, groups);
  return gold && scorePairs([gold.set], () => true, gold.actors);
};
