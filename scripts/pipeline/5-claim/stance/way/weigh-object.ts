import { rowsAt } from '../statement.ts';
import { type State, type Surroundings, turn, withWords } from './state.ts';
import {
  become,
  flip,
  isOwn,
  isTensed,
  makeVerb,
  rowOf,
  takeAct,
  takeAgents,
  takeAttitude,
  takeDeed,
  takeWish,
  type Verb,
} from './verb.ts';
import { weighApart, weighLeft } from './weigh-apart.ts';
import { weighInto } from './weigh-predicate.ts';
import { findJudgement, takeResult } from './weigh-result.ts';
import { weighView } from './weigh-view.ts';
import { isPeople } from './whose.ts';

/** Verbs of promise and announcement that take the thing itself: "promised a canal". */
const GIVES =
  /^(?:announce|unveil|promise|pledge|offer|propose|plan|guarantee|confirm|deliver|opt|choose|sign|reaffirm|vow|stick|make|want)$/;

/** Verbs in whose passive somebody has to do a thing, or may. */
const MADE_TO = /^(?:force|oblige|require|compel|make|order|allow|permit|entitle|enable|bind|press|authorise|authorize)$/;

/** Verbs of praise and blame that take what for behind "for". */
const RATES =
  /^(?:praise|commend|applaud|thank|salute|laud|hail|criticise|criticize|condemn|denounce|attack|slam|blast|blame|rebuke|chide|scold|mock|pillory|slate|attack|honor)$/;

/** "praised the guards for their calm": people are praised or blamed for something, and nothing is said of whether they are wanted. */
const isOnPeople = ({ clause, lemma }: Verb, node: number): boolean => {
  const object = clause.chunks[node];
  const head = clause.words[object?.head ?? -1];
  const isOfPeople = isPeople(head) || head?.key === 'them';
  return RATES.test(lemma) && object?.relation === 'object' && isOfPeople && clause.words[object.to]?.key === 'for';
};

/** Verbs that ask somebody to do something. */
const ASKS = /^(?:urge|beg|implore|press|appeal|encourage|advise|lobby|entreat|beseech|plead|petition|call|push|counsel|exhort)$/;

/** "urged the miners to be patient": people with an infinitive behind them. */
const isAskedTo = ({ clause, lemma }: Verb, node: number): boolean =>
  ASKS.test(lemma) &&
  isPeople(clause.words[clause.chunks[node]?.head ?? -1]) &&
  clause.chunks.some(({ governor, verb, from }) => governor === node && verb?.form === 'infinitive' && from === clause.chunks[node]?.to);

/** What one can do with a thing and take no side. */
const LEAVES_OPEN =
  /^(?:comment|discuss|talk|say|speak|answer|confirm|read|see|know|mention|name|explain|describe|reveal|disclose|judge|rush|hurry|interfere|meddle|criticise|criticize|oppose|hinder|hamper)$/;

/** The matter, an act upon it or somebody's attitude to it is the object or the complement of a verb. */
export const weighObject = (before: State, at: number, around: Surroundings): State | undefined => {
  const verb = makeVerb(around, at, before.node);
  const state = verb && before.nature === 'thing' ? takeResult(before, verb) : before;
  if (!verb || !state) return undefined;
  const { rows, form, lemma, holder, isNegated, clause } = verb;
  const node = clause.chunks[state.node];
  const isClause = node?.kind === 'verb' && /^(?:infinitive|finite|base|participle)$/.test(node.verb?.form ?? '');
  const attitude = rowOf(rows, 'attitude');
  const judgement = rowOf(rows, 'judge') && !isClause ? findJudgement(verb, state.node) : undefined;
  if (state.nature === 'thing' || state.nature === 'act') {
    if (form.passive && node?.relation === 'object') return undefined;
    if (judgement && (!attitude || judgement.sign !== 0)) {
      if (holder === 'other') return takeAgents(state, verb, turn(state.sign, judgement.sign));
      if (form.modal === 'may') return undefined;
      const sign = flip(turn(state.sign, judgement.sign), isNegated);
      return become({ ...state, ...withWords(state, judgement.from, judgement.to) }, verb, {
        nature: isTensed(form) ? 'stance' : 'act',
        sign,
        row: judgement.row.name,
      });
    }
    if (node?.verb?.form === 'infinitive') {
      // "be forced to pay it", "should be allowed to dig it": whoever it is
      if (form.passive && MADE_TO.test(lemma)) return takeDeed(state, verb, 'doing', 'other');
      // "the town cannot afford to close it"
      if (lemma === 'afford')
        return isNegated && isTensed(form) && holder !== 'nobody'
          ? become(state, verb, { nature: 'stance', sign: turn(state.sign, -1), row: 'rejection', isInferred: true })
          : undefined;
      // "the time has come to dig it"
      const comes = clause.words[clause.chunks[verb.chunk.subject]?.head ?? -1];
      if (
        /^(?:come|arrive)$/.test(lemma) &&
        /^(?:time|moment|hour|day)$/.test(comes?.lemma ?? '') &&
        holder !== 'nobody' &&
        form.modal === undefined
      )
        return become(state, verb, { nature: 'stance', ...(isNegated ? { sign: 0, row: 'side-not-clear' } : { row: 'good-judgement' }) });
      const wish = rowOf(rows, 'commit') ?? rowOf(rows, 'refuse') ?? rowOf(rows, 'demand');
      if (wish) return takeWish(state, verb, wish);
      // "are suing to stop the canal": what the source does it for.
      const isCue = verb.chunk.head < clause.cueLength || form.modal === 'will';
      const isMeant =
        isCue && holder === 'own' && !isNegated && isTensed(form) && /^(?:ending|rejection|approval|demand|doing)$/.test(state.row);
      if (isMeant && !rows.some(({ role }) => /^(?:say|think|deny|open|attitude|judge)$/.test(role)))
        return become(state, verb, { nature: 'stance', sign: state.sign, isInferred: true });
      // "it makes no sense to dig"
      const effect = rowOf(rows, 'effect');
      const subject = clause.words[clause.chunks[verb.chunk.subject]?.head ?? -1]?.key;
      return effect && /^(?:it|this|that)$/.test(subject ?? '') && form.modal !== 'may'
        ? become(state, verb, { nature: 'stance', sign: flip(turn(state.sign, effect.sign), isNegated), row: effect.name })
        : undefined;
    }
    if (isClause) {
      const demand = rowOf(rows, 'demand') ?? (node?.verb?.form === 'base' ? rowOf(rows, 'attitude') : undefined);
      return demand ? takeWish(state, verb, demand) : undefined;
    }
    // "go on digging it"
    if (node?.verb?.form === 'ing' && /^(?:go|carry|press|push|plough|plow)$/.test(lemma) && rowOf(rows, 'commit'))
      return takeDeed(state, verb, 'doing', holder);
    // "challenged the mayor to dig it"
    const isDared =
      /^(?:challenge|dare|defy)$/.test(lemma) &&
      clause.chunks.some(
        ({ governor, relation, verb: own }) => governor === state.node && relation === 'comp' && own?.form === 'infinitive',
      );
    if (isDared) return undefined;
    const into = weighInto(state, verb, holder);
    if (into) return into;
    const apart = weighApart(state, verb) ?? weighLeft(state, verb);
    if (apart) return apart === 'open' ? undefined : apart;
    if (attitude && isOnPeople(verb, state.node)) return undefined;
    if (attitude) return takeAttitude(state, verb, attitude);
    const warning = rowOf(rows, 'warn');
    if (warning) return takeWish({ ...state, isInferred: true }, verb, warning);
    const demand = form.passive ? undefined : rowOf(rows, 'demand');
    // "urged the miners to be patient": who is asked to do it, and what for stands behind "to".
    if (demand && isAskedTo(verb, state.node)) return undefined;
    // Who is told, asked or called on is a person: the thing stands behind "to".
    if (
      demand &&
      !/^(?:tell|ask|order|instruct|invite|appeal|encourage|implore|beg|entreat|exhort|beseech|press|push|pressure|prod|nudge|advise|counsel|plead|lobby|petition|call)$/.test(
        lemma,
      )
    )
      return takeWish(state, verb, demand);
    if (demand && verb.chunk.takes && !/^(?:on|upon|with|to)$/.test(clause.words[verb.chunk.to - 1]?.key ?? ''))
      return takeWish(state, verb, demand);
    if (isOwn(verb)) return takeDeed(state, verb, 'doing', holder);
    const isInstrument =
      /^(?:petition|motion|amendment|lawsuit|appeal|campaign|call|demand|request|bill|proposal|intent|intention|plan|pledge|promise|wish|desire|hope|case|argument)$/.test(
        clause.words[node?.head ?? -1]?.lemma ?? '',
      );
    if (isInstrument && rowOf(rows, 'voice') && holder === 'own')
      return become(state, verb, { nature: isTensed(form) ? 'stance' : 'act', sign: flip(state.sign, isNegated), row: 'demand' });
    const commit = rowOf(rows, 'commit');
    if (commit && GIVES.test(lemma)) return takeWish(state, verb, commit);
    const refuse = rowOf(rows, 'refuse');
    if (refuse && state.nature === 'act') return takeWish(state, verb, refuse);
    const open = rowOf(rows, 'open');
    const isJudged = rowOf(rows, 'judge') && clause.chunks.some(({ governor, relation }) => governor === at && relation === 'predicate');
    if (open && !isJudged && holder === 'own' && isTensed(form) && !form.perfect)
      return become(state, verb, { nature: 'stance', sign: 0, row: open.name });
    const act = rowOf(rows, 'end') ?? rowOf(rows, 'do');
    if (act) return takeAct(state, verb, act, holder);
    // "refused to wear it", "never to set foot in it", "ready to check it": whatever is done with it.
    const above = clause.chunks[verb.chunk.governor];
    const isTaken =
      verb.isNegated ||
      (above?.kind === 'verb' && /^(?:refuse|decline)$/.test(clause.words[above.head]?.lemma ?? '')) ||
      (above?.kind === 'predicate' && rowsAt(clause, above, 'predicate').some(({ role }) => role === 'ready'));
    return form.form === 'infinitive' && rows.length === 0 && isTaken && !LEAVES_OPEN.test(lemma)
      ? takeDeed(state, verb, 'doing', holder)
      : undefined;
  }
  return weighView(state, verb, judgement);
};

/** The verb is itself what the position is about: "pause", "sell the club". */
export const weighOwnAct = (state: State, at: number, around: Surroundings): State | undefined => {
  const verb = makeVerb(around, at, state.node);
  return verb && takeDeed(state, verb, 'doing', verb.form.passive && verb.form.modal !== 'must' ? 'other' : verb.holder);
};
