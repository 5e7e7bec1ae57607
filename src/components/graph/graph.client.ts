// The graph under the keyboard: one tab stop, arrows to the nearest mark, Home and End, Enter (the link's
// own), Esc out of it. Without this script every mark is a plain link in the order of the page.
import { type Direction, nearestMark, type Point } from '../../models/position-graph/nearest-mark.ts';

interface Mark extends Point {
  link: SVGAElement;
}

const directions: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

const findMarks = (picture: SVGSVGElement): Mark[] =>
  [...picture.querySelectorAll<SVGAElement>('a.mark')].map((link) => {
    const disc = link.querySelector<SVGCircleElement>('.disc');
    return { link, x: disc?.cx.baseVal.value ?? 0, y: disc?.cy.baseVal.value ?? 0 };
  });

const enhance = (picture: SVGSVGElement): void => {
  const marks = findMarks(picture);
  const makeTabStop = (stop: Mark | undefined): void => {
    for (const { link } of marks) link.setAttribute('tabindex', link === stop?.link ? '0' : '-1');
  };
  const goTo = (mark: Mark | undefined): void => {
    if (!mark) return;
    makeTabStop(mark);
    mark.link.focus();
    mark.link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  makeTabStop(marks[0]);
  picture.addEventListener('focusin', ({ target }) => makeTabStop(marks.find(({ link }) => link === target) ?? marks[0]));
  picture.addEventListener('keydown', (event) => {
    const here = marks.find(({ link }) => link === document.activeElement);
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = directions[event.key];
    if (direction) goTo(nearestMark(here, marks, direction));
    else if (event.key === 'Home') goTo(marks[0]);
    else if (event.key === 'End') goTo(marks.at(-1));
    // To the table, which stands next: the reader goes on from there, and comes back with one step.
    else if (event.key === 'Escape') picture.closest('figure')?.querySelector('summary')?.focus();
    else return;
    event.preventDefault();
  });
};

for (const figure of document.querySelectorAll<HTMLElement>('figure.position-graph')) {
  for (const picture of figure.querySelectorAll<SVGSVGElement>('svg.graph-picture')) enhance(picture);
  figure.dataset.scripted = '';
}
