import { line } from 'd3-shape';
import type { ActorId, ClaimId, PositionId } from '../../../schema/index.ts';
import type { Urls } from '../../site/urls.ts';
import type { Side } from '../../stands/decide-side.ts';
import type { GraphData } from '../picture/graph-data.ts';
import { type Child, element, type Markup } from './markup.ts';

/** Where a stand is proved: at its claim where there is one, at the actor's claims on the position where there are more. */
export const proofOf = (urls: Urls, actor: ActorId, position: PositionId, claims: readonly { id: ClaimId }[]): string => {
  const [first, second] = claims;
  return first && !second ? urls.claim(first.id) : urls.actorOnPosition(actor, position);
};

/** The colour of a side: a property of the site's style sheet, which an export resolves. */
export const stanceColour = (side: Side): string => `var(--stance-${side})`;

/** The line of a side, so that it is never told by colour alone: solid, long dash, dots, sparse dots, short dash, dash and dot. */
export const dashOf = (side: Side): { 'stroke-dasharray'?: string; 'stroke-linecap'?: string } => {
  switch (side) {
    case 'support':
      return {};
    case 'conditional':
      return { 'stroke-dasharray': '9 4' };
    case 'neutral':
      return { 'stroke-dasharray': '0 5', 'stroke-linecap': 'round' };
    case 'unclear':
      return { 'stroke-dasharray': '0 5 5 5', 'stroke-linecap': 'round' };
    case 'oppose':
      return { 'stroke-dasharray': '4 3' };
    case 'differs':
      return { 'stroke-dasharray': '7 3 1 3' };
  }
};

const segments = line<readonly [x: number, y: number]>().digits(1);

/** Path of straight lines through points, in tenths of a unit. */
export const pathThrough = (...points: readonly (readonly [x: number, y: number])[]): string => segments(points) ?? '';

/** What a drawing needs besides the picture. */
export interface Drawing {
  data: GraphData;
  urls: Urls;
  /** Selected, as the URL writes it; empty where nothing is. */
  selected: string;
}

/** The SVG of a view: its classes, what a screen reader calls its kind, its label, and its size in units. */
export const drawPicture = (
  {
    view,
    kind,
    label,
    width,
    height,
  }: { view: string; kind: 'graph' | 'matrix' | 'network'; label: string; width: number; height: number },
  ...children: readonly Child[]
): Markup =>
  element(
    'svg',
    {
      class: `graph-picture ${view}`,
      // The SVG mapping gives this role anyway, but browsers do not: they make an image of it and hide its links.
      role: 'graphics-document',
      'aria-roledescription': kind,
      'aria-label': label,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    ...children,
  );
