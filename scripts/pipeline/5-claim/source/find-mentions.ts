import { HER_TITLES, HIS_TITLES } from '../../../../src/language/en/names/gender-lexicon.ts';
import type { Actor } from '../../../../src/schema/index.ts';
import type { ReadSentence } from '../words/reading.ts';
import { type ActorContext, holdsAt, type Mention, namesAt } from './actor-context.ts';
import { findFullNames, findStrangers, isOwnFamilyName } from './find-strangers.ts';
import type { NameIndex } from './name-index.ts';

/** The state that an article has spoken of before a place, by its name, its capital or one of its speakers, where it has spoken of one alone: "the government" is its. */
export const onlyState = ({ mentions, firstVoiced, firstForeign, names }: ActorContext, before: number): Actor | undefined => {
  if (firstForeign < before) return undefined;
  const found = new Set<Actor>();
  for (const { actor, isCapital, span } of mentions) {
    if (span.start >= before || found.size > 1) break;
    if (actor.kind === 'state' && isCapital) found.add(actor);
  }
  for (const state of names.states) if ((firstVoiced.get(state.id) ?? before) < before) found.add(state);
  const [only, other] = found;
  return other ? undefined : only;
};

/** "the Washington Post" speaks of no state: a capital or a seat straight before another proper noun is a part of a name. */
const isPartOfLongerName = (next: { pos: string; capital: boolean } | undefined): boolean => next?.pos === 'PROPN' && next.capital;

/** Finds where an article names actors. Offices without an owner are left out, since they need what is found here. */
const findMentions = (sentences: readonly ReadSentence[], names: NameIndex, date: string): Mention[] => {
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    const words = sentence.words.filter(({ key }) => key !== 'the');
    for (let at = 0; at < words.length; at += 1) {
      const hits = namesAt(words, at, names, date).filter(({ value }) => value.kind !== 'office');
      const hit = hits[0];
      const start = words[at];
      const end = words[(hit?.to ?? 0) - 1];
      if (!hit || !start || !end || hits.some(({ value }) => value.actor !== hit.value.actor)) continue;
      const { actor, kind } = hit.value;
      if (kind === 'metonym' && isPartOfLongerName(words[hit.to])) continue;
      mentions.push({ actor, kind, isCapital: start.capital, span: { start: start.span.start, end: end.span.end } });
      at = hit.to - 1;
    }
  }
  return mentions;
};

/** The pronoun that the word before a name tells, by actor id; none for an actor of whom an article has both. */
const findTitled = (sentences: readonly ReadSentence[], mentions: readonly Mention[]): ReadonlyMap<string, 'he' | 'she'> => {
  const keyBefore = new Map<number, string>();
  for (const { words } of sentences)
    for (const [at, word] of words.entries())
      keyBefore.set(word.span.start, words[words[at - 1]?.key === '.' ? at - 2 : at - 1]?.key ?? '');
  const titled = new Map<string, 'he' | 'she'>();
  const unclear = new Set<string>();
  for (const { actor, span } of mentions) {
    const key = keyBefore.get(span.start) ?? '';
    const told = HER_TITLES.has(key) ? 'she' : HIS_TITLES.has(key) ? 'he' : undefined;
    if (actor.kind !== 'person' || !told) continue;
    if (titled.has(actor.id) && titled.get(actor.id) !== told) unclear.add(actor.id);
    titled.set(actor.id, told);
  }
  return new Map([...titled].filter(([id]) => !unclear.has(id)));
};

/** Gathers what the resolver of sources needs to know of an article. */
export const makeActorContext = (sentences: readonly ReadSentence[], names: NameIndex, date: string): ActorContext => {
  const all = findMentions(sentences, names, date);
  const strangers = findStrangers(sentences, names);
  const fullNames = findFullNames(all);
  const mentions = all.filter(({ actor, kind, span }) => kind !== 'surname' || isOwnFamilyName(actor, span.start, strangers, fullNames));
  const first = new Map<string, number>();
  const firstNamed = new Map<string, number>();
  const firstVoiced = new Map<string, number>();
  for (const { actor, kind, span } of mentions) {
    if (!first.has(actor.id)) first.set(actor.id, span.start);
    if (kind === 'name' || kind === 'alias' || kind === 'surname') {
      if (!firstNamed.has(actor.id)) firstNamed.set(actor.id, span.start);
      for (const body of actor.speaksFor)
        if (!firstVoiced.has(body.actor) && holdsAt(body, date) === true) firstVoiced.set(body.actor, span.start);
    }
  }
  const titled = findTitled(sentences, mentions);
  const foreign = sentences.flatMap(({ words }) => words).find(({ key, capital }) => capital && names.isForeign(key));
  return {
    names,
    date,
    mentions,
    first,
    firstNamed,
    firstVoiced,
    firstForeign: foreign?.span.start ?? Number.POSITIVE_INFINITY,
    titled,
    strangers,
    fullNames,
  };
};
