import type { Frame } from './frame.ts';
import { roundTenth } from './placed-graph.ts';
import { wrapLabel } from './wrap-label.ts';

/** Lines of a proposition from `top` down, and where they end. It is set bolder than labels, so it gets a narrower line. */
export const placeText = (text: string, top: number, frame: Frame): { lines: { text: string; x: number; y: number }[]; bottom: number } => {
  const leading = frame.textSize * 1.35;
  const lines = wrapLabel(text, frame.textSize, frame.width * 0.93);
  return {
    lines: lines.map((line, index) => ({ text: line, x: 0, y: roundTenth(top + frame.textSize + index * leading) })),
    bottom: top + frame.textSize * 1.2 + (lines.length - 1) * leading,
  };
};
