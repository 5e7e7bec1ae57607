import { toSingular } from '../../words/to-key.ts';
import { type State, type Surroundings, turn, withWords } from './state.ts';
import { become, flip, isTensed, makeVerb, rowOf, takeAttitude, takeDeed, takeWish } from './verb.ts';
import { weighKeptFrom } from './weigh-apart.ts';
import { holderOfVerb } from './whose.ts';

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
    return become({ ...state, ...words }, verb, {
      node: verb.chunk.governor,
      nature: 'content',
      sign: turn(state.sign, -1),
      row: 'content',
    });
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

/** What "against" makes of any verb of speech. */
const AGAINST = { name: 'rejection', sign: -1, role: 'attitude' } as const;

/** Verbs that bring somebody to do what he does not want. */
const PUSHED =
  /^(?:bully|push|pressure|pressurise|pressurize|force|coerce|cow|talk|rush|stampede|lure|drag|shame|scare|frighten|panic|blackmail|bounce|goad|trick|intimidate|browbeat|cajole|hustle|railroad|badger|drive|press)$/;

/** The matter stands behind a preposition of a verb that is not part of the verb's phrase: "criticised Norway for the canal". */
export const weighAdjunct = (state: State, preposition: string, at: number, around: Surroundings): State | undefined => {
  const { clause } = around;
  const verb = makeVerb(around, at, state.node);
  // "be fitted with cameras"
  if (verb && preposition === 'with' && /^(?:fit|equip|provide|supply|arm|furnish|issue|kit)$/.test(verb.lemma))
    return takeDeed(state, verb, 'doing', verb.form.passive ? 'other' : verb.holder);
  // "put a million into it", not "spent a year on it"
  const paid = clause.chunks.find(({ governor, relation }) => governor === at && relation === 'object');
  const isTime = /^(?:year|month|week|day|hour|time|life|decade|night)$/.test(clause.words[paid?.head ?? -1]?.lemma ?? '');
  if (verb && /^(?:into|on)$/.test(preposition) && /^(?:put|invest|pour|plough|plow|pump|spend)$/.test(verb.lemma) && !isTime)
    return takeDeed(state, verb, 'doing', verb.form.passive ? 'other' : verb.holder);
  const kept = verb && weighKeptFrom(state, preposition, verb);
  if (kept) return kept;
  // "should be barred from digging it"
  if (
    verb &&
    preposition === 'from' &&
    state.nature === 'act' &&
    /^(?:bar|ban|stop|prevent|block|prohibit|keep|exclude|forbid|discourage|deter)$/.test(verb.lemma)
  )
    return takeDeed({ ...state, sign: turn(state.sign, -1) }, verb, 'ending', verb.form.passive ? 'other' : verb.holder);
  // "advised the council against it", "voted on Tuesday against it"
  if (
    verb &&
    preposition === 'against' &&
    /^(?:advise|warn|caution|counsel|argue|speak|campaign|vote|protest|decide|recommend|plead)$/.test(verb.lemma)
  )
    return takeWish({ ...state, isInferred: true }, verb, { ...AGAINST });
  // "would not be bullied into dropping it"
  if (verb && preposition === 'into' && state.nature === 'act' && PUSHED.test(verb.lemma))
    return verb.isNegated && verb.holder === 'own' && isTensed(verb.form)
      ? become(state, verb, { nature: 'stance', sign: turn(state.sign, -1), row: 'rejection', isInferred: true })
      : undefined;
  // "accused the mayor of forcing it on the town"
  if (
    ((verb?.lemma === 'accuse' && preposition === 'of') || (verb?.lemma === 'blame' && preposition === 'for')) &&
    /^(?:doing|ending|refusal)$/.test(state.row) &&
    verb.holder === 'own' &&
    !verb.isNegated
  )
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
