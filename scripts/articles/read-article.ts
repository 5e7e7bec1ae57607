import type { Claim } from '../../src/schema/index.ts';
import type { SeedReadings } from '../pipeline/1-seed/readings/parse-readings.ts';
import type { Registry, Seed } from '../pipeline/1-seed/seed.ts';
import type { Article } from '../pipeline/2-article/article.ts';
import type { Sentence } from '../pipeline/3-sentence/sentence.ts';
import type { Attribution } from '../pipeline/4-attribution/attribution.ts';
import type { Engine } from '../pipeline/4-attribution/find-attributions.ts';
import { makeArticlePage } from '../pipeline/6-page/make-article-page.ts';
import type { Page } from '../pipeline/6-page/page.ts';
import { checkBudget } from '../pipeline/budget.ts';
import { applyReadings, findAttributions, makeArticle, makeClaims, splitSentences } from '../pipeline/index.ts';
import { failedArticle, type Issue } from '../pipeline/issue.ts';

/** The stages that look at one article alone, in their order. */
export const articleStages = ['articles', 'sentences', 'attributions', 'claims'] as const;

/** An Issue and the stage that found it. */
export interface StageIssue {
  stage: (typeof articleStages)[number];
  issue: Issue;
}

/** An article on its way through the stages; a stage that it did not reach, or that refused it, has left nothing. */
export interface ArticleOnItsWay {
  seed: Seed;
  article?: Article;
  sentences?: readonly Sentence[];
  attributions?: readonly Attribution[];
  claims?: readonly Claim[];
  page?: Page;
  issues: readonly StageIssue[];
}

/** What the stages made of one article: plain data, that can be kept and handed from thread to thread. */
export interface ArticleRead {
  /** The seed's path, as the author knows it. */
  file: string;
  article?: Article;
  /** How many sentences and attributions were found. */
  sentences: number;
  attributions: number;
  /** As the program and a model read them, before an editor's review; missing where a stage refused the article. */
  claims?: readonly Claim[];
  /** The page of these claims; missing where none could be made. */
  page?: Page;
  issues: readonly StageIssue[];
}

/** What a stage adds to an article, and what it has to say of it. */
type Step = Partial<Omit<ArticleOnItsWay, 'seed' | 'issues'>> & { found?: readonly (Issue | undefined)[] };

/** Runs a stage. Whatever it throws is an Issue of that article, and the others are read. */
const attempt = (one: ArticleOnItsWay, stage: StageIssue['stage'], run: () => Step): ArticleOnItsWay => {
  const withIssues = (found: readonly (Issue | undefined)[]): readonly StageIssue[] => [
    ...one.issues,
    ...found.flatMap((issue) => (issue ? [{ stage, issue }] : [])),
  ];
  try {
    const { found = [], ...made } = run();
    return { ...one, ...made, issues: withIssues(found) };
  } catch (error) {
    return { ...one, issues: withIssues([failedArticle(one.seed.file, error)]) };
  }
};

/** Stage 2: the document's text and metadata. `byHost` as in `makeArticle`. */
export const toArticle = (seed: Seed, registry: Registry, { byHost = false } = {}): ArticleOnItsWay =>
  attempt({ seed, issues: [] }, 'articles', () => {
    const { article, issues: found } = makeArticle(seed, registry, { byHost });
    return { ...(article ? { article } : {}), found };
  });

const addSentences = (one: ArticleOnItsWay): ArticleOnItsWay => {
  const { article } = one;
  if (!article) return one;
  return attempt(one, 'sentences', () => {
    const sentences = splitSentences(article);
    const issue = checkBudget(article.file, 'sentences', sentences.length);
    return issue ? { found: [issue] } : { sentences };
  });
};

/** Stages 3 and 4: its sentences, and who says something in them. */
export const addAttributions = (before: ArticleOnItsWay, registry: Registry, engine: Engine): ArticleOnItsWay => {
  const one = addSentences(before);
  const { article, sentences } = one;
  if (!article || !sentences) return one;
  return attempt(one, 'attributions', () => {
    const attributions = findAttributions(article, sentences, registry, { engine });
    const issue = checkBudget(article.file, 'attributions', attributions.length);
    return issue ? { found: [issue] } : { attributions };
  });
};

/** A page that cannot be made is reported by `makePages`, which tries again. */
const tryPage = (article: Article, claims: readonly Claim[]): Page | undefined => {
  try {
    return makeArticlePage(article, claims);
  } catch {
    return undefined;
  }
};

/** Stage 5, with what a model read in the claims, and the page of stage 6. */
export const addClaims = (one: ArticleOnItsWay, registry: Registry, readings: SeedReadings | undefined): ArticleRead => {
  const { seed, article, sentences, attributions } = one;
  const last =
    article && sentences && attributions
      ? attempt(one, 'claims', () => {
          const made = makeClaims(article, sentences, attributions, registry);
          const topics = registry.topics.map(({ topic }) => topic);
          const { claims, issues: found } = readings ? applyReadings(made, readings, topics) : { claims: made, issues: [] };
          const page = tryPage(article, claims);
          return { claims, found, ...(page ? { page } : {}) };
        })
      : one;
  const { claims, page, issues } = last;
  return {
    file: seed.file,
    ...(article ? { article } : {}),
    sentences: sentences?.length ?? 0,
    attributions: attributions?.length ?? 0,
    ...(claims ? { claims } : {}),
    ...(page ? { page } : {}),
    issues,
  };
};

/** What reading an article hangs on, besides its own seed and what a model read in it. */
export interface ReadingContext {
  registry: Registry;
  engine: Engine;
}

/** A seed, and what a model read in it. */
export interface ArticleJob {
  seed: Seed;
  readings: SeedReadings | undefined;
}

/** All that can be made of one article alone, by a registry that is known beforehand. */
export const readArticle = ({ seed, readings }: ArticleJob, { registry, engine }: ReadingContext): ArticleRead =>
  addClaims(addAttributions(toArticle(seed, registry), registry, engine), registry, readings);
