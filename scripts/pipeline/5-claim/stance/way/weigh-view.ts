import { toSingular } from '../../words/to-key.ts';
import { rowsAt } from '../statement.ts';
import { type State, turn, withWords } from './state.ts';
import { become, flip, isTensed, rowOf, takeAttitude, takeWish, type Verb } from './verb.ts';
import { weighPredicate } from './weigh-predicate.ts';
import type { findJudgement } from './weigh-result.ts';

/** Verbs behind which a clause says nothing of what its subject holds. */
const UNCOMMITTED =
  /^(?:ask|wonder|deny|joke|speculate|pretend|imagine|dream|question|quote|cite|recall|remember|forget|discuss|allege|rumor|rumour|quip|accuse|hypothesise|hypothesize|lie|fear)$/;

const REJECTS_CLAIM = /^(?:reject|dismiss|dispute|contest|rebut|refute|challenge|doubt|disbelieve|scoff|brush|wave|deny|rebuff)$/;

/** Verbs of what one feels about something that happens or is decided. */
const FEELS =
  /^(?:welcome|regret|deplore|applaud|hail|celebrate|lament|bemoan|condemn|praise|resent|cheer|greet|like|love|hate|rue|decry|criticise|criticize|denounce|oppose|support|complain|prefer)$/;

/** What courts and votes come to. */
const DECISIONS = /^(?:ruling|verdict|decision|judgment|judgement|vote|resolution|veto|injunction|order)$/;

/** Verbs of ending that end an attitude in part, or for a while. */
const LESSENS =
  /^(?:ease|relax|loosen|soften|reduce|lower|weaken|water|cut|curb|curtail|moderate|temper|tone|scale|dial|slow|pause|suspend|delay|postpone|defer|freeze|halve)$/;

/** A stance, or an event, in a clause that a verb takes: kept where the source holds it, turned by "do not think", lost where another says it. */
const weighStance = (state: State, verb: Verb): State | undefined => {
  const { rows, form, lemma, holder, isNegated, clause } = verb;
  const keep = (sign: State['sign']): State => ({
    ...state,
    node: verb.at,
    sign,
    ...(sign === state.sign ? {} : withWords(state, verb.from, verb.to)),
  });
  if (UNCOMMITTED.test(lemma) || form.modal === 'may' || form.modal === 'free') return undefined;
  if (clause.chunks[verb.at]?.relation === 'subject') return undefined;
  // "is said to be": nobody says who says it.
  if (form.passive && /^(?:report|say|believe|think|expect|allege|understand|know|suppose|rumor|rumour)$/.test(lemma)) return undefined;
  if (REJECTS_CLAIM.test(lemma))
    return holder === 'own' && !isNegated && lemma !== 'deny' ? { ...keep(turn(state.sign, -1)), isInferred: true } : undefined;
  const isThought = rowOf(rows, 'think') !== undefined || lemma === 'see';
  // "no reason to suppose that it works": the noun decides.
  const above = clause.chunks[verb.chunk.governor];
  if (isThought && form.form === 'infinitive' && !isNegated && rowsAt(clause, above, 'noun').some(({ role }) => role === 'need'))
    return keep(state.sign);
  if (holder === 'other') return undefined;
  if (holder === 'nobody' || isNegated)
    return isThought ? { ...keep(turn(state.sign, -1)), isInferred: holder === 'nobody' || state.isInferred } : undefined;
  return keep(state.sign);
};

/** What is no thing and no act any more, under a verb: a need for it, an attitude to it, people by their attitude, talk of it, an event, a stance. */
export const weighView = (state: State, verb: Verb, judgement: ReturnType<typeof findJudgement>): State | undefined => {
  const { rows, form, lemma, holder, isNegated, clause } = verb;
  const node = clause.chunks[state.node];
  const attitude = rowOf(rows, 'attitude');
  if (state.nature === 'need') {
    // "questioned the need for it", "doubts the wisdom of it"
    if (/^(?:question|doubt|dispute|challenge|query|contest|deny)$/.test(lemma))
      return holder === 'own' && !isNegated && isTensed(form)
        ? become(state, verb, { nature: 'stance', sign: turn(state.sign, -1), row: 'rejection', isInferred: true })
        : undefined;
    // "sees no need for": with a "no" before the noun the sign is turned already.
    return (rowOf(rows, 'voice') || /^(?:see|have|find|recognise|recognize)$/.test(lemma)) && holder === 'own' && isTensed(form)
      ? become(state, verb, { nature: 'stance', sign: flip(state.sign, isNegated) })
      : undefined;
  }
  if (state.nature === 'attitude') {
    // "welcomed the ruling against it"
    const isDecided = DECISIONS.test(toSingular(clause.words[node?.head ?? -1]?.key ?? ''));
    if (attitude && isDecided && FEELS.test(lemma)) return takeAttitude({ ...state, nature: 'act', isInferred: true }, verb, attitude);
    const end = rowOf(rows, 'end');
    // "softened her opposition": some of it is left, and who can tell how much.
    if (end && holder === 'own' && LESSENS.test(lemma)) return become(state, verb, { nature: 'stance', sign: 0, row: 'change-of-mind' });
    if (end && holder === 'own')
      return become(state, verb, { nature: isTensed(form) ? 'stance' : 'act', sign: turn(state.sign, -1), row: 'change-of-mind' });
    if (rowOf(rows, 'voice') && holder === 'own')
      return become(state, verb, { nature: isTensed(form) ? 'stance' : 'act', sign: flip(state.sign, isNegated) });
    const isPassed = /^(?:pass|adopt|approve|sign|back|table|propose|draft|organise|organize|stage|support|defend|hold)$/.test(lemma);
    if (isPassed && holder === 'own')
      return become(state, verb, { nature: isTensed(form) ? 'stance' : 'act', sign: flip(state.sign, isNegated) });
    return attitude && attitude.sign === -1 ? takeAttitude({ ...state, nature: 'content' }, verb, attitude) : undefined;
  }
  if (state.nature === 'content') {
    if (!attitude) return undefined;
    const taken = takeAttitude(state, verb, attitude);
    return taken && { ...taken, isInferred: true };
  }
  if (state.nature === 'talk' && judgement && judgement.sign !== 1 && holder === 'own')
    return become({ ...state, ...withWords(state, judgement.from, judgement.to) }, verb, {
      nature: 'stance',
      sign: turn(state.sign, judgement.sign),
      row: judgement.row.name,
    });
  if (state.nature === 'talk') return attitude?.sign === -1 && !isNegated ? takeAttitude(state, verb, attitude) : undefined;
  if (state.nature === 'agent') {
    if (lemma === 'accuse' && holder === 'own' && !isNegated)
      return become(state, verb, { nature: 'stance', sign: turn(state.sign, -1), row: 'rejection', isInferred: true });
    if (!attitude || (attitude.sign === 1 && !/^(?:side|agree|support|back|join|stand)$/.test(lemma))) return undefined;
    const taken = takeAttitude(state, verb, attitude);
    return taken && { ...taken, isInferred: true };
  }
  if (state.nature === 'event') {
    // "it is high time that the canal came"
    const said = form.copula ? weighPredicate({ ...state, nature: 'thing' }, verb) : undefined;
    if (said) return said;
    const felt = attitude && FEELS.test(lemma);
    if (felt) return takeAttitude({ ...state, isInferred: true }, verb, attitude);
    const wish = rowOf(rows, 'demand') ?? rowOf(rows, 'commit') ?? rowOf(rows, 'warn');
    if (!wish || (/^(?:confirm|hope|announce|expect)$/.test(lemma) && holder !== 'own')) return weighStance(state, verb);
    return /^(?:warn|want|demand|vow|pledge|promise|swear|insist|guarantee|assure|ensure|urge|wish|hope|agree|announce|confirm|decide|propose|recommend|suggest)$/.test(
      lemma,
    )
      ? takeWish({ ...state, isInferred: state.isInferred || /^(?:hope|announce|confirm|suggest)$/.test(lemma) }, verb, wish)
      : weighStance(state, verb);
  }
  return weighStance(state, verb);
};
