import { max } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { countOf } from '../../corpus/name-list.ts';
import { dateInWords } from '../../dates/date-words.ts';
import type { MonthCounts } from '../picture/month-counts.ts';
import { roundTenth } from '../positions/placed-graph.ts';
import { element, type Markup } from './markup.ts';

/** Height of the bars. The drawing is stretched to the width of its place, so a unit across is a thousandth of it. */
const height = 44;
const width = 1000;

/** Draws how many claims were said in each month, as bars; those outside the period are pale. */
export const drawMonths = ({ months, counts }: MonthCounts, first: number, last: number): Markup => {
  const most = max(counts) ?? 1;
  const across = scaleBand(months, [0, width]);
  const step = across.step();
  return element(
    'svg',
    { class: 'months', viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
    months.map((month, index) => {
      const tall = ((counts[index] ?? 0) / most) * height;
      return element(
        'rect',
        {
          key: month,
          class: index < first || index > last ? 'out' : 'in',
          x: roundTenth(across(month) ?? 0),
          y: roundTenth(height - tall),
          width: roundTenth(Math.max(1, step - Math.min(2, step * 0.2))),
          height: roundTenth(tall),
        },
        element('title', {}, `${dateInWords(month)}: ${countOf(counts[index] ?? 0, 'claim')}`),
      );
    }),
  );
};
