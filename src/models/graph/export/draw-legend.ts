import { sideOrder } from '../../stands/decide-side.ts';
import { sideWords } from '../../stands/stance-words.ts';
import { concludedDash, drawDisc, notchPath } from '../draw/draw-mark.ts';
import { dashOf, pathThrough, stanceColour } from '../draw/drawing.ts';
import { type Child, element, type Markup } from '../draw/markup.ts';
import type { GraphState } from '../picture/graph-state.ts';
import { measureLabel } from '../positions/wrap-label.ts';

type Shown = Pick<GraphState, 'view'>;

/** One sign of a picture and what it means. The sign is drawn about its middle, 18 units wide. */
interface LegendItem {
  sign: Child;
  words: string;
}

const soft = 'var(--ink-soft)';
const disc = (more: Record<string, string | number> = {}): Markup =>
  element('circle', { r: 6.5, fill: 'none', stroke: soft, 'stroke-width': 1.5, ...more });
const stroke = (more: Record<string, string | number> = {}): Markup =>
  element('path', { d: pathThrough([-8, 0], [8, 0]), fill: 'none', stroke: soft, 'stroke-width': 2, ...more });

const sides: readonly LegendItem[] = sideOrder.map((side) => ({
  sign: drawDisc({ radius: 7, reach: 7 }, { side, certainty: 'stated', onlyOutlet: undefined, moved: false }),
  words: sideWords[side].word,
}));
const lines: readonly LegendItem[] = sideOrder.map((side) => ({
  sign: stroke({ stroke: stanceColour(side), ...dashOf(side) }),
  words: sideWords[side].word,
}));
const certainties: readonly LegendItem[] = [
  { sign: disc({ fill: soft, stroke: 'none' }), words: 'confirmed by an editor' },
  { sign: disc(), words: 'unchecked' },
  { sign: disc({ 'stroke-dasharray': concludedDash }), words: 'unchecked, inferred or read by a model' },
];
const size: LegendItem = { sign: disc({ r: 4 }), words: 'area: how much counts' };

const itemsOf = ({ view }: Shown): readonly LegendItem[] => {
  if (view === 'time')
    return [
      ...sides,
      ...certainties,
      {
        sign: element('rect', { x: -9, y: -3, width: 18, height: 6, rx: 3, fill: soft, 'fill-opacity': 0.35 }),
        words: 'some day within it',
      },
      { sign: stroke({ d: 'M8,0L-8,0M-4,-4L-8,0L-4,4', 'stroke-width': 1.25 }), words: 'by that day' },
      { sign: stroke({ d: 'M-8,-4C0,-4,0,4,8,4', stroke: 'var(--ink)' }), words: 'moved' },
    ];
  if (view === 'agreement')
    return [
      { sign: element('path', { d: 'M-6,-6h12v12h-12Z', fill: soft }), words: 'agreement' },
      { sign: stroke({ d: 'M-6,-6L6,6M-6,6L6,-6', stroke: stanceColour('oppose') }), words: 'conflict' },
      { sign: stroke({ d: 'M-3,0L3,0' }), words: 'as much of both' },
      {
        sign: element('path', { d: 'M-7,-7h14v14h-14Z', fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.5 }),
        words: 'group: agrees more than it conflicts',
      },
    ];
  if (view === 'network') return [...lines, size];
  return [
    ...sides,
    ...certainties,
    { sign: [disc({ r: 5 }), disc({ r: 8.5, 'stroke-width': 1 })], words: 'one outlet alone reports it' },
    { sign: [disc(), element('path', { d: notchPath(6.5), fill: 'var(--ink)' })], words: 'moved' },
    size,
  ];
};

/** What the values of a file mean, in words: for files that hold no drawing. */
export const legendWords = ({ view }: Shown): string =>
  [
    'side: support, conditional (support on a condition), oppose, neutral (takes no side), unclear, differs (claims point both ways)',
    'certainty: confirmed (by an editor); stated, inferred and read (by a language model) are unchecked',
    view === 'agreement' && 'norm…: divided by what the settings say',
    view === 'time' && 'earliest, latest: first and last day on which it can have been said',
  ]
    .filter((part) => part !== false)
    .join('; ');

const font = 11.5;
const row = 20;
const gap = 16;

/** Draws the legend of a view in rows no wider than `width`. */
export const drawLegend = (state: Shown, width: number): { markup: Markup; height: number } => {
  let [x, y] = [0, 0];
  const drawn = itemsOf(state).map(({ sign, words }) => {
    const wide = 24 + measureLabel(words, font);
    if (x > 0 && x + wide > width) [x, y] = [0, y + row];
    const item = element(
      'g',
      { transform: `translate(${Math.round(x) + 9} ${y + 9})` },
      sign,
      element('text', { x: 14, y: 4, 'font-size': font, fill: soft }, words),
    );
    x += wide + gap;
    return item;
  });
  return { markup: element('g', {}, drawn), height: y + row };
};
