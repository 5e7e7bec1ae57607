import type { Drawing } from '../../../models/graph/draw/drawing.ts';
import type { NetworkLayouts } from '../../../models/graph/network/make-layouts.ts';
import type { GraphState } from '../../../models/graph/picture/graph-state.ts';
import type { GraphPicture } from '../../../models/graph/picture/make-picture.ts';
import type { NetworkView } from '../network/network-view.client.ts';
import type { AgreementView } from './agreement-view.client.ts';

/** What is shown at a moment. */
export interface ShownNow {
  picture: GraphPicture;
  state: GraphState;
  size: 'wide' | 'narrow';
  drawing: Drawing;
}

/** The views whose parts of the script come when a reader first asks for them. */
export interface LazyViews {
  show: (view: 'time' | 'agreement' | 'network') => void;
  /** Of the network: paints only what stays, by what selects it. */
  fade: (stays: (id: string) => boolean) => void;
}

/** Serves them. A part may come after the next change: `now` tells what is shown then. `select` gets an id as the URL writes it. */
export const makeLazyViews = (
  figure: HTMLElement,
  layouts: NetworkLayouts,
  label: string,
  now: () => ShownNow,
  select: (id: string) => void,
): LazyViews => {
  let network: NetworkView | undefined;
  let agreement: AgreementView | undefined;
  const showNetwork = (): void => {
    const { picture, state, size } = now();
    if (state.view === 'network') network?.show(picture, state, size);
  };
  const load = {
    network: async () => {
      const { makeNetworkView } = await import('../network/network-view.client.ts');
      network ??= makeNetworkView(figure, now().drawing.data, layouts, label, select);
      showNetwork();
    },
    time: async () => {
      const { showTime } = await import('./time-view.client.ts');
      const { picture, drawing, state, size } = now();
      if (state.view === 'time') showTime(figure, picture, drawing, state, size);
    },
    agreement: async () => {
      const { makeAgreementView } = await import('./agreement-view.client.ts');
      agreement ??= makeAgreementView(figure, select);
      const { picture, drawing, state, size } = now();
      if (state.view === 'agreement') agreement.show(picture, drawing, state, size);
    },
  };
  return {
    show: (view) => {
      if (view === 'network' && network) showNetwork();
      else load[view]();
    },
    fade: (stays) => network?.fade(stays),
  };
};
