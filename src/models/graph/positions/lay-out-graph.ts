import { max } from 'd3-array';
import type { Side } from '../../stands/decide-side.ts';
import type { Frame } from './frame.ts';
import type { LooseMark } from './pack-cell.ts';
import { placeAcross } from './place-across.ts';
import { isLine, placeLines } from './place-line.ts';
import { placeUpright } from './place-upright.ts';
import type { LooseBand, MoveToPlace, PlacedBand } from './placed-graph.ts';

/** What the layout has to know of one mark. */
export interface MarkToPlace {
  id: string;
  label: string;
  side: Side;
  /** Number of claims; the area of the mark is proportional to it. */
  claims: number;
  /** Whether a ring goes around it. */
  ringed: boolean;
}

/** What the layout has to know of one position. */
export interface BandToPlace {
  id: string;
  text: string;
  /** In the order in which they are read. */
  marks: readonly MarkToPlace[];
  /** Shown as arrows under the band. */
  moves?: readonly MoveToPlace[];
}

/** The whole drawing. Every number is rounded to a tenth of a unit. */
export interface PlacedGraph {
  width: number;
  height: number;
  bands: PlacedBand[];
}

/** From the disc's edge to the ring's outer edge: what a ring adds to a mark's radius. */
const ringReach = 4;

/** Radius of the disc for a number of claims, on one scale for a graph whose largest mark stands for `most`: areas are proportional. */
export const radiusScale = (most: number, frame: Frame): ((claims: number) => number) => {
  const largest = Math.min(frame.maxRadius, frame.unitRadius * Math.sqrt(most));
  return (claims) => largest * Math.sqrt(claims / most);
};

/**
 * Places every mark of every band in a frame. Same input, same numbers: no clock, no randomness, no
 * measuring in a browser. Labels never overlap, whatever their number and length; bands grow instead. Positions of a single
 * actor come last, a line each.
 */
export const layOutGraph = (bands: readonly BandToPlace[], frame: Frame): PlacedGraph => {
  const radius = radiusScale(max(bands, (band) => max(band.marks, (mark) => mark.claims)) ?? 1, frame);
  const loose = bands.map(({ id, text, marks, moves = [] }): LooseBand => {
    const onSide = (side: Side): LooseMark[] =>
      marks
        .filter((mark) => mark.side === side)
        .map((mark) => ({
          id: mark.id,
          label: mark.label,
          radius: radius(mark.claims),
          reach: radius(mark.claims) + (mark.ringed ? ringReach : 0),
        }));
    return {
      id,
      text,
      marks: {
        support: onSide('support'),
        conditional: onSide('conditional'),
        neutral: onSide('neutral'),
        unclear: onSide('unclear'),
        oppose: onSide('oppose'),
        differs: onSide('differs'),
      },
      moves,
    };
  });
  const full = loose.filter((band) => !isLine(band));
  const across = frame.axis === 'across' ? placeAcross(full, frame) : placeUpright(full, frame);
  const lines = placeLines(loose.filter(isLine), across.at(-1)?.bottom ?? 0, frame);
  const placed = [...across, ...lines];
  return { width: frame.width, height: placed.at(-1)?.bottom ?? 0, bands: placed };
};
