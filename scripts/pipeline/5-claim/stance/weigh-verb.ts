import type { Chunk, VerbForm } from '../../3-sentence/clauses/chunk.ts';
import { toSingular } from '../words/to-key.ts';
import { effectOf, stateOf } from './effects-lexicon.ts';
import type { Role, Row } from './row.ts';
import { type State, type Surroundings, turn, withWords } from './state.ts';
import { predicatesIn, rowsAt } from './statement.ts';
import { type Holder, holderOf, holderOfVerb, subjectOf } from './whose.ts';

/** Verbs of promise and announcement that take the thing itself: "promised a canal". */
const GIVES =
  /^(?:announce|unveil|promise|pledge|offer|propose|plan|guarantee|confirm|deliver|opt|choose|sign|reaffirm|vow|stick|make|want)$/;
/** Verbs of a wish: denied, they refuse. */
const WISHES = /^(?:want|need|wish|require|would|seek|like|intend|plan|mean|aim|hope|ask)$/;
/** Verbs behind which a clause says nothing of what its subject holds. */
const UNCOMMITTED =
  /^(?:ask|wonder|deny|joke|speculate|pretend|imagine|dream|question|quote|cite|recall|remember|forget|discuss|allege|rumor|rumour|quip|accuse|hypothesise|hypothesize|lie|fear)$/;
const REJECTS_CLAIM = /^(?:reject|dismiss|dispute|contest|rebut|refute|challenge|doubt|disbelieve|scoff|brush|wave|deny|rebuff)$/;

const rowOf = (rows: readonly Row[], role: Role): Row | undefined => rows.find((row) => row.role === role);
const isTensed = (verb: VerbForm | undefined): boolean => verb !== undefined && /^(?:finite|base|participle)$/.test(verb.form);

interface Verb extends Surroundings {
  at: number;
  chunk: Chunk;
  form: VerbForm;
  rows: readonly Row[];
  lemma: string;
  holder: Holder;
  isNegated: boolean;
  /** Words of the group from its negator or verb to its end. */
  from: number;
  to: number;
}

const makeVerb = (around: Surroundings, at: number, node: number): Verb | undefined => {
  const { clause, sides } = around;
  const chunk = clause.chunks[at];
  if (!chunk?.verb) return undefined;
  // "no member will lose": a subject with "no" turns its verb round.
  const own = subjectOf(clause, at);
  // "no reason to halt it" is a noun with its infinitive.
  const subject = own === node || own === chunk.governor ? undefined : clause.chunks[own];
  const isNo = subject !== undefined && subject.negator >= 0 && clause.words[subject.head]?.pos === 'NOUN';
  const modalFrom = chunk.verb.modal && /^(?:must|can|may|will|would)$/.test(chunk.verb.modal) ? chunk.from : chunk.head;
  return {
    ...around,
    at,
    chunk,
    form: chunk.verb,
    rows: rowsAt(clause, chunk, 'verb'),
    lemma: clause.words[chunk.head]?.lemma ?? '',
    holder: holderOfVerb(clause, at, sides),
    isNegated: chunk.negator >= 0 !== isNo,
    from: chunk.negator >= 0 ? Math.min(chunk.negator, chunk.head) : chunk.verb.modal === 'must' ? modalFrom : chunk.head,
    to: chunk.to,
  };
};

/** Verbs that end a thing in one sentence and raise it in the next: the position’s own text decides. */
const EITHER_WAY = /^(?:lift|move|leave|replace|drop|lower|cut|reduce|slash)$/;

/** Whether the verb is the position's own, and no word for the end of its matter. */
const isOwn = ({ rows, lemma, isOwnWord, direction, clause, chunk }: Verb): boolean =>
  isOwnWord(clause.words[chunk.head]) && (!rowOf(rows, 'end') || (direction === 1 && EITHER_WAY.test(lemma)));

const become = (state: State, verb: Verb, rest: Partial<State>): State => ({
  ...state,
  node: verb.at,
  verb: verb.at,
  ...withWords(state, verb.from, verb.to),
  ...rest,
});

const flip = (sign: State['sign'], isNegated: boolean): State['sign'] => (isNegated ? turn(sign, -1) : sign);

const DECIDES = /^(?:approve|adopt|pass|agree|vote|accept|reject|endorse|sanction|decide|greenlight|ratify|veto)$/;

/** ", who opposes the canal,": said beside of a person that is known without it. */
const isAddedOn = ({ clause, chunk }: Verb): boolean => {
  const who = clause.words.slice(0, chunk.from + 1).findLastIndex(({ key }) => key === 'who');
  return who > 0 && clause.words[who - 1]?.key === ',';
};

/** "those who oppose the canal": the people of a relative clause, by their attitude. */
const takeAgents = (state: State, verb: Verb, side: State['sign']): State | undefined =>
  verb.chunk.relation === 'relative' && verb.chunk.opener === 'who' && !isAddedOn(verb) && !verb.isNegated && verb.form.modal !== 'may'
    ? become(state, verb, { node: verb.chunk.governor, nature: 'agent', sign: side, row: side === -1 ? 'opponents' : 'agents' })
    : undefined;

/** An attitude verb over the matter, over an act upon it or over another’s attitude: "backs", "would not accept". */
const takeAttitude = (state: State, verb: Verb, row: Row): State | undefined => {
  const { form, isNegated, holder, clause, chunk } = verb;
  const side = turn(state.sign, row.sign);
  if (!isTensed(form)) return become(state, verb, { nature: 'act', sign: flip(side, isNegated), row: row.name });
  if (form.modal === 'free') return undefined;
  if (form.modal === 'must') return become(state, verb, { nature: 'stance', sign: flip(side, isNegated), row: row.name });
  // "the committee approved it": a decision of others is an event.
  if (holder === 'other' && DECIDES.test(verb.lemma) && chunk.relation !== 'relative')
    return become(state, verb, { nature: 'event', sign: flip(side, isNegated), row: row.name });
  if (holder === 'other') return takeAgents(state, verb, side);
  if (holder === 'nobody') return become(state, verb, { nature: 'stance', sign: turn(side, -1), row: row.name, isInferred: true });
  if (isNegated && row.sign === -1 && state.nature !== 'content') {
    const isOver = clause.words.slice(chunk.from, chunk.to).some(({ key }) => key === 'longer' || key === 'never');
    return isOver
      ? become(state, verb, { nature: 'stance', sign: state.sign, row: 'change-of-mind', isInferred: true })
      : become(state, verb, { nature: 'stance', sign: state.sign, row: 'not-ruled-out', isNeutral: true });
  }
  const isOpen = form.modal === 'may' && !isNegated;
  const name = isNegated && row.sign === 1 ? 'rejection' : row.name;
  return become(state, verb, { nature: 'stance', sign: flip(side, isNegated), row: name, needsCondition: isOpen });
};

/** What wants it, promises it or refuses it. */
const takeWish = (state: State, verb: Verb, row: Row): State | undefined => {
  const { form, isNegated, holder, lemma } = verb;
  const side = turn(state.sign, row.sign);
  if (!isTensed(form)) return become(state, verb, { nature: 'act', sign: flip(side, isNegated), row: row.name });
  if (form.modal === 'free') return undefined;
  if (form.modal === 'must') return become(state, verb, { nature: 'stance', sign: flip(side, isNegated), row: row.name });
  // "the country needs a canal": what is needed, no matter by whom.
  const isNeed = /^(?:need|require|depend|hinge|rest)$/.test(lemma) && state.nature !== 'act';
  if (holder === 'other' && DECIDES.test(lemma) && verb.chunk.relation !== 'relative')
    return become(state, verb, { nature: 'event', sign: flip(side, isNegated), row: row.name });
  if (holder === 'other' && !isNeed) return takeAgents(state, verb, side);
  if (holder === 'nobody') return become(state, verb, { nature: 'stance', sign: turn(side, -1), row: 'rejection', isInferred: true });
  if (isNegated && row.sign === 1 && !WISHES.test(lemma)) return undefined;
  return become(state, verb, {
    nature: 'stance',
    sign: flip(side, isNegated),
    row: isNegated ? 'rejection' : row.name,
    // "refused to rule it out"
    isNeutral: state.isNeutral || (row.role === 'refuse' && state.nature === 'act' && state.row === 'rejection'),
    needsCondition: form.modal === 'may',
    isInferred: state.isInferred || (row.role === 'commit' && state.nature === 'thing'),
  });
};

/** What is done to it: a duty, a promise or a deed of the source's own, else an event that tells of no side. */
const takeDeed = (state: State, verb: Verb, name: string, holder: Holder): State | undefined => {
  const { form, isNegated, chunk, clause } = verb;
  const sign = flip(state.sign, isNegated);
  const as = (nature: State['nature'], row: string, rest: Partial<State> = {}): State =>
    become(state, verb, { nature, sign, row, ...rest });
  if (!isTensed(form)) return as('act', name);
  if (form.modal === 'must') return as('stance', 'duty');
  if (form.modal === 'free') return undefined;
  if (form.modal === 'can') return isNegated ? as('stance', 'rejection', { isInferred: true }) : undefined;
  // "could not possibly stay": no more than "cannot".
  if (form.modal === 'may' && isNegated && clause.words.slice(chunk.from, chunk.to).some(({ key }) => key === 'could'))
    return as('stance', 'rejection', { isInferred: true });
  if (form.modal === 'may') return isNegated ? undefined : as('stance', name, { needsCondition: true, isInferred: true });
  // "close it and you will see": a condition.
  const isCondition = clause.words.some(
    ({ key }, place) => key === 'and' && place > chunk.to && /^(?:you|we|they)$/.test(clause.words[place + 1]?.key ?? ''),
  );
  if (isCondition && form.form === 'base' && chunk.subject < 0 && chunk.relation === 'root') return undefined;
  const isImperative = form.form === 'base' && chunk.subject < 0 && chunk.relation === 'root' && chunk.from >= clause.cueLength;
  if (isImperative) return as('stance', 'demand');
  if (holder === 'nobody') return undefined;
  if (holder === 'other') return as('event', name);
  if (form.modal === 'will' || form.modal === 'would') return as('stance', 'commitment', { isInferred: form.modal === 'would' });
  const isCue = chunk.head < clause.cueLength;
  const isTold = form.past && !form.perfect && !isCue;
  // "has never stopped demanding": what never ended goes on.
  if (isNegated && name === 'ending' && form.perfect && /^(?:demand|approval|rejection)$/.test(state.row))
    return as('stance', state.row, { isInferred: true });
  return isTold || (isNegated && form.past) ? undefined : as('stance', name, { isInferred: true });
};

/** "called it a mistake", "dismissed it as a gimmick": the judgement behind what is judged. */
const findJudgement = ({ clause, at }: Verb, node: number): { sign: State['sign']; row: Row; from: number; to: number } | undefined => {
  const { chunks, words } = clause;
  for (let own = node + 1; own < chunks.length; own += 1) {
    const chunk = chunks[own];
    if (!chunk || /^(?:opener|relative)$/.test(chunk.kind)) return undefined;
    if (chunk.kind === 'verb' && chunk.relation !== 'object') return undefined;
    const before = words[chunks[own - 1]?.kind === 'prep' ? (chunks[own - 1]?.head ?? -1) : -1]?.key;
    const isAs = before === 'as' || (before === 'to' && /^(?:compare|liken)$/.test(words[chunks[at]?.head ?? -1]?.lemma ?? ''));
    const isSaid = isAs || (chunk.relation === 'predicate' && (chunk.governor === at || chunk.governor >= node));
    if (!isSaid && !chunk.takes) continue;
    const [found] = predicatesIn(clause, chunk).filter(({ row }) => row.role === 'quality');
    if (found)
      return { sign: found.row.sign === 0 ? 0 : flip(found.row.sign, chunk.negator >= 0), row: found.row, from: found.from, to: found.to };
  }
  return undefined;
};

/** "wants it demolished", "would like the dam removed": the participle behind an object, which is what is wanted of it. */
const takeResult = (state: State, verb: Verb): State | undefined => {
  const { clause, chunk } = verb;
  const at = clause.chunks.findIndex(
    ({ kind, governor, relation, opener, verb: form }) =>
      kind === 'verb' && governor === state.node && relation === 'relative' && opener === '' && form?.form === 'participle',
  );
  const isWanted = at >= 0 && clause.words.slice(chunk.from, chunk.to).some(({ lemma }) => WANTS.test(lemma));
  return isWanted ? (weighResult(state, at, verb) ?? state) : state;
};

/** What one can do with a thing and take no side. */
const LEAVES_OPEN = /^(?:comment|discuss|talk|say|speak|answer|confirm|read|see|know|mention|name|explain|describe|reveal|disclose|judge|rush|hurry|interfere|meddle|criticise|criticize|oppose|hinder|hamper)$/;

const WANTS = /^(?:want|like|need|prefer|wish|love|get|see|have)$/;

/** An act of which only the participle is said: "demolished" behind "wants it". */
const weighResult = (state: State, at: number, { clause, isOwnWord }: Surroundings): State | undefined => {
  const chunk = clause.chunks[at];
  const rows = rowsAt(clause, chunk, 'verb');
  const act = rowOf(rows, 'end') ?? rowOf(rows, 'do');
  if (act && chunk)
    return { ...state, nature: 'act', sign: turn(state.sign, act.sign), row: act.name, passed: [...state.passed, chunk.head] };
  return isOwnWord(clause.words[chunk?.head ?? -1]) ? state : undefined;
};

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
      // "the town cannot afford to close it"
      if (lemma === 'afford')
        return isNegated && isTensed(form) && holder !== 'nobody'
          ? become(state, verb, { nature: 'stance', sign: turn(state.sign, -1), row: 'rejection', isInferred: true })
          : undefined;
      // "the time has come to dig it"
      const subjectOf = clause.words[clause.chunks[verb.chunk.subject]?.head ?? -1];
      if (/^(?:come|arrive)$/.test(lemma) && /^(?:time|moment|hour|day)$/.test(subjectOf?.lemma ?? '') && holder !== 'nobody' && form.modal === undefined)
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
    const into = weighInto(state, verb, holder);
    if (into) return into;
    if (attitude) return takeAttitude(state, verb, attitude);
    const warning = rowOf(rows, 'warn');
    if (warning) return takeWish({ ...state, isInferred: true }, verb, warning);
    const demand = form.passive ? undefined : rowOf(rows, 'demand');
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
    if (act) return takeDeed({ ...state, sign: turn(state.sign, act.sign) }, verb, act.name, holder);
    // "refused to wear it", "never to set foot in it", "ready to check it": whatever is done with it.
    const above = clause.chunks[verb.chunk.governor];
    const isTaken =
      verb.isNegated ||
      (above?.kind === 'verb' && /^(?:refuse|decline)$/.test(clause.words[above.head]?.lemma ?? '')) ||
      (above?.kind === 'predicate' && rowsAt(clause, above, 'predicate').some(({ role }) => role === 'ready'));
    return form.form === 'infinitive' && rows.length === 0 && isTaken && !LEAVES_OPEN.test(lemma) ? takeDeed(state, verb, 'doing', holder) : undefined;
  }
  if (state.nature === 'need') {
    // "sees no need for": with a "no" before the noun the sign is turned already.
    return (rowOf(rows, 'voice') || /^(?:see|have|find|recognise|recognize)$/.test(lemma)) && holder === 'own' && isTensed(form)
      ? become(state, verb, { nature: 'stance', sign: flip(state.sign, isNegated) })
      : undefined;
  }
  if (state.nature === 'attitude') {
    const end = rowOf(rows, 'end');
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
    const felt =
      attitude &&
      /^(?:welcome|regret|deplore|applaud|hail|celebrate|lament|bemoan|condemn|praise|resent|cheer|greet|like|love|hate|rue|decry|criticise|criticize|denounce|oppose|support|complain|prefer)$/.test(
        lemma,
      );
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
  if (holder === 'other') return undefined;
  const isThought = rowOf(rows, 'think') !== undefined || lemma === 'see';
  if (holder === 'nobody' || isNegated)
    return isThought ? { ...keep(turn(state.sign, -1)), isInferred: holder === 'nobody' || state.isInferred } : undefined;
  return keep(state.sign);
};

/** What a verb of more or less does to the thing that it has as its object, and into what state it brings it: "would raise rents" is bad, "would cut noise" and "makes streets safer" good. */
const effectOn = (verb: Verb): 1 | -1 | undefined => {
  const { clause, at, lemma, rows } = verb;
  const said = clause.chunks.filter(({ governor, relation }) => governor === at && (relation === 'object' || relation === 'predicate'));
  const state = said.map(({ head }) => clause.words[head]).find((word) => word?.pos === 'ADJ');
  if (state && /^(?:make|leave|render|keep|turn)$/.test(lemma)) return stateOf(state.key);
  const noun = said[0] && clause.words[said[0].head];
  if (!noun) return undefined;
  const isHarm = rows.some(({ role, sign }) => role === 'end' || (role === 'effect' && sign === -1));
  // "brings nothing but grief"
  const but = /^(?:nothing|little)$/.test(noun.key) && clause.words[said[0].head + 1]?.key === 'but' ? clause.words[said[0].head + 2] : undefined;
  const thing = but ?? noun;
  return effectOf(lemma, thing.lemma, isHarm) ?? effectOf(lemma, toSingular(thing.key), isHarm);
};

const POSES =
  /^(?:pose|represent|constitute|mean|bring|make|offer|amount|spell|create|present|remain|become|do|have|cause|provide|serve|reek|smack|send|set)$/;

/** What is said of a subject by the predicates that hang on its verb. */
const weighPredicate = (state: State, verb: Verb): State | undefined => {
  const { clause, at, form, isNegated, chunk } = verb;
  const isSaid = ({ governor, relation }: Chunk): boolean => governor === at && /^(?:predicate|object|prep)$/.test(relation);
  for (const own of clause.chunks) {
    // "is old and wrong"
    const twin = own.relation === 'and' && own.kind !== 'verb' ? clause.chunks[own.governor] : undefined;
    if (!isSaid(own) && !(twin && isSaid(twin))) continue;
    const isThing = state.nature === 'thing' || state.nature === 'act' || state.nature === 'talk';
    const found = predicatesIn(clause, own).find(({ row }) =>
      isThing ? row.role === 'quality' || row.role === 'option' : row.role === 'strength',
    );
    if (!found) continue;
    const isTurned = isNegated !== own.negator >= 0;
    if (found.row.role === 'option' && !isTurned) return undefined;
    if (form.modal === 'must' || form.modal === 'free' || (form.modal === 'may' && !isNegated)) return undefined;
    const isOption = found.row.role === 'option';
    const base = turn(state.sign, found.row.sign);
    const sign = flip(base, isTurned);
    const taken = become({ ...state, ...withWords(state, found.from, found.to) }, verb, {
      nature: 'stance',
      sign,
      row: isOption
        ? 'bad-judgement'
        : isTurned && found.row.sign !== 0
          ? found.row.sign === 1
            ? 'bad-judgement'
            : 'good-judgement'
          : found.row.name,
      isInferred: state.isInferred || (isTurned && found.row.sign === -1),
    });
    const words = { from: Math.min(found.from, isTurned ? verb.from : found.from), to: Math.max(found.to, isTurned ? verb.to : found.to) };
    return state.rows === 0 ? { ...taken, ...words } : taken;
  }
  // "has no place in", "has my support"
  const object = clause.chunks.find(({ governor, relation }) => governor === at && (relation === 'object' || relation === 'predicate'));
  const need = rowsAt(clause, object, 'noun').find(({ role }) => role === 'need' || role === 'attitude');
  if (object && need && /^(?:have|deserve|lack|enjoy|command|need|merit)$/.test(verb.lemma)) {
    const isNo = object.negator >= 0 !== isNegated || verb.lemma === 'lack';
    const isMine = need.role === 'attitude' && holderOf(clause, object, verb.sides) === 'own' && chunk.head !== object.head;
    if (need.role === 'need' && !isNo) return undefined;
    if (need.role === 'attitude' && !(isMine || verb.lemma === 'deserve')) return undefined;
    return become(state, verb, {
      nature: 'stance',
      sign: flip(turn(state.sign, need.sign), isNo),
      row: isNo ? 'bad-judgement' : need.name,
      to: object.to,
    });
  }
  return undefined;
};

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

/** "make it optional", "it becomes voluntary": a state that the position names, or its contrary. The side that the matter has is that of the state that it is in. */
const weighInto = (state: State, verb: Verb, holder: Holder): State | undefined => {
  const { clause, at, lemma, isOwnWord, isContrary, direction } = verb;
  if (!/^(?:make|keep|leave|render|turn|declare|be|become|remain|stay)$/.test(lemma) || state.nature !== 'thing') return undefined;
  const said = clause.chunks.find(({ governor, relation }) => governor === at && relation === 'predicate');
  const word = said && clause.words[said.head];
  if (isContrary(word)) return takeDeed({ ...state, sign: turn(state.sign, -1) }, verb, 'ending', holder);
  return isOwnWord(word) && word?.pos === 'ADJ' && direction === -1 ? takeDeed(state, verb, 'doing', holder) : undefined;
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
  if (state.nature !== 'thing' && state.nature !== 'act') return undefined;
  // "only a canal can save it"
  const noun = clause.chunks[state.node];
  const only = noun ? clause.words[noun.from - 1] : undefined;
  const isOnly = only?.key === 'only' || (noun && clause.words[noun.from]?.key === 'only');
  if (isOnly && noun && !isNegated && (/^(?:will|would|may|can)$/.test(form.modal ?? '') || form.form === 'finite') && (effectOn(verb) ?? rowOf(rows, 'effect')?.sign) !== -1)
    return become({ ...state, ...withWords(state, noun.from - 1, noun.to) }, verb, { nature: 'stance', sign: state.sign, row: 'need', isInferred: true });
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
    const seen = rowOf(rows, 'judge') && form.modal === 'will' && !agent ? findJudgement(verb, at) : undefined;
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
    if (act && (form.modal === 'must' || !attitude))
      return takeDeed({ ...state, sign: turn(state.sign, act.sign) }, verb, act.name, agent ? holder : 'other');
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
  const effect = rowOf(rows, 'effect');
  const effectSign = effectOn(verb) ?? effect?.sign;
  const isAllowed = form.modal !== 'must' && form.modal !== 'free' && (form.modal !== 'may' || isNegated);
  const next = clause.words[chunk.to];
  const fare = rowOf(rows, 'fare') ?? (verb.isOwnWord(clause.words[chunk.head]) ? rowOf(rows, 'do') : undefined);
  const isProgressive = clause.words[chunk.head]?.key === 'working';
  // "would save nine million" is a sum.
  const isSum = next?.pos === 'NUM' && effectOn(verb) === undefined;
  if (effectSign && isAllowed && !isProgressive && !isSum && !(fare && form.modal)) {
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
  const ends = rowOf(rows, 'end');
  const moving =
    fare ?? (ends && !clause.chunks.some(({ governor, relation }) => governor === at && relation === 'object') ? ends : undefined);
  if (moving) {
    if (clause.chunks.some(({ governor, relation }) => governor === at && relation === 'object') && fare?.role !== 'do') return undefined;
    const sign = turn(state.sign, moving.sign);
    if (form.modal === undefined && form.past && !form.perfect) return undefined;
    return takeDeed({ ...state, sign }, verb, moving.role === 'fare' ? moving.name : moving.name, 'other');
  }
  return undefined;
};

/** Verbs that take a clause and speak ill of what it tells. */
const COMPLAINS = /^(?:warn|complain|object|protest|fear|worry|caution|lament|bemoan|grumble|deplore|doubt)$/;
/** Verbs and nouns that take a clause and stand for the good of what it tells, or fear the bad. */
const PROMISES = /^(?:promise|pledge|vow|guarantee|assure|swear)$/;
const FEARS = /^(?:fear|concern|worry|complaint|criticism|accusation|warning|suspicion|objection)$/;

/**
 * "complained that the toll hits nurses", "warned that the dam would silt up", "promised it would be full": told of by
 * one who is against it, or for it. That it comes or stays is only told.
 */
export const weighComplaint = (state: State, at: number, around: Surroundings): State | undefined => {
  const { clause, sides } = around;
  const verb = makeVerb(around, at, state.node);
  const above = clause.chunks[verb?.chunk.governor ?? -1];
  if (!verb || !above || verb.chunk.relation !== 'comp' || (state.nature !== 'thing' && state.nature !== 'act')) return undefined;
  const lemma = clause.words[above.head]?.lemma ?? '';
  const hasObject = clause.chunks.some(({ governor, relation }) => governor === at && relation === 'object');
  if (verb.rows.some(({ role }) => role === 'fare') && !hasObject) return undefined;
  const isFuture = /^(?:will|would|may|can)$/.test(verb.form.modal ?? '');
  const words = withWords(state, above.head, above.head + 1);
  // "rejected fears that it would be abused"
  if (above.kind === 'noun' && FEARS.test(toSingular(clause.words[above.head]?.key ?? '')) && !verb.isNegated)
    return become({ ...state, ...words }, verb, { node: verb.chunk.governor, nature: 'content', sign: turn(state.sign, -1), row: 'content' });
  if (above.kind !== 'verb' || above.negator >= 0 || holderOfVerb(clause, verb.chunk.governor, sides) !== 'own') return undefined;
  const isPromised = PROMISES.test(lemma) && isFuture && verb.rows.length === 0;
  const isTelling = /^(?:warn|fear|worry|caution|doubt)$/.test(lemma);
  const isBlamed = COMPLAINS.test(lemma) && !verb.isNegated && !verb.form.copula && !verb.form.passive && (isFuture || !isTelling);
  if (!isPromised && !isBlamed) return undefined;
  return become({ ...state, ...words }, verb, {
    node: verb.chunk.governor,
    verb: verb.chunk.governor,
    nature: 'stance',
    sign: flip(state.sign, !isPromised || verb.isNegated),
    row: isPromised ? 'commitment' : 'harm',
    isInferred: true,
  });
};

/** The verb is itself what the position is about: "pause", "sell the club". */
export const weighOwnAct = (state: State, at: number, around: Surroundings): State | undefined => {
  const verb = makeVerb(around, at, state.node);
  return verb && takeDeed(state, verb, 'doing', verb.form.passive && verb.form.modal !== 'must' ? 'other' : verb.holder);
};

/** The matter stands behind a preposition of a verb that is not part of the verb's phrase: "criticised Norway for the canal". */
export const weighAdjunct = (state: State, preposition: string, at: number, around: Surroundings): State | undefined => {
  const verb = makeVerb(around, at, state.node);
  // "be fitted with cameras"
  if (verb && preposition === 'with' && /^(?:fit|equip|provide|supply|arm|furnish|issue|kit)$/.test(verb.lemma))
    return takeDeed(state, verb, 'doing', verb.form.passive ? 'other' : verb.holder);
  // "put a million into it"
  if (verb && preposition === 'into' && /^(?:put|invest|pour|plough|plow|pump)$/.test(verb.lemma))
    return takeDeed(state, verb, 'doing', verb.form.passive ? 'other' : verb.holder);
  // "accused the mayor of forcing it on the town"
  if (verb?.lemma === 'accuse' && preposition === 'of' && state.row === 'doing' && verb.holder === 'own' && !verb.isNegated)
    return become(state, verb, { nature: 'stance', sign: turn(state.sign, -1), row: 'rejection', isInferred: true });
  const attitude = verb && rowOf(verb.rows, 'attitude');
  if (!verb || !attitude || !/^(?:for|over|about)$/.test(preposition)) return undefined;
  if (
    !/^(?:criticize|criticise|condemn|denounce|slam|attack|blast|lambast|lambaste|castigate|praise|applaud|commend|hail|salute|laud|slate|pillory|mock|ridicule|deride|savage|assail|excoriate)$/.test(
      verb.lemma,
    )
  )
    return undefined;
  return takeAttitude({ ...state, isInferred: true }, verb, attitude);
};
