import { type CslDate, type CslItem, singleDate, sortedName } from './csl-item.ts';
import { noteOf } from './to-bibtex.ts';

const types: Readonly<Record<CslItem['type'], string>> = { webpage: 'ELEC', 'article-newspaper': 'NEWS', dataset: 'DATA' };

/** One line: a tag holds no line break. */
const line = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** `YYYY/MM/DD/`, parts that are not known left empty. */
const risDate = (date: CslDate | undefined): string | undefined => {
  const [year, month = '', day = ''] = singleDate(date) ?? [];
  return year === undefined ? undefined : `${year}/${month}/${day}/`;
};

/** An item in the RIS format, with the line ends that it prescribes. */
export const toRis = (item: CslItem): string => {
  const note = noteOf(item);
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', sortedName(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['M3', item.genre],
    ['PY', singleDate(item.issued)?.[0]],
    ['DA', risDate(item.issued)],
    ['Y2', risDate(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', note],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${line(value)}\r\n`)).join('');
};
