import type { ClaimFeatures } from '../claim-features.ts';
import type { StatementReason } from '../statement.ts';

type Polar = Pick<ClaimFeatures, 'negates' | 'denies' | 'deniedByCue' | 'stances'>;

/** A statement and the denial of having made it share their words and are two utterances; a "not" that only one report has is a weaker sign. */
export const compareDenials = (a: Polar, b: Polar): StatementReason[] => {
  const make = (weight: number, detail: string): StatementReason[] => [{ kind: 'words', weight, detail }];
  if ((a.denies || a.deniedByCue) !== (b.denies || b.deniedByCue)) return make(-6, 'one denies that the thing was said');
  const agrees = [...a.stances].some(([position, stance]) => stance !== null && b.stances.get(position) === stance);
  return a.negates !== b.negates && !agrees ? make(-1.2, 'only one of them says “not”') : [];
};
