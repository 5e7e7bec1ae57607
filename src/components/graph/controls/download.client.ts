import { drawMatrix, narrowMatrix, placeMatrix, wideMatrix } from '../../../models/graph/agreement/draw-matrix.ts';
import { drawPositions } from '../../../models/graph/draw/draw-positions.ts';
import type { Markup } from '../../../models/graph/draw/markup.ts';
import { drawLegend } from '../../../models/graph/export/draw-legend.ts';
import { makeExportHead } from '../../../models/graph/export/export-head.ts';
import { markColumns, toCsv, toJson, toRows } from '../../../models/graph/export/to-rows.ts';
import { toSvgFile } from '../../../models/graph/export/to-svg-file.ts';
import { drawNetwork } from '../../../models/graph/network/draw-network.ts';
import type { NetworkLayouts } from '../../../models/graph/network/make-layouts.ts';
import { makeScene } from '../../../models/graph/network/make-scene.ts';
import type { GraphData } from '../../../models/graph/picture/graph-data.ts';
import type { GraphState, GraphView } from '../../../models/graph/picture/graph-state.ts';
import type { GraphPicture } from '../../../models/graph/picture/make-picture.ts';
import { narrowFrame, wideFrame } from '../../../models/graph/positions/frame.ts';
import { drawTime } from '../../../models/graph/time/draw-time.ts';
import { narrowTime, wideTime } from '../../../models/graph/time/place-lane.ts';
import { statementColumns, toStatementRows } from '../../../models/graph/time/to-statement-rows.ts';
import { makeUrls } from '../../../models/site/urls.ts';
import { readColour } from '../read-colour.client.ts';

/** True where a text has a letter of a face's `unicode-range`, such as "U+0-FF, U+2116". */
const hasLetterOf = (range: string, text: string): boolean => {
  const spans = [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last = first]) => [first, last]);
  return [...text].some((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return spans.some(([first = '', last = '']) => Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16));
  });
};

const readAsData = async (address: string): Promise<string> => {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
};

/**
 * The page's faces of a family that have letters of a text, as rules under the name `as` that hold the files
 * themselves: a picture that is drawn from an SVG file loads nothing. Empty where the page has none or cannot read them.
 */
const inlineFaces = async (family: string, as: string, text: string): Promise<string> => {
  const faces = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('font-family').replaceAll(/["']/g, '') === family)
    .filter(({ style }) => hasLetterOf(style.getPropertyValue('unicode-range'), text));
  const rules = faces.map(async ({ style, parentStyleSheet }) => {
    const [, file = ''] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
    const data = await readAsData(new URL(file, parentStyleSheet?.href ?? location.href).href);
    return `@font-face { font-family: "${as}"; font-weight: ${style.getPropertyValue('font-weight')}; src: url("${data}"); unicode-range: ${style.getPropertyValue('unicode-range')}; }`;
  });
  return Promise.all(rules).then(
    (found) => found.join('\n'),
    () => '',
  );
};

/** What is on the screen. */
interface Shown {
  data: GraphData;
  picture: GraphPicture;
  state: GraphState;
  layouts: NetworkLayouts;
  size: 'wide' | 'narrow';
  label: string;
}

/** The picture as shown; for the table the view Positions, since a table is downloaded as CSV. */
const drawShown = ({ data, picture, state, layouts, size, label }: Shown): Markup => {
  if (state.view === 'agreement') {
    const drawing = { data, urls: makeUrls('/'), selected: '' };
    return drawMatrix(placeMatrix(picture, drawing, state, size === 'wide' ? wideMatrix : narrowMatrix), drawing, label);
  }
  if (state.view === 'network') return drawNetwork(makeScene(picture, data, layouts, state, size), size, label, '');
  const drawing = { data, urls: makeUrls('/'), selected: '' };
  if (state.view === 'time')
    return drawTime(picture, drawing, state, { frame: size === 'wide' ? wideTime : narrowTime, label, lanes: 'actors' });
  return drawPositions(picture, drawing, size === 'wide' ? wideFrame : narrowFrame, label, state.from !== '' && state.to !== '');
};

const save = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** Twice as many pixels as units, less where a browser would refuse so large a canvas. */
const toPng = async ({ text, width, height }: ReturnType<typeof toSvgFile>): Promise<Blob> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const ratio = Math.min(2, 8000 / height);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large for this browser'))), 'image/png');
  });
};

const fileNames: Record<GraphView, string> = {
  positions: 'who-stands-where',
  time: 'who-said-what-over-time',
  agreement: 'who-agrees-with-whom',
  network: 'who-stands-where',
  table: 'who-stands-where',
};

/** Saves what is shown as a file of that kind. */
export const download = async (kind: string, shown: Shown): Promise<void> => {
  const { data, picture, state, layouts, size } = shown;
  const head = makeExportHead(data, picture, state);
  const pairs = async () => {
    const { pairColumns, toPairRows } = await import('../../../models/graph/agreement/agreement-files.ts');
    return { columns: pairColumns, rows: toPairRows(picture, data, state) };
  };
  const csv = async (): Promise<string> => {
    if (state.view === 'time') return toCsv(statementColumns, toStatementRows(picture, data), head);
    if (state.view !== 'agreement') return toCsv(markColumns, toRows(picture, data), head);
    const { columns, rows } = await pairs();
    return toCsv(columns, rows, head);
  };
  const rows = async () =>
    state.view === 'time' ? toStatementRows(picture, data) : state.view === 'agreement' ? (await pairs()).rows : toRows(picture, data);
  const drawn = drawShown(shown);
  const svg = (faces?: string) => toSvgFile(drawn, head, drawLegend(state, Number(drawn.attributes.width)), readColour, faces);
  const graph = async () => {
    if (state.view === 'agreement') {
      const { toAgreementGraph } = await import('../../../models/graph/agreement/agreement-files.ts');
      return toAgreementGraph(picture, data, state, head);
    }
    const { toGraph } = await import('../../../models/graph/export/to-graph.ts');
    return toGraph(makeScene(picture, data, layouts, { ...state, nodes: 0 }, size), head);
  };
  const formats = () => import('../../../models/exports/to-graph-file.ts');
  const make: Record<string, () => Promise<Blob>> = {
    svg: async () => new Blob([svg().text], { type: 'image/svg+xml' }),
    png: async () => toPng(svg(await inlineFaces('Inter Variable', 'Inter', svg().text))),
    csv: async () => new Blob([await csv()], { type: 'text/csv' }),
    json: async () => new Blob([toJson(await rows(), head)], { type: 'application/json' }),
    graphml: async () => new Blob([(await formats()).toGraphml(await graph())], { type: 'application/graphml+xml' }),
    gexf: async () => new Blob([(await formats()).toGexf(await graph())], { type: 'application/gexf+xml' }),
    'gexf-1.2': async () => new Blob([(await formats()).toGexf(await graph(), '1.2')], { type: 'application/gexf+xml' }),
  };
  const blob = await make[kind]?.();
  if (!blob) throw new Error(`unknown kind of file: ${kind}`);
  const name = `${fileNames[state.view]}-${data.subject.replaceAll(/[^a-z0-9]+/g, '-')}`;
  save(blob, kind === 'gexf-1.2' ? `${name}-1.2.gexf` : `${name}.${kind}`);
};
