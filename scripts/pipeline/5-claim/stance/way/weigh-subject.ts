import type { Chunk } from '../../../3-sentence/clauses/chunk.ts';
import { toSingular } from '../../words/to-key.ts';
import { effectOf, stateOf } from '../rows/effects-lexicon.ts';
import { predicatesIn } from '../statement.ts';
import { type State, type Surroundings, turn, withWords } from './state.ts';
import { become, flip, isOwn, makeVerb, rowOf, takeAct, takeAttitude, takeDeed, type Verb } from './verb.ts';
import { isSetApart } from './weigh-apart.ts';
import { weighInto, weighPredicate } from './weigh-predicate.ts';
import { findJudgement, WANTS, weighResult } from './weigh-result.ts';
import { type Holder, holderOf, isPeople } from './whose.ts';

/** "cut traffic by 6 %", "by a third": how much is told, which a forecast does as well. */
const isMeasured = ({ clause, at }: Verb, object: Chunk): boolean =>
  clause.chunks.some(
    ({ kind, head, to, governor }) =>
      kind === 'prep' &&
      clause.words[head]?.key === 'by' &&
      (governor === at || clause.chunks[governor] === object) &&
      clause.words.slice(to, to + 4).some(({ pos, key }) => pos === 'NUM' || /^(?:third|quarter|half|fifth|tenth|percent)$/.test(key)),
  );

/** Of "not peace but grief", "nothing but grief" and "years of grief" the last; whether it is denied ("no peace"). */
const meantBy = ({ clause }: Verb, object: Chunk): { object: Chunk; isNo: boolean } => {
  const { chunks, words } = clause;
  const at = chunks.indexOf(object);
  const isNot = chunks[at - 1]?.kind === 'adverb' && (chunks[at - 1]?.negator ?? -1) >= 0;
  const isNothing = /^(?:nothing|little)$/.test(words[object.head]?.key ?? '');
  const [but, other] = [chunks[at + 1], chunks[at + 2]];
  const isBut = but?.kind === 'and' && words[but.head]?.key === 'but' && other?.kind === 'noun';
  const isKnown = other && (effectOf('bring', words[other.head]?.lemma ?? '', false) !== undefined || isNothing);
  if ((isNot || isNothing) && isBut && isKnown) return { object: other, isNo: false };
  const [of, inner] = [chunks[at + 1], chunks[at + 2]];
  const isSpan = /^(?:year|decade|century|month|age|era|kind|sort|lot|source|culture)s?$/.test(words[object.head]?.key ?? '');
  const isOf = of?.kind === 'prep' && words[of.head]?.key === 'of' && (inner?.kind === 'noun' || inner?.kind === 'predicate');
  return isSpan && isOf && inner ? { object: inner, isNo: false } : { object, isNo: isNot || object.negator >= 0 };
};

/** What a verb of more or less does to the thing that it has as its object, and into what state it brings it: "would raise rents" is bad, "would cut noise" and "makes streets safer" good. */
const effectOn = (verb: Verb): 1 | -1 | undefined => {
  // "would solve nothing and leave orphans"
  if (verb.clause.words[verb.chunk.to - 1]?.key === 'nothing') return undefined;
  const { clause, at, lemma, rows } = verb;
  const said = clause.chunks.filter(({ governor, relation }) => governor === at && (relation === 'object' || relation === 'predicate'));
  const state = said.map(({ head }) => clause.words[head]).find((word) => word?.pos === 'ADJ');
  if (state && /^(?:make|leave|render|keep|turn)$/.test(lemma)) return stateOf(state.key);
  const [first] = said;
  if (!first || isMeasured(verb, first)) return undefined;
  const isHarm = rows.some(({ role, sign }) => role === 'end' || (role === 'effect' && sign === -1));
  const { object, isNo } = meantBy(verb, first);
  const noun = clause.words[object.head];
  if (!noun) return undefined;
  const effect = effectOf(lemma, noun.lemma, isHarm) ?? effectOf(lemma, toSingular(noun.key), isHarm);
  // "would end an absurd rivalry"
  const [judged] =
    effect === undefined && object.head > object.from ? predicatesIn(clause, object).filter(({ row }) => row.role === 'quality') : [];
  const own = effect ?? (judged && judged.row.sign !== 0 ? effectOf(lemma, judged.row.sign === 1 ? 'benefit' : 'harm', isHarm) : undefined);
  return own && (isNo ? (own === 1 ? -1 : 1) : own);
};

const POSES =
  /^(?:pose|represent|constitute|mean|bring|make|offer|amount|spell|create|present|remain|become|do|have|cause|provide|serve|reek|smack|send|set)$/;

const TIMES =
  /^(?:year|month|week|day|spring|summer|autumn|winter|fall|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|end|then|now|next|time|deadline|vote|law)$/;

/** "it would be wrong to dig", "it is clear that": an "it" that stands for what follows. */
const isEmpty = ({ clause, at }: Verb, node: number): boolean => {
  const chunk = clause.chunks[node];
  if (!chunk || clause.words[chunk.head]?.key !== 'it') return false;
  const said = clause.chunks.flatMap(({ governor, relation }, own) => (governor === at && relation === 'predicate' ? [own] : []));
  return clause.chunks.some(
    ({ governor, relation, kind }) => kind === 'verb' && relation === 'comp' && (governor === at || said.includes(governor)),
  );
};

/** The matter, or an act upon it, is the subject of a verb. */
export const weighSubject = (state: State, at: number, around: Surroundings): State | undefined => {
  const verb = makeVerb(around, at, state.node);
  if (!verb || isEmpty(verb, state.node)) return undefined;
  const { form, rows, isNegated, clause, chunk, lemma } = verb;
  if (form.copula || POSES.test(lemma)) {
    const judged = weighPredicate(state, verb) ?? (form.copula && form.modal ? weighInto(state, verb, 'other') : undefined);
    if (judged || (form.copula && /^(?:be|seem|become|look|sound|prove|feel)$/.test(lemma))) return judged;
  }
  // "the case for it has not been made", "does not stand up"
  const made =
    state.nature === 'need' && !form.modal && (form.passive ? lemma === 'make' || lemma === 'prove' : rowOf(rows, 'effect') !== undefined);
  if (made)
    return become(state, verb, {
      nature: 'stance',
      sign: flip(form.passive ? state.sign : turn(state.sign, rowOf(rows, 'effect')?.sign ?? 0), isNegated),
      row: isNegated ? 'weak-case' : 'strong-case',
      isInferred: true,
    });
  if (state.nature !== 'thing' && state.nature !== 'act') return undefined;
  if (isSetApart(verb, state.node)) return takeDeed({ ...state, sign: turn(state.sign, -1) }, verb, 'ending', 'other');
  // "only a canal can save it"
  const noun = clause.chunks[state.node];
  const only = noun ? clause.words[noun.from - 1] : undefined;
  const isOnly = only?.key === 'only' || (noun && clause.words[noun.from]?.key === 'only');
  if (
    isOnly &&
    noun &&
    !isNegated &&
    (/^(?:will|would|may|can)$/.test(form.modal ?? '') || form.form === 'finite') &&
    (effectOn(verb) ?? rowOf(rows, 'effect')?.sign) !== -1
  )
    return become({ ...state, ...withWords(state, noun.from - 1, noun.to) }, verb, {
      nature: 'stance',
      sign: state.sign,
      row: 'need',
      isInferred: true,
    });
  const wanting = chunk.relation === 'comp' && form.form === 'participle' && !form.passive ? clause.chunks[chunk.governor] : undefined;
  if (wanting?.kind === 'verb' && WANTS.test(clause.words[wanting.head]?.lemma ?? '')) {
    const result = weighResult(state, at, verb);
    const isSeen = clause.words[wanting.head]?.lemma === 'see';
    return result && { ...result, node: isSeen ? chunk.governor : at };
  }
  const by = clause.chunks.find(({ kind, governor, head }) => kind === 'prep' && governor === at && clause.words[head]?.key === 'by');
  if (form.passive) {
    const told = by && clause.chunks.find(({ governor }) => governor === clause.chunks.indexOf(by));
    // "by December" is no agent.
    const isTime = told && (clause.words[told.head]?.pos === 'NUM' || TIMES.test(clause.words[told.head]?.lemma ?? ''));
    const agent = isTime ? undefined : told;
    const holder: Holder = agent ? holderOf(clause, agent, verb.sides) : 'own';
    if (holder === 'other') return undefined;
    // "is being considered"
    const open = rowOf(rows, 'open');
    if (open && clause.words.slice(chunk.from, chunk.head).some(({ key }) => key === 'being'))
      return become(state, verb, { nature: 'stance', sign: 0, row: open.name });
    const threat = rowOf(rows, 'effect');
    if (threat && chunk.to - chunk.head > 1 && form.modal !== 'may' && form.modal !== 'must')
      return become(state, verb, { nature: 'stance', sign: flip(turn(state.sign, threat.sign), isNegated), row: threat.name });
    const seen = rowOf(rows, 'judge') && /^(?:will|would)$/.test(form.modal ?? '') && !agent ? findJudgement(verb, at) : undefined;
    if (seen && seen.sign !== 0)
      return become({ ...state, ...withWords(state, seen.from, seen.to) }, verb, {
        nature: 'stance',
        sign: flip(turn(state.sign, seen.sign), isNegated),
        row: seen.row.name,
        isInferred: true,
      });
    const attitude = rowOf(rows, 'attitude') ?? rowOf(rows, 'demand');
    const act = rowOf(rows, 'end') ?? rowOf(rows, 'do');
    if (form.past && !form.perfect && !agent) return undefined;
    if (isOwn(verb)) return takeDeed(state, verb, 'doing', agent || form.modal === 'must' ? holder : 'other');
    if (act && (form.modal === 'must' || !attitude)) return takeAct(state, verb, act, agent ? holder : 'other');
    if (attitude && (form.form === 'base' || form.form === 'infinitive'))
      return become(state, verb, {
        nature: form.form === 'base' ? 'event' : 'act',
        sign: flip(turn(state.sign, attitude.sign), isNegated),
        row: attitude.name,
      });
    if (attitude) {
      const isCalledFor = (attitude.role === 'demand' || attitude.sign === -1) && !agent && !form.past;
      if (!isCalledFor && !agent && form.modal !== 'must' && !form.perfect && !(form.modal === 'can' && isNegated) && form.modal !== 'will')
        return undefined;
      const taken = takeAttitude(state, { ...verb, holder }, attitude);
      return taken && { ...taken, isInferred: taken.isInferred || (!agent && form.modal !== 'must') };
    }
    return undefined;
  }
  const ends = rowOf(rows, 'end');
  const effect = rowOf(rows, 'effect');
  const effectSign = effectOn(verb) ?? effect?.sign;
  const isAllowed = form.modal !== 'must' && form.modal !== 'free' && (form.modal !== 'may' || isNegated);
  const next = clause.words[chunk.to];
  // "would end an absurd rivalry" is what it does, "would end" what becomes of it.
  const hasObject = clause.chunks.some(({ governor, relation }) => governor === at && relation === 'object');
  const fare =
    (hasObject && ends ? undefined : rowOf(rows, 'fare')) ?? (verb.isOwnWord(clause.words[chunk.head]) ? rowOf(rows, 'do') : undefined);
  const isProgressive = clause.words[chunk.head]?.key === 'working';
  // "would save nine million" is a sum.
  const isSum = next?.pos === 'NUM' && effectOn(verb) === undefined;
  if (effectSign && isAllowed && !isProgressive && !isSum && !(fare && form.modal)) {
    // "the guards had helped": a deed of people is told.
    if (form.past && noun && isPeople(clause.words[noun.head])) return undefined;
    if (form.past && !form.perfect && form.modal === undefined && chunk.head >= clause.cueLength && form.form !== 'finite')
      return undefined;
    // "does not add up" is as plain as "ruins"; "would not ruin" only defends.
    const isStated = effect !== undefined && (!isNegated || effect.sign === 1);
    return become(state, verb, {
      nature: 'stance',
      sign: flip(turn(state.sign, effectSign), isNegated),
      row: effectSign === 1 ? (isNegated ? 'harm' : 'benefit') : isNegated ? 'benefit' : 'harm',
      isInferred: state.isInferred || !isStated,
    });
  }
  const moving = fare ?? (ends && !hasObject ? ends : undefined);
  if (moving) {
    if (hasObject && fare?.role !== 'do') return undefined;
    const sign = turn(state.sign, moving.sign);
    if (form.modal === undefined && form.past && !form.perfect) return undefined;
    return takeDeed({ ...state, sign }, verb, moving.role === 'fare' ? moving.name : moving.name, 'other');
  }
  return undefined;
};
