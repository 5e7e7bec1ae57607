import type { Actor } from '../../../../src/schema/index.ts';
import type { ReadSentence, ResolvedReading, ResolvedSource } from '../words/reading.ts';
import type { ActorContext } from './actor-context.ts';
import { judgeCandidate, type Pronoun } from './pronoun-agreement.ts';
import { findCandidates, type PronounPlace } from './pronoun-candidates.ts';

/** How many sentences back a pronoun may look. */
const REACH = 3;

/**
 * Finds whom a pronoun means: the nearest earlier source or subject that fits. "He" after a person who
 * is not in the registry means that person, so nobody is named.
 */
export const resolvePronoun = (
  text: string,
  pronoun: Pronoun,
  place: PronounPlace,
  earlier: readonly ResolvedReading[],
  sentences: readonly ReadSentence[],
  context: ActorContext,
  byId: ReadonlyMap<string, Actor>,
): ResolvedSource | undefined => {
  const block = sentences[place.sentence]?.block ?? 0;
  for (let index = place.sentence; index >= Math.max(0, place.sentence - REACH); index -= 1) {
    const sentence = sentences[index];
    if (!sentence || block - sentence.block > 1) return undefined;
    const candidates = findCandidates(text, pronoun, place, index, sentence, earlier, context, byId);
    if (!candidates) return undefined;
    for (const candidate of candidates) {
      const found = judgeCandidate(pronoun, candidate, byId, context);
      if (found === 'stop') return undefined;
      if (found) return { actors: found.actors.map(({ actor }) => ({ actor, rule: 'pronoun' })), unresolved: [] };
    }
  }
  return undefined;
};
