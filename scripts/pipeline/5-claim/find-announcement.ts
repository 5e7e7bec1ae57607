import { findDirections } from './direction.ts';
import type { Clause } from './find-clauses.ts';
import { findNegator } from './find-operators.ts';
import { TALK } from './stance-lexicon.ts';
import type { Signed, Statement } from './statement.ts';
import type { Word } from './words.ts';

/** How many words behind its verb the matter may begin: "there will appear **armed forces**". */
const REACH = 4;

/** The matter is the verb's subject, with no other verb between, or stands straight behind the verb. */
const isPartOf = (words: readonly Word[], will: number, verb: number, named: ReadonlySet<Word>): boolean => {
  if (named.size === 0) return true;
  const subject = words.slice(0, will).findLastIndex((word) => named.has(word));
  const isSubject = subject >= 0 && !words.slice(subject + 1, will).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return isSubject || words.slice(verb + 1, verb + 1 + REACH).some((word) => named.has(word));
};

/** "no member of the crew will", "not a light would": a subject that is denied. */
export const isNobody = (words: readonly Word[], will: number): boolean => {
  const before = words.slice(0, will);
  const from = before.findLastIndex(
    ({ pos, key }) => pos === 'PUNCT' || pos === 'SCONJ' || key === 'that' || pos === 'VERB' || (pos === 'CCONJ' && key !== 'or'),
  );
  const [first, second] = before.slice(from + 1);
  return /^(?:no|none|neither|nobody)$/.test(first?.key ?? '') || (first?.key === 'not' && /^(?:a|an|one|any)$/.test(second?.key ?? ''));
};

/** "The ward stays until the tunnel opens": said of the matter itself, in the present, as a thing that is so. */
export const findAssertion = ({ words }: Clause, { named, content }: Statement): Signed | undefined => {
  for (const { at } of findDirections(words)) {
    const [verb, before] = [words[at], words[at - 1]];
    if (
      verb?.pos !== 'VERB' ||
      (!verb.quoted && content.some(({ quoted }) => quoted)) ||
      verb.key === verb.lemma ||
      !verb.key.endsWith('s')
    )
      continue;
    if (before && (before.pos === 'NOUN' || before.pos === 'PROPN') && named.has(before))
      return { rule: 'announcement', sign: 1, certainty: 'inferred', words: [verb] };
  }
  return undefined;
};

/** "will be deployed", "would appear": announced as coming. */
export const findAnnouncement = ({ words }: Clause, { named }: Statement): Signed | undefined => {
  // "the decision to raise the fare would be taken jointly" announces a decision, not the fare.
  const head = words.findIndex((word) => named.has(word));
  if (words.slice(0, Math.max(0, head)).some(({ key }) => TALK.has(key))) return undefined;
  for (const [at, { key, lemma }] of words.entries()) {
    if (key !== 'will' && key !== 'would' && key !== 'shall' && lemma !== 'will') continue;
    const rest = words.slice(at + 1).filter(({ pos }) => pos !== 'ADV');
    const negated = rest[0]?.lemma === 'not' || findNegator(words, at) >= 0 || isNobody(words, at);
    const after = rest[0]?.lemma === 'not' ? rest.slice(1) : rest;
    const verb = after[0]?.lemma === 'be' ? after[1] : after[0];
    // "would cost two million" and "will pass" tell of it and announce nothing.
    if (/^(?:cost|mean|need|require|show|prove|depend|cause|pass|win|fail|succeed)$/.test(verb?.lemma ?? '') || after[1]?.pos === 'NUM')
      continue;
    if (verb?.pos === 'VERB' && isPartOf(words, at, words.indexOf(verb), named))
      return {
        rule: negated ? 'negation' : 'announcement',
        sign: negated ? -1 : 1,
        certainty: 'inferred',
        words: [...words.slice(at, at + 1), verb],
      };
  }
  return undefined;
};

/** "could be deployed as part of the plan": held possible, within something that is wanted. */
export const findPossibility = ({ words }: Clause): Signed | undefined => {
  const at = words.findIndex(({ key }) => key === 'could' || key === 'can' || key === 'may' || key === 'might');
  const part = words.findIndex(({ key }, own) => own > at && key === 'part' && words[own + 1]?.key === 'of');
  const order = words.findIndex(({ key }, own) => own > at && key === 'order' && words[own - 1]?.key === 'in');
  if (at < 0 || (part < 0 && order < 0) || words[at + 1]?.lemma === 'not') return undefined;
  return { rule: 'possibility', sign: 1, certainty: 'inferred', words: words.slice(at, at + 2) };
};
