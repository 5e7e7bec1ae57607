import type { Ledger } from '../ledger/ledger.ts';
import type { Linking } from '../pages/structured-data.ts';
import { makeAnnotation, makeAnnotationCollection, type Program } from './make-annotation.ts';
import { mimeTypes } from './mime-types.ts';
import { once, type SiteFile } from './site-file.ts';

/** A file for each claim, and for each article one with all of its claims. */
export const makeAnnotationFiles =
  (program: Program) =>
  (linking: Linking, ledger: Ledger): readonly SiteFile[] => {
    const file = (path: string, make: () => unknown): SiteFile => ({
      path,
      type: mimeTypes.annotation,
      make: once(() => `${JSON.stringify(make())}\n`),
    });
    return [
      ...linking.corpus.articles.map((article) =>
        file(`articles/${article.id}.jsonld`, () => makeAnnotationCollection(linking, article, program, ledger)),
      ),
      ...linking.corpus.claims.map((placed) =>
        file(`claims/${placed.claim.id}.jsonld`, () => makeAnnotation(linking, placed, program, ledger)),
      ),
    ];
  };
