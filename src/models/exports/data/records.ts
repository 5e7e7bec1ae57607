// What each published table holds: the record's own schemas, with addresses and names beside the ids.
import { z } from 'zod';
import {
  actor,
  actorId,
  article,
  articleId,
  claim,
  claimId,
  edtfDate,
  edtfDateOrUnknown,
  outlet,
  outletId,
  position,
  positionId,
  stance,
  topic,
  topicId,
} from '../../../schema/index.ts';
import { whoseWordsOptions } from '../../claims/whose-words.ts';
import { moveKinds } from '../../moves/stance-scale.ts';
import { licenceOfRow } from './licence.ts';

const license = z.literal(licenceOfRow);
const address = z.url();

/** A claim with the article that carries it. */
export const claimRecord = claim.extend({
  article: articleId,
  outlet: outletId,
  published: edtfDateOrUnknown,
  bounds: edtfDateOrUnknown,
  earliest: z.string(),
  latest: z.string(),
  language: article.shape.language,
  speakers: z.array(z.string()),
  whoseWords: z.enum(whoseWordsOptions),
  wording: z.string(),
  reasons: z.array(z.string().min(1)),
  address,
  original: z.url(),
  statement: claimId,
  license,
});

/** An article without its claims, which have a table of their own. */
export const articleRecord = article.omit({ claims: true }).extend({ claims: z.array(claimId), address, license });

export const actorRecord = actor.extend({ address, license });

export const outletRecord = outlet.extend({ address, license });

export const topicRecord = topic.omit({ positions: true }).extend({ positions: z.array(positionId), address, license });

export const positionRecord = position.extend({ topic: topicId, license });

/** One utterance with the claims that report it. */
export const statementRecord = z.strictObject({
  id: claimId,
  reports: z.array(claimId).min(1),
  outlets: z.array(outletId).min(1),
  links: z.array(
    z.strictObject({
      first: claimId,
      second: claimId,
      score: z.number(),
      reasons: z.array(z.strictObject({ kind: z.string(), weight: z.number(), detail: z.string() })),
    }),
  ),
  license,
});

const end = z.strictObject({ date: edtfDate, stance, claim: claimId });

/** From one dated stance of an actor on a position to the next. */
export const moveRecord = z.strictObject({
  actor: actorId,
  position: positionId,
  counted: z.enum(['own', 'folded']),
  kind: z.enum(moveKinds),
  from: end,
  to: end,
  license,
});

/** Where an actor stands on a position, decided from all its claims on it. */
export const sideRecord = z.strictObject({
  actor: actorId,
  position: positionId,
  side: z.enum([...stance.options, 'differs']),
  statements: z.int().min(1),
  checked: z.boolean(),
  claims: z.array(claimId).min(1),
  license,
});

/** The tables of the data, by the names of their files. */
export const recordSchemas = {
  claims: claimRecord,
  articles: articleRecord,
  actors: actorRecord,
  outlets: outletRecord,
  topics: topicRecord,
  positions: positionRecord,
  statements: statementRecord,
  moves: moveRecord,
  sides: sideRecord,
} as const;

export type TableName = keyof typeof recordSchemas;

/** A row of one of the tables. */
export type RecordOf<Name extends TableName> = z.output<(typeof recordSchemas)[Name]>;

export const tableNames = [
  'claims',
  'articles',
  'actors',
  'outlets',
  'topics',
  'positions',
  'statements',
  'moves',
  'sides',
] as const satisfies readonly TableName[];
