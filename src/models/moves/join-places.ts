import type { Side } from '../stands/decide-side.ts';
import type { ScaleValue } from './stance-scale.ts';

const signs: Record<Side, number> = { support: 1, conditional: 1, oppose: -1, neutral: 0, unclear: 0, differs: 0 };

/**
 * Which of an actor's places in time, from old to new, a move joins, as pairs of them. The rule is that of sides: to the
 * other side leads a move only where the new one holds by all that was said up to the end of it, so that a single unchecked
 * claim to the contrary is none; and where all claims together leave no side, nothing has changed for certain.
 * `sideUntil` decides the side from everything up to a place, `side` from everything.
 */
export const joinPlaces = <Place extends { value: ScaleValue }>(
  places: readonly Place[],
  sideUntil: (place: Place) => Side,
  side: Side,
): (readonly [from: Place, to: Place])[] => {
  const [first, ...later] = places;
  const pairs: (readonly [Place, Place])[] = [];
  let current = first;
  for (const [index, next] of later.entries()) {
    if (!current) break;
    const isSame = current.value === next.value;
    if (!isSame && side === 'differs') continue;
    if (current.value * next.value < 0) {
      const sign = Math.sign(next.value);
      const after = later.slice(index);
      const back = after.findIndex(({ value }) => value * sign < 0);
      const last = after.slice(0, back < 0 ? undefined : back).at(-1) ?? next;
      if (signs[sideUntil(last)] !== sign) continue;
    }
    pairs.push([current, next]);
    current = next;
  }
  return pairs;
};
