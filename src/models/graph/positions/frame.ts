/** The measures of one drawing of the graph, in SVG units; a unit is about a pixel at the size it is made for. */
export interface Frame {
  width: number;
  /** `across`: the axis runs from left to right, one column a stance. `upright`: from bottom to top, one lane a stance. */
  axis: 'across' | 'upright';
  /** Size and line height of an actor's name. */
  fontSize: number;
  lineHeight: number;
  /** Size of a position's proposition, which stands above its band. */
  textSize: number;
  /** Size of the stance words along the axis. */
  wordSize: number;
  /** Radius of a mark of one claim, and the largest of all marks. */
  unitRadius: number;
  maxRadius: number;
  /** Narrowest column of names in a cell. */
  minColumn: number;
  /** Space between columns of names and between the cells of a band. */
  gap: number;
}

/** The same in both drawings, so that one legend explains both. */
const unitRadius = 8;
const maxRadius = 24;

/** For a column of text on a desk screen. */
export const wideFrame: Frame = {
  width: 760,
  axis: 'across',
  fontSize: 14,
  lineHeight: 17,
  textSize: 14,
  wordSize: 12.5,
  unitRadius,
  maxRadius,
  minColumn: 118,
  gap: 18,
};

/** For a phone: 328 units are the text column of a window of 360 pixels. */
export const narrowFrame: Frame = {
  width: 328,
  axis: 'upright',
  fontSize: 14,
  lineHeight: 17,
  textSize: 14,
  wordSize: 13,
  unitRadius,
  maxRadius,
  minColumn: 124,
  gap: 10,
};
