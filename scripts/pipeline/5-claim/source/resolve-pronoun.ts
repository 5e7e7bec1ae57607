import type { ResolvedSource } from '../words/reading.ts';
import { judgeCandidate, type Pronoun } from './pronoun-agreement.ts';
import { findCandidates, type Place, type SoFar } from './pronoun-candidates.ts';

/** How many sentences back a pronoun may look. */
const REACH = 3;

/**
 * Finds whom a pronoun means: the nearest earlier source or subject that fits. "He" after a person who
 * is not in the registry means that person, so nobody is named.
 */
export const resolvePronoun = (pronoun: Pronoun, place: Place, soFar: SoFar): ResolvedSource | undefined => {
  const { sentences, context, byId } = soFar;
  const block = sentences[place.sentence]?.block ?? 0;
  for (let index = place.sentence; index >= Math.max(0, place.sentence - REACH); index -= 1) {
    const sentence = sentences[index];
    if (!sentence || block - sentence.block > 1) return undefined;
    const candidates = findCandidates(pronoun, place, index, sentence, soFar);
    if (!candidates) return undefined;
    for (const candidate of candidates) {
      const found = judgeCandidate(pronoun, candidate, byId, context);
      if (found === 'stop') return undefined;
      if (found) return { actors: found.actors.map(({ actor }) => ({ actor, rule: 'pronoun' })), unresolved: [] };
    }
  }
  return undefined;
};
