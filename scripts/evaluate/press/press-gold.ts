import { z } from 'zod';
import { stance } from '../../../src/schema/index.ts';

const taken = z.tuple([z.string(), stance]);

/** One claim of an earlier run, with what a person judged of it. Fields that are not read here are let through. */
const judgedClaim = z.object({
  content: z.array(z.string()),
  actors: z.array(z.string()),
  positions: z.array(taken),
  verdict: z.object({
    /** Whether somebody says this in the article at all. */
    attribution: z.boolean(),
    actor: z.boolean(),
    /** Positions of `positions` whose stance does not stand in the words, and stances that do and were not given. */
    stance_wrong: z.array(z.string()),
    stance_should: z.array(taken),
  }),
});
export type JudgedClaim = z.infer<typeof judgedClaim>;

/** The verdicts on real press: by article, its judged claims, and the words of attributions that were missed. */
export const pressGold = z.record(z.string(), z.object({ claims: z.array(judgedClaim), missed: z.array(z.string()) }));
export type PressGold = z.infer<typeof pressGold>;

/** The stances that stand in a claim's words, by position; none where nobody says it. */
export const standingStances = ({ positions, verdict }: JudgedClaim): ReadonlyMap<string, string> =>
  new Map(
    verdict.attribution ? [...positions.filter(([position]) => !verdict.stance_wrong.includes(position)), ...verdict.stance_should] : [],
  );
