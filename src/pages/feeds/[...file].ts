import { serveFiles } from '../../data/serve-files.ts';
import { makeFeedFiles } from '../../models/exports/feeds/feed-files.ts';

/** New claims as Atom and JSON Feed. */
export const { getStaticPaths, GET } = serveFiles(makeFeedFiles);
