import type {
  Actor,
  ActorId,
  Article,
  ArticleId,
  Claim,
  ClaimId,
  Outlet,
  OutletId,
  Position,
  PositionId,
  Topic,
  TopicId,
} from '../../schema/index.ts';
import { compareClaims } from '../claims/timeline/claim-bounds.ts';
import { compareNewestFirst } from '../dates/date-range.ts';
import { recordDay } from '../exports/data/data-date.ts';
import { compareText } from './compare-text.ts';

/** A claim with the article that carries it. */
export interface PlacedClaim {
  claim: Claim;
  article: Article;
}

/** A position with its topic. */
export interface PlacedPosition {
  position: Position;
  topic: Topic;
}

/** What `content/` holds, as it is read. */
export interface CorpusParts {
  articles: readonly Article[];
  topics: readonly Topic[];
  actors: readonly Actor[];
  outlets: readonly Outlet[];
  /** The day on which the record was last published; missing or empty before that. */
  published?: string;
}

/** The whole dossier with its indexes. Every list of claims runs from new to old by date said; what was only said by a day comes after what was said on it, what has no day at all last. */
export interface Corpus {
  /** From new to old by date of publication, unknown dates last. */
  articles: readonly Article[];
  /** By title, actors and outlets by name. */
  topics: readonly Topic[];
  actors: readonly Actor[];
  outlets: readonly Outlet[];
  /** The day of the last publication, by the ledger; empty before the first. */
  published: string;
  /** The state of the whole record: see `recordDay`. */
  day: string;
  claims: readonly PlacedClaim[];
  articleById: ReadonlyMap<ArticleId, Article>;
  topicById: ReadonlyMap<TopicId, Topic>;
  actorById: ReadonlyMap<ActorId, Actor>;
  outletById: ReadonlyMap<OutletId, Outlet>;
  claimById: ReadonlyMap<ClaimId, PlacedClaim>;
  /** The place of each claim in `claims`. */
  rankById: ReadonlyMap<ClaimId, number>;
  positionById: ReadonlyMap<PositionId, PlacedPosition>;
  /** An index has an entry, maybe an empty one, for each actor, topic and so on. */
  claimsByActor: ReadonlyMap<ActorId, readonly PlacedClaim[]>;
  claimsByTopic: ReadonlyMap<TopicId, readonly PlacedClaim[]>;
  claimsByPosition: ReadonlyMap<PositionId, readonly PlacedClaim[]>;
  /** Claims in the outlet's own articles. */
  claimsByOutlet: ReadonlyMap<OutletId, readonly PlacedClaim[]>;
  /** Claims of any article that cite the outlet as their source. */
  claimsByVia: ReadonlyMap<OutletId, readonly PlacedClaim[]>;
  articlesByOutlet: ReadonlyMap<OutletId, readonly Article[]>;
  /** Who speaks for a state, an alliance or a group. */
  speakersFor: ReadonlyMap<ActorId, readonly Actor[]>;
}

export { compareText };

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): ReadonlyMap<Entry['id'], Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** Groups entries under each of their keys; every key of `keys` gets a group. */
const group = <Key, Entry>(
  keys: readonly Key[],
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly Key[],
): ReadonlyMap<Key, readonly Entry[]> => {
  const groups = new Map<Key, Entry[]>(keys.map((key) => [key, []]));
  for (const entry of entries) for (const key of new Set(keysOf(entry))) groups.get(key)?.push(entry);
  return groups;
};

const isSet = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** Sorts the dossier and computes its indexes. References must have been checked: see `check-references.ts`. */
export const buildCorpus = (parts: CorpusParts): Corpus => {
  const articles = parts.articles.toSorted((a, b) => compareNewestFirst(a.published, b.published) || compareText(a.id, b.id));
  const topics = parts.topics.toSorted((a, b) => compareText(a.title, b.title));
  const actors = parts.actors.toSorted((a, b) => compareText(a.name, b.name));
  const outlets = parts.outlets.toSorted((a, b) => compareText(a.name, b.name));
  // The sort is stable: claims of one date stay in the order of their articles and of the text.
  const claims = articles.flatMap((article) => article.claims.map((claim) => ({ claim, article }))).sort(compareClaims);
  const positions = topics.flatMap((topic) => topic.positions.map((position) => ({ position, topic })));
  const [actorIds, topicIds, outletIds] = [actors.map(({ id }) => id), topics.map(({ id }) => id), outlets.map(({ id }) => id)];
  const published = parts.published ?? '';
  const positionIds = positions.map(({ position }) => position.id);
  return {
    articles,
    topics,
    actors,
    outlets,
    published,
    day: recordDay({ published, articles }),
    claims,
    articleById: byId(articles),
    topicById: byId(topics),
    actorById: byId(actors),
    outletById: byId(outlets),
    claimById: new Map(claims.map((placed) => [placed.claim.id, placed])),
    rankById: new Map(claims.map(({ claim }, rank) => [claim.id, rank])),
    positionById: new Map(positions.map((placed) => [placed.position.id, placed])),
    claimsByActor: group(actorIds, claims, ({ claim }) => claim.actors.map(({ actor }) => actor)),
    claimsByTopic: group(topicIds, claims, ({ claim }) => claim.topics),
    claimsByPosition: group(positionIds, claims, ({ claim }) => claim.positions.map(({ position }) => position)),
    claimsByOutlet: group(outletIds, claims, ({ article }) => [article.outlet]),
    claimsByVia: group(outletIds, claims, ({ claim }) => claim.via.map(({ outlet }) => outlet).filter(isSet)),
    articlesByOutlet: group(outletIds, articles, ({ outlet }) => [outlet]),
    speakersFor: group(actorIds, actors, ({ speaksFor }) => speaksFor.map(({ actor }) => actor)),
  };
};
