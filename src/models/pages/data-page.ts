import { dateInWords } from '../dates/date-words.ts';
import type { DataFolder } from '../exports/data/data-files.ts';
import {
  type Dictionary,
  type Download,
  type DownloadRow,
  dataSetNode,
  dictionary,
  downloadRows,
  toDownload,
} from '../exports/data/data-page.ts';
import type { PublicRecord } from '../record/record.ts';
import type { PageHead } from '../site/page-head.ts';

/** A topic or an actor with the files most asked for. */
export interface PartRow {
  /** Address of its page, at its files. */
  href: string;
  name: string;
  /** "On Record: Peace talks". */
  title: string;
  claims: number;
  downloads: readonly Download[];
}

/** The page of everything that can be taken away. */
export interface DataPage {
  head: PageHead;
  /** "3 February 2026": the state of the record; empty where no day is known. */
  stateOf: string;
  whole: readonly DownloadRow[];
  /** Parts of the record, by what they are of. */
  groups: readonly { name: 'topic' | 'actor'; title: string; parts: readonly PartRow[] }[];
  /** The schema of each table. */
  schemas: readonly Download[];
  dictionary: Dictionary;
}

/** Lists all data files. Throws where there is no folder of the whole record, which is a fault of the program. */
export const dataPage = (record: PublicRecord): DataPage => {
  const { folders, schemas } = record.dataFiles();
  const [whole, ...parts] = folders;
  if (!whole) throw new Error('no data folder');
  const toRow = ({ scope, files }: DataFolder): PartRow => ({
    href: `${record.urls.home}${scope.folder}#data`,
    name: scope.title.replace('On Record: ', ''),
    title: scope.title,
    claims: scope.tables.claims.length,
    downloads: files.filter(({ path }) => /claims\.csv$|\.sqlite$/.test(path)).map(toDownload),
  });
  const partsOf = (folder: string): PartRow[] => parts.filter(({ scope }) => scope.folder.startsWith(folder)).map(toRow);
  const { day } = record.corpus;
  return {
    head: {
      title: 'Data',
      description:
        'Everything in the record to take away: claims, articles, actors, outlets, topics, positions, statements, moves and sides as JSON, NDJSON, CSV and SQLite, and networks as GraphML and GEXF.',
      trail: [],
      jsonLd: dataSetNode(record, whole),
    },
    stateOf: day === '' ? '' : dateInWords(day),
    whole: downloadRows(whole),
    groups: [
      { name: 'topic', title: 'By topic', parts: partsOf('topics/') },
      { name: 'actor', title: 'By actor', parts: partsOf('actors/') },
    ],
    schemas: schemas.map(toDownload),
    dictionary: dictionary(),
  };
};
