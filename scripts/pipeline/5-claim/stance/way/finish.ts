import { type State, type Surroundings, turn } from './state.ts';
import { holderOf } from './whose.ts';

/** At the top, what is left without a verb: a slogan, a refusal in a fragment, an attitude that the cue names. */
export const finish = (state: State, around: Surroundings): State | undefined => {
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
  // "Free meals, brilliant"
  const said = clause.idioms.find(
    ({ from, rows }) => from >= chunk.to && clause.words[chunk.to]?.key === ',' && rows.some(({ role }) => role === 'quality'),
  );
  const quality = said?.rows.find(({ role }) => role === 'quality');
  if (said && quality && quality.sign !== 0 && words.length <= 10 && chunk.negator < 0) {
    const isTurned = clause.words.slice(chunk.to, said.from).some(({ key }) => /^(?:not|never|hardly|no)$/.test(key));
    return {
      ...state,
      nature: 'stance',
      sign: turn(state.sign, isTurned ? (quality.sign === 1 ? -1 : 1) : quality.sign),
      row: quality.name,
      isInferred: true,
      verb: state.node,
      from: said.from,
      to: said.to,
      rows: state.rows + 1,
    };
  }
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
