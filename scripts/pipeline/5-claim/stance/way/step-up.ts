import type { Chunk } from '../../../3-sentence/clauses/chunk.ts';
import { predicatesIn, rowsAt, type StanceClause } from '../statement.ts';
import { type State, type Surroundings, turn } from './state.ts';
import { weighAdjunct, weighComplaint } from './weigh-complaint.ts';
import { weighNoun, weighPredicateChunk } from './weigh-noun.ts';
import { weighObject } from './weigh-object.ts';
import { weighSubject } from './weigh-subject.ts';
import { holderOfVerb } from './whose.ts';

const CONDITIONS = /^(?:if|unless|whether|once|when|whenever|until|till|lest|provided|providing|before|than|what|how|why|where|whatever)$/;

/** The chunk under which a chunk hangs, undefined for a root. */
export const governorOf = ({ chunks }: StanceClause, node: number): Chunk | undefined => chunks[chunks[node]?.governor ?? -1];

/** "Scrapping dues imposed in the war is a step": of a subject with a clause of its own the act upon it stands before it by itself. */
const weighActedSubject = (state: State, at: number, around: Surroundings): State | undefined => {
  const [before, own] = [around.clause.chunks[state.node - 1], around.clause.chunks[state.node]];
  const isActed = before?.verb?.form === 'ing' && before.to === own?.from && state.nature === 'thing';
  const acted = isActed ? weighObject(state, state.node - 1, around) : undefined;
  return acted && weighSubject({ ...acted, node: state.node }, at, around);
};

/** One step up from a chunk to the one that governs it; `top` where there is none, undefined where the reading is lost. */
export const step = (state: State, around: Surroundings): State | 'top' | undefined => {
  const { clause } = around;
  const { chunks, words } = clause;
  const chunk = chunks[state.node];
  const at = chunk?.governor ?? -1;
  const governor = chunks[at];
  if (!chunk) return 'top';
  if (!governor || chunk.relation === 'root') {
    // "if it is unfair, so is the other"
    const isSupposed = state.nature === 'stance' && chunk.kind === 'verb' && /^(?:if|unless|whether|lest|than)$/.test(chunk.opener);
    return isSupposed ? undefined : 'top';
  }
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
        // "advised the council against it"
        const advised =
          preposition === 'against' && holder.relation === 'object' ? weighAdjunct(state, preposition, holder.governor, around) : undefined;
        if (advised) return advised;
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
          words[chunks[holder.governor]?.head ?? -1]?.lemma !== 'spend' &&
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
      return weighActedSubject(state, at, around) ?? weighSubject(state, at, around) ?? weighComplaint(state, at, around);
    case 'predicate':
      return governor.verb?.copula ? weighCopula(state, at, around) : isStance ? weighObject(state, at, around) : undefined;
    case 'object':
      return weighObject(state, at, around);
    case 'comp': {
      // "no reason why it should be closed"
      const noun = chunk.opener === 'why' && governor.kind === 'noun' ? governor : undefined;
      if (noun && noun.negator >= 0 && words[noun.head]?.lemma === 'reason' && state.nature === 'stance')
        return { ...state, node: at, nature: 'need', sign: turn(state.sign, -1), row: 'bad-judgement' };
      // "explained why it was closed", "asked how it came": told of, and not held.
      if (/^(?:why|how|whether|where|when|who)$/.test(chunk.opener)) return undefined;
      if (governor.kind === 'verb') return weighObject(state, at, around);
      if (governor.kind === 'predicate') return weighPredicateChunk(state, at, around);
      if (governor.kind !== 'noun') return undefined;
      // "it is time for the bishop to go": the one who is to act stands between the judgement and the act.
      const forWhom =
        governor.relation === 'of' && words[chunks[governor.governor]?.head ?? -1]?.key === 'for' ? chunks[governor.governor] : undefined;
      const judgement = forWhom && chunks[forWhom.governor];
      if (judgement?.kind === 'predicate' && chunk.verb?.form === 'infinitive')
        return weighPredicateChunk(state, forWhom?.governor ?? -1, around);
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

/** Where "what the town needs" opens the clause of a copula: the place of its verb, and whether it is denied. */
const wantedBefore = (verb: Chunk, { words, cueLength }: StanceClause): { place: number; isNot: boolean } | undefined => {
  const what = words.findIndex(({ key }, at) => at >= cueLength && key === 'what');
  const last = words[verb.from - 1];
  const isNear = what >= 0 && what < verb.from && verb.from - what <= 8;
  const isNot = words.slice(Math.max(0, what), verb.from).some(({ key }) => /^(?:not|n't|never|nobody)$/.test(key));
  return isNear && last && /^(?:need|want|require|deserve|lack)s?$/.test(last.key) ? { place: verb.from - 1, isNot } : undefined;
};

/** "the best way is a canal", "there is no need for a canal", "it is a canal fantasy": the matter stands behind "is". */
const weighCopula = (state: State, at: number, around: Surroundings): State | undefined => {
  const { clause } = around;
  const verb = clause.chunks[at];
  if (!verb?.verb) return undefined;
  const isNegated = verb.negator >= 0;
  const sign = isNegated ? turn(state.sign, -1) : state.sign;
  const subject = clause.chunks[verb.subject];
  const key = subject ? clause.words[subject.head]?.key : '';
  // "there could be no excuse for it"
  const isNone = key === 'there' && (clause.chunks[state.node]?.negator ?? -1) >= 0;
  if ((verb.verb.modal === 'may' && !isNone) || verb.verb.modal === 'free') return undefined;
  const wanted = wantedBefore(verb, clause);
  if (wanted && (state.nature === 'thing' || state.nature === 'act'))
    return {
      ...state,
      node: at,
      nature: 'stance',
      verb: at,
      sign: wanted.isNot ? turn(sign, -1) : sign,
      row: isNegated !== wanted.isNot ? 'rejection' : 'demand',
      from: wanted.place,
      to: verb.to,
      rows: state.rows + 1,
    };
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
