import { type Actor, actor as actorSchema } from '../../schema/index.ts';
import { countOf } from '../corpus/name-list.ts';
import { actorKindWords } from '../corpus/registry-words.ts';
import type { PublicRecord } from '../record/record.ts';
import { listHead, type PageHead } from '../site/page-head.ts';

/** The list of all actors. */
export interface ActorsPage {
  head: PageHead;
  /** By kind, then by name; a kind that nobody is of is left out. */
  groups: readonly { title: string; actors: readonly { actor: Actor; claims: string }[] }[];
}

/** All actors with the number of their claims. */
export const actorsPage = (record: PublicRecord): ActorsPage => {
  const { corpus, urls } = record;
  const withClaims = (actor: Actor) => {
    const claims = corpus.claimsByActor.get(actor.id)?.length ?? 0;
    return { actor, claims: claims === 0 ? 'no claim of its own' : countOf(claims, 'claim') };
  };
  return {
    head: listHead(record, {
      address: urls.actors,
      title: 'Actors',
      description: 'Who speaks in the record, or is spoken for: people, states and alliances, with the number of their claims.',
    }),
    groups: actorSchema.shape.kind.options
      .map((kind) => ({ title: actorKindWords[kind].many, actors: corpus.actors.filter((actor) => actor.kind === kind).map(withClaims) }))
      .filter(({ actors }) => actors.length > 0),
  };
};
