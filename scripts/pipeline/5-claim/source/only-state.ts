import type { Actor } from '../../../../src/schema/index.ts';
import type { ActorContext } from './actor-context.ts';

/** The state that an article has spoken of before a place, by its name, its capital or one of its speakers, where it has spoken of one alone: "the government" is its. */
export const onlyState = ({ mentions, firstVoiced, firstForeign, names }: ActorContext, before: number): Actor | undefined => {
  if (firstForeign < before) return undefined;
  const found = new Set<Actor>();
  for (const { actor, isCapital, span } of mentions) {
    if (span.start >= before || found.size > 1) break;
    if (actor.kind === 'state' && isCapital) found.add(actor);
  }
  for (const state of names.states) if ((firstVoiced.get(state.id) ?? before) < before) found.add(state);
  const [only, other] = found;
  return other ? undefined : only;
};
