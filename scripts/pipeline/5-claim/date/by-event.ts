import { AUDIENCES, EVENTS, PRESENT } from '../../../../src/language/en/time/time-lexicon.ts';
import type { ReadSentence, ResolvedReading } from '../words/reading.ts';
import { type Word, wordsIn } from '../words/words.ts';
import type { DateRule } from './date-rules.ts';
import type { Dating } from './dating.ts';
import type { Time } from './find-times.ts';
import { speakerKeys } from './speaker-keys.ts';

/** In how many blocks from the beginning the event is told. */
const OPENING = 4;

/** How many days before publication it may be. */
const RECENT = 3;

/** Ways of speaking to those who are not there, and of telling of another time. */
const ELSEWHERE =
  /^(?:statement|letter|interview|email|post|tweet|tweeted|report|phone|telephone|newspaper|reporters|article|website|column|memo|wrote|earlier|previously|afterwards|since|ago|previous|last)$/;

/** An event of one day, on which an article reports, and who is told to have been there. */
interface Event {
  at: number;
  time: Time;
  /** Names and actors that stand in sentences of it. */
  present: ReadonlySet<string>;
}

const outsideOf = ({ sentences, contentsIn }: Dating, at: number): readonly Word[] => {
  const words = sentences[at]?.words ?? [];
  const inside = new Set(wordsIn(words, contentsIn(at)));
  return words.filter((word) => !inside.has(word) && !word.quoted);
};

const isOf = ({ key, lemma }: Word, list: ReadonlySet<string>): boolean => list.has(key) || list.has(lemma);

const isDay = (time: Time): boolean => /^\d{4}-\d{2}-\d{2}$/.test(time.value?.date ?? '');

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** "ahead of the hearing on Tuesday", "before the march on Sunday", "will meet". Before a council one speaks there and then. */
const isAhead = (words: readonly Word[], { span }: Time): boolean => {
  const before = words.filter((word) => word.span.end <= span.start);
  return before.some(
    ({ key }, at) =>
      /^(?:ahead|until|since|will|would|may|could)$/.test(key) ||
      (key === 'before' && before.slice(at).some((word) => isOf(word, EVENTS) && word.pos !== 'VERB')),
  );
};

/** What an article's opening tells of: a gathering on one day shortly before it was published, in the past tense. */
const eventOf = (dating: Dating): { at: number; time: Time } | undefined => {
  const { sentences, times, ownDay } = dating;
  if (ownDay === undefined) return undefined;
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.block >= OPENING) return undefined;
    const words = sentence.words.filter(({ quoted }) => !quoted);
    if (!words.some((word) => isOf(word, EVENTS))) continue;
    const isPast = words.some(({ key, lemma, pos }) => (pos === 'VERB' || pos === 'AUX') && key !== lemma && !/(?:ing|s)$/.test(key));
    const time = (times[at] ?? []).find(
      (one) => isDay(one) && daysBetween(one.value?.date ?? '', ownDay) <= RECENT && !isAhead(words, one),
    );
    if (time && isPast) return { at, time };
  }
  return undefined;
};

/** Names in a sentence: its proper nouns, and the actors of the registry that it mentions. */
const namesIn = ({ span }: ReadSentence, words: readonly Word[], { actors }: Dating): readonly string[] => [
  ...words.flatMap(({ pos, capital, key }) => (pos === 'PROPN' && capital ? [`“${key}”`] : [])),
  ...actors.mentions.flatMap((mention) =>
    mention.span.start >= span.start && mention.span.end <= span.end ? [`${mention.actor.id}`] : [],
  ),
];

const readEvent = (dating: Dating): Event | undefined => {
  const event = eventOf(dating);
  if (!event) return undefined;
  const day = event.time.value?.date;
  const present = new Set<string>();
  for (const [at, sentence] of dating.sentences.entries()) {
    const words = sentence.words.filter(({ quoted }) => !quoted);
    const sign = words.find((word) => isOf(word, PRESENT));
    const isPerfect = words.some(({ key }) => /^(?:has|have|had)$/.test(key));
    if (at < event.at || isPerfect || !sign) continue;
    // "questioned him on his call of July 25": only a time before the sign is its own.
    if ((dating.times[at] ?? []).some((time) => time.span.start < sign.span.start && time.value?.date !== day)) continue;
    for (const name of namesIn(sentence, words, dating)) present.add(name);
  }
  return { ...event, present };
};

const events = new WeakMap<Dating, Event | 'none'>();

/** Whether the words around a statement show those to whom it is said: "told the crowd", "to cheers", "told the panel". */
const hasAudience = (words: readonly Word[], { cue }: ResolvedReading): boolean =>
  words.some((word) => isOf(word, PRESENT)) ||
  (cue.some(({ lemma }) => /^(?:tell|ask|question|press|answer)$/.test(lemma)) && words.some((word) => isOf(word, AUDIENCES)));

const ASKING = /^(?:ask|question|press|grill|quiz|challenge)$/;

/** "asked Roe about", where Roe is there. */
const asksOne = ({ sentences }: Dating, { cue, source, sentence }: ResolvedReading, present: ReadonlySet<string>): boolean =>
  cue.some(({ lemma }) => ASKING.test(lemma)) &&
  (sentences[sentence]?.words ?? []).some(
    (word) => word.pos === 'PROPN' && !word.quoted && !source.includes(word) && present.has(`“${word.key}”`),
  );

/**
 * An article on one event, "Hundreds marched on Tuesday", "He testified on Tuesday before the panel": what is said to those who are there,
 * and what somebody says of whom it is told that he was there, is of that day. Not what is said in writing, on
 * another day, or in general, and nothing behind another time of the same paragraph.
 */
export const byEvent: DateRule = (reading: ResolvedReading, dating: Dating) => {
  const event = events.get(dating) ?? readEvent(dating) ?? 'none';
  events.set(dating, event);
  if (event === 'none' || reading.sentence < event.at || !event.time.value) return undefined;
  const day = event.time.value.date;
  const leaves = dating.sentences.some(
    ({ block }, at) =>
      block === reading.block && at <= reading.sentence && (dating.times[at] ?? []).some((time) => time.value?.date !== day),
  );
  const words = outsideOf(dating, reading.sentence);
  if (leaves || reading.attribution.relays.length > 0 || words.some(({ key }) => ELSEWHERE.test(key))) return undefined;
  const [key] = speakerKeys([reading]);
  const isPresent = key?.split(' ').every((one) => event.present.has(one)) ?? false;
  return isPresent || hasAudience(words, reading) || asksOne(dating, reading, event.present)
    ? { date: day, basis: 'resolved', words: event.time.words }
    : undefined;
};
