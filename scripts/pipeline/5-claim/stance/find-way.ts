import type { Chunk } from '../../3-sentence/clauses/chunk.ts';
import { rowsOfNoun } from './find-idioms.ts';
import { type State, type Surroundings, turn } from './state.ts';
import { predicatesIn, rowsAt, type StanceClause } from './statement.ts';
import { weighNoun, weighPredicateChunk } from './weigh-noun.ts';
import { weighAdjunct, weighComplaint, weighObject, weighOwnAct, weighSubject } from './weigh-verb.ts';
import { holderOf, holderOfVerb } from './whose.ts';

/** A reading that has come to the top of its sentence. */
export type Found = State & { nature: 'stance' | 'event' };

const CONDITIONS = /^(?:if|unless|whether|once|when|whenever|until|till|lest|provided|providing|before|than|what|how|why|where|whatever)$/;

const governorOf = ({ chunks }: StanceClause, node: number): Chunk | undefined => chunks[chunks[node]?.governor ?? -1];

/** One step up from a chunk to the one that governs it; `top` where there is none, undefined where the reading is lost. */
const step = (state: State, around: Surroundings): State | 'top' | undefined => {
  const { clause } = around;
  const { chunks, words } = clause;
  const chunk = chunks[state.node];
  const at = chunk?.governor ?? -1;
  const governor = chunks[at];
  if (!chunk || !governor || chunk.relation === 'root') return 'top';
  const isStance = state.nature === 'stance';
  switch (chunk.relation) {
    case 'and':
      return { ...state, node: at };
    case 'prep':
      return undefined;
    case 'of': {
      const holder = chunks[governor.governor];
      const preposition = words[governor.head]?.key ?? '';
      if (!holder || governor.relation !== 'prep') return undefined;
      if (holder.kind === 'noun') {
        // "a resolution against the canal": whatever noun it is.
        if (preposition === 'against' && (state.nature === 'thing' || state.nature === 'act'))
          return {
            ...state,
            node: governor.governor,
            nature: 'attitude',
            sign: turn(state.sign, -1),
            row: 'rejection',
            from: holder.head,
            to: governor.to,
            rows: state.rows + 1,
          };
        if (preposition === 'including') return { ...state, node: governor.governor };
        // "a deal without the canal"
        if (preposition === 'without' && (state.nature === 'thing' || state.nature === 'act'))
          return { ...state, node: governor.governor, sign: turn(state.sign, -1) };
        // "the decision on the canal" is about it, whatever it will be.
        if (
          /^(?:on|about|over)$/.test(preposition) &&
          !/^(?:bill|law|legislation|deal|agreement|tax|levy)$/.test(words[holder.head]?.lemma ?? '')
        )
          return undefined;
        // "every one of the tolls", "none of the tolls"
        const quantity = words[holder.head]?.key ?? '';
        if (preposition === 'of' && /^(?:one|all|each|some|most|any|many|both|half|much|majority|rest|part|none)$/.test(quantity))
          return { ...state, node: governor.governor, sign: quantity === 'none' ? turn(state.sign, -1) : state.sign };
        const taken = /^(?:of|for|to|on|in|against|about|into|over)$/.test(preposition)
          ? weighNoun(state, governor.governor, around)
          : undefined;
        if (taken) return taken;
        return holder.relation === 'object' ? weighAdjunct(state, preposition, holder.governor, around) : undefined;
      }
      return holder.kind === 'verb' ? weighAdjunct(state, preposition, governor.governor, around) : undefined;
    }
    case 'subject':
      if (governor.kind !== 'verb' || isStance) return undefined;
      return weighSubject(state, at, around) ?? weighComplaint(state, at, around);
    case 'predicate':
      return governor.verb?.copula ? weighCopula(state, at, around) : isStance ? weighObject(state, at, around) : undefined;
    case 'object':
      return weighObject(state, at, around);
    case 'comp': {
      // "explained why it was closed", "asked how it came": told of, and not held.
      if (/^(?:why|how|whether|where|when|who)$/.test(chunk.opener)) return undefined;
      if (governor.kind === 'verb') return weighObject(state, at, around);
      if (governor.kind === 'predicate') return weighPredicateChunk(state, at, around);
      if (governor.kind !== 'noun') return undefined;
      // "it is time for the bishop to go": the one who is to act stands between the judgement and the act.
      const forWhom = governor.relation === 'of' && words[chunks[governor.governor]?.head ?? -1]?.key === 'for' ? chunks[governor.governor] : undefined;
      const judgement = forWhom && chunks[forWhom.governor];
      if (judgement?.kind === 'predicate' && chunk.verb?.form === 'infinitive') return weighPredicateChunk(state, forWhom?.governor ?? -1, around);
      // "urged ministers to dig": the demand stands before the one who is to dig.
      const verb = chunks[governor.governor];
      const isInfinitive = chunk.kind === 'verb' && chunk.verb?.form === 'infinitive';
      const isAsked = isInfinitive && verb?.kind === 'verb' && governor.relation === 'object';
      if (isAsked && rowsAt(clause, verb, 'verb').some(({ role }) => role === 'demand'))
        return weighObject(state, governor.governor, around);
      const own = weighNoun(state, at, around);
      if (own || !isInfinitive || state.nature !== 'act') return own;
      // "blocked the road to stop the canal", "will do all in its power to stop it": what the source does it for.
      const doer = chunks.findLastIndex(
        ({ kind, verb: form }, place) => place < at && kind === 'verb' && form !== undefined && form.form !== 'ing',
      );
      const doing = chunks[doer];
      const isMeant =
        doing?.verb && doing.negator < 0 && (doing.head < clause.cueLength || doing.verb.modal === 'will' || doing.verb.modal === 'would');
      return isMeant &&
        holderOfVerb(clause, doer, around.sides) === 'own' &&
        !rowsAt(clause, doing, 'verb').some(({ role }) => /^(?:say|attitude|deny|open)$/.test(role))
        ? { ...state, node: doer, nature: 'stance', verb: doer, isInferred: true }
        : undefined;
    }
    case 'relative':
      return weighNoun(state, at, around);
    case 'adverbial': {
      // What is granted ("although") is not what its speaker holds.
      if (CONDITIONS.test(chunk.opener) || /^(?:although|though|while|whilst)$/.test(chunk.opener)) return undefined;
      if (isStance) return 'top';
      // ", criticising the canal": a participle is its main clause's subject's.
      const isOwn =
        chunk.verb?.form === 'ing' &&
        holderOfVerb(clause, state.node, around.sides) === 'own' &&
        state.nature === 'act' &&
        /^(?:approval|rejection|demand|commitment)$/.test(state.row);
      return isOwn ? { ...state, nature: 'stance', verb: state.node, node: at } : undefined;
    }
    default:
      return undefined;
  }
};

/** "the best way is a canal", "there is no need for a canal", "it is a canal fantasy": the matter stands behind "is". */
const weighCopula = (state: State, at: number, around: Surroundings): State | undefined => {
  const { clause } = around;
  const verb = clause.chunks[at];
  if (!verb?.verb) return undefined;
  const isNegated = verb.negator >= 0;
  const sign = isNegated ? turn(state.sign, -1) : state.sign;
  if (verb.verb.modal === 'may' || verb.verb.modal === 'free') return undefined;
  const subject = clause.chunks[verb.subject];
  const key = subject ? clause.words[subject.head]?.key : '';
  if (state.nature === 'need') return { ...state, node: at, nature: 'stance', verb: at, sign };
  if (state.nature === 'stance') return { ...state, node: at };
  if (state.nature !== 'thing' && state.nature !== 'act') return undefined;
  const chunk = clause.chunks[state.node];
  if (key === 'there') {
    const isNo = (chunk?.negator ?? -1) >= 0 || isNegated;
    if (verb.verb.modal === 'must') return { ...state, node: at, nature: 'stance', verb: at, sign, row: 'duty' };
    const isComing = verb.verb.modal === 'will' || verb.verb.modal === 'would';
    return isNo && isComing
      ? {
          ...state,
          node: at,
          nature: 'stance',
          verb: at,
          sign,
          row: 'rejection',
          isInferred: true,
          from: Math.min(verb.from, chunk?.from ?? verb.from),
          to: (chunk?.head ?? verb.to) + 1,
          rows: state.rows + 1,
        }
      : isComing
        ? { ...state, node: at, nature: 'event', verb: at, sign, row: 'standing', from: verb.from, to: verb.to, rows: state.rows + 1 }
        : undefined;
  }
  // "the only answer is a canal"
  const [judged] = subject ? predicatesIn(clause, subject).filter(({ row }) => row.role === 'quality' || row.role === 'option') : [];
  if (!judged || judged.row.sign === 0) return undefined;
  return {
    ...state,
    node: at,
    nature: 'stance',
    verb: at,
    sign: turn(sign, judged.row.sign),
    row: judged.row.sign === 1 ? 'good-judgement' : 'bad-judgement',
    isInferred: true,
    from: judged.from,
    to: judged.to,
    rows: state.rows + 1,
  };
};

/** The side of what is judged, wanted or done, before it is judged or wanted. */
const referentOf = (before: State, after: State): State['referent'] => {
  if (before.nature === 'stance') return before.referent;
  if (after.nature === 'stance') return /^(?:duty|commitment|ending|doing)$/.test(after.row) ? after.sign : before.sign;
  return after.nature === 'thing' || after.nature === 'act' || after.nature === 'event' ? after.sign : before.referent;
};

/** "its bill to end drilling will be ready": whose plan it is, that one wants it, whatever else is said of it; not where it is given up. */
const asOwnPlan = (state: State, { clause, sides }: Surroundings): State | undefined => {
  const chunk = clause.chunks[state.node];
  const noun = chunk && clause.words[chunk.head];
  const above = chunk && clause.chunks[chunk.governor];
  const isPlan = noun !== undefined && /^(?:plan|bill|proposal|project|scheme|bid|campaign|pledge|promise|goal|aim|intention|intent|wish|desire|determination|readiness|willingness|hope|demand|call)s?$/.test(noun.key);
  const owner = chunk && clause.words[chunk.from];
  if (!isPlan || chunk.kind !== 'noun' || state.nature !== 'thing') return undefined;
  const isMine = /^(?:its|his|her|their|our|my)$/.test(owner?.key ?? '') && holderOf(clause, chunk, sides) === 'own';
  const isUndone = above?.kind !== 'verb' || above.negator >= 0 || rowsAt(clause, above, 'verb').some(({ role }) => /^(?:end|refuse|deny|attitude|judge)$/.test(role));
  return isMine && !isUndone ? { ...state, nature: 'stance', row: 'commitment', verb: chunk.governor, isInferred: true, from: chunk.from, to: chunk.to, rows: 1 } : undefined;
};

/** Goes up from a state to the top of its sentence; `isPartial` stops where the reading is lost. */
const climb = (start: State, around: Surroundings, isPartial = false): State | undefined => {
  let state = start;
  for (let steps = 0; steps <= around.clause.chunks.length; steps += 1) {
    const next = step(state, around);
    if (next === undefined) return isPartial ? state : asOwnPlan(state, around);
    if (next === 'top') return state;
    const chunk = around.clause.chunks[next.node];
    const own = chunk ? Array.from({ length: chunk.to - chunk.from }, (_, at) => chunk.from + at) : [];
    state = { ...next, referent: referentOf(state, next), passed: [...next.passed, ...own] };
  }
  return undefined;
};

/** At the top, what is left without a verb: a slogan, a refusal in a fragment, an attitude that the cue names. */
const finish = (state: State, around: Surroundings): State | undefined => {
  const { clause, sides } = around;
  const chunk = clause.chunks[state.node];
  if (clause.isQuestion || !chunk) return undefined;
  if (state.nature === 'stance' || state.nature === 'event') return state;
  // "…, calling it a betrayal": a participle that is the cue.
  if (state.nature === 'act' && chunk.kind === 'verb' && chunk.head < clause.cueLength && !/^(?:doing|ending)?$/.test(state.row))
    return { ...state, nature: 'stance', verb: state.node };
  if (state.nature === 'attitude') {
    const isOwn = chunk.head < clause.cueLength || (chunk.from === clause.cueLength && holderOf(clause, chunk, sides) === 'own');
    return isOwn ? { ...state, nature: 'stance', verb: state.node } : undefined;
  }
  const hasVerb = clause.chunks.some(({ kind, from, relation }) => kind === 'verb' && from >= clause.cueLength && relation === 'root');
  if (hasVerb || chunk.kind !== 'noun') return undefined;
  const words = clause.words.slice(clause.cueLength);
  const first = words[0];
  const isNo = chunk.negator >= 0 || (first !== undefined && /^(?:no|not|never)$/.test(first.key));
  if (state.nature !== 'thing' || words.length > 12) return undefined;
  if (isNo) {
    const sign = chunk.negator >= 0 ? state.sign : turn(state.sign, -1);
    return {
      ...state,
      nature: 'stance',
      sign,
      row: 'rejection',
      isInferred: true,
      verb: state.node,
      from: clause.cueLength,
      to: chunk.head + 1,
      rows: state.rows + 1,
    };
  }
  const last = words.findLast(({ pos }) => pos !== 'PUNCT');
  return last && /^(?:now|today|immediately|forever)$/.test(last.key) && words.length <= 8
    ? {
        ...state,
        nature: 'stance',
        row: 'demand',
        isInferred: true,
        verb: state.node,
        from: clause.cueLength,
        to: clause.words.length,
        rows: state.rows + 1,
      }
    : undefined;
};

const start = (node: number, sign: 1 | -1): State => ({
  node,
  nature: 'thing',
  sign,
  row: '',
  from: 0,
  to: 0,
  isInferred: false,
  needsCondition: false,
  isNeutral: false,
  verb: -1,
  rows: 0,
  referent: sign,
  passed: [],
});

/** The matter stands before the head of its phrase: "the canal plan", "canal opponents", "a canal fantasy". */
const intoPhrase = (state: State, word: number, around: Surroundings): State | undefined => {
  const { clause } = around;
  const chunk = clause.chunks[state.node];
  if (!chunk || chunk.head <= word || chunk.kind !== 'noun') return state;
  const taken = weighNoun({ ...state, node: -1 }, state.node, around, word);
  if (taken) return taken;
  // "reactor building" of a position on building reactors
  if (around.isOwnWord(clause.words[chunk.head])) return state;
  const [judged] = predicatesIn(clause, chunk).filter(({ row, to }) => row.role === 'quality' && to > chunk.head);
  const copula = governorOf(clause, state.node);
  if (!judged || judged.row.sign === 0 || !copula?.verb?.copula) return undefined;
  const sign = turn(state.sign, judged.row.sign);
  return {
    ...state,
    node: chunk.governor,
    nature: 'stance',
    verb: chunk.governor,
    sign: copula.negator >= 0 ? turn(sign, -1) : sign,
    row: judged.row.name,
    from: judged.from,
    to: judged.to,
    rows: 1,
  };
};

/** Whether the act of a verb falls on a thing that the position does not know: "pause the tariffs" for a position on pausing a bill. */
const isOfAnother = (verb: number, { clause, isOwnWord }: Surroundings): boolean =>
  clause.chunks.some(
    (chunk) =>
      chunk.governor === verb &&
      chunk.relation === 'object' &&
      chunk.kind === 'noun' &&
      clause.words[chunk.head]?.pos !== 'PRON' &&
      !rowsOfNoun(clause.words[chunk.head]?.lemma ?? '').some(({ role }) => role === 'plan') &&
      !clause.words.slice(chunk.from, chunk.to).some(isOwnWord),
  );

/** The word of a phrase under which its other words hang: "ban" of "ban on phones". */
const topOf = (places: readonly number[], { chunks, chunkOf }: StanceClause): number => {
  const own = new Set(places.map(chunkOf));
  const hangs = (chunk: number): boolean => {
    for (let at = chunks[chunk]?.governor ?? -1, steps = 0; at >= 0 && steps < chunks.length; at = chunks[at]?.governor ?? -1, steps += 1)
      if (own.has(at)) return true;
    return false;
  };
  const top = places.filter((place) => !hangs(chunkOf(place)));
  const [first] = top;
  const chunk = chunks[chunkOf(first ?? places[0] ?? 0)];
  const inside = top.filter((place) => chunk !== undefined && place >= chunk.from && place < chunk.to);
  return inside.find((place) => place === chunk?.head) ?? inside.at(-1) ?? places[0] ?? 0;
};

/**
 * Reads what a sentence says of the matter at some words: goes up from them, governor by governor, and composes
 * what each row does with it. `sign` is 1 where they stand for the position. Undefined where the
 * sentence takes no stance on it that its words make clear.
 */
export const findWay = (places: readonly number[], sign: 1 | -1, around: Surroundings): Found | undefined => {
  const { clause } = around;
  const word = topOf(places, clause);
  const node = clause.chunkOf(word);
  const chunk = clause.chunks[node];
  if (!chunk || clause.isQuestion) return undefined;
  const isDenied = chunk.negator >= 0 && chunk.kind === 'noun';
  const inside = Array.from({ length: chunk.to - chunk.from }, (_, at) => chunk.from + at);
  const plain = intoPhrase({ ...start(node, sign), passed: inside }, word, around);
  const isTurned = isDenied && plain?.sign === sign && plain.node === node && plain.nature === 'thing';
  const first = plain && (isTurned ? { ...plain, sign: turn(plain.sign, -1) } : plain);
  const ways: (State | undefined)[] = [];
  if (first) {
    const host = chunk.kind === 'prep' ? clause.chunks.findLastIndex(({ kind }, at) => at < node && kind === 'verb') : -1;
    if (host >= 0) {
      // "bring the two under one roof"
      const acted = weighOwnAct(start(host, sign), host, around);
      ways.push(acted && climb(acted, around));
    } else if (chunk.kind === 'verb' && isOfAnother(node, around)) return undefined;
    else if (chunk.kind === 'verb') {
      // The position's own act: "dig", "pause".
      const acted = weighOwnAct({ ...start(node, sign), passed: inside }, node, around);
      ways.push(acted && climb(acted, around));
    } else ways.push(climb(first, around));
    // "a canal that we oppose", "the canal, which is wrong"
    for (const [at, own] of clause.chunks.entries()) {
      if (own.relation !== 'relative' || own.governor !== first.node || own.kind !== 'verb') continue;
      const hasObject = clause.chunks.some(({ governor, relation }) => governor === at && relation === 'object');
      const inner =
        own.subject >= 0 && own.subject !== first.node
          ? hasObject
            ? undefined
            : weighObject(first, at, around)
          : weighSubject(first, at, around);
      if (inner?.nature === 'stance') ways.push(inner);
    }
  }
  const found = ways
    .flatMap((way) => (way ? (finish(way, around) ?? []) : []))
    .filter((way): way is Found => way.nature === 'stance' || way.nature === 'event');
  return found.find(({ nature }) => nature === 'stance') ?? found[0];
};

/** What the next sentence points back to: the side of the widest act that has the matter in it ("closing the ward"); undefined where only the matter is named. */
export const findReferent = (places: readonly number[], sign: 1 | -1, around: Surroundings): 1 | -1 | undefined => {
  const { clause } = around;
  const word = topOf(places, clause);
  const node = clause.chunkOf(word);
  const plain = clause.chunks[node] ? intoPhrase(start(node, sign), word, around) : undefined;
  const reached = plain && climb(plain, around, true);
  if (reached?.referent !== -1 && reached?.referent !== 1) return undefined;
  return reached.referent === sign && !/^(?:duty|commitment|ending|doing|failing|standing)$/.test(reached.row)
    ? undefined
    : reached.referent;
};
