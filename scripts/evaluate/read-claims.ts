import path from 'node:path';
import type { Claim } from '../../src/schema/index.ts';
import { readSeeds } from '../pipeline/1-seed/read-seeds.ts';
import type { Registry } from '../pipeline/1-seed/seed.ts';
import type { Article } from '../pipeline/2-article/article.ts';
import { makeArticle } from '../pipeline/2-article/make-article.ts';
import { splitSentences } from '../pipeline/3-sentence/split-sentences.ts';
import { type Engine, findAttributions } from '../pipeline/4-attribution/find-attributions.ts';
import { makeClaims } from '../pipeline/5-claim/claim/make-claims.ts';

/** The claims of one article, stages 3 to 5. */
export const claimsIn = (article: Article, registry: Registry, engine: Engine = 'both'): readonly Claim[] => {
  const sentences = splitSentences(article);
  return makeClaims(article, sentences, findAttributions(article, sentences, registry, { engine }), registry);
};

/** The claims of every article of a seeds folder with its own registry, by the file's name without its ending. */
export const readClaims = (seeds: string): ReadonlyMap<string, readonly Claim[]> => {
  const { seeds: all, registry } = readSeeds(seeds, { fallback: seeds, root: seeds });
  return new Map(
    all.map((seed) => {
      const { article } = makeArticle(seed, registry);
      return [path.parse(seed.file).name, article ? claimsIn(article, registry) : []];
    }),
  );
};
