import type { Actor } from '../../../src/schema/index.ts';
import { isOthers, nounsOf, type Sides } from './is-others.ts';
import type { ResolvedReading } from './reading.ts';
import { type ActorContext, firstFrom } from './source/actor-context.ts';
import type { Voices } from './take-positions.ts';
import type { Word } from './words.ts';

/** The actors for whom a source speaks, itself among them. */
const sideOf = (reading: ResolvedReading, byId: ReadonlyMap<string, Actor>): ReadonlySet<string> =>
  new Set(reading.who.actors.flatMap(({ actor }) => [actor, ...(byId.get(actor)?.speaksFor.map((one) => one.actor) ?? [])]));

/** Gathers what the registry says of who speaks for whom. */
export const makeVoices = (context: ActorContext, byId: ReadonlyMap<string, Actor>): Voices => {
  const byEnd = new Map(context.mentions.map((mention) => [mention.span.end, mention.actor]));
  return {
    isOthers: (reading) => {
      const side = sideOf(reading, byId);
      const actors = [...side].flatMap((id) => byId.get(id) ?? []);
      const sides: Sides = {
        byEnd,
        side,
        nextFrom: (place) => context.mentions[firstFrom(context.mentions, place)],
        ownNouns: nounsOf(actors, reading.source),
      };
      return (words, operator) => isOthers(reading, sides, words, operator);
    },
    isBody: ({ who, source }) =>
      who.actors.length > 0
        ? who.actors.some(({ actor }) => byId.get(actor)?.kind !== 'person')
        : !source.some(({ key }) => /^(?:he|she|i)$/.test(key)),
    isOneSide: (one, other) => {
      const side = sideOf(one, byId);
      return [...sideOf(other, byId)].some((id) => side.has(id));
    },
    namesIn: (words) => {
      const [first, end] = [words[0]?.span.start ?? 0, words.at(-1)?.span.end ?? 0];
      const from = firstFrom(context.mentions, first);
      const names = new Set<Word>();
      for (let at = from; (context.mentions[at]?.span.start ?? end) < end; at += 1) {
        const { start, end: to } = context.mentions[at]?.span ?? { start: 0, end: 0 };
        for (const word of words) if (word.span.start >= start && word.span.end <= to) names.add(word);
      }
      return names;
    },
  };
};
