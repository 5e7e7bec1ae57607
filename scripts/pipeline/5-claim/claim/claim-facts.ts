import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Claim, Facts } from '../../../../src/schema/index.ts';

/** A text that is not repeated where only a change of it is to be noticed: how long it is, and the means to prove what it was. */
export const proofOf = (text: string): string =>
  `${Array.from(text).length} characters, sha256 ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;

/** What the record says of a claim beyond its words, in the form in which corrections are told: ids and short words. */
export const claimFacts = (claim: Claim): Facts => ({
  speakers: [...claim.actors.map(({ actor }) => actor), ...claim.unresolved.map((words) => `“${words}”`)],
  date: claim.said.date,
  basis: claim.said.basis,
  form: claim.form,
  via: claim.via.map(({ name }) => name),
  topics: claim.topics,
  stances: claim.positions.map(({ position, stance, certainty, condition }) =>
    [`${position}: ${stance}`, certainty, ...(condition === undefined ? [] : [`on a condition of ${proofOf(condition)}`])].join(', '),
  ),
});

/** True where stances changed only in that an editor has confirmed them: the review tells of that, and nothing was corrected. */
export const areOnlyConfirmed = (before: Facts[string], after: Facts[string]): boolean =>
  Array.isArray(before) &&
  isDeepStrictEqual(
    before.map((stance) => stance.replace(/^([^,]*), (?:stated|inferred|read)/, '$1, confirmed')),
    after,
  );
