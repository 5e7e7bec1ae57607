import { HER_NAMES, HER_NOUNS, HER_TITLES, HIS_NAMES, HIS_NOUNS, HIS_TITLES } from '../../../../src/language/en/names/gender-lexicon.ts';
import { isPersonNoun } from '../../../../src/language/en/names/name-title-lexicon.ts';
import { PRONOUNS } from '../../../../src/language/en/names/source-lexicon.ts';
import type { Actor } from '../../../../src/schema/index.ts';
import type { ReadSentence, ResolvedReading } from '../words/reading.ts';
import type { Word } from '../words/words.ts';
import { type ActorContext, type Mention, mentionsIn } from './actor-context.ts';
import { byPronoun, type Candidate, isUnknownPerson, type Pronoun } from './pronoun-agreement.ts';
import { resolveSource } from './resolve-source.ts';

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
const focusOf = ({ words, span }: ReadSentence, context: ActorContext): { at: number; actor: Actor } | undefined => {
  const isEmpty =
    /^(?:there|nobody|none)$/.test(words[0]?.key ?? '') ||
    (words[0]?.key === 'no' && words[1]?.key === 'one') ||
    (words.length <= 12 && !words.some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
  if (!isEmpty || words.every(({ quoted }) => quoted)) return undefined;
  const named = mentionsIn(context, span);
  // "Lind of Clean Coast": whom the body belongs to.
  const persons = new Set(named.flatMap(({ actor }) => (actor.kind === 'person' ? [actor] : [])));
  const bodies = new Set(named.flatMap(({ actor }) => (actor.kind === 'person' ? [] : [actor])));
  const [person, otherPerson] = persons;
  const [body, otherBody] = bodies;
  const actor = person ? (otherPerson ? undefined : person) : otherBody ? undefined : body;
  const at = named.find((mention) => mention.actor === actor)?.span.start;
  return actor && at !== undefined ? { at, actor } : undefined;
};

/** How many words after its verb an object may stand: "wrote on Monday to Ben Holt". */
const NEAR = 5;

/** Persons to whom the subject of a sentence did something: "met Holt", "wrote to Holt". Who is named further on, or owns something, is no rival of it. */
const objectsOf = ({ words }: ReadSentence, context: ActorContext): Actor[] => {
  const verb = words.findIndex(({ pos, lemma }) => pos === 'VERB' && lemma !== 'be');
  const near = words.slice(verb + 1, verb + 1 + NEAR);
  const [first, last] = [near[0], near.at(-1)];
  if (verb < 0 || !first || !last) return [];
  const found = mentionsIn(context, { start: first.span.start, end: last.span.end }).flatMap(({ actor, span }) => {
    const next = words.find((word) => word.span.start >= span.end);
    return actor.kind === 'person' && !/^'s?$/.test(next?.key ?? '') ? [actor] : [];
  });
  return [...new Set(found)];
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
const solePerson = (sentence: ReadSentence, subject: readonly Word[], context: ActorContext): { at: number; actor: Actor } | undefined => {
  const named = mentionsIn(context, sentence.span);
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

/** Where a source stands: its first code unit, and the index of its sentence. */
export interface Place {
  at: number;
  sentence: number;
}

/** What is known of an article when one of its sources is resolved. */
export interface SoFar {
  text: string;
  sentences: readonly ReadSentence[];
  /** The attributions just before it in the text, resolved. */
  earlier: readonly ResolvedReading[];
  context: ActorContext;
  byId: ReadonlyMap<string, Actor>;
}

/**
 * Whom a pronoun may mean of those whom the sentence at `index` speaks of, the likeliest first: who speaks in it, the nearest before the pronoun
 * first, then its subject. Undefined where the sentence has somebody without a name whom the pronoun may mean as well.
 */
export const findCandidates = (
  pronoun: Pronoun,
  place: Place,
  index: number,
  sentence: ReadSentence,
  { text, earlier, context, byId }: SoFar,
): readonly Candidate[] | undefined => {
  const isEarlier = index < place.sentence;
  if (isEarlier && pronoun.kind === 'person' && namesKin(sentence, pronoun.key)) return undefined;
  const sources = earlier.flatMap(({ sentence: own, source, cue, who }): Candidate[] => {
    const first = source[0];
    // "Asked by Cole whether it rains, he …": not who asked.
    const isAsker = !isEarlier && cue.some(({ key }) => key === 'asked') && cue.at(-1)?.key === 'by';
    return own === index && !isAsker && first && first.span.start < place.at
      ? [{ at: first.span.start, who, words: source, rivals: [] }]
      : [];
  });
  const words = subjectOf(sentence.words).filter(({ span }) => span.end <= place.at);
  const start = words[0]?.span.start ?? -1;
  const isSource = sources.some(({ words: own }) => words.some((word) => own.includes(word)));
  // The subject of what somebody says is not whom the article speaks of.
  const isSaid = words.length > 0 && words.every(({ quoted }) => quoted);
  const focus = isEarlier ? focusOf(sentence, context) : undefined;
  if (focus) sources.push({ at: focus.at, who: byPronoun(focus.actor), words, rivals: [] });
  sources.sort((a, b) => b.at - a.at);
  const who = words.length > 0 && !isSource && !isSaid ? resolveSource(text, words, start, context) : undefined;
  const isPerson = who?.actors.some(({ actor }) => byId.get(actor)?.kind === 'person');
  const mayBeSole = isEarlier && pronoun.kind === 'person' && sources.length === 0 && !isSaid && !isPerson;
  const sole = mayBeSole ? solePerson(sentence, words, context) : undefined;
  if (sole) return [{ at: sole.at, who: byPronoun(sole.actor), words, rivals: [] }];
  // "Tickets would go on Friday, he said": a plural at the head of its own sentence is nobody.
  const isThings = !isEarlier && words.length === 1 && who?.actors.length === 0 && /[^s]s$/.test(words[0]?.key ?? '');
  if (!who || isThings) return sources;
  return [...sources, { at: start, who, words, rivals: isEarlier ? objectsOf(sentence, context) : [] }];
};
