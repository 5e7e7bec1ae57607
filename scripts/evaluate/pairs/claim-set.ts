import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { edtfDateOrUnknown, form, stance } from '../../../src/schema/index.ts';

/** The annotated sets of a folder, in the order of their file names; undefined where it is absent. */
export const readClaimSets = (folder: string): ClaimSet[] | undefined =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => claimSet.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))
    : undefined;

/** One claim in short, as `tests/corpus/same-statements/` writes it. */
const shortClaim = z.strictObject({
  /** Who said it; empty where the source names no actor. */
  actor: z.union([z.string(), z.array(z.string())]),
  /** Day said; empty where the article does not tell. */
  said: edtfDateOrUnknown,
  published: edtfDateOrUnknown,
  outlet: z.string(),
  /** The claim in whose article this one stands too; without it the article is its own. */
  article: z.string().optional(),
  form,
  positions: z.record(z.string(), stance),
  content: z.string().min(1),
  source: z.string().min(1),
  cue: z.string().optional(),
  /** The article's words right before and after, at most 32 characters. */
  before: z.string().max(32).optional(),
  after: z.string().max(32).optional(),
  via: z.string().optional(),
});
export type ShortClaim = z.infer<typeof shortClaim>;

const setActor = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['person', 'office', 'state', 'alliance', 'group']),
  speaksFor: z.array(z.string()).default([]),
});

/** Claims on one subject, with pairs of which it is noted whether they report one utterance. */
export const claimSet = z.strictObject({
  subject: z.string(),
  /** True where the pairs are kept for the final measurement and nobody tunes on them. */
  held: z.boolean(),
  actors: z.array(setActor),
  positions: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  claims: z.record(z.string(), shortClaim),
  /** First claim, second claim, whether they report one utterance, and why. */
  pairs: z.array(z.tuple([z.string(), z.string(), z.boolean(), z.string().min(1)])),
});
export type ClaimSet = z.infer<typeof claimSet>;
