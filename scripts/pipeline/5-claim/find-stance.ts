import type { Certainty, Stance } from '../../../src/schema/index.ts';
import { dropAsides } from './drop-asides.ts';
import { findAnnouncement, findAssertion, findImpossibility, findPossibility } from './find-announcement.ts';
import { findClauseStance, type View } from './find-clause-stance.ts';
import { type Clause, findClauses } from './find-clauses.ts';
import { type Condition, findConditions, isContained } from './find-condition.ts';
import { findAwaited, findBargain, madeCondition } from './find-made-condition.ts';
import { findOperators } from './find-operators.ts';
import { findNeutrality, isSilence } from './find-silence.ts';
import { NO_STANCE_CUES } from './frame-lexicon.ts';
import { type Signed, type Statement, slice, times, WISHES } from './statement.ts';
import type { Word } from './words.ts';

/** A stance with the rule and the words that gave it. */
export interface StanceFound {
  stance: Stance;
  certainty: Certainty;
  rule: string;
  /** The words that the rule saw; empty for `no-stance`. */
  words: readonly Word[];
  condition: readonly Word[];
}

/** A clause on the position, as the rules see it. */
interface Seen extends View {
  clause: Clause;
}

const POINTERS = /^(?:this|that|it|such|these|they)$/;

/** The clauses that speak of the position: those that name it, and those that go on with "this" or "it" behind them. What is only granted comes last. */
const viewsOf = ({ cue, content, named }: Statement): Seen[] => {
  let isOn = false;
  const seen = findClauses(content).flatMap((clause, at): Seen[] => {
    const own = clause.words.filter((word) => named.has(word));
    const pointer = isOn && clause.opensSentence ? clause.words.slice(0, 3).find(({ key }) => POINTERS.test(key)) : undefined;
    isOn = named.size === 0 || own.length > 0 || pointer !== undefined;
    if (!isOn) return [];
    // The cue works on what it stands before, not on the sentences that follow.
    const before =
      at === 0 || (!clause.opensSentence && clause.words.slice(0, 2).some(({ key }) => /^(?:to|that|not)$/.test(key))) ? cue : [];
    return [
      {
        clause,
        words: [...before, ...dropAsides(clause.words, named)],
        cueLength: before.length,
        matter: new Set(own.length > 0 ? own : pointer ? [pointer] : []),
        isGoingOn: at > 0 || named.size === 0,
      },
    ];
  });
  return [...seen.filter(({ clause }) => !clause.isConceded), ...seen.filter(({ clause }) => clause.isConceded)];
};

/** "A toll? Never.", "Sell the club? Not with us." */
const findAnswer = ({ content, named }: Statement): Signed | undefined => {
  const clauses = findClauses(content);
  for (const [at, { words, isQuestion }] of clauses.entries()) {
    const answer = clauses[at + 1];
    if (!isQuestion || !answer || !words.some((word) => named.has(word)) || words.length > 12) continue;
    const opening = answer.words
      .slice(0, 2)
      .map(({ key }) => key)
      .join(' ');
    const sign = /^(?:no|never|not|nonsense|rubbish|absolutely not|certainly not|over my|forget it)\b/.test(opening)
      ? -1
      : /^(?:yes|absolutely|certainly|gladly|of course|why not)\b/.test(opening)
        ? 1
        : undefined;
    if (sign) return { rule: 'answer', sign, certainty: 'inferred', words: answer.words.slice(0, 2) };
  }
  return undefined;
};

/** "warned about foreign boats", "warned that a toll would": a warning is against what it warns of, where that stands straight behind it. */
const findWarning = ({ words, matter, cueLength }: View): Signed | undefined => {
  const at = words.findIndex(({ lemma }, own) => own < cueLength && /^(?:warn|warning|caution)$/.test(lemma));
  const warns = words[at];
  const first = words.findIndex((word, own) => own > at && matter.has(word));
  if (!warns) return undefined;
  const between = words.slice(at + 1, Math.max(at + 1, first));
  const isPlain =
    first > at &&
    between.length <= 6 &&
    between.every(({ pos, key }) => /^(?:ADP|DET|ADJ|SCONJ|PRON|ADV|PROPN)$/.test(pos) || key === 'that');
  const isThing = between.some(({ key }) => /^(?:about|of|over|against)$/.test(key)) && !between.some(({ key }) => key === 'that');
  const after = words.slice(first).findIndex((word) => !matter.has(word));
  const isSubject =
    /^(?:will|would|could|may|might|risk|can)$/.test(words.slice(first)[after]?.lemma ?? '') &&
    !/^(?:not|n't)$/.test(words.slice(first)[after + 1]?.key ?? '');
  const isGoverned = isPlain && (isThing || isSubject);
  return isGoverned ? { rule: 'warning', sign: -1, certainty: 'inferred', words: [warns] } : undefined;
};

/** "Free meals now!": the matter alone with a word of haste. */
const findSlogan = ({ content, named }: Statement): Signed | undefined => {
  for (const { words } of findClauses(content)) {
    const last = words.at(-1);
    const own = words.slice(words.findLastIndex(({ key }) => /^[:,–—]$/.test(key)) + 1);
    if (!last || !/^(?:now|today|immediately|forever)$/.test(last.key) || own.length > 6) continue;
    if (own.some((word) => named.has(word)) && !own.some(({ pos, key }) => pos === 'VERB' || pos === 'AUX' || /^(?:no|not)$/.test(key)))
      return { rule: 'demand', sign: 1, certainty: 'inferred', words: own };
  }
  return undefined;
};

const CUE_RULES = new Set(WISHES);

const combine = (statement: Statement, seen: readonly Seen[]): Signed | undefined => {
  const { cue } = statement;
  if (isSilence(statement)) return undefined;
  const neutral = findNeutrality(statement);
  if (neutral.length > 0) return { rule: 'takes-no-side', sign: 1, certainty: 'stated', words: neutral };
  const wanted = madeCondition(statement) ?? findAwaited(statement) ?? findAnswer(statement) ?? findSlogan(statement);
  if (wanted) return wanted;
  // "asked for", "recalled": where no word of the cue wants anything, what follows is not the speaker's stance.
  const isTold =
    cue.some(({ lemma }) => NO_STANCE_CUES.has(lemma)) &&
    !findOperators([...cue, ...statement.content.slice(0, 1)], new Set()).some(
      ({ rule, from }) => CUE_RULES.has(rule) && from < cue.length,
    );
  if (isTold) return undefined;
  const views = seen.filter(({ clause, words, matter }) => {
    const first = words.findIndex((word) => matter.has(word));
    // "to say whether the ferry stays": open.
    return !clause.isQuestion && !words.slice(0, Math.max(0, first)).some(({ key }) => key === 'whether');
  });
  const found = views.flatMap((view) => findClauseStance(view, statement) ?? []);
  const decided = found.find(({ rule }) => rule !== 'not-ruled-out') ?? found[0];
  if (decided) return decided;
  return (
    views.map((view) => findWarning(view)).find((signed) => signed !== undefined) ??
    views
      .map(
        (view) =>
          findAnnouncement(view, statement, view.matter) ??
          findImpossibility(view, statement, view.matter) ??
          findPossibility(view, view.matter) ??
          findAssertion(view, statement, view.matter),
      )
      .find((signed) => signed !== undefined)
  );
};

const NEUTRAL = new Set(['not-ruled-out', 'takes-no-side']);

/** The first condition of a clause that the position does not contain, and that is not what the rule itself saw. */
const openCondition = (
  seen: readonly Seen[],
  { vocabulary }: Statement,
  saw: readonly Word[],
): { opener: string; words: readonly Word[] } | undefined =>
  seen.flatMap(({ clause: { words: own } }) => {
    const open = findConditions(own).find(
      (one: Condition) => !isContained(own, one, vocabulary) && !own.slice(one.from, one.to).some((word) => saw.includes(word)),
    );
    return open ? [{ opener: open.opener, words: slice(own, open) }] : [];
  })[0];

/** A bargain names the position in one of its halves. */
const takeBargain = ({ content, named, polarity }: Statement): StanceFound | undefined => {
  const bargain = findBargain(content);
  if (!bargain) return undefined;
  const isAsked = bargain.asked.some((word) => named.has(word));
  if (isAsked === bargain.had.some((word) => named.has(word))) return undefined;
  const common = { certainty: 'inferred', rule: 'made-condition' } as const;
  return isAsked
    ? { ...common, stance: polarity === 1 ? 'support' : 'oppose', words: bargain.asked, condition: [] }
    : { ...common, stance: 'conditional', words: bargain.had, condition: bargain.asked };
};

/**
 * Decides the stance on one position by the words alone. Order: a bargain, a side that is not taken, a
 * condition that is made, then clause by clause what governs the matter, then what is only announced or
 * held possible. What carries no stance is `neutral` by the rule `no-stance`. Of supports, those under a
 * condition that the position does not contain are `conditional`.
 */
export const findStance = (statement: Statement): StanceFound => {
  const bargain = takeBargain(statement);
  if (bargain) return bargain;
  const seen = viewsOf(statement);
  const found = combine(statement, seen);
  if (!found) return { stance: 'neutral', certainty: 'inferred', rule: 'no-stance', words: [], condition: [] };
  const { rule, certainty, words } = found;
  const condition = openCondition(seen, statement, words);
  const isBound = condition !== undefined && /^(?:if|only|unless|provided|providing|as long as|so long as|on )/.test(condition.opener);
  if (NEUTRAL.has(rule) && !(rule === 'not-ruled-out' && isBound)) return { stance: 'neutral', certainty, rule, words, condition: [] };
  const sign = rule === 'not-ruled-out' ? 1 : times(found.sign, statement.polarity);
  const isConditional =
    condition !== undefined && rule !== 'bad-consequence' && rule !== 'made-condition' && (sign === 1 || condition.opener === 'unless');
  if (isConditional) return { stance: 'conditional', certainty, rule, words, condition: condition.words };
  return { stance: sign === 1 ? 'support' : 'oppose', certainty, rule, words, condition: [] };
};
