import { program } from '../../data/program.ts';
import { serveFiles } from '../../data/serve-files.ts';
import { makeAnnotationFiles } from '../../models/exports/make-annotation.ts';

/** Every claim as a W3C Web Annotation of its article. */
export const { getStaticPaths, GET } = serveFiles(makeAnnotationFiles(program));
