import { parseHTML } from 'linkedom';
import { element, escapeXml } from '../../src/models/exports/to-xml.ts';
import { freezeStyle, styleOfDrawing } from './freeze-style.ts';

/** A built page and what it needs. */
export interface BuiltPage {
  html: string;
  /** The style sheets that it links, in their order. */
  css: string;
  /** Path of the page in the site: `/topics/bridge/`. */
  path: string;
  /** Fonts that the drawings were measured with: their address in the style sheets, and their name in the snapshot. */
  fonts: ReadonlyMap<string, string>;
}

/** What the banner of a snapshot says. */
export interface SnapshotLabel {
  id: string;
  title: string;
  /** ISO 8601. */
  day: string;
  publication: number;
  version: string;
  /** Names of the data files. */
  files: readonly string[];
}

/** Lists that every build of the site has; below them only addresses that the ledger keeps are linked. */
const lasting = new Set(['', 'topics/', 'actors/', 'outlets/', 'articles/', 'claims/', 'methods/', 'changes/', 'snapshots/']);

/** What needs a script, a server or a file of the site. */
const useless =
  'script, noscript, template, form, search, button, dialog, iframe, object, embed, img, picture, video, audio, link, base, meta[http-equiv], meta[property^="og:"]';

/** The id that a hash names; one that is no escape, as in `#100%`, is taken as it is written. */
const anchorOf = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
};

/**
 * Where a link of the site leads from inside a snapshot: to the page itself, to an address that the
 * ledger keeps for good, up the folders; undefined where nobody promises that the target stays.
 */
export const freezeLink = (
  href: string,
  page: string,
  anchors: ReadonlySet<string>,
  isKept: (address: string) => boolean,
): string | undefined => {
  const target = URL.parse(href, `http://site.invalid${page}`);
  if (!target || !/^https?:$/.test(target.protocol)) return undefined;
  const { host, pathname, hash } = target;
  if (host !== 'site.invalid') return href;
  if (pathname === page) return anchors.has(anchorOf(hash)) ? hash : '#main';
  const claim = /^\/claims\/([a-z2-7]{10})\/$/.exec(pathname)?.[1];
  // "#cite" asks for the page of the claim, not for its words.
  if (claim !== undefined && hash === '' && anchors.has(`claim-${claim}`)) return `#claim-${claim}`;
  const address = pathname.slice(1);
  if (lasting.has(address) || isKept(address.replace(/\/$/, ''))) return `../../${address}`;
  return undefined;
};

const banner = ({ id, title, day, publication, version, files }: SnapshotLabel, topic: string): string =>
  `<header class="page snapshot-label"><p class="note"><strong>On Record, snapshot ${escapeXml(id)}</strong></p>
<p class="note">The topic “${escapeXml(title)}” as it stood on ${escapeXml(day)}, in publication ${publication} of the record, data version ${escapeXml(version)}.
This page does not change. <a rel="latest-version" href="../../topics/${escapeXml(topic)}/">The newest state</a> · <a href="../">All snapshots</a> ·
in this folder: ${files.map((name) => `<a href="${escapeXml(name)}">${escapeXml(name)}</a>`).join(', ')}</p></header>`;

/** Space round a drawing, in its own units. */
const room = 16;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Attributes of an element of a drawing: what it links in `index.html` it links from beside it. */
const attributesOf = (drawn: Element): Record<string, string> =>
  Object.fromEntries(
    [...drawn.attributes].map(({ name, value }) => [name, name === 'href' && value.startsWith('#') ? `index.html${value}` : value]),
  );

/** What an element of a drawing holds, as XML; the page's own serialiser writes HTML. */
const contentOf = (drawn: Element): string =>
  [...drawn.childNodes]
    .map((child) => {
      if (isElement(child)) return element(child.localName, attributesOf(child), contentOf(child) || undefined);
      return child.nodeType === 3 ? escapeXml(child.textContent ?? '') : '';
    })
    .join('');

/** A drawing as a file of its own, with the rules of style that it needs. */
const toSvgFile = (svg: Element, css: string): string => {
  const names = [svg, ...svg.querySelectorAll('*')].flatMap((drawn) => drawn.getAttributeNames());
  const scopes = new Set(names.filter((name) => name.startsWith('data-astro-cid-')));
  // In the page a drawing may reach over its edge; here there is nothing beyond it.
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const viewBox = [x - room, y - room, width + 2 * room, height + 2 * room].join(' ');
  const style = element('style', {}, escapeXml(styleOfDrawing(css, scopes)));
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...attributesOf(svg), viewBox }, style + contentOf(svg))}\n`;
};

/**
 * A built topic page as files that need nothing else: `index.html`, `style.css`, and each drawing of the graph. No script,
 * nothing from elsewhere; links lead within the page or, relative, to addresses that are kept for good.
 */
export const freezePage = (
  { html, css, path, fonts }: BuiltPage,
  topic: string,
  label: (drawings: readonly string[]) => SnapshotLabel,
  isKept: (address: string) => boolean,
): ReadonlyMap<string, string> => {
  const { document } = parseHTML(html);
  const anchors = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
  for (const element of document.querySelectorAll(useless)) element.remove();
  for (const element of document.querySelectorAll('body > header, footer, .breadcrumbs, .skip-link')) element.remove();
  for (const link of document.querySelectorAll('a[href]')) {
    const written = link.getAttribute('href') ?? '';
    const outward = link.classList.contains('permalink') ? new Set<string>() : anchors;
    const frozen = freezeLink(written, path, outward, isKept);
    if (frozen === undefined) link.removeAttribute('href');
    else link.setAttribute('href', frozen);
  }
  const style = freezeStyle(`${css}\n.snapshot-label{padding-block-start:var(--space-6)}`, fonts);
  const drawings = [...document.querySelectorAll('svg.graph-picture')].map((svg) => toSvgFile(svg, style));
  const names = drawings.map((_, index) => `graph-${index + 1}.svg`);
  const head = document.querySelector('head');
  head?.insertAdjacentHTML('beforeend', '<meta name="robots" content="noindex"><link rel="stylesheet" href="style.css">');
  head?.insertAdjacentHTML(
    'beforeend',
    `<link rel="latest-version" href="../../topics/${topic}/"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/">`,
  );
  document.querySelector('body')?.insertAdjacentHTML('afterbegin', banner(label(names), topic));
  const note =
    '<footer class="page"><p class="note">On Record reports who said a thing and which outlet reported it. It does not rate whether what was said is true. Our data, summaries and prose: CC BY 4.0. Quotations and headlines remain their speakers’ and publishers’.</p></footer>';
  document.querySelector('body')?.insertAdjacentHTML('beforeend', note);
  // The serialiser leaves "&" in attributes as it is, so that the words "&lt;" would be read as "<".
  for (const element of document.querySelectorAll('*'))
    for (const attribute of element.attributes) attribute.value = attribute.value.replaceAll('&', '&amp;');
  return new Map([
    ['index.html', `${document.toString()}\n`],
    ['style.css', `${style}\n`],
    ...names.map((name, index) => [name, drawings[index] ?? ''] as const),
  ]);
};
