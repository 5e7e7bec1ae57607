import { type Attributes, element, type Markup, writeMarkup } from '../draw/markup.ts';
import { wrapLabel } from '../positions/wrap-label.ts';
import type { ExportHead } from './export-head.ts';

/** Gives the value of a property of the style sheet, such as `--ink`. */
export type Palette = (property: string) => string;

const fonts = 'Inter, "Helvetica Neue", Arial, sans-serif';
const margin = 24;

/** What only the page needs: hit areas, roles and addresses have no meaning in a picture. */
const dropped = new Set([
  'class',
  'role',
  'tabindex',
  'href',
  'aria-label',
  'aria-roledescription',
  'aria-current',
  'data-select',
  'data-ends',
  'data-actor',
  'data-position',
]);

/** The drawing without what only the page needs, and with its colours in place of their names. */
const settle = (markup: Markup, palette: Palette): Markup | undefined => {
  if (markup.attributes.class?.split(' ').includes('hit') && markup.attributes.fill !== 'var(--sunken)') return undefined;
  const attributes = Object.fromEntries(
    Object.entries(markup.attributes)
      .filter(([name]) => !dropped.has(name))
      .map(([name, value]) => [name, value.replaceAll(/var\((--[a-z-]+)\)/g, (_, property: string) => palette(property).trim())]),
  );
  return {
    tag: markup.tag === 'a' ? 'g' : markup.tag,
    key: undefined,
    attributes,
    children: markup.children.flatMap((child): (Markup | string)[] => {
      if (typeof child === 'string') return [child];
      const kept = settle(child, palette);
      return kept ? [kept] : [];
    }),
  };
};

const lines = (texts: readonly string[], y: number, size: number, more: Attributes): Markup =>
  element(
    'text',
    { 'font-size': size, ...more },
    texts.map((text, index) => element('tspan', { x: 0, y: Math.round(y + index * size * 1.4) }, text)),
  );

/**
 * A drawing as a file that stands on its own: with title, settings, legend, source line, date and licence in the picture, every colour
 * resolved, no style sheet but that in `faces`: `@font-face` rules for Inter, where it has to look the same everywhere.
 */
export const toSvgFile = (
  drawing: Markup,
  head: ExportHead,
  legend: { markup: Markup; height: number },
  palette: Palette,
  faces = '',
): { text: string; width: number; height: number } => {
  const [width, height] = [Number(drawing.attributes.width), Number(drawing.attributes.height)];
  const wrap = (text: string, size: number): string[] => wrapLabel(text, size, width * 0.95);
  const title = wrap(head.title, 20);
  const settings = wrap(`Shown: ${head.settings}. ${head.account}`, 12);
  const foot = [head.source, [head.date, head.licence].filter((part) => part !== '').join('. ')].flatMap((line) => wrap(line, 12));
  const top = title.length * 28 + settings.length * 17 + 20;
  const below = top + height + 20;
  const whole = { width: width + 2 * margin, height: Math.ceil(below + legend.height + foot.length * 17 + 24 + 2 * margin) };
  const [settled, key] = [settle(drawing, palette), settle(legend.markup, palette)];
  const soft = { fill: palette('--ink-soft').trim() };
  const file = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${-margin} ${-margin} ${whole.width} ${whole.height}`,
      ...whole,
      'font-family': fonts,
    },
    element('title', {}, head.title),
    element('desc', {}, `${head.settings}. ${head.account} ${head.source}. ${head.licence}`),
    ...(faces === '' ? [] : [element('style', {}, faces)]),
    element('rect', { x: -margin, y: -margin, ...whole, fill: palette('--paper').trim() }),
    lines(title, 20, 20, { 'font-weight': 650, fill: palette('--ink').trim() }),
    lines(settings, title.length * 28 + 12, 12, soft),
    element('g', { transform: `translate(0 ${top})` }, settled?.children ?? []),
    element('g', { transform: `translate(0 ${Math.round(below)})` }, key?.children ?? []),
    lines(foot, below + legend.height + 24, 12, soft),
  );
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${writeMarkup(file)}\n`, ...whole };
};
