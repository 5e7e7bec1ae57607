import type { Stance } from '../../schema/index.ts';
import { roundTenth } from './placed-graph.ts';

/** Half the arm of a glyph, in radii of its disc. */
const arm = 0.5;

/**
 * Path of a stance's sign (− · ± +) in the middle of a disc: to be stroked with round caps. Drawn and not
 * set in type, so that it stands in the very centre at any size and in any font.
 */
export const stanceGlyph = (stance: Stance, x: number, y: number, radius: number): string => {
  const at = (dx: number, dy: number): string => `${roundTenth(x + dx * radius)} ${roundTenth(y + dy * radius)}`;
  const across = (dy: number, half: number): string => `M${at(-half, dy)}L${at(half, dy)}`;
  const down = (dy: number, half: number): string => `M${at(0, dy - half)}L${at(0, dy + half)}`;
  switch (stance) {
    case 'support':
      return across(0, arm) + down(0, arm);
    case 'conditional':
      return across(-0.18, arm * 0.8) + down(-0.18, arm * 0.8) + across(0.52, arm * 0.8);
    // A line without length: its round caps make the dot.
    case 'neutral':
    case 'unclear':
      return `M${at(0, 0)}L${at(0, 0)}`;
    case 'oppose':
      return across(0, arm);
  }
};

/** Stroke width of the sign in a disc of that radius. */
export const glyphStroke = (stance: Stance, radius: number): number => roundTenth(radius * (stance === 'neutral' ? 0.42 : 0.24));
