import type { Claim } from '../../../../src/schema/index.ts';
import type { SeedExample } from '../../1-seed/read-examples.ts';
import type { Issue } from '../../issue.ts';

/** How many examples came out as an editor marked them, and a note for each that did not. */
export interface CheckedExamples {
  right: number;
  issues: readonly Issue[];
}

/** Compares what the program found, before any review, with what an editor marked as right. */
export const checkExamples = (claims: readonly Claim[], examples: readonly SeedExample[]): CheckedExamples => {
  const byId = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  const issues = examples.flatMap(({ claim: id, position, stance, file, place }): readonly Issue[] => {
    const note = (code: string, message: string, hint: string): Issue => ({ severity: 'note', code, file, ...place, message, hint });
    const claim = byId.get(id);
    if (!claim) return [note('example-gone', `"${id}" is found no more`, 'remove the example where its article changed')];
    const found = claim.positions.find((taken) => taken.position === position)?.stance ?? 'none';
    const words = `"${id}" is "${found}" on "${position}", and was marked as "${stance}"`;
    return found === stance ? [] : [note('example-missed', words, 'correct the claim in reviews/, or the words of the position')];
  });
  return { right: examples.length - issues.length, issues };
};
