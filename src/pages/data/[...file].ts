import { serveFiles } from '../../data/serve-files.ts';

/** Everything that can be downloaded from the data page. */
export const { getStaticPaths, GET } = serveFiles((record) => {
  const { folders, schemas } = record.dataFiles();
  return [...folders.flatMap(({ files }) => files), ...schemas];
});
