import type { Actor, Topic } from '../../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../../corpus/corpus.ts';
import type { Tables } from './make-tables.ts';
import { tableNames } from './records.ts';

/** A part of the record that can be taken away on its own: everything, or what belongs to one topic or one actor. */
export interface Scope {
  /** Folder under `data/`, with a closing slash; empty for everything. */
  folder: string;
  /** "On Record", "On Record: Peace talks". */
  title: string;
  tables: Tables;
}

const narrow = (tables: Tables, claims: readonly PlacedClaim[], owner: { topic?: Topic; actor?: Actor }): Tables => {
  const ids = new Set<string>(claims.map(({ claim }) => claim.id));
  const articles = new Set<string>(claims.map(({ article }) => article.id));
  const actors = new Set<string>(claims.flatMap(({ claim }) => claim.actors.map(({ actor }) => actor)));
  const outlets = new Set<string>(
    claims.flatMap(({ claim, article }) => [article.outlet, ...claim.via.flatMap(({ outlet }) => outlet ?? [])]),
  );
  const topics = new Set<string>(owner.topic ? [owner.topic.id] : claims.flatMap(({ claim }) => claim.topics));
  const positions = new Set<string>(
    owner.topic
      ? owner.topic.positions.map(({ id }) => id)
      : claims.flatMap(({ claim }) => claim.positions.map(({ position }) => position)),
  );
  if (owner.actor) actors.add(owner.actor.id);
  // Whom a speaker speaks for is named beside it.
  for (const { id, speaksFor } of tables.actors) if (actors.has(id)) for (const { actor } of speaksFor) actors.add(actor);
  const isOwn = ({ actor, position }: { actor: string; position: string }): boolean =>
    owner.actor ? actor === owner.actor.id : positions.has(position);
  return {
    claims: tables.claims.filter(({ id }) => ids.has(id)),
    articles: tables.articles.filter(({ id }) => articles.has(id)),
    actors: tables.actors.filter(({ id }) => actors.has(id)),
    outlets: tables.outlets.filter(({ id }) => outlets.has(id)),
    topics: tables.topics.filter(({ id }) => topics.has(id)),
    positions: tables.positions.filter(({ id }) => positions.has(id)),
    statements: tables.statements.filter(({ reports }) => reports.some((id) => ids.has(id))),
    moves: tables.moves.filter(isOwn),
    sides: tables.sides.filter(isOwn),
  };
};

/** Everything, then each topic, then each actor that has a claim. */
export const makeScopes = (corpus: Corpus, tables: Tables): readonly Scope[] => [
  { folder: '', title: 'On Record', tables },
  ...corpus.topics.map((topic) => ({
    folder: `topics/${topic.id}/`,
    title: `On Record: ${topic.title}`,
    tables: narrow(tables, corpus.claimsByTopic.get(topic.id) ?? [], { topic }),
  })),
  ...corpus.actors
    .filter(({ id }) => (corpus.claimsByActor.get(id) ?? []).length > 0)
    .map((actor) => ({
      folder: `actors/${actor.id}/`,
      title: `On Record: ${actor.name}`,
      tables: narrow(tables, corpus.claimsByActor.get(actor.id) ?? [], { actor }),
    })),
];

/** Tables that are offered on their own for a part; its actors, outlets and topics are in its database and in the whole. */
export const tablesOfPart = tableNames.filter((name) => name !== 'actors' && name !== 'outlets' && name !== 'topics');
