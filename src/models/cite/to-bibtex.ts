import type { CslDate, CslItem, CslName } from './csl-item.ts';

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

const isoDate = (date: CslDate): string =>
  'literal' in date ? date.literal : date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year and month for BibTeX, the whole date for biblatex. */
const dateFields = (date: CslDate | undefined): readonly [string, string][] => {
  if (!date) return [];
  if ('literal' in date) return [['year', `{${toTex(date.literal)}}`]];
  const [year = 0, month] = date['date-parts'][0];
  const name = month === undefined ? undefined : months[month - 1];
  return [
    ['date', `{${isoDate(date)}}`],
    ['year', `{${year}}`],
    ...(name === undefined ? [] : [['month', name] satisfies [string, string]]),
  ];
};

/** An item as a BibTeX entry that biblatex reads as well. The title is in double braces, so that no style changes its case. */
export const toBibtex = (item: CslItem): string => {
  const isArticle = item.type === 'article-newspaper';
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author && `{${item.author.map(nameOf).join(' and ')}}`],
    ['title', `{{${toTex(item.title)}}}`],
    [isArticle ? 'journal' : 'organization', item['container-title'] && `{${toTex(item['container-title'])}}`],
    ['howpublished', item.genre && `{${toTex(item.genre)}}`],
    ...dateFields(item.issued),
    // Addresses stand as they are: \url needs no escape, and one would break the link.
    ['url', `{${item.URL.replaceAll(/[{}\\]/gu, encodeURIComponent)}}`],
    ['urldate', item.accessed && !('literal' in item.accessed) ? `{${isoDate(item.accessed)}}` : undefined],
    ['note', item.note && `{${toTex(item.note)}}`],
    ['langid', item.language && `{${item.language}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return `@${isArticle ? 'article' : 'online'}{${item.id},\n${lines.join('\n')}\n}\n`;
};
