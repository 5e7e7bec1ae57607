import { escapeXml } from '../exports/to-xml.ts';
import type { CslItem } from './csl-item.ts';
import { formatItem } from './format-item.ts';
import { styleNames } from './styles.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

/** Items as a CSL-JSON file. */
const toCslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`;

/** One thing in one form, ready to be copied. */
export interface Citation {
  /** `apa`, `bibtex`; the same for all things, so that a reader's choice can be kept. */
  id: string;
  name: string;
  text: string;
  /** For programs: shown folded, and offered as a file of that ending. */
  file?: string;
}

/** What can be cited: the item for the styles, and the words of a plain footnote. */
export interface Citable {
  item: CslItem;
  footnote: string;
}

const markdownText = (text: string): string => text.replaceAll(/[\\`*_[\]<>]/gu, (character) => `\\${character}`);

/** The footnote with its last address as a link on the title or the words. */
const asMarkdown = ({ item, footnote }: Citable): string => {
  const [before, after] = splitAtAddress(footnote, item.URL);
  return `${markdownText(before)}<${item.URL}>${markdownText(after)}`;
};

const splitAtAddress = (footnote: string, address: string): readonly [string, string] => {
  const at = footnote.lastIndexOf(address);
  if (at < 0) throw new Error(`a footnote without its address: ${address}`);
  return [footnote.slice(0, at), footnote.slice(at + address.length)];
};

const asHtml = ({ item, footnote }: Citable): string => {
  const [before, after] = splitAtAddress(footnote, item.URL);
  return `<cite>${escapeXml(before)}<a href="${escapeXml(item.URL)}">${escapeXml(item.URL)}</a>${escapeXml(after)}</cite>`;
};

/** A thing in every form that is offered. */
export const makeCitations = (citable: Citable): readonly Citation[] => [
  ...(['chicago', 'chicago-notes', 'apa', 'mla'] as const).map((style) => ({
    id: style,
    name: styleNames[style],
    text: formatItem(citable.item, style),
  })),
  { id: 'footnote', name: 'Footnote', text: citable.footnote },
  { id: 'markdown', name: 'Markdown', text: asMarkdown(citable), file: 'md' },
  { id: 'html', name: 'HTML', text: asHtml(citable), file: 'html' },
  { id: 'bibtex', name: 'BibTeX', text: toBibtex(citable.item), file: 'bib' },
  { id: 'ris', name: 'RIS', text: toRis(citable.item), file: 'ris' },
  { id: 'csl-json', name: 'CSL-JSON', text: toCslJson([citable.item]), file: 'json' },
];
