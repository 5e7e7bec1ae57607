import { type CslDate, type CslItem, sortedName } from './csl-item.ts';

const types: Readonly<Record<CslItem['type'], string>> = { webpage: 'ELEC', 'article-newspaper': 'NEWS', dataset: 'DATA' };

/** One line: a tag holds no line break. */
const line = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** `YYYY/MM/DD/`, parts that are not known left empty. */
const risDate = (date: CslDate | undefined): string | undefined => {
  if (!date) return undefined;
  if ('literal' in date) return `///${date.literal}`;
  const [year = 0, month, day] = date['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  return `${year}/${month ?? ''}/${day ?? ''}/`;
};

/** An item in the RIS format, with the line ends that it prescribes. */
export const toRis = (item: CslItem): string => {
  const issued = item.issued && !('literal' in item.issued) ? item.issued['date-parts'][0][0] : undefined;
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', sortedName(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['M3', item.genre],
    ['PY', issued === undefined ? undefined : String(issued)],
    ['DA', risDate(item.issued)],
    ['Y2', risDate(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${line(value)}\r\n`)).join('');
};
