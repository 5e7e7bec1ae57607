import { loadMeasured } from '../data/load-measured.ts';
import { readBody } from '../data/read-content.ts';
import { serveFiles } from '../data/serve-files.ts';
import { makeTwinFiles } from '../models/exports/twins/twin-files.ts';

/** The Markdown twin of every page. */
export const { getStaticPaths, GET } = serveFiles(makeTwinFiles({ readBody, measured: loadMeasured() }));
