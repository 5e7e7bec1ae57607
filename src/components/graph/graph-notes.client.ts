import { describeAccount, describePicture, describeSettings, drawUnresolved } from '../../models/graph/draw/draw-notes.ts';
import type { GraphData } from '../../models/graph/picture/graph-data.ts';
import type { GraphState } from '../../models/graph/picture/graph-state.ts';
import type { GraphPicture } from '../../models/graph/picture/make-picture.ts';
import type { Urls } from '../../models/site/urls.ts';
import { needPart, patchChildren } from './patch-markup.client.ts';

/** A screen reader hears of a change when the reader has stopped making changes for so long, in milliseconds. */
const quiet = 500;

/** What stands in words around the picture. */
export interface GraphNotes {
  show: (picture: GraphPicture, state: GraphState) => void;
  /** Says in the live region what is shown, once no further call comes. */
  announce: () => void;
}

/** Serves the words around a figure's picture: finding, settings, what became of the claims, unresolved sources, live region. */
export const makeNotes = (figure: HTMLElement, data: GraphData, urls: Urls): GraphNotes => {
  const part = (name: string): HTMLElement => needPart(figure, name, HTMLElement);
  const [finding, settings, account, unresolved, live] = [
    part('finding'),
    part('settings'),
    part('account'),
    part('unresolved'),
    part('live'),
  ];
  const write = (element: HTMLElement, text: string): void => {
    if (element.textContent !== text) element.textContent = text;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    show: (picture, state) => {
      write(finding, describePicture(picture, data));
      write(settings, describeSettings(state));
      write(account, describeAccount(picture));
      patchChildren(unresolved, drawUnresolved(picture, { data, urls, selected: '' }).children);
    },
    announce: () => {
      clearTimeout(timer);
      timer = setTimeout(() => write(live, `${finding.textContent} ${account.textContent}`), quiet);
    },
  };
};
