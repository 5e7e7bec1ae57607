import { z } from 'zod';

/** The kinds of pages whose addresses are kept for good; each is a folder of the site. */
export const addressKind = z.enum(['topics', 'actors', 'outlets', 'articles', 'claims']);
export type AddressKind = z.infer<typeof addressKind>;

/** The address of a page inside the site: `claims/ffgcp2eqb3`, `actors/nato`. */
export const address = z
  .string()
  .regex(
    /^(?:topics|actors|outlets|articles|claims)\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not an address such as claims/ffgcp2eqb3 or actors/nato',
  );

/** A calendar day. */
export const day = z.iso.date('is not a day such as 2026-11-22');

/**
 * What became of a page that is no more. `withdrawn`: taken back. `merged`: joined with others of the
 * same subject. `renamed`: the same under another address.
 */
export const gone = z.enum(['withdrawn', 'merged', 'renamed']);
export type Gone = z.infer<typeof gone>;

/** Why a page is no more, and where to go on. */
export const explanation = z.strictObject({
  gone,
  /** One or two sentences for readers. */
  reason: z.string().trim().min(1),
  /** Addresses of pages that stand in its place. */
  onward: z.array(address).default([]),
  /** Who decided it, where that is to be said. */
  by: z.string().trim().min(1).optional(),
});
export type Explanation = z.infer<typeof explanation>;

/** One entry of `withdrawn.yaml`. */
export const withdrawal = explanation.extend({
  address,
  /** Further addresses of which the same is to be said. */
  also: z.array(address).default([]),
});
export type Withdrawal = z.infer<typeof withdrawal>;

/** What was published at an address, as far as corrections of it are announced: ids and words, never a text of others. */
export const facts = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type Facts = z.infer<typeof facts>;

/** One field that was corrected. */
export const correction = z.strictObject({
  field: z.string().min(1),
  before: z.union([z.string(), z.array(z.string())]),
  after: z.union([z.string(), z.array(z.string())]),
});
export type Correction = z.infer<typeof correction>;

/** What an editor decided about a claim that stays. */
export const judgement = z.strictObject({
  /** `confirmed`: nothing was to be changed. `corrected`: the reviewer set what had been found wrongly. */
  decision: z.enum(['confirmed', 'corrected']),
  /** As readers are told. */
  reviewer: z.string().min(1),
  date: day,
  /** In the reviewer's words; empty where a confirmation needed none. */
  reason: z.string(),
});
export type Judgement = z.infer<typeof judgement>;

const publicationNumber = z.int().positive();
const of = { publication: publicationNumber, id: z.string().min(1) };

/** One line of the ledger: what one publication did to one address. Lines are added, never changed. */
export const ledgerLine = z.discriminatedUnion('event', [
  z.strictObject({ ...of, event: z.literal('added'), facts }),
  z.strictObject({ ...of, event: z.literal('corrected'), changes: z.array(correction).min(1), review: judgement.optional() }),
  z.strictObject({ ...of, event: z.literal('gone'), ...explanation.shape, onward: z.array(address) }),
  z.strictObject({ ...of, event: z.literal('restored'), facts }),
]);
export type LedgerLine = z.infer<typeof ledgerLine>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One line of `ledger/publications.ndjson`. */
export const publication = z.strictObject({
  /** From 1, without gaps. */
  number: publicationNumber,
  date: day,
  /** First twelve hexadecimal digits of the SHA-256 of the content that was published. */
  version: z.string().regex(/^[0-9a-f]{12}$/),
  /** How many lines each file of the ledger had then, and their SHA-256: lines of earlier days cannot be altered unseen. */
  seal: z.record(addressKind, z.strictObject({ lines: z.int().nonnegative(), sha256 })),
  /** SHA-256 of the line before this one; empty on the first. */
  previous: z.union([z.literal(''), sha256]),
});
export type Publication = z.infer<typeof publication>;

/** One line of `ledger/snapshots.ndjson`: a frozen topic in `snapshots/<id>/`. */
export const snapshot = z.strictObject({
  /** Day and the first twelve hexadecimal digits of the SHA-256 of its `data.json`. */
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/),
  topic: z.string().min(1),
  /** The topic's title then. */
  title: z.string().min(1),
  date: day,
  publication: publicationNumber,
  version: z.string(),
  /** How many claims it holds. */
  claims: z.int().nonnegative(),
  /** Of its file `SHA256SUMS`, which has the sums of all others. */
  sha256,
});
export type Snapshot = z.infer<typeof snapshot>;

/** What happened to an address, as the site shows it. `publication` is null where the change is not published yet. */
const shownEvent = z.discriminatedUnion('event', [
  z.strictObject({ publication: publicationNumber, event: z.literal('added') }),
  z.strictObject({
    publication: publicationNumber,
    event: z.literal('corrected'),
    changes: z.array(correction).min(1),
    review: judgement.optional(),
  }),
  z.strictObject({
    publication: publicationNumber.nullable(),
    event: z.literal('gone'),
    /** Null where nobody has said what became of it. */
    explanation: explanation.nullable(),
  }),
  z.strictObject({ publication: publicationNumber, event: z.literal('restored') }),
]);
export type ShownEvent = z.infer<typeof shownEvent>;

/** One address in `content/ledger.json`. */
export const ledgerEntry = z.strictObject({
  address,
  events: z.array(shownEvent).min(1),
  /** What was last published there; only of an address that is no more. */
  facts: facts.optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** `content/ledger.json`: what the site shows of the ledger. */
export const ledgerPage = z.strictObject({
  generated: z.string(),
  publications: z.array(publication.pick({ number: true, date: true, version: true })),
  snapshots: z.array(snapshot),
  addresses: z.array(ledgerEntry),
});
export type LedgerPage = z.infer<typeof ledgerPage>;
