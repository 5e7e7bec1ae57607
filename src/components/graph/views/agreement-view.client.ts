import { describePair, drawAgreementTable, drawGroups } from '../../../models/graph/agreement/draw-agreement.ts';
import {
  agreementLabel,
  drawMatrix,
  narrowMatrix,
  type PlacedMatrix,
  pairAt,
  pairId,
  placeMatrix,
  wideMatrix,
} from '../../../models/graph/agreement/draw-matrix.ts';
import type { Drawing } from '../../../models/graph/draw/drawing.ts';
import type { GraphState } from '../../../models/graph/picture/graph-state.ts';
import type { GraphPicture } from '../../../models/graph/picture/make-picture.ts';
import { needPart, patchChildren } from '../patch-markup.client.ts';
import { setTabStop } from '../walk-marks.client.ts';

/** The view Agreement of a figure. */
export interface AgreementView {
  show: (picture: GraphPicture, drawing: Drawing, state: GraphState, size: 'wide' | 'narrow') => void;
}

/** Serves the matrix: says what the pointer is on, and gives `select` the pair that is clicked. Its cells are one path, so they are found by their place. */
export const makeAgreementView = (figure: HTMLElement, select: (id: string) => void): AgreementView => {
  const places = { wide: needPart(figure, 'agreement-wide', HTMLElement), narrow: needPart(figure, 'agreement-narrow', HTMLElement) };
  const words = needPart(figure, 'pair', HTMLElement);
  const [groups, table] = [needPart(figure, 'groups', HTMLElement), needPart(figure, 'agreement-table', HTMLElement)];
  let shown: { placed: PlacedMatrix; drawing: Drawing } | undefined;
  const pairUnder = (place: HTMLElement, { clientX, clientY }: MouseEvent): readonly [number, number] | undefined => {
    const svg = place.querySelector('svg');
    if (!shown || !svg) return undefined;
    const { left, top, width } = svg.getBoundingClientRect();
    const unit = svg.viewBox.baseVal.width / width;
    return pairAt(shown.placed, (clientX - left) * unit, (clientY - top) * unit);
  };
  const usual = words.textContent ?? '';
  for (const place of Object.values(places)) {
    place.addEventListener('pointermove', (event) => {
      const under = pairUnder(place, event);
      const pair = under && shown?.placed.agreement.pairOf(under[0], under[1]);
      words.textContent = pair && shown ? describePair(pair, shown.drawing.data) : usual;
    });
    place.addEventListener('click', (event) => {
      const under = pairUnder(place, event);
      if (under && shown?.placed.agreement.pairOf(under[0], under[1])) select(pairId(shown.drawing, under));
    });
  }
  return {
    show: (picture, drawing, state, size) => {
      const placed = placeMatrix(picture, drawing, state, size === 'wide' ? wideMatrix : narrowMatrix);
      const whole = size === 'wide' ? placed : placeMatrix(picture, drawing, state, wideMatrix);
      shown = { placed, drawing };
      patchChildren(places[size], [drawMatrix(placed, drawing, agreementLabel(drawing.data.subject))]);
      patchChildren(groups, [drawGroups(picture, whole.agreement, drawing.data)]);
      patchChildren(table, [drawAgreementTable(whole.agreement, drawing)]);
      const svg = places[size].querySelector('svg');
      if (svg) setTabStop(svg);
    },
  };
};
