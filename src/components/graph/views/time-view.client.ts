import type { Drawing } from '../../../models/graph/draw/drawing.ts';
import type { GraphState } from '../../../models/graph/picture/graph-state.ts';
import type { GraphPicture } from '../../../models/graph/picture/make-picture.ts';
import { drawTime, timeLabel } from '../../../models/graph/time/draw-time.ts';
import { drawTimeTable } from '../../../models/graph/time/draw-time-table.ts';
import { narrowTime, wideTime } from '../../../models/graph/time/place-lane.ts';
import { needPart, patchChildren } from '../patch-markup.client.ts';
import { setTabStop } from '../walk-marks.client.ts';

/** Brings the view over time of a figure, and its table twin, to what the settings show. */
export const showTime = (
  figure: HTMLElement,
  picture: GraphPicture,
  drawing: Drawing,
  state: GraphState,
  size: 'wide' | 'narrow',
): void => {
  const place = needPart(figure, `time-${size}`, HTMLElement);
  const frame = size === 'wide' ? wideTime : narrowTime;
  patchChildren(place, [drawTime(picture, drawing, state, { frame, label: timeLabel(drawing.data.subject), lanes: 'actors' })]);
  patchChildren(needPart(figure, 'time-table', HTMLElement), [drawTimeTable(picture, drawing)]);
  const svg = place.querySelector('svg');
  if (svg) setTabStop(svg);
};
