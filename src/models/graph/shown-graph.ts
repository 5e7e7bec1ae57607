import type { Topic } from '../../schema/index.ts';
import type { PublicRecord } from '../record/record.ts';
import { drawAgreementTable, drawGroups } from './agreement/draw-agreement.ts';
import {
  agreementLabel,
  drawMatrix,
  type MatrixFrame,
  narrowMatrix,
  type PlacedMatrix,
  placeMatrix,
  wideMatrix,
} from './agreement/draw-matrix.ts';
import { describeAccount, describePicture, describeSettings, drawUnresolved } from './draw/draw-notes.ts';
import { drawPositions } from './draw/draw-positions.ts';
import { drawTable } from './draw/draw-table.ts';
import type { Drawing } from './draw/drawing.ts';
import { type Markup, writeMarkup } from './draw/markup.ts';
import type { GraphPage } from './graph-page.ts';
import { makeLayouts } from './network/make-layouts.ts';
import type { GraphClaim } from './picture/graph-data.ts';
import { defaultState } from './picture/graph-state.ts';
import { makeGraphData } from './picture/make-graph-data.ts';
import { type GraphPicture, makePicture } from './picture/make-picture.ts';
import { packGraph } from './picture/pack-graph.ts';
import { type Frame, narrowFrame, wideFrame } from './positions/frame.ts';
import { drawTime, timeLabel } from './time/draw-time.ts';
import { drawTimeTable } from './time/draw-time-table.ts';
import { narrowTime, type TimeFrame, wideTime } from './time/place-lane.ts';

/** What a graph is of, and where it stands. */
export interface GraphPlace {
  topics: readonly Topic[];
  /** What the graph is of, as it reads in a sentence: "troop deployment". */
  subject: string;
  /** Path of the page that the graph is about. */
  path: string;
  /** What can be framed elsewhere; none on pages that cannot. */
  embed?: GraphPage['embed'];
  /** Whether the graph stands in a frame of another site: to stay small it has one line a claim in place of a card, and its script draws the views Over time and Agreement. */
  framed?: boolean;
}

/** A view in both widths, and its table twin. */
interface DrawnView {
  narrow: string;
  wide: string;
  table: string;
}

/** Who stands where on some topics, drawn as markup; the script in the browser changes the same nodes. */
export interface ShownGraph {
  label: string;
  finding: string;
  /** Most claims of one mark. */
  most: number;
  /** How many marks the picture has. */
  stands: number;
  /** Height of the picture in the wide frame. */
  height: number;
  /** For the script. */
  page: GraphPage;
  claims: readonly GraphClaim[];
  narrow: string;
  wide: string;
  /** Undefined where the script alone draws them. */
  more: { time: DrawnView; agreement: DrawnView & { groups: string } } | undefined;
  table: string;
  settings: string;
  account: string;
  unresolved: string;
}

const drawMore = (picture: GraphPicture, drawing: Drawing, subject: string): ShownGraph['more'] => {
  const over = (frame: TimeFrame): string =>
    writeMarkup(drawTime(picture, drawing, defaultState, { frame, label: timeLabel(subject), lanes: 'actors' }));
  const matrix = (placed: PlacedMatrix): string => writeMarkup(drawMatrix(placed, drawing, agreementLabel(subject)));
  const place = (frame: MatrixFrame): PlacedMatrix => placeMatrix(picture, drawing, defaultState, frame);
  const [narrow, wide] = [place(narrowMatrix), place(wideMatrix)];
  return {
    time: { narrow: over(narrowTime), wide: over(wideTime), table: writeMarkup(drawTimeTable(picture, drawing)) },
    agreement: {
      narrow: matrix(narrow),
      wide: matrix(wide),
      groups: writeMarkup(drawGroups(picture, wide.agreement, drawing.data)),
      table: writeMarkup(drawAgreementTable(wide.agreement, drawing)),
    },
  };
};

/** The graph as it is first shown; null where nobody takes a stance. */
export const showGraph = (
  { corpus, urls, site, statementByClaim }: PublicRecord,
  { topics, subject, path, embed = null, framed = false }: GraphPlace,
): ShownGraph | null => {
  const data = makeGraphData(corpus, {
    topics,
    subject,
    address: new URL(path, site).href,
    statementOf: ({ claim }) => statementByClaim.get(claim.id),
  });
  const picture = makePicture(data, defaultState);
  const counts = picture.bands.flatMap(({ stands }) => stands.map(({ count }) => count));
  if (counts.length === 0) return null;
  const drawing = { data, urls, selected: '' };
  const label = `Who stands where on ${subject}`;
  const draw = (frame: Frame): Markup => drawPositions(picture, drawing, frame, label, false);
  const wide = draw(wideFrame);
  return {
    label,
    finding: describePicture(picture, data),
    most: counts.reduce((most, count) => Math.max(most, count)),
    page: { data: packGraph(data), layouts: makeLayouts(data), cards: !framed, embed },
    claims: data.claims,
    stands: counts.length,
    height: Number(wide.attributes.height),
    narrow: writeMarkup(draw(narrowFrame)),
    wide: writeMarkup(wide),
    more: framed ? undefined : drawMore(picture, drawing, subject),
    table: writeMarkup(drawTable(picture, drawing, defaultState.sort)),
    settings: describeSettings(defaultState),
    account: describeAccount(picture),
    unresolved: drawUnresolved(picture, drawing).children.map(writeMarkup).join(''),
  };
};
