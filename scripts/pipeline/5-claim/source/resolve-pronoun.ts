import { HER_NAMES, HER_NOUNS, HER_TITLES, HIS_NAMES, HIS_NOUNS, HIS_TITLES } from '../../../../src/language/en/names/gender-lexicon.ts';
import { isPersonNoun } from '../../../../src/language/en/names/name-title-lexicon.ts';
import { OFFICES, PRONOUNS, type PronounKind } from '../../../../src/language/en/names/source-lexicon.ts';
import type { Actor } from '../../../../src/schema/index.ts';
import type { ReadSentence, ResolvedReading, ResolvedSource } from '../words/reading.ts';
import { toKey } from '../words/to-key.ts';
import type { Word } from '../words/words.ts';
import { type ActorContext, firstFrom, type Mention } from './actor-context.ts';
import { resolveSource } from './resolve-source.ts';

/** The pronoun that goes with a person: that of the registry, of a title in the article, of the given name or of its roles. */
const genderOf = ({ id, name, roles, pronouns }: Actor, { titled }: ActorContext): 'he' | 'she' | 'they' | undefined => {
  const told = pronouns ?? titled.get(id);
  if (told) return told;
  const keys = toKey(name);
  const titles = roles.flatMap(({ title, words }) => [title, ...words]).flatMap(toKey);
  const first = keys.find((key) => !HER_TITLES.has(key) && !HIS_TITLES.has(key));
  const all = [...keys, ...titles];
  if (all.some((key) => HER_TITLES.has(key))) return 'she';
  if (all.some((key) => HIS_TITLES.has(key))) return 'he';
  if (keys.length < 2 || first === undefined) return undefined;
  return HER_NAMES.has(first) ? 'she' : HIS_NAMES.has(first) ? 'he' : undefined;
};

/** How many sentences back a pronoun may look. */
const REACH = 3;

/** Somebody whom a pronoun may mean: an earlier source or the subject of an earlier sentence. */
interface Candidate {
  at: number;
  who: ResolvedSource;
  words: readonly Word[];
  /** Persons of the registry who are the object of its sentence; of an earlier source none, for who spoke goes on. */
  rivals: readonly Actor[];
}

/** The words before the first verb, without an opening phrase: "On Monday, **the minister** arrived", "Standing by the door, **she** left". */
const subjectOf = (words: readonly Word[]): Word[] => {
  const verb = words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const before = words.slice(0, Math.max(0, verb));
  const comma = before.findLastIndex(({ key }) => key === ',');
  const opening = before[0];
  // wink-nlp takes a participle at the head of a sentence for a name.
  const isParticiple = /ing$/.test(opening?.key ?? '') && /^(?:ADP|DET|PRON)$/.test(before[1]?.pos ?? '');
  const isOpening = opening && (isParticiple || opening.pos === 'ADP' || opening.pos === 'ADV' || opening.pos === 'SCONJ');
  const subject = isOpening && comma > 0 ? before.slice(comma + 1) : before;
  return subject.filter(({ pos }) => pos !== 'ADV');
};

/**
 * "There was applause for **Lind**.", "Nobody came from **the council**.", "A surprise from **the guild**.": a
 * sentence whose subject is nobody, or that has no verb, speaks of the one whom it names.
 */
const focusOf = ({ words, span }: ReadSentence, { mentions }: ActorContext): { at: number; actor: Actor } | undefined => {
  const isEmpty =
    /^(?:there|nobody|none)$/.test(words[0]?.key ?? '') ||
    (words[0]?.key === 'no' && words[1]?.key === 'one') ||
    (words.length <= 12 && !words.some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
  if (!isEmpty || words.every(({ quoted }) => quoted)) return undefined;
  const named: Mention[] = [];
  for (let at = firstFrom(mentions, span.start); (mentions[at]?.span.start ?? span.end) < span.end; at += 1)
    named.push(...mentions.slice(at, at + 1));
  // "Lind of Clean Coast": whom the body belongs to.
  const persons = new Set(named.flatMap(({ actor }) => (actor.kind === 'person' ? [actor] : [])));
  const bodies = new Set(named.flatMap(({ actor }) => (actor.kind === 'person' ? [] : [actor])));
  const [person, otherPerson] = persons;
  const [body, otherBody] = bodies;
  const actor = person ? (otherPerson ? undefined : person) : otherBody ? undefined : body;
  const at = named.find((mention) => mention.actor === actor)?.span.start;
  return actor && at !== undefined ? { at, actor } : undefined;
};

/** Nobody of the registry, but somebody: a name, or a noun for a person. */
const isUnknownPerson = (words: readonly Word[]): boolean => {
  // "Jens Lie, 34": an age is no part of a name.
  const last = words.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'NUM').at(-1);
  if (!last) return false;
  return (
    (last.capital && (last.pos === 'PROPN' || words.length > 1)) || OFFICES.has(last.key) || /(?:man|woman|ist|ian|eer)$/.test(last.key)
  );
};

/** A name of several words that no given name begins, or one that says what body it is. */
const isUnknownBody = (words: readonly Word[]): boolean => {
  const named = words.filter(({ pos, capital, quoted }) => pos === 'PROPN' && capital && !quoted);
  const last = words.filter(({ pos }) => pos !== 'PUNCT').at(-1);
  return named.length > 1 && named.at(-1) === last && genderOfWords(words) === undefined && !named.some(({ key }) => OFFICES.has(key));
};

const isPlural = (words: readonly Word[]): boolean =>
  words.some(({ pos, key, lemma }) => pos === 'NOUN' && key !== lemma && key.endsWith('s'));

/** The gender that a title or the given name at the head of some words tells. */
const genderOfWords = (words: readonly Word[]): 'he' | 'she' | undefined => {
  const keys = words.filter(({ pos }) => pos !== 'PUNCT').map(({ key }) => key);
  if (keys.some((key) => HER_TITLES.has(key) || HER_NAMES.has(key))) return 'she';
  return keys.some((key) => HIS_TITLES.has(key) || HIS_NAMES.has(key)) ? 'he' : undefined;
};

/** How many words after its verb an object may stand: "wrote on Monday to Ben Holt". */
const NEAR = 5;

/** Persons to whom the subject of a sentence did something: "met Holt", "wrote to Holt". Who is named further on, or owns something, is no rival of it. */
const objectsOf = ({ words }: ReadSentence, { mentions }: ActorContext): Actor[] => {
  const verb = words.findIndex(({ pos, lemma }) => pos === 'VERB' && lemma !== 'be');
  const near = words.slice(verb + 1, verb + 1 + NEAR);
  const [first, last] = [near[0], near.at(-1)];
  const found = new Set<Actor>();
  if (verb < 0 || !first || !last) return [];
  for (let at = firstFrom(mentions, first.span.start); (mentions[at]?.span.start ?? last.span.end) < last.span.end; at += 1) {
    const one = mentions[at];
    const next = words.find(({ span }) => span.start >= (one?.span.end ?? 0));
    if (one?.actor.kind === 'person' && !/^'s?$/.test(next?.key ?? '')) found.add(one.actor);
  }
  return [...found];
};

/** "Ada wrote to **Ben**. He …": the other one named there, where the gender leaves but one. */
const rivalOf = (rivals: readonly Actor[], wanted: 'he' | 'she', context: ActorContext): ResolvedSource | 'stop' | undefined => {
  const fitting = rivals.filter((rival) => (genderOf(rival, context) ?? wanted) === wanted);
  const [only, other] = fitting;
  if (!only) return undefined;
  return other || genderOf(only, context) !== wanted ? 'stop' : { actors: [{ actor: only.id, rule: 'pronoun' }], unresolved: [] };
};

/** "met his sister": somebody without a name whom the pronoun may mean. */
const namesKin = ({ words }: ReadSentence, key: string): boolean =>
  words.some(
    ({ key: noun, quoted }, at) =>
      !quoted &&
      (key === 'she' || key === 'her' ? HER_NOUNS : HIS_NOUNS).has(noun) &&
      /^(?:his|her|their|a|an|the|'s)$/.test(words[at - 1]?.key ?? '') &&
      // "his son, Otto Bly": one with a name.
      !words[words[at + 1]?.key === ',' ? at + 2 : at + 1]?.capital,
  );

/** True where a sentence names somebody by two words with a capital, of whom the registry knows nothing: "Ida Lie". */
const namesStranger = ({ words }: ReadSentence, named: readonly Mention[]): boolean =>
  words.some(({ key, pos, quoted, span }, at) => {
    const next = words[at + 1];
    const isKnown = named.some((mention) => mention.span.start <= span.start && span.start < mention.span.end);
    const isName = pos === 'PROPN' && next?.pos === 'PROPN' && next.capital && (HER_NAMES.has(key) || HIS_NAMES.has(key));
    return !quoted && !isKnown && (isName || ((HER_TITLES.has(key) || HIS_TITLES.has(key)) && next?.capital === true));
  });

/**
 * "That pleased **Vind**.", "First up was **Vind**, who …": the one person whom a sentence names where its subject is nobody. None
 * where a second one or a stranger is named, or where the subject is somebody without a name.
 */
const solePerson = (
  sentence: ReadSentence,
  subject: readonly Word[],
  { mentions }: ActorContext,
): { at: number; actor: Actor } | undefined => {
  const named: Mention[] = [];
  for (let at = firstFrom(mentions, sentence.span.start); (mentions[at]?.span.start ?? sentence.span.end) < sentence.span.end; at += 1)
    named.push(...mentions.slice(at, at + 1));
  const outside = named.filter(({ span }) => !sentence.words.some((word) => word.quoted && word.span.start === span.start));
  const persons = outside.filter(({ actor }) => actor.kind === 'person');
  const [first] = persons;
  const head = subject.filter(({ pos }) => pos !== 'PUNCT').at(-1);
  const isInSubject = subject.some(({ span }) => first !== undefined && first.span.start <= span.start && span.start < first.span.end);
  const isSomebody = !isInSubject && head !== undefined && (isPersonNoun(head.key) || PRONOUNS.has(head.key) || isUnknownPerson(subject));
  const next = sentence.words.find(({ span }) => span.start >= (first?.span.end ?? 0));
  const isOwner = /^'s?$/.test(next?.key ?? '');
  if (!first || isSomebody || isOwner || persons.some(({ actor }) => actor !== first.actor) || namesStranger(sentence, named))
    return undefined;
  return { at: first.span.start, actor: first.actor };
};

/** What a candidate is to a pronoun: its referent, a reason to stop, or nothing. */
const judge = (
  { kind, key }: { kind: PronounKind; key: string },
  { who, words, rivals }: Candidate,
  byId: ReadonlyMap<string, Actor>,
  context: ActorContext,
): ResolvedSource | 'stop' | undefined => {
  const persons = who.actors.filter(({ actor }) => byId.get(actor)?.kind === 'person');
  if (kind === 'person') {
    const person = persons.length === 1 ? byId.get(persons[0]?.actor ?? '') : undefined;
    const gender = person && genderOf(person, context);
    const wanted = key === 'she' || key === 'her' ? 'she' : 'he';
    if (gender !== undefined && gender !== wanted) return rivalOf(rivals, wanted, context);
    if (person && rivals.some((rival) => rival !== person && (genderOf(rival, context) ?? wanted) === wanted)) return 'stop';
    if (who.actors.length === 1 && persons.length === 1 && who.unresolved.length === 0) return who;
    if (persons.length > 1) return 'stop';
    return who.actors.length === 0 && isUnknownPerson(words) && (genderOfWords(words) ?? wanted) === wanted ? 'stop' : undefined;
  }
  if (kind === 'many') {
    const one = persons.length === 1 && who.actors.length === 1 ? byId.get(persons[0]?.actor ?? '') : undefined;
    if (one?.pronouns === 'they') return who;
    if (who.actors.length > 1 || (who.actors.length === 1 && persons.length === 0)) return who.unresolved.length === 0 ? who : 'stop';
    return who.actors.length === 0 && isPlural(words) ? 'stop' : undefined;
  }
  // "Orla Pools said": a body that the registry does not know.
  if (who.actors.length === 0 && isUnknownBody(words)) return 'stop';
  return who.actors.length === 1 && persons.length === 0 && who.unresolved.length === 0 ? who : undefined;
};

/**
 * Finds whom a pronoun means: the nearest earlier source or subject that fits. "He" after a person who
 * is not in the registry means that person, so nobody is named.
 */
export const resolvePronoun = (
  text: string,
  pronoun: { kind: PronounKind; key: string },
  place: { at: number; sentence: number },
  earlier: readonly ResolvedReading[],
  sentences: readonly ReadSentence[],
  context: ActorContext,
  byId: ReadonlyMap<string, Actor>,
): ResolvedSource | undefined => {
  const block = sentences[place.sentence]?.block ?? 0;
  for (let index = place.sentence; index >= Math.max(0, place.sentence - REACH); index -= 1) {
    const sentence = sentences[index];
    if (!sentence || block - sentence.block > 1) return undefined;
    const sources = earlier.flatMap(({ sentence: own, source, cue, who }): Candidate[] => {
      const first = source[0];
      // "Asked by Cole whether it rains, he …": not who asked.
      const isAsker = index === place.sentence && cue.some(({ key }) => key === 'asked') && cue.at(-1)?.key === 'by';
      return own === index && !isAsker && first && first.span.start < place.at
        ? [{ at: first.span.start, who, words: source, rivals: [] }]
        : [];
    });
    const words = subjectOf(sentence.words).filter(({ span }) => span.end <= place.at);
    const start = words[0]?.span.start ?? -1;
    const isSource = sources.some(({ words: own }) => words.some((word) => own.includes(word)));
    // The subject of what somebody says is not whom the article speaks of.
    const isSaid = words.length > 0 && words.every(({ quoted }) => quoted);
    const focus = index < place.sentence ? focusOf(sentence, context) : undefined;
    if (focus)
      sources.push({ at: focus.at, who: { actors: [{ actor: focus.actor.id, rule: 'pronoun' }], unresolved: [] }, words, rivals: [] });
    const rivals = index < place.sentence ? objectsOf(sentence, context) : [];
    const who = words.length > 0 && !isSource && !isSaid ? resolveSource(text, words, start, context) : undefined;
    // "Tickets would go on Friday, he said": a plural at the head of its own sentence is nobody.
    const isThings = index === place.sentence && words.length === 1 && who?.actors.length === 0 && /[^s]s$/.test(words[0]?.key ?? '');
    const sole =
      index < place.sentence &&
      pronoun.kind === 'person' &&
      sources.length === 0 &&
      !isSaid &&
      who?.actors.every(({ actor }) => byId.get(actor)?.kind !== 'person') !== false
        ? solePerson(sentence, words, context)
        : undefined;
    const subject: Candidate[] = sole
      ? [{ at: sole.at, who: { actors: [{ actor: sole.actor.id, rule: 'pronoun' }], unresolved: [] }, words, rivals: [] }]
      : who && !isThings
        ? [{ at: start, who, words, rivals }]
        : [];
    if (index < place.sentence && pronoun.kind === 'person' && namesKin(sentence, pronoun.key)) return undefined;
    for (const candidate of [...sources.sort((a, b) => b.at - a.at), ...subject]) {
      const found = judge(pronoun, candidate, byId, context);
      if (found === 'stop') return undefined;
      if (found) return { actors: found.actors.map(({ actor }) => ({ actor, rule: 'pronoun' })), unresolved: [] };
    }
  }
  return undefined;
};
