import { parseHTML } from 'linkedom';

/** The top-level rules of a style sheet, each with its braces; `@import`s and the like end with their semicolon. Comments must be gone. */
export const splitCss = (css: string): readonly string[] => {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  let quote = '';
  for (let at = 0; at < css.length; at += 1) {
    const letter = css.charAt(at);
    if (letter === '\\') at += 1;
    else if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    if (quote !== '' || depth > 0 || (letter !== '}' && letter !== ';')) continue;
    rules.push(css.slice(start, at + 1).trim());
    start = at + 1;
  }
  return rules;
};

/** The file that a font's face is fetched from; undefined for a face that is on the reader's machine. */
const fileOf = (rule: string): string | undefined => /url\(\s*["']?([^"')]+)/.exec(rule)?.[1];

/** The same style without fonts that are files, but for those in `kept`, which names them anew: address in the style, then name. */
export const withoutFiles = (css: string, kept: ReadonlyMap<string, string>): string =>
  splitCss(css.replace(/\/\*[\s\S]*?\*\//g, ''))
    .flatMap((rule) => {
      if (/^@(?:import|charset)/.test(rule)) return [];
      const file = rule.startsWith('@font-face') ? fileOf(rule) : undefined;
      if (file === undefined) return [rule];
      const name = kept.get(file);
      return name === undefined ? [] : [rule.replace(/url\([^)]*\)/, `url(${name})`)];
    })
    .join('\n');

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
  const { protocol, host, pathname, hash } = new URL(href, `http://site.invalid${page}`);
  if (!/^https?:$/.test(protocol)) return undefined;
  if (host !== 'site.invalid') return href;
  if (pathname === page) return anchors.has(decodeURIComponent(hash.slice(1))) ? hash : '#main';
  const claim = /^\/claims\/([a-z2-7]{10})\/$/.exec(pathname)?.[1];
  // "#cite" asks for the page of the claim, not for its words.
  if (claim !== undefined && hash === '' && anchors.has(`claim-${claim}`)) return `#claim-${claim}`;
  const address = pathname.slice(1);
  if (lasting.has(address) || isKept(address.replace(/\/$/, ''))) return `../../${address}`;
  return undefined;
};

/** Words that stand in HTML. */
const escapeHtml = (words: string): string => words.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const banner = ({ id, title, day, publication, version, files }: SnapshotLabel, topic: string): string =>
  `<header class="page snapshot-label"><p class="note"><strong>On Record, snapshot ${escapeHtml(id)}</strong></p>
<p class="note">The topic “${escapeHtml(title)}” as it stood on ${escapeHtml(day)}, in publication ${publication} of the record, data version ${escapeHtml(version)}.
This page does not change. <a rel="latest-version" href="../../topics/${escapeHtml(topic)}/">The newest state</a> · <a href="../">All snapshots</a> ·
in this folder: ${files.map((name) => `<a href="${escapeHtml(name)}">${escapeHtml(name)}</a>`).join(', ')}</p></header>`;

/** Space round a drawing, in its own units. */
const room = 16;

/** Letters of Unicode's private use, each put in the place of a mark for a moment. */
const held = [
  ['&', '\ue000', '&amp;'],
  ['<', '\ue001', '&lt;'],
  ['>', '\ue002', '&gt;'],
] as const;

/**
 * A drawing of `index.html` as XML of its own: what it links there it links from beside it. The serialiser writes HTML, in which
 * these marks may stand in attributes as they are. The drawing itself is left as it was.
 */
const toXml = (drawing: Element): string => {
  const attributes = [drawing, ...drawing.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  const values = attributes.map(({ value }) => value);
  for (const attribute of attributes) {
    if (attribute.name === 'href' && attribute.value.startsWith('#')) attribute.value = `index.html${attribute.value}`;
    for (const [mark, letter] of held) attribute.value = attribute.value.replaceAll(mark, letter);
  }
  const xml = held.reduce((text, [, letter, entity]) => text.replaceAll(letter, entity), drawing.toString());
  attributes.forEach((attribute, index) => {
    attribute.value = values[index] ?? '';
  });
  return xml;
};

/** A drawing as a file of its own, with the rules of style that it needs. */
const toSvgFile = (svg: string, css: string): string => {
  const scope = /data-astro-cid-\w+/.exec(svg)?.[0];
  const rules = splitCss(css).filter((rule) => /^@font-face|:root\b|\.stance-/.test(rule) || (scope !== undefined && rule.includes(scope)));
  const style = rules.join('\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // In the page a drawing may reach over its edge; here there is nothing beyond it.
  const roomy = svg.replace(
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/,
    (_, width: string, height: string) => `viewBox="${-room} ${-room} ${Number(width) + 2 * room} ${Number(height) + 2 * room}"`,
  );
  const named = /^<svg[^>]*\sxmlns=/.test(roomy) ? roomy : roomy.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `${named.replace(/^(<svg[^>]*>)/, `$1<style>${style}</style>`)}\n`;
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
  const style = `${withoutFiles(css, fonts)}\n.snapshot-label{padding-block-start:var(--space-6)}`;
  const drawings = [...document.querySelectorAll('svg.graph-picture')].map((svg) => toSvgFile(toXml(svg), style));
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
  return new Map([
    ['index.html', `${document.toString()}\n`],
    ['style.css', `${style}\n`],
    ...names.map((name, index) => [name, drawings[index] ?? ''] as const),
  ]);
};
