import { groups } from 'd3-array';
import { type Actor, actorId, actor as actorSchema, type Claim } from '../../../src/schema/index.ts';
import { toKey } from '../../pipeline/5-claim/words/to-key.ts';
import { type DraftedBody, draftBodies } from './draft-bodies.ts';
import { type DraftedPerson, draftPeople } from './draft-people.ts';
import { type DraftedState, draftStates } from './draft-states.ts';
import { findRoles, findSpokenFor, ownerForms, periodsOf, type SeenRole } from './find-roles.ts';
import { findSightings, type Sighting } from './find-sightings.ts';
import type { ReadArticle } from './read-article.ts';

/** An actor as the articles alone show one, and what shows it. */
export interface DraftedActor {
  actor: Actor;
  /** Every sentence that names the actor, in the order of the articles. */
  seen: readonly Sighting[];
  roles: readonly SeenRole[];
}

/** `Łódź Tram Co.` -> `lodz-tram-co`; undefined where nothing usable is left. */
const slugOf = (name: string): string | undefined => {
  const slug = toKey(name)
    .join(' ')
    .replace(/'s?(?=\s|$)/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 100)
    .replace(/-$/u, '');
  return slug === '' ? undefined : slug;
};

/** Gives each name an id of its own; a name of no Latin letter is numbered. */
const makeIds = (): ((name: string) => Actor['id']) => {
  const used = new Set<string>();
  return (name) => {
    const slug = slugOf(name) ?? 'actor';
    let id = slug;
    for (let number = 2; used.has(id); number += 1) id = `${slug}-${number}`;
    used.add(id);
    return actorId.parse(id);
  };
};

const countArticles = (seen: readonly Sighting[]): string => {
  const { size } = new Set(seen.map(({ article }) => article));
  return size === 1 ? 'one article' : `${size} articles`;
};

/** What the articles call the actor, and in how many of them it is named: nothing else is known. */
const describe = (titles: readonly string[], seen: readonly Sighting[]): string =>
  titles.length === 0 ? `Named in ${countArticles(seen)}.` : `${titles.slice(0, 3).join('; ')}. Named in ${countArticles(seen)}.`;

const fromPerson = (person: DraftedPerson, id: Actor['id'], articles: readonly ReadArticle[]): DraftedActor => {
  const seen = person.seen.map(({ sighting }) => sighting);
  const roles = findRoles(person, articles);
  return {
    seen,
    roles,
    actor: actorSchema.parse({
      id,
      name: person.name,
      ...(person.family === '' ? {} : { family: person.family }),
      ...(person.pronouns ? { pronouns: person.pronouns } : {}),
      kind: 'person',
      description: describe(
        roles.map(({ title }) => title),
        seen,
      ),
      aliases: person.aliases,
      roles: roles.flatMap(({ title, dates }) => periodsOf(dates).map((period) => ({ title, ...period }))),
      checked: 'no',
    }),
  };
};

const fromBody = ({ name, inSentence, kind, aliases, hasThe, seen }: DraftedBody, id: Actor['id']): DraftedActor => ({
  seen,
  roles: [],
  actor: actorSchema.parse({
    id,
    name,
    kind,
    description: describe([], seen),
    aliases,
    ...(hasThe ? { nameInSentence: `the ${inSentence}` } : {}),
    checked: 'no',
  }),
});

const fromState = ({ name, nameInSentence, kind, aliases, metonyms, seen }: DraftedState, id: Actor['id']): DraftedActor => ({
  seen,
  roles: [],
  actor: actorSchema.parse({
    id,
    name,
    ...(nameInSentence ? { nameInSentence } : {}),
    kind,
    description: describe([], seen),
    aliases,
    metonyms,
    checked: 'no',
  }),
});

const nameKey = (name: string): string =>
  toKey(name)
    .filter((word) => word !== 'the')
    .join(' ');

/** A name is one actor's: an alias that another has as its name, or had before, is left out. */
const dropSharedNames = (drafted: readonly DraftedActor[]): readonly DraftedActor[] => {
  const taken = new Set(drafted.map(({ actor }) => nameKey(actor.name)));
  return drafted.map((one) => {
    const aliases = one.actor.aliases.filter((alias) => {
      const isFree = !taken.has(nameKey(alias));
      taken.add(nameKey(alias));
      return isFree;
    });
    return { ...one, actor: { ...one.actor, aliases } };
  });
};

const addSpokenFor = (drafted: readonly DraftedActor[], bodies: readonly DraftedBody[]): readonly DraftedActor[] => {
  const owners = drafted.filter(({ actor }) => actor.kind !== 'person').map(({ actor }) => ({ actor, forms: ownerForms(actor) }));
  const stateOf = new Map(bodies.flatMap(({ name, state }) => (state === undefined ? [] : [[name, state] as const])));
  return drafted.map((one) => {
    const state = one.actor.kind === 'office' ? owners.find(({ actor }) => actor.name === stateOf.get(one.actor.name)) : undefined;
    const spoken = [
      ...one.roles.map(({ title, dates }) => ({ owner: findSpokenFor(title, owners), dates })),
      { owner: state?.actor, dates: [] },
    ].flatMap(({ owner, dates }) => (owner && owner.id !== one.actor.id ? [{ owner: owner.id, dates }] : []));
    // Whoever has two offices of one owner speaks for it while holding either.
    const speaksFor = groups(spoken, ({ owner }) => owner).flatMap(([actor, offices]) =>
      periodsOf([...new Set(offices.flatMap(({ dates }) => dates))].sort()).map((period) => ({ actor, ...period })),
    );
    return { ...one, actor: { ...one.actor, speaksFor } };
  });
};

/**
 * Who may speak in some articles, by their words alone: people with their titles, bodies, states. More than do speak:
 * see `keepSpeakers`. Each stands here once, under an id of its own; marked as not checked.
 */
export const draftActors = (articles: readonly ReadArticle[]): readonly DraftedActor[] => {
  const names = findSightings(articles);
  const people = draftPeople(names);
  const ofPeople = new Set(people.flatMap(({ seen }) => seen));
  const bodies = draftBodies(articles, names, ofPeople);
  const taken = new Set([...people.flatMap(({ name, family }) => [name, family]), ...bodies.map(({ name }) => name)]);
  const states = draftStates(
    articles,
    taken,
    bodies.flatMap(({ state, seen }) => (state === undefined ? [] : [{ state, seen }])),
  );
  const idOf = makeIds();
  const drafted = [
    ...people.map((person) => fromPerson(person, idOf(person.name), articles)),
    ...states.map((state) => fromState(state, idOf(state.name))),
    ...bodies
      .filter(({ name }) => !states.some((state) => nameKey(state.name) === nameKey(name)))
      .map((body) => fromBody(body, idOf(body.name))),
  ];
  return addSpokenFor(dropSharedNames(drafted), bodies);
};

/** Those of the drafted to whom a claim was given, and those for whom these speak; with how many claims each has. */
export const keepSpeakers = (
  drafted: readonly DraftedActor[],
  claims: readonly Pick<Claim, 'actors'>[],
): readonly (DraftedActor & { claims: number })[] => {
  const counts = new Map<string, number>();
  for (const { actor } of claims.flatMap(({ actors }) => actors)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const speaking = drafted.filter(({ actor }) => counts.has(actor.id));
  const spokenFor = new Set<string>(speaking.flatMap(({ actor }) => actor.speaksFor.map(({ actor: id }) => id)));
  const kept = drafted.filter(({ actor }) => counts.has(actor.id) || spokenFor.has(actor.id));
  const ids = new Set(kept.map(({ actor }) => actor.id));
  return kept.map((one) => ({
    ...one,
    actor: { ...one.actor, speaksFor: one.actor.speaksFor.filter(({ actor: id }) => ids.has(id)) },
    claims: counts.get(one.actor.id) ?? 0,
  }));
};
