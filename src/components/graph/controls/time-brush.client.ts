import { dateInWords } from '../../../models/dates/date-words.ts';
import { drawMonths } from '../../../models/graph/draw/draw-months.ts';
import type { GraphState } from '../../../models/graph/picture/graph-state.ts';
import { type MonthCounts, monthsOfPeriod, periodOfMonths } from '../../../models/graph/picture/month-counts.ts';
import { needPart, patchChildren } from '../patch-markup.client.ts';

/** The brush over the months in which claims were said. */
export interface TimeBrush {
  show: (state: GraphState) => void;
}

/** A period on its way (`moving`), one that stands for a while and is followed by others (`step`), the last (`done`). */
export type Pace = 'moving' | 'step' | 'done';

/** How long each month is seen while the time plays, in milliseconds. */
const beat = 900;

/** Serves the brush: two handles, a drag over the bars, and a button that lets the months pass. `change` gets each new period. */
export const makeTimeBrush = (
  figure: HTMLElement,
  counts: MonthCounts,
  change: (period: Pick<GraphState, 'from' | 'to'>, pace: Pace) => void,
): TimeBrush => {
  const { months } = counts;
  const bars = needPart(figure, 'months', HTMLElement);
  const first = needPart(figure, 'first-month', HTMLInputElement);
  const last = needPart(figure, 'last-month', HTMLInputElement);
  const play = needPart(figure, 'play', HTMLButtonElement);
  const whole = needPart(figure, 'whole-time', HTMLButtonElement);
  // Its letters are exchanged, not the node: a node that comes or goes makes the browser ask each ":has()" again.
  const words = new Text();
  needPart(figure, 'period', HTMLElement).replaceChildren(words);
  const top = Math.max(0, months.length - 1);
  patchChildren(bars, [drawMonths(counts, 0, top)]);
  const bar = [...bars.querySelectorAll('rect')];
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => {
    if (timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
    play.setAttribute('aria-pressed', 'false');
    play.textContent = 'Play';
  };
  const set = (from: number, to: number, pace: Pace): void => change(periodOfMonths(months, Math.min(from, to), Math.max(from, to)), pace);
  const fromHandles = (pace: Pace) => (): void => {
    stop();
    set(Number(first.value), Number(last.value), pace);
  };
  for (const handle of [first, last]) {
    handle.max = String(top);
    handle.addEventListener('input', fromHandles('moving'));
    handle.addEventListener('change', fromHandles('done'));
  }
  whole.addEventListener('click', () => {
    stop();
    set(0, top, 'done');
  });

  const monthAt = (event: PointerEvent): number => {
    const { left, width } = bars.getBoundingClientRect();
    return Math.min(top, Math.max(0, Math.floor(((event.clientX - left) / width) * months.length)));
  };
  let anchor: number | undefined;
  bars.addEventListener('pointerdown', (event) => {
    stop();
    anchor = monthAt(event);
    bars.setPointerCapture(event.pointerId);
    set(anchor, anchor, 'moving');
  });
  bars.addEventListener('pointermove', (event) => {
    if (anchor !== undefined) set(anchor, monthAt(event), 'moving');
  });
  bars.addEventListener('pointerup', (event) => {
    if (anchor !== undefined) set(anchor, monthAt(event), 'done');
    anchor = undefined;
  });
  bars.addEventListener('pointercancel', () => {
    anchor = undefined;
  });

  play.addEventListener('click', () => {
    if (timer !== undefined) {
      stop();
      return;
    }
    const start = Number(first.value);
    let month = Number(last.value) >= top ? start : Number(last.value);
    play.setAttribute('aria-pressed', 'true');
    play.textContent = 'Stop';
    set(start, month, 'step');
    timer = setInterval(() => {
      month += 1;
      set(start, month, month >= top ? 'done' : 'step');
      if (month >= top) stop();
    }, beat);
  });

  return {
    show: ({ from, to }) => {
      const period = monthsOfPeriod(months, from, to);
      first.value = String(period.first);
      last.value = String(period.last);
      const month = (index: number): string => dateInWords(months[index] ?? '');
      first.setAttribute('aria-valuetext', month(period.first));
      last.setAttribute('aria-valuetext', month(period.last));
      words.data =
        from === '' && to === ''
          ? 'the whole time'
          : [from === '' ? 'the beginning' : dateInWords(from), to === '' ? 'now' : dateInWords(to)].join(' to ');
      whole.hidden = from === '' && to === '';
      for (const [index, rect] of bar.entries()) {
        const look = index < period.first || index > period.last ? 'out' : 'in';
        if (rect.getAttribute('class') !== look) rect.setAttribute('class', look);
      }
    },
  };
};
