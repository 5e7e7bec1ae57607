import { dateInWords } from '../../dates/date-words.ts';
import { agreementLabel } from '../agreement/draw-matrix.ts';
import { describeAccount, describeSettings } from '../draw/draw-notes.ts';
import { escapeText } from '../draw/markup.ts';
import type { GraphData } from '../picture/graph-data.ts';
import type { GraphState, GraphView } from '../picture/graph-state.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import { writeState } from '../picture/state-in-url.ts';
import { timeLabel } from '../time/draw-time.ts';
import { legendWords } from './draw-legend.ts';

/** What a frame holds besides the picture, at a width of 760: title, tabs, legend, brush, notes. */
const aroundPicture = 560;

/** The height of a frame that cannot grow, in pixels: of a picture of that height as it is first shown. */
export const frameHeight = (picture: number): number => Math.ceil((picture + aroundPicture) / 10) * 10;

/** The HTML that puts a graph into another page. With a script of the site the frame grows with what it holds; without one it has that height. */
export const embedCode = (address: string, title: string, height: number, script = ''): string => {
  const frame = `<iframe src="${escapeText(address)}" title="${escapeText(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
  return script === '' ? frame : `${frame}\n<script async src="${escapeText(script)}"></script>`;
};

/** Whoever takes our part of it on must name its source; quotations remain their publishers'. */
export const licenceLine = 'Data of On Record under CC BY 4.0; quotations belong to their publishers.';
export const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';

/** What every exported file says of itself. */
export interface ExportHead {
  title: string;
  settings: string;
  account: string;
  /** The address that restores exactly this picture. */
  source: string;
  licence: string;
  /** The day of the record, in words, and as `2026-02-04`, which GEXF has a place for; empty where it has none. */
  date: string;
  state: string;
  /** What the signs mean. */
  legend: string;
}

/** What a view is called. */
export const titleOf = (view: GraphView, subject: string): string =>
  view === 'time' ? timeLabel(subject) : view === 'agreement' ? agreementLabel(subject) : `Who stands where on ${subject}`;

/** Gathers title, period and settings, source line and licence of what is shown. */
export const makeExportHead = (data: GraphData, picture: GraphPicture, state: GraphState): ExportHead => {
  const query = writeState({ ...state, selection: null }).toString();
  return {
    title: titleOf(state.view, data.subject),
    settings: describeSettings(state),
    account: describeAccount(picture),
    source: `On Record, ${data.address}${query === '' ? '' : `?${query}`}`,
    licence: licenceLine,
    date: data.day === '' ? '' : `Record as of ${dateInWords(data.day)}`,
    state: data.day,
    legend: legendWords(state),
  };
};
