import type { Actor } from '../../../../src/schema/index.ts';
import { type ActorContext, firstFrom } from '../source/actor-context.ts';
import type { Sides } from '../stance/way/whose.ts';
import type { ResolvedReading } from '../words/reading.ts';
import { toKey, toSingular } from '../words/to-key.ts';

/** Who speaks for whom in the statements of an article. */
export interface Voices {
  /** Tells what subjects inside a statement are its source's own. */
  sidesOf(reading: ResolvedReading): Sides;
  /** True where the two sources are one side: the same actor, or one that the other speaks for. */
  isOneSide(one: ResolvedReading, other: ResolvedReading): boolean;
  /** True for a source that is no person, so that an "it" may be the source itself. */
  isBody(reading: ResolvedReading): boolean;
}

/** The actors for whom a source speaks, itself among them. */
const sideOf = (reading: ResolvedReading, byId: ReadonlyMap<string, Actor>): ReadonlySet<string> =>
  new Set(reading.who.actors.flatMap(({ actor }) => [actor, ...(byId.get(actor)?.speaksFor.map((one) => one.actor) ?? [])]));

/** Nouns in the names, offices and descriptions of actors and in the words of a source, in the singular: "the council" in its mayor's mouth is her side. */
const nounsOf = (actors: readonly Actor[], source: ResolvedReading['source']): ReadonlySet<string> =>
  new Set([
    ...actors.flatMap(({ name, aliases, metonyms, description, roles }) =>
      [name, description, ...aliases, ...metonyms, ...roles.map(({ title }) => title)].flatMap(toKey).map(toSingular),
    ),
    ...source.map(({ key }) => toSingular(key)),
  ]);

/** The bodies in whose name an office speaks. */
const BODIES: readonly (readonly [office: string, ...bodies: string[]])[] = [
  ['minister', 'ministry', 'government', 'cabinet', 'state'],
  ['president', 'administration', 'government'],
  ['mayor', 'city', 'town', 'council'],
  ['premier', 'government'],
  ['chancellor', 'government'],
  ['secretary', 'department', 'government'],
  ['governor', 'state'],
];

/** How far before its last word a name may begin, in characters. */
const LONGEST_NAME = 60;

const EVERYBODY = /^(?:some|many|others?|most|few|everyone|everybody|people|critic|opponent|supporter|voter|expert|resident|rival)$/;

/** Nouns of bodies that people speak for. */
const BODY =
  /^(?:party|union|group|ministry|association|league|federation|company|board|council|government|organi[sz]ation|agency|club|church|firm|alliance|society|guild)$/;

/** "the party's health spokesman": speaks for the body that his statement names. */
const isSpokesman = ({ source }: Pick<ResolvedReading, 'source'>): boolean =>
  source.some(({ key }, at) => BODY.test(key) && /^(?:the|its)$/.test(source[at - 1]?.key ?? '') && source[at + 1]?.key === "'s");

/** Gathers what the registry says of who speaks for whom. */
export const makeVoices = (context: ActorContext, byId: ReadonlyMap<string, Actor>): Voices => ({
  sidesOf: (reading) => {
    const side = sideOf(reading, byId);
    const named = nounsOf(
      [...side].flatMap((id) => byId.get(id) ?? []),
      reading.source,
    );
    const nouns = new Set([...named, ...BODIES.filter(([office]) => named.has(office)).flat()]);
    return {
      isPerson: (words) => {
        const [first, last] = [words[0], words.at(-1)];
        if (!first || !last) return false;
        const near = context.mentions.slice(firstFrom(context.mentions, first.span.start - LONGEST_NAME));
        for (const { actor, span } of near) {
          if (span.start > first.span.start) break;
          if (span.end >= last.span.end && actor.kind === 'person') return true;
        }
        return false;
      },
      isOwn: (words, end) => {
        const start = words[0]?.span.start ?? end;
        const mentions = context.mentions.slice(firstFrom(context.mentions, start)).filter(({ span }) => span.end <= end);
        const last = mentions.findLast(({ span }) => span.end === end);
        if (last && /^(?:group|office|alliance)$/.test(last.actor.kind) && isSpokesman(reading)) return true;
        if (last)
          return (
            [last.actor.id, ...last.actor.speaksFor.map((one) => one.actor)].some((id) => side.has(id)) && reading.who.actors.length > 0
          );
        const head = words.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
        const isState = [...side].some((id) => byId.get(id)?.kind === 'state');
        if (isState && head?.lemma === 'country' && words[0]?.key === 'the') return true;
        // In a quotation somebody calls the own body "we".
        return (
          head !== undefined &&
          !head.quoted &&
          !EVERYBODY.test(toSingular(head.key)) &&
          (nouns.has(toSingular(head.key)) || nouns.has(head.lemma))
        );
      },
    };
  },
  isBody: ({ who, source }) =>
    who.actors.length > 0
      ? who.actors.some(({ actor }) => byId.get(actor)?.kind !== 'person')
      : !source.some(({ key }) => /^(?:he|she|i)$/.test(key)),
  isOneSide: (one, other) => {
    const side = sideOf(one, byId);
    return [...sideOf(other, byId)].some((id) => side.has(id));
  },
});
