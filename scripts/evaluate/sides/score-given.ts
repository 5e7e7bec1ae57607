import { isContrary, type SideFigures, sumSides } from '../press/score-press.ts';
import type { Sides } from './read-sides.ts';

/** Figures on the sides that the committed judge gives in one half of the disputes. */
export const scoreGiven = (all: readonly Sides[], isHeld: boolean): SideFigures => {
  const halves = all.filter((one) => one.isHeld === isHeld);
  return sumSides(
    halves.flatMap(({ given }) =>
      given
        .filter(({ isKept }) => isKept)
        .map(({ judged, given: side, wanted, isStated }) => ({
          rule: judged.found.rule,
          isRight: side === wanted,
          isInverted: isContrary(side, wanted),
          isStated,
        })),
    ),
    halves.reduce((sum, { standing }) => sum + standing, 0),
  );
};
