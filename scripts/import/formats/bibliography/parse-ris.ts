import type { Opened } from '../../opened.ts';
import { type BibliographyItem, toWanted } from './bibliography-item.ts';

const field = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/;

/** Tags of one meaning, the surer first. */
const tags = {
  address: ['UR', 'LK'],
  title: ['TI', 'T1', 'CT'],
  names: ['AU', 'A1'],
  published: ['DA', 'Y1', 'PY'],
  accessed: ['Y2'],
  language: ['LA'],
  // Files: PDF, text, related records (Zotero's snapshots), pictures.
  attachments: ['L1', 'L2', 'L3'],
} as const;

/**
 * The pages that a RIS file names. The format is a tag and a value a line, so it is read here: citation-js keeps neither
 * the files attached nor the day.
 */
export const parseRis = (text: string, place: string): Opened => {
  const records: { values: Map<string, string[]>; line: number }[] = [];
  text.split('\n').forEach((line, index) => {
    const [, tag = '', value = ''] = field.exec(line.trimEnd()) ?? [];
    if (tag === 'TY') records.push({ values: new Map(), line: index + 1 });
    const values = records.at(-1)?.values;
    if (tag !== '' && value.trim() !== '') values?.set(tag, [...(values.get(tag) ?? []), value.trim()]);
  });
  const items = records.map(({ values, line }) => {
    const all = (names: readonly string[]): readonly string[] => names.flatMap((name) => values.get(name) ?? []);
    const item: BibliographyItem = {
      address: all(tags.address)[0],
      title: all(tags.title)[0],
      names: all(tags.names).map((name) =>
        name
          .split(/\s*,\s*/)
          .reverse()
          .join(' '),
      ),
      published: all(tags.published)[0],
      accessed: all(tags.accessed)[0],
      language: all(tags.language)[0],
      attachments: all(tags.attachments).filter((path) => !/^https?:/.test(path)),
    };
    return { item, line };
  });
  return toWanted(items, place, []);
};
