import type { Actor } from '../../../src/schema/index.ts';
import type { ActorContext } from './actor-context.ts';
import type { Statement } from './find-stance.ts';
import type { ResolvedReading } from './reading.ts';

/** The actors for whom a source speaks, itself among them. */
const sideOf = (reading: ResolvedReading, byId: ReadonlyMap<string, Actor>): ReadonlySet<string> =>
  new Set(reading.who.actors.flatMap(({ actor }) => [actor, ...(byId.get(actor)?.speaksFor.map((one) => one.actor) ?? [])]));

/**
 * Makes the test whether a word of attitude has another subject than the source: "Denmark opposes the
 * quota" in the mouth of a Swede is Denmark's stance, not his.
 */
export const makeIsOthers = (
  context: ActorContext,
  byId: ReadonlyMap<string, Actor>,
): ((reading: ResolvedReading) => Statement['isOthers']) => {
  const byEnd = new Map(context.mentions.map((mention) => [mention.span.end, mention.actor]));
  return (reading) => {
    const side = sideOf(reading, byId);
    return (words, { attitude, from, to }) => {
      if (!attitude) return false;
      let before = from - 1;
      let isPassive = false;
      while (/^(?:AUX|ADV|PART)$/.test(words[before]?.pos ?? '') && words[before]?.key !== "'s") {
        isPassive ||= words[before]?.lemma === 'be' || /^(?:been|being)$/.test(words[before]?.key ?? '');
        before -= 1;
      }
      const agent =
        isPassive && words[to]?.key === 'by' ? context.mentions.find(({ span }) => span.start >= (words[to]?.span.end ?? 0)) : undefined;
      const subject = isPassive ? agent?.actor : byEnd.get(words[before]?.span.end ?? -1);
      if (!subject || reading.who.actors.length === 0) return false;
      const ofSubject = [subject.id, ...subject.speaksFor.map(({ actor }) => actor)];
      return !ofSubject.some((id) => side.has(id));
    };
  };
};
