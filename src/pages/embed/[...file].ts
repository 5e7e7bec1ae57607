import { serveFiles } from '../../data/serve-files.ts';
import { makeOembedFiles } from '../../models/exports/claim-embed.ts';

/** Claims as other sites may show them. */
export const { getStaticPaths, GET } = serveFiles(makeOembedFiles);
