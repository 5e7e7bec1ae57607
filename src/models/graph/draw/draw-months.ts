import { max } from 'd3-array';
import { dateInWords } from '../../claims/date-words.ts';
import { countOf } from '../../corpus/name-list.ts';
import type { MonthCounts } from '../picture/month-counts.ts';
import { roundTenth } from '../positions/placed-graph.ts';
import { element, type Markup } from './markup.ts';

/** Height of the bars. The drawing is stretched to the width of its place, so a unit across is a thousandth of it. */
const height = 44;
const width = 1000;

/** Draws how many claims were said in each month, as bars; those outside the period are pale. */
export const drawMonths = ({ months, counts }: MonthCounts, first: number, last: number): Markup => {
  const most = max(counts) ?? 1;
  const step = width / Math.max(1, months.length);
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
          x: roundTenth(index * step),
          y: roundTenth(height - tall),
          width: roundTenth(Math.max(1, step - Math.min(2, step * 0.2))),
          height: roundTenth(tall),
        },
        element('title', {}, `${dateInWords(month)}: ${countOf(counts[index] ?? 0, 'claim')}`),
      );
    }),
  );
};
