import { makeDatabase } from '../../data/make-database.ts';
import { serveFiles } from '../../data/serve-files.ts';
import { makeDataFiles } from '../../models/exports/data/data-files.ts';

/** Everything that can be downloaded from the data page. */
export const { getStaticPaths, GET } = serveFiles((linking) => {
  const { folders, schemas } = makeDataFiles(linking, makeDatabase);
  return [...folders.flatMap(({ files }) => files), ...schemas];
});
