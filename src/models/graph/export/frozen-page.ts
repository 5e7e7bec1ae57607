import { dateInWords } from '../../dates/date-words.ts';
import type { Urls } from '../../site/urls.ts';
import { describePicture, drawUnresolved } from '../draw/draw-notes.ts';
import { drawPositions } from '../draw/draw-positions.ts';
import { drawTable } from '../draw/draw-table.ts';
import type { Drawing } from '../draw/drawing.ts';
import { element, type Markup, writeMarkup } from '../draw/markup.ts';
import type { GraphData } from '../picture/graph-data.ts';
import { defaultState } from '../picture/graph-state.ts';
import { makePicture } from '../picture/make-picture.ts';
import { narrowFrame, wideFrame } from '../positions/frame.ts';
import { drawLegend } from './draw-legend.ts';
import { licenceAddress, makeExportHead } from './export-head.ts';

/** What a frozen page is made of. */
export interface FrozenParts {
  data: GraphData;
  /** The whole style sheet; it goes into the page. */
  style: string;
  /** SHA-256 in base 64: the page's own policy allows this style sheet and nothing else. */
  hashOf: (text: string) => string;
  urls: Urls;
  /** Absolute address of the host. */
  site: string;
}

/** An address of the drawing, which begins at the site's root, made absolute: the copy may be kept anywhere. */
const withAddresses = (markup: Markup, site: string): Markup => {
  const { href, ...others } = markup.attributes;
  return {
    ...markup,
    attributes: href === undefined ? others : { ...others, href: new URL(href, site).href },
    children: markup.children.map((child) => (typeof child === 'string' ? child : withAddresses(child, site))),
  };
};

/** What the signs mean, under the picture. */
const drawKey = (width: number): Markup => {
  const { markup, height } = drawLegend(defaultState, width);
  return element(
    'svg',
    { class: 'graph-picture key', 'aria-hidden': 'true', viewBox: `0 -16 ${width} ${height + 16}`, width, height: height + 16 },
    markup,
  );
};

/** A picture of one day as a page of its own, without a script and without any other file. */
export const makeFrozenPage = ({ data, style, hashOf, urls, site }: FrozenParts): string => {
  const { day: date } = data;
  const picture = makePicture(data, defaultState);
  const head = makeExportHead(data, picture, defaultState);
  const drawing: Drawing = { data, urls, selected: '' };
  const title = date === '' ? head.title : `${head.title}, ${dateInWords(date)}`;
  const link = (href: string, text: string): Markup => element('a', { href, target: '_blank', rel: 'noopener' }, text);
  const policy = `default-src 'none'; style-src 'sha256-${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  const page = element(
    'html',
    { lang: 'en', class: 'embed' },
    element(
      'body',
      {},
      element(
        'main',
        {},
        element(
          'figure',
          { class: 'position-graph' },
          element(
            'figcaption',
            {},
            element('h1', { class: 'embed-title' }, title),
            element('p', { class: 'finding' }, describePicture(picture, data)),
          ),
          element(
            'div',
            { class: 'pictures frozen-pictures' },
            element(
              'div',
              { class: 'upright' },
              withAddresses(drawPositions(picture, drawing, narrowFrame, title, false), site),
              drawKey(narrowFrame.width),
            ),
            element(
              'div',
              { class: 'across' },
              withAddresses(drawPositions(picture, drawing, wideFrame, title, false), site),
              drawKey(wideFrame.width),
            ),
          ),
          element(
            'details',
            { class: 'frozen-table graph-table' },
            element('summary', {}, 'The same as a table'),
            element(
              'section',
              { class: 'table-region', tabindex: 0, 'aria-label': `${title}, as a table` },
              withAddresses(drawTable(picture, drawing, defaultState.sort), site),
            ),
          ),
          withAddresses(drawUnresolved(picture, drawing), site),
        ),
        element(
          'p',
          { class: 'embed-foot' },
          `A copy${date === '' ? '' : ` of the record as of ${dateInWords(date)}`}, which does not change. ${head.account} `,
          link(data.address, 'On Record: the graph as it is now'),
          '. ',
          link(licenceAddress, head.licence),
        ),
        element('span', { id: 'light' }),
        element('span', { id: 'dark' }),
      ),
    ),
  );
  const [open, close] = ['<html lang="en" class="embed">', '</html>'];
  const body = writeMarkup(page).slice(open.length, -close.length);
  const meta = [
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    writeMarkup(element('title', {}, title)),
    `<style>${style}</style>`,
  ];
  return `<!doctype html>\n${open}<head>${meta.join('')}</head>${body}${close}\n`;
};
