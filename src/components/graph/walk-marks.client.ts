import { least } from 'd3-array';

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
  return least(candidates, ({ cost }) => cost)?.mark;
};

interface Mark extends Point {
  element: SVGElement;
}

const directions: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** What can be walked to: marks and arrows of Positions, names and statements over time, nodes of the network. */
const selector = '.mark, .move, .node, .stop';

const placeOf = (element: SVGElement): Point => {
  const [, x, y] = /translate\((\S+) (\S+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
  if (x !== undefined && y !== undefined) return { x: Number(x), y: Number(y) };
  const box = element.querySelector('rect');
  return { x: Number(box?.getAttribute('x')), y: Number(box?.getAttribute('y')) };
};

/** What the keyboard does on a graph besides walking. */
export interface Walk {
  /** Enter or Space on a mark. */
  select: (element: SVGElement) => void;
  /** Esc: out of the graph. */
  leave: () => void;
}

const marksOf = (picture: Element): Mark[] =>
  [...picture.querySelectorAll<SVGElement>(selector)].map((element) => ({ element, ...placeOf(element) }));

/** Makes one mark of a picture the stop for the Tab key: the one that was it, while it is there, else the first. */
export const setTabStop = (picture: Element, stop?: SVGElement): void => {
  const all = [...picture.querySelectorAll<SVGElement>(selector)];
  const kept = stop ?? all.find((element) => element.getAttribute('tabindex') === '0') ?? all[0];
  for (const element of all) element.setAttribute('tabindex', element === kept ? '0' : '-1');
};

/** Puts pictures under the keyboard: one tab stop, arrows to the nearest mark, Home and End, Enter, Esc. Without it every mark is a plain link. */
export const walkMarks = (place: HTMLElement, { select, leave }: Walk): void => {
  place.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof SVGElement) || !target.matches(selector)) return;
    const picture = target.closest('svg');
    if (picture) setTabStop(picture, target);
  });
  place.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof SVGElement) || !target.matches(selector)) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const picture = target.closest('svg');
    if (!picture) return;
    const marks = marksOf(picture);
    const here = marks.find(({ element }) => element === target);
    const direction = directions[key];
    const next =
      direction && here ? nearestMark(here, marks, direction) : key === 'Home' ? marks[0] : key === 'End' ? marks.at(-1) : undefined;
    if (next) {
      setTabStop(picture, next.element);
      next.element.focus();
      next.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else if (key === 'Enter' || key === ' ') select(target);
    else if (key === 'Escape') leave();
    else if (!direction) return;
    event.preventDefault();
  });
};
