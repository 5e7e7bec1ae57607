import type { Stance } from '../../../schema/index.ts';

/** The colour of a stance: a property of the site's style sheet, which an export resolves. */
export const stanceColour = (stance: Stance): string => `var(--stance-${stance})`;

/** The line of a stance, so that it is never told by colour alone: solid, long dash, dots, short dash. */
export const dashOf = (stance: Stance): { 'stroke-dasharray'?: string; 'stroke-linecap'?: string } => {
  switch (stance) {
    case 'support':
      return {};
    case 'conditional':
      return { 'stroke-dasharray': '9 4' };
    case 'neutral':
    case 'unclear':
      return { 'stroke-dasharray': '0 5', 'stroke-linecap': 'round' };
    case 'oppose':
      return { 'stroke-dasharray': '4 3' };
  }
};
