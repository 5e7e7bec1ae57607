import type { Chunk } from '../../../3-sentence/clauses/chunk.ts';
import { predicatesIn, rowsAt } from '../statement.ts';
import { type State, turn, withWords } from './state.ts';
import { become, flip, takeDeed, type Verb } from './verb.ts';
import { type Holder, holderOf } from './whose.ts';

/** Before a judgement these turn it: "anything but safe". */
const UNDOES = /(?:^| )(?:anything but|nowhere near|far from|less than|nothing like|a far cry from)(?: a| an| the)?(?: \S+)?$/;

/** What is said of a subject by the predicates that hang on its verb. */
export const weighPredicate = (state: State, verb: Verb): State | undefined => {
  const { clause, at, form, isNegated, chunk } = verb;
  // "wolves are a danger", of a position on hunting them: on the thing, and not on what is made of it.
  if (verb.isChanged && state.nature === 'thing') return undefined;
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
    const before = clause.words.slice(chunk.to, found.from).map(({ key }) => key);
    const isTurned = (isNegated !== own.negator >= 0) !== UNDOES.test(before.join(' '));
    if (found.row.role === 'option' && !isTurned) return undefined;
    // "it is not the problem": another thing is.
    if (isTurned && found.row.sign === -1 && clause.words[found.to - 1]?.lemma === 'problem') return undefined;
    if (form.modal === 'must' || form.modal === 'free' || (form.modal === 'may' && !isNegated)) return undefined;
    const isOption = found.row.role === 'option';
    const base = turn(state.sign, found.row.sign);
    const sign = flip(base, isTurned);
    // "the debate about the canal is necessary", "is a disgrace": good or bad talk says nothing of its matter.
    if (state.nature === 'talk' && sign !== 0) return undefined;
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

/** "make it optional", "it becomes voluntary": a state that the position names, or its contrary. The side that the matter has is that of the state that it is in. */
export const weighInto = (state: State, verb: Verb, holder: Holder): State | undefined => {
  const { clause, at, lemma, isOwnWord, isContrary, direction } = verb;
  if (!/^(?:make|keep|leave|render|turn|declare|be|become|remain|stay)$/.test(lemma) || state.nature !== 'thing') return undefined;
  const said = clause.chunks.find(({ governor, relation }) => governor === at && relation === 'predicate');
  const word = said && clause.words[said.head];
  if (isContrary(word)) return takeDeed({ ...state, sign: turn(state.sign, -1) }, verb, 'ending', holder);
  return isOwnWord(word) && word?.pos === 'ADJ' && direction === -1 ? takeDeed(state, verb, 'doing', holder) : undefined;
};
