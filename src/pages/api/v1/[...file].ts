import { serveFiles } from '../../../data/serve-files.ts';
import { makeApiFiles } from '../../../models/exports/api-files.ts';

/** The record as a tree of small JSON files. */
export const { getStaticPaths, GET } = serveFiles(makeApiFiles);
