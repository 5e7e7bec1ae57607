import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSeeds } from '../../pipeline/1-seed/read-seeds.ts';
import type { Registry } from '../../pipeline/1-seed/seed.ts';
import type { Article } from '../../pipeline/2-article/article.ts';
import { makeArticle } from '../../pipeline/2-article/make-article.ts';
import { splitSentences } from '../../pipeline/3-sentence/split-sentences.ts';
import { type Engine, findAttributions } from '../../pipeline/4-attribution/find-attributions.ts';
import { makeClaims } from '../../pipeline/5-claim/claim/make-claims.ts';
import type { Judge } from '../../pipeline/5-claim/judge/judge-stance.ts';
import { dossierGold, locateAnnotation } from './dossier-gold.ts';
import { type DossierFigures, type PredictedClaim, type ScoredDocument, scoreDossier } from './score-dossier.ts';

/** Where the texts, their annotations and the registry are. */
export interface DossierFolders {
  seeds: string;
  gold: string;
  registry: string;
  /** Who looks for attributions; `both` where nothing is said. */
  engine?: Engine;
  /** Who judges the stances of a document; the committed judge where nothing is said. */
  judgeOf?: (document: string) => Judge;
}

/** Stages 3 to 5. They make one claim for each attribution, in the same order. */
const predictClaims = (article: Article, registry: Registry, engine: Engine, judge?: Judge): PredictedClaim[] => {
  const sentences = splitSentences(article);
  const attributions = findAttributions(article, sentences, registry, { engine });
  const claims = makeClaims(article, sentences, attributions, registry, judge);
  if (claims.length !== attributions.length) throw new Error(`${attributions.length} attributions became ${claims.length} claims`);
  return claims.map(({ actors, said, topics, positions }, index) => ({
    source: attributions[index]?.source ?? [],
    content: attributions[index]?.content ?? [],
    actors: actors.map(({ actor }) => actor),
    date: said.date,
    topics,
    positions: Object.fromEntries(positions.map(({ position, stance }) => [position, stance])),
    rules: Object.fromEntries(positions.map(({ position, rule }) => [position, rule])),
  }));
};

/** An annotated document with its text, for lists of mistakes. */
export interface PredictedDocument extends ScoredDocument {
  document: string;
  text: string;
}

/** Runs the pipeline on the annotated documents of a dossier; undefined where the folders are absent. */
export const predictDossier = ({
  seeds: dir,
  gold: goldDir,
  registry: fallback,
  engine = 'both',
  judgeOf,
}: DossierFolders): PredictedDocument[] | undefined => {
  if (!existsSync(dir) || !existsSync(goldDir)) return undefined;
  const { seeds, registry } = readSeeds(dir, { fallback, root: path.dirname(dir) });
  return readdirSync(goldDir)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const { document, attributions } = dossierGold.parse(JSON.parse(readFileSync(path.join(goldDir, name), 'utf8')));
      const seed = seeds.find(({ file }) => path.basename(file) === document);
      const article = seed && makeArticle(seed, registry).article;
      if (!article) {
        const gold = attributions.map((annotation) => ({ annotation, located: undefined }));
        return { document, text: '', gold, predicted: [] };
      }
      const isRemoved = ({ start, end }: { start: number; end: number }): boolean =>
        article.removed.some(({ span }) => span.start < end && start < span.end);
      const gold = attributions.map((annotation) => ({
        annotation,
        located: locateAnnotation(article.text, annotation, (span) => !isRemoved(span)),
      }));
      return { document, text: article.text, gold, predicted: predictClaims(article, registry, engine, judgeOf?.(document)) };
    });
};

/** The figures of a dossier; undefined where its folders are absent. */
export const evaluateDossier = (folders: DossierFolders): DossierFigures | undefined => {
  const documents = predictDossier(folders);
  return documents && scoreDossier(documents);
};
