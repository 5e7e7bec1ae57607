import { commonWords } from '../../../src/language/en/words/function-word-lexicon.ts';
import { ENDING_VERBS, toParticiple, VAGUE_VERBS } from '../../../src/language/en/words/participle-lexicon.ts';
import { type Position, position as positionSchema } from '../../../src/schema/index.ts';
import { toSingular } from '../../pipeline/5-claim/words/to-key.ts';
import type { Word } from '../../pipeline/5-claim/words/words.ts';
import type { Statement, Subject } from './find-statements.ts';

/** Fewest times that a verb recurs, and most positions of one topic. */
const leastTimes = 2;
const mostPositions = 2;

/** How often each value stands in a list, the most frequent first. */
export const countBy = <Value>(values: readonly Value[]): readonly (readonly [value: Value, times: number])[] => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

/** `bridge-toll` of "Bridge toll", at most 60 letters. */
export const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
/** The words with a capital at their head. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
/** "tram fares" of "Tram fares", "ID cards" of "ID cards". */
const inSentence = (form: string): string =>
  /^\p{Lu}\p{Ll}/u.test(form) && !/\s\p{Lu}/u.test(form) ? form.charAt(0).toLowerCase() + form.slice(1) : form;

/** What belongs to a verb and changes it: "roll back", "phase out". */
const PARTICLES = /^(?:back|out|off|up|down|away|through)$/u;

/** The verb of which a subject is the object: "impose" of "impose the tariffs" and of "the tariffs must be imposed", "roll back" with its particle. */
const verbOf = (words: readonly Word[], { from, to }: Subject): string | undefined => {
  let particle = '';
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const word = words[at];
    if (!word) break;
    // "existing tariffs", "the proposed fares": a word of the noun's own.
    const isOwn = at === from - 1 && /(?:ing|ed)$/u.test(word.key) && !/^(?:AUX|ADP|PART|PRON|PROPN)$/u.test(words[at - 1]?.pos ?? '');
    if (word.pos === 'VERB' && !isOwn) return particle === '' ? word.lemma : `${word.lemma} ${particle}`;
    if (PARTICLES.test(word.key) && particle === '') particle = word.key;
    else if (!isOwn && !['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'].includes(word.pos)) break;
  }
  const next = words.slice(to, to + 5);
  const be = next.findIndex(({ lemma }) => lemma === 'be');
  const verb = next.slice(be + 1).find(({ pos }) => pos === 'VERB');
  const isPassive =
    be >= 0 && next.slice(0, be).every(({ pos }) => /^(?:AUX|ADV|PART)$/u.test(pos)) && /(?:ed|en|wn|lt|ld|nt|ut)$/u.test(verb?.key ?? '');
  return isPassive ? verb?.lemma : undefined;
};

/** The ways in which a subject is written, the most frequent first; with its singular, so that either is met. */
export const formsOf = (key: string, statements: readonly Statement[]): readonly string[] => {
  const written = countBy(
    statements.flatMap((one) => one.subjects.filter((subject) => subject.key === key).map(({ form }) => inSentence(form))),
  );
  const all = [...written.map(([form]) => form), key];
  return all.filter((form, at) => all.findIndex((other) => other.toLowerCase() === form.toLowerCase()) === at);
};

/** Propositions in the verbs that recur with a subject; where none does, that it goes ahead. */
export const draftPositions = (key: string, forms: readonly string[], statements: readonly Statement[]): readonly Position[] => {
  const [form = key] = forms;
  const isPlural = toSingular(form.toLowerCase()) !== form.toLowerCase();
  const noun = isPlural ? form : `the ${form}`;
  const verbs = countBy(
    statements.flatMap((one) =>
      one.subjects.filter((subject) => subject.key === key).flatMap((subject) => verbOf(one.words, subject) ?? []),
    ),
  )
    .filter(
      ([verb, times]) =>
        times >= leastTimes && !VAGUE_VERBS.has(verb.split(' ')[0] ?? '') && !commonWords.has(verb) && /^[a-z]{3,}(?: [a-z]+)?$/.test(verb),
    )
    .slice(0, mostPositions);
  const make = (tail: string, label: string, verbForms: readonly string[], direction: 'for' | 'against'): Position =>
    positionSchema.parse({
      id: slugOf(`${key} ${tail}`),
      text: `${capital(noun)} ${tail}`,
      label: capital(label),
      keywords: [forms, ...(verbForms.length > 0 ? [verbForms] : [])],
      matter: noun,
      direction,
    });
  if (verbs.length === 0) return [make(isPlural ? 'go ahead' : 'goes ahead', form, [], 'for')];
  return verbs.map(([verb]) => {
    const [bare = verb, ...rest] = verb.split(' ');
    const done = [toParticiple(bare), ...rest].join(' ');
    return make(
      `${isPlural ? 'are' : 'is'} ${done}`,
      `${form} ${done}`,
      [...new Set([verb, done])],
      ENDING_VERBS.has(bare) || /^(?:roll|scale|cut|wind|phase|claw) (?:back|down|out)$/u.test(verb) ? 'against' : 'for',
    );
  });
};
