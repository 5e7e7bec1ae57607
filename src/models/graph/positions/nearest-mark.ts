/** Where one can go from a mark. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** The middle of something on a plane; y grows downwards. */
export interface Point {
  x: number;
  y: number;
}

/** How far a point lies ahead in a direction, and how far beside it. */
const aheadAndBeside = (from: Point, to: Point, direction: Direction): { ahead: number; beside: number } => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  switch (direction) {
    case 'left':
      return { ahead: -dx, beside: Math.abs(dy) };
    case 'right':
      return { ahead: dx, beside: Math.abs(dy) };
    case 'up':
      return { ahead: -dy, beside: Math.abs(dx) };
    case 'down':
      return { ahead: dy, beside: Math.abs(dx) };
  }
};

/** What lies beside counts double: who presses "down" in a column wants the next of the column. */
const priceOfBeside = 2;

/** The point that an arrow key leads to: the nearest one that lies ahead, what is straight ahead preferred; undefined at the edge. */
export const nearestMark = <Mark extends Point>(from: Point, marks: readonly Mark[], direction: Direction): Mark | undefined => {
  const candidates = marks
    .map((mark) => ({ mark, ...aheadAndBeside(from, mark, direction) }))
    .filter(({ ahead }) => ahead > 1)
    .map(({ mark, ahead, beside }) => ({ mark, cost: Math.hypot(ahead, beside * priceOfBeside) }));
  return candidates.reduce<(typeof candidates)[number] | undefined>(
    (best, next) => (best === undefined || next.cost < best.cost ? next : best),
    undefined,
  )?.mark;
};
