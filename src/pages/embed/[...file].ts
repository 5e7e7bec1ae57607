import { serveFiles } from '../../data/serve-files.ts';
import { makeOembedFiles } from '../../models/embed/oembed-files.ts';

/** Claims as other sites may show them. */
export const { getStaticPaths, GET } = serveFiles(makeOembedFiles);
