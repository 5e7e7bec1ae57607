import { findDirections } from './direction.ts';
import { type Operator, wordsOf } from './find-operators.ts';
import { AGENTS, COMING, NEGATORS, TALK, TALK_VERBS } from './frame-lexicon.ts';
import { firstAfter, governsAfter, governsBefore, lastBefore } from './governs.ts';
import { INFERRED, ruleOf, type Signed, times, WISHES } from './statement.ts';
import type { Word } from './words.ts';

/** Verbs that say something is so where a clause follows: "accepted that the fare was unfair" accepts no fare. */
const OF_CLAUSES = /^(?:accept|recogni[sz]e|agree|allow|suggest|defend|announce|confirm|guarantee|hail|celebrate|doubt|fight)$/;

/** "lift the ban" ends it; "lift the pension age" does not. */
const isLifting = (words: readonly Word[], { from }: Operator): boolean => /^(?:lift|relax|loosen)$/.test(words[from]?.lemma ?? '');
const RESTRICTIONS =
  /^(?:ban|embargo|sanctions?|moratorium|curfew|blockade|limits?|cap|caps|restrictions?|freeze|tariffs?|lockdown|siege|boycott|levy|tax|duty)$/;

/** "take the town **out of** the union": some verb has to take it out. */
const isTakenOut = (words: readonly Word[], { from }: Operator): boolean =>
  words.slice(Math.max(0, from - 5), from).some(({ lemma }) => /^(?:take|pull|lead|withdraw|get|keep|stay)$/.test(lemma));

/** Whether a sentence of its own, and not a thing, stands behind an operator. */
const hasClause = (words: readonly Word[], { from, to }: Operator): boolean => {
  // "agreed that the bridge is to be built", "announced that it would come": said to be coming, it is agreed to.
  const isComing = words
    .slice(to, to + 14)
    .some(({ key }, at, run) => /^(?:will|would|should|shall)$/.test(key) || (key === 'to' && /^(?:is|are)$/.test(run[at - 1]?.key ?? '')));
  if (isComing && /^(?:agree|announce|confirm)$/.test(words[from]?.lemma ?? '')) return false;
  if (words[to]?.key === 'that') return true;
  const end = words.findIndex(
    ({ pos, key }, at) => at >= to && (pos === 'PUNCT' || pos === 'SCONJ' || /^(?:to|who|which|that)$/.test(key)),
  );
  const own = words.slice(to, end < 0 ? words.length : end);
  const verb = own.findIndex(({ pos }) => pos === 'AUX');
  return verb > 0 && own.slice(0, verb).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
};

/** Verbs of coming about without an object. */
const ARRIVING = /^(?:go|happen|come|begin|start|stay|remain|continue|proceed|prevail|rise|open|appear|survive|last|follow)$/;

/** "the ferry **must** come", "must be built": a demand for the subject, where the verb is of its coming about. "The ferry must pay for itself" is none. */
const needsComing = (words: readonly Word[], { from, to }: Operator, matter: ReadonlySet<Word>): boolean => {
  const last = lastBefore(words, matter, from);
  if (last < 0 || words.slice(last + 1, from).some(({ pos }) => pos === 'VERB' || pos === 'PUNCT' || pos === 'SCONJ')) return false;
  const verbs = words.slice(to).filter(({ pos, key }) => pos !== 'ADV' && pos !== 'PART' && !NEGATORS.has(key));
  const [first, second] = verbs;
  const isPassive = first?.lemma === 'be' && second?.pos === 'VERB';
  const verb = isPassive ? second : first;
  if (verb && findDirections([verb]).length > 0) return true;
  if (!isPassive && verb && !ARRIVING.test(verb.lemma) && !matter.has(verb)) return false;
  return verb !== undefined && (COMING.has(verb.lemma) || matter.has(verb)) && !TALK_VERBS.has(verb.lemma);
};

/** Nouns for an undertaking, which is what one works on when one blocks it. */
const UNDERTAKINGS =
  /^(?:plan|attempt|move|bid|effort|call|proposal|decision|bill|motion|law|request|demand|push|campaign|pressure|order|vote|idea|measure|scheme|drive|offer|deal|suggestion|appeal)$/;

/** Whether a refusal has an object of its own, and what follows is only what it is for. */
const hasPurpose = (words: readonly Word[], first: Operator, second: Operator): boolean => {
  if (first.rule !== 'refusal' && first.rule !== 'ending') return false;
  const between = words.slice(first.to, second.from);
  const noun = between.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return between.at(-1)?.key === 'to' && noun !== undefined && !UNDERTAKINGS.test(noun.lemma);
};

/** Negated, these leave open what their speaker thinks: "did not call for it", "never promised it". */
const LEAVES_OPEN =
  /^(?:call|demand|urge|propose|recommend|suggest|seek|request|ask|plead|commit|commitment|pledge|vow|promise|swear|guarantee|announce|unveil|decide|offer)$/;

const isOpen = (words: readonly Word[], operator: Operator): boolean => {
  if (!operator.negated) return false;
  if (operator.rule === 'reservation') return true;
  // "did not stop the toll" tells what happened; "will not stop it" and "must not" take a side.
  if (operator.rule === 'ending')
    return !words
      .slice(Math.max(0, operator.from - 4), operator.from)
      .some(({ key }) => /^(?:will|would|must|should|never|to|wo|cannot|ca|can|shall)$/.test(key));
  return LEAVES_OPEN.test(words[operator.from]?.lemma ?? '') || (operator.rule === 'demand' && words[operator.from]?.lemma !== 'hand');
};

/** What stands between the last operator and the matter: people with an attitude, or talk about it. */
const between = (
  words: readonly Word[],
  last: Operator,
  matter: ReadonlySet<Word>,
): { sign: 1 | -1; isTalk: boolean; isAgent: boolean } => {
  const first = firstAfter(words, matter, last.to);
  const own = first < 0 ? [] : words.slice(last.to, first);
  const agent = own.find(({ lemma }, at) => AGENTS.has(lemma) && /^(?:of|to|in)$/.test(own[at + 1]?.key ?? ''));
  const isTalk = own.some(
    ({ lemma, pos }, at) =>
      (TALK.has(lemma) && pos === 'NOUN' && !/^(?:idea|talk|talks|possibility)$/.test(lemma) && own[at + 1]?.key !== 'to') ||
      (TALK_VERBS.has(lemma) && pos === 'VERB' && own[at + 1]?.key !== 'for'),
  );
  return { sign: agent ? (AGENTS.get(agent.lemma) ?? 1) : 1, isTalk, isAgent: agent !== undefined };
};

/** "Support for the toll is growing": a noun that is itself the subject tells of nobody in particular. */
const isSubjectNoun = (words: readonly Word[], { from, to }: Operator, cueLength: number, matter: ReadonlySet<Word>): boolean => {
  const isNoun =
    words.slice(from, to).some(({ pos }) => pos === 'NOUN') ||
    (from === cueLength &&
      /s$/.test(words[from]?.key ?? '') &&
      words[from]?.key !== words[from]?.lemma &&
      /^(?:for|of|to|against|about|over)$/.test(words[to - 1]?.key ?? ''));
  if (from < cueLength || !isNoun) return false;
  const isFirst = !words.slice(cueLength, from).some(({ pos }) => /^(?:VERB|AUX|PRON)$/.test(pos));
  const last = words.findLastIndex((word) => matter.has(word));
  // "the need for a patrol that sails at night": the verb behind is that of a relative clause.
  const rest = words.slice(last + 1);
  const relative = rest.findIndex(({ key }) => /^(?:that|which|who|whose|where)$/.test(key));
  const main = rest.slice(0, relative >= 0 && relative <= 3 ? relative : rest.length);
  return isFirst && cueLength > 0 && last >= to && main.some(({ pos }) => pos === 'AUX' || pos === 'VERB');
};

/**
 * What the attitudes that work on the matter come to, from the outermost to the innermost: "urged the
 * council to **reject** calls for a toll". Their signs multiply; who refuses to reject leaves it open.
 */
export const findChain = (
  words: readonly Word[],
  operators: readonly Operator[],
  matter: ReadonlySet<Word>,
  cueLength: number,
  flip: { sign: 1 | -1; words: readonly Word[] },
): Signed | undefined => {
  const wishes = operators.filter((operator) => {
    if (isLifting(words, operator) && ![...matter].some(({ lemma, key }) => RESTRICTIONS.test(lemma) || RESTRICTIONS.test(key)))
      return false;
    // "once the deal is signed": only who is said to sign takes a side.
    if (words[operator.from]?.lemma === 'sign' && operator.from >= cueLength) return false;
    if (words[operator.from]?.key === 'out' && !isTakenOut(words, operator)) return false;
    if (!WISHES.includes(operator.rule) || isSubjectNoun(words, operator, cueLength, matter)) return false;
    if (OF_CLAUSES.test(words[operator.from]?.lemma ?? '') && operator.to - operator.from === 1 && hasClause(words, operator)) return false;
    if (matter.size === 0 || governsAfter(words, operator, matter)) return true;
    if (operator.rule === 'need' && /^(?:must|should|ought|have)$/.test(words[operator.from]?.lemma ?? ''))
      return needsComing(words, operator, matter);
    // "the toll will be introduced": told, and promised by nobody.
    return !/^(?:commitment|wish|reservation)$/.test(operator.rule) && governsBefore(words, operator, matter);
  });
  // "blocked the road to stop the plant": the first works on something else, for a purpose.
  while (wishes[0] && wishes[1] && hasPurpose(words, wishes[0], wishes[1])) wishes.shift();
  const [first] = wishes;
  if (!first) return undefined;
  if (isOpen(words, first)) return undefined;
  let sign = first.sign;
  let last = first;
  const chain = [first];
  const toSigned = (rule: string): Signed => ({
    rule,
    sign: times(sign, flip.sign),
    certainty: INFERRED.has(first.rule) ? 'inferred' : 'stated',
    words: wordsOf(words, first),
  });
  if (first.rule === 'refusal' && first.negated) return toSigned('not-ruled-out');
  for (const next of wishes.slice(1)) {
    // "criticised and rejected it": two of one rank are no double negative.
    if (words.slice(last.to, next.from).some(({ pos, key }) => pos === 'CCONJ' || key === ',')) continue;
    if (sign === -1 && next.rule === 'refusal' && next.sign === -1 && first.rule === 'refusal' && words[next.from]?.pos !== 'NOUN')
      return toSigned('not-ruled-out');
    // "refused to promise it" leaves it open.
    if (sign === -1 && next.rule === 'commitment' && LEAVES_OPEN.test(words[next.from]?.lemma ?? '')) return undefined;
    sign = times(sign, next.sign);
    last = next;
    chain.push(next);
  }
  const rest = between(words, chain.at(-1) ?? first, matter);
  if (rest.isTalk) return undefined;
  sign = times(sign, rest.sign);
  const counted = chain.some(({ negator }) => negator !== undefined && flip.words.includes(negator));
  if (counted) sign = times(sign, flip.sign);
  const signed = toSigned(ruleOf(first));
  return rest.isAgent ? { ...signed, certainty: 'inferred' } : signed;
};
