import type { DossierFolders } from '../dossier/evaluate-dossier.ts';
import { readClaimSets } from './read-claim-sets.ts';
import { readGoldClaims } from './read-gold-claims.ts';
import { type PairFigures, scorePairs } from './score-pairs.ts';

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
