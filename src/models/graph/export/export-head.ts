import { describeAccount, describeSettings } from '../draw/draw-notes.ts';
import { escapeText } from '../draw/markup.ts';
import type { GraphData } from '../picture/graph-data.ts';
import type { GraphState } from '../picture/graph-state.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import { writeState } from '../picture/state-in-url.ts';

/** The HTML that puts a graph into another page. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${escapeText(address)}" title="${escapeText(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;

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
}

/** Gathers title, period and settings, source line and licence of what is shown. */
export const makeExportHead = (data: GraphData, picture: GraphPicture, state: GraphState): ExportHead => {
  const query = writeState({ ...state, selection: null }).toString();
  return {
    title: `Who stands where on ${data.subject}`,
    settings: describeSettings(state),
    account: describeAccount(picture),
    source: `On Record, ${data.address}${query === '' ? '' : `?${query}`}`,
    licence: licenceLine,
  };
};
