import { type Linking, type Node, pageNode } from '../../pages/structured-data.ts';
import { recordDay } from './data-date.ts';
import type { DataFolder } from './data-files.ts';
import { toDownload } from './data-page.ts';
import { licence } from './licence.ts';

/** The days that the statements of a part were made on, as ISO 8601 interval; undefined where none is dated. */
const coverage = ({ scope }: DataFolder): string | undefined => {
  const days = scope.tables.claims.map(({ said }) => said.date.slice(0, 10)).filter((day) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(day));
  const sorted = days.sort();
  return sorted.length === 0 ? undefined : `${sorted[0]}/${sorted.at(-1)}`;
};

/** A part of the data as a schema.org Dataset with its downloads. */
export const dataSetOf = ({ corpus, urls, site }: Linking, folder: DataFolder): Node => ({
  '@type': 'Dataset',
  '@id': `${new URL(urls.data, site).href}#${folder.scope.folder === '' ? 'data' : folder.scope.folder.replace(/\/$/, '').replace('/', '-')}`,
  name: folder.scope.folder === '' ? 'On Record: who said what, when, and who reported it' : folder.scope.title,
  description: `Attributed statements from news articles with speaker, date, stance, the words that prove them and a link to the original: ${folder.scope.tables.claims.length} claims from ${folder.scope.tables.articles.length} articles.`,
  license: licence.address,
  creator: { '@type': 'Organization', name: 'On Record', url: new URL(urls.home, site).href },
  isAccessibleForFree: true,
  dateModified: recordDay(corpus) || undefined,
  temporalCoverage: coverage(folder),
  distribution: folder.files.map(toDownload).map(({ path, type, bytes }) => ({
    '@type': 'DataDownload',
    name: path,
    encodingFormat: type.replace(/;.*/, ''),
    contentUrl: new URL(urls.data + path, site).href,
    contentSize: `${bytes} B`,
  })),
});

/** The data page with the whole record's data set. */
export const dataSetNode = (linking: Linking, folder: DataFolder): Node =>
  pageNode(linking, { address: linking.urls.data, name: 'Data', main: dataSetOf(linking, folder) });
