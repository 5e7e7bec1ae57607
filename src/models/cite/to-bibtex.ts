import { languageName } from '../corpus/registry-words.ts';
import { type CslDate, type CslItem, type CslName, singleDate } from './csl-item.ts';

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which nothing is a command. Letters stay as they are: every processor of today reads UTF-8. */
const toTex = (text: string): string => text.replaceAll(/[\\{}&%$#_~^]/gu, (character) => special[character] ?? character);

const nameOf = (name: CslName): string => ('literal' in name ? `{${toTex(name.literal)}}` : `${toTex(name.family)}, ${toTex(name.given)}`);

type KnownDate = Exclude<CslDate, { literal: string }>;

/** ISO 8601, an interval with a slash, as biblatex reads both. */
const isoDate = (date: KnownDate): string =>
  date['date-parts']
    .filter((parts) => parts !== undefined)
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
    .join('/');

/** The date for biblatex, year and month as numbers for BibTeX; biber refuses words in each of them, so that these go into the note. */
const dateFields = (date: CslDate | undefined): readonly [string, string][] => {
  if (!date || 'literal' in date) return [];
  const [year, month] = singleDate(date) ?? [];
  return [
    ['date', `{${isoDate(date)}}`],
    ...(year === undefined ? [] : [['year', `{${year}}`] satisfies [string, string]]),
    ...(month === undefined ? [] : [['month', `{${Number(month)}}`] satisfies [string, string]]),
  ];
};

/** What no field of its own can hold: a date in words, and where the words come from. */
export const noteOf = ({ issued, note }: CslItem): string | undefined => {
  const parts = [issued && 'literal' in issued ? `Said ${issued.literal}` : '', note ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join('. ');
};

/** An item as a BibTeX entry that biblatex reads as well. A newspaper's article is no `@article`, which programs take for one of a journal. The title is in double braces, so that no style changes its case. */
export const toBibtex = (item: CslItem): string => {
  const note = noteOf(item);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author && `{${item.author.map(nameOf).join(' and ')}}`],
    ['title', `{{${toTex(item.title)}}}`],
    ['organization', item['container-title'] && `{${toTex(item['container-title'])}}`],
    ['titleaddon', item.genre && `{${toTex(item.genre)}}`],
    ...dateFields(item.issued),
    // Addresses stand as they are: \url needs no escape, and one would break the link.
    ['url', `{${item.URL.replaceAll(/[{}\\]/gu, encodeURIComponent)}}`],
    ['urldate', item.accessed && !('literal' in item.accessed) ? `{${isoDate(item.accessed)}}` : undefined],
    ['note', note && `{${toTex(note)}}`],
    ['langid', item.language && `{${languageName(item.language.replace(/-.*/u, '')).toLowerCase()}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return `@online{${item.id},\n${lines.join('\n')}\n}\n`;
};
