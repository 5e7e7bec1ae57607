import type { Actor } from '../../../src/schema/index.ts';
import type { ActorContext } from './actor-context.ts';
import type { ResolvedReading } from './reading.ts';
import type { Voices } from './take-positions.ts';
import type { Word } from './words.ts';

/** The actors for whom a source speaks, itself among them. */
const sideOf = (reading: ResolvedReading, byId: ReadonlyMap<string, Actor>): ReadonlySet<string> =>
  new Set(reading.who.actors.flatMap(({ actor }) => [actor, ...(byId.get(actor)?.speaksFor.map((one) => one.actor) ?? [])]));

/** Index of the first mention that begins at or after a place. */
const lowerBound = (mentions: ActorContext['mentions'], place: number): number => {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** "Denmark opposes the quota" in the mouth of a Swede is Denmark's stance, not his. */
const makeIsOthers = (context: ActorContext, byId: ReadonlyMap<string, Actor>): Voices['isOthers'] => {
  const byEnd = new Map(context.mentions.map((mention) => [mention.span.end, mention.actor]));
  return (reading) => {
    const side = sideOf(reading, byId);
    return (words, { attitude, from, to }) => {
      if (!attitude) return false;
      let before = from - 1;
      let isPassive = false;
      while (/^(?:AUX|ADV|PART)$/.test(words[before]?.pos ?? '') && words[before]?.key !== "'s") {
        // "Norway must stop it" demands; it tells of nobody's attitude.
        if (/^(?:must|should|ought)$/.test(words[before]?.key ?? '')) return false;
        isPassive ||= words[before]?.lemma === 'be' || /^(?:been|being)$/.test(words[before]?.key ?? '');
        before -= 1;
      }
      // "countries that agreed to send troops", "her support for the deal": somebody else's attitude.
      const opener = words[before];
      const isRelative = /^(?:that|who|which)$/.test(opener?.key ?? '') && words[before - 1]?.pos === 'NOUN';
      const isYours = (opener?.quoted ?? false) && /^(?:you|he|she|they|your|his|her|their)$/.test(opener?.key ?? '');
      // "expressed their support" is the support of those who express it.
      const isOwn = reading.cue.some(({ lemma }) =>
        /^(?:express|voice|declare|state|reiterate|reaffirm|announce|offer|confirm|pledge)$/.test(lemma),
      );
      if (isOwn && before === 0 && words[from]?.pos === 'NOUN') return false;
      if (isRelative || isYours || (words[from]?.pos === 'NOUN' && /^(?:his|her|their|your)$/.test(opener?.key ?? ''))) return true;
      const agent =
        isPassive && words[to]?.key === 'by' ? context.mentions[lowerBound(context.mentions, words[to]?.span.end ?? 0)] : undefined;
      const subject = isPassive ? agent?.actor : byEnd.get(words[before]?.span.end ?? -1);
      if (!subject) return false;
      // Two unnamed officials tell of the council's stance; they are not the council.
      if (reading.who.actors.length === 0) return true;
      const ofSubject = [subject.id, ...subject.speaksFor.map(({ actor }) => actor)];
      return !ofSubject.some((id) => side.has(id));
    };
  };
};

/** Gathers what the registry says of who speaks for whom. */
export const makeVoices = (context: ActorContext, byId: ReadonlyMap<string, Actor>): Voices => ({
  isOthers: makeIsOthers(context, byId),
  isOneSide: (one, other) => {
    const side = sideOf(one, byId);
    return [...sideOf(other, byId)].some((id) => side.has(id));
  },
  namesIn: (words) => {
    const [first, end] = [words[0]?.span.start ?? 0, words.at(-1)?.span.end ?? 0];
    const from = lowerBound(context.mentions, first);
    const names = new Set<Word>();
    for (let at = from; (context.mentions[at]?.span.start ?? end) < end; at += 1) {
      const { start, end: to } = context.mentions[at]?.span ?? { start: 0, end: 0 };
      for (const word of words) if (word.span.start >= start && word.span.end <= to) names.add(word);
    }
    return names;
  },
});
