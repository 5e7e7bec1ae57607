import type { GraphState } from '../../models/graph/picture/graph-state.ts';
import { writeState } from '../../models/graph/picture/state-in-url.ts';
import type { Pace } from './controls/time-brush.client.ts';

/** The settings of a graph in the page's address and in the history of the browser. */
export interface GraphHistory {
  /** Whether the address is that of these settings. */
  isEntered: (state: GraphState) => boolean;
  /** Puts settings into the address. The first step of a drag makes an entry of the history, the others replace it: one step back undoes all of it. */
  enter: (state: GraphState, pace: Pace) => void;
  /** Ends a drag: the next step makes an entry of its own. */
  end: () => void;
}

/** The history of the page that it runs on. */
export const makeGraphHistory = (): GraphHistory => {
  let isDragging = false;
  const addressOf = (state: GraphState): string => {
    const query = writeState(state, new URLSearchParams(location.search)).toString();
    return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
  };
  const isEntered = (state: GraphState): boolean => addressOf(state) === `${location.pathname}${location.search}${location.hash}`;
  return {
    isEntered,
    enter: (state, pace) => {
      if (!isEntered(state)) {
        if (isDragging) history.replaceState(null, '', addressOf(state));
        else history.pushState(null, '', addressOf(state));
      }
      isDragging = pace !== 'done';
    },
    end: () => {
      isDragging = false;
    },
  };
};
