import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Issue, suggestNearest } from '../issue.ts';
import type { SeedReview } from './parse-review.ts';
import { makeArticleId, parseSeed, type SeedSource } from './parse-seed.ts';
import { examplesName, readExamples, type SeedExample } from './read-examples.ts';
import { type ReadRegistry, readRegistry } from './read-registry.ts';
import { readReviews, reviewsName } from './read-reviews.ts';
import { listFolder, readTextFile } from './read-text-file.ts';
import { withdrawalsName } from './read-withdrawals.ts';
import type { SeedReadings } from './readings/parse-readings.ts';
import { readingsName, readReadings } from './readings/read-readings.ts';
import type { Registry, Seed } from './seed.ts';

/** Everything that was read, and what could not be. */
export interface ReadSeeds {
  seeds: readonly Seed[];
  /** The folder of the articles, as the author knows it. */
  folder: string;
  registry: Registry;
  registryFiles: ReadRegistry['files'];
  /** What of the registry the dossier does not have. */
  missing: ReadRegistry['missing'];
  /** An editor's decisions, one for each article that has any. */
  reviews: readonly SeedReview[];
  /** A language model's answers, one for each article that has any. */
  readings: readonly SeedReadings[];
  /** Claims that an editor marked as right or wrong, for the run to compare with. */
  examples: readonly SeedExample[];
  issues: readonly Issue[];
  /** Files that hold an article or a topic and could not be used, and folders (with a slash at the end) that could not be listed: what was made of them earlier must stay. */
  unread: readonly string[];
}

/** Where to read. `root` is what the paths in messages are relative to; `fallback` lends what the dossier does not have: see `readRegistry`. */
export interface ReadOptions {
  fallback?: string | undefined;
  root: string;
}

const formats: ReadonlyMap<string, Seed['format']> = new Map([
  ['.md', 'md'],
  ['.txt', 'txt'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);
const registryNames = new Set(['actors.yaml', 'outlets.yaml', 'topics', 'draft', reviewsName, readingsName, examplesName, withdrawalsName]);

const stemOf = (name: string): string => name.slice(0, name.length - path.extname(name).length);

/** For so many names astray the one that was meant is looked for. */
const mostGuesses = 100;

/** Metadata of no document is a fault, most likely in one of the two names; any other file is worth a note. */
const reportUnused = (names: readonly string[], documents: readonly string[], fileOf: (name: string) => string): readonly Issue[] => {
  const stems = new Map(documents.map((name) => [stemOf(name), name]));
  const isDocument = new Set(documents);
  let guesses = 0;
  return names.flatMap((name): readonly Issue[] => {
    const file = fileOf(name);
    if (isDocument.has(name)) return [];
    if (!/\.ya?ml$/i.test(name))
      return [
        { severity: 'note', code: 'not-read', file, message: 'is no article', hint: 'articles are files that end in .md, .txt or .html' },
      ];
    if (stems.has(stemOf(name))) return [];
    // Where hundreds are astray it is no slip of the pen, and each guess goes through all names.
    guesses += 1;
    const near = guesses > mostGuesses ? undefined : suggestNearest(stemOf(name), [...stems.keys()]);
    const hint = near === undefined ? 'put the article beside it under the same name' : `is it meant for ${stems.get(near)}?`;
    return [{ severity: 'error', code: 'no-document', file, message: 'stands beside no article of its name', hint }];
  });
};

/** Two documents of one id: neither is used, because nobody but the author knows which is meant. */
const dropRepeatedIds = (seeds: readonly Seed[]): { seeds: readonly Seed[]; issues: readonly Issue[] } => {
  const filesOf = Map.groupBy(
    seeds.map(({ id, file }) => ({ id, file })),
    ({ id }) => id,
  );
  const isAlone = ({ id }: Seed): boolean => filesOf.get(id)?.length === 1;
  const issues = seeds
    .filter((seed) => !isAlone(seed) && filesOf.get(seed.id)?.[0]?.file !== seed.file)
    .map(
      ({ id, file, metaLines: { id: line } }): Issue => ({
        severity: 'error',
        code: 'repeated-id',
        file,
        ...(line === undefined ? {} : { line, column: 1 }),
        message: `has the id "${id}", as has ${filesOf.get(id)?.[0]?.file}; neither is used`,
        hint: 'rename one of the files, or give it a line "id: ..."',
      }),
    );
  return { seeds: seeds.filter(isAlone), issues };
};

/**
 * Reads a dossier: the documents in `dir/articles/`, or in `dir` itself where there is no such folder,
 * and the registry. The only part of the pipeline that reads the seeds.
 */
export const readSeeds = (dir: string, { fallback, root }: ReadOptions): ReadSeeds => {
  const nameOf = (fullPath: string): string => path.relative(root, fullPath).split(path.sep).join('/');
  const { registry, missing, files, outletIds, issues: registryIssues, unread: unreadTopics } = readRegistry(dir, fallback, nameOf);
  const issues: Issue[] = [...registryIssues];
  const isOutletMissing = missing.includes('outlets.yaml');
  const own = path.join(dir, 'articles');
  const folder = existsSync(own) ? own : dir;
  const listed = listFolder(folder, nameOf(folder));
  issues.push(...listed.issues);
  const names = listed.names.filter((name) => !registryNames.has(name));
  const documents = names.filter((name) => formats.has(path.extname(name).toLowerCase()));
  if (documents.length === 0 && listed.issues.length === 0)
    issues.push({
      severity: 'error',
      code: 'no-articles',
      file: nameOf(folder) || '.',
      message: 'holds no .md, .txt or .html file',
      hint: 'put the articles there, one a file',
    });

  const stemsOfDocuments = Map.groupBy(documents, stemOf);
  const sidecars = new Map(
    names
      .filter((name) => /\.ya?ml$/i.test(name))
      .map((name) => [stemOf(name), name] as const)
      .reverse(),
  );
  const outlets = new Set<string>(registry.outlets.map(({ id }) => id));
  const read = (name: string) => {
    const fullPath = path.join(folder, name);
    const result = readTextFile(dir, fullPath, nameOf(fullPath));
    issues.push(...result.issues);
    return result.text;
  };
  const unread: string[] = listed.issues.map(({ file }) => `${file}/`);
  const parsed = documents.flatMap((name): readonly Seed[] => {
    const file = nameOf(path.join(folder, name));
    const text = read(name);
    // Markdown brings its own front matter: a sidecar is first of all that of a document without any.
    const isSidecarOfAnother = path.extname(name) === '.md' && (stemsOfDocuments.get(stemOf(name))?.length ?? 0) > 1;
    const sidecarName = isSidecarOfAnother ? undefined : sidecars.get(stemOf(name));
    const sidecarText = sidecarName === undefined ? undefined : read(sidecarName);
    const format = formats.get(path.extname(name).toLowerCase());
    if (text === undefined || format === undefined || (sidecarName !== undefined && sidecarText === undefined)) {
      unread.push(file);
      return [];
    }
    const source: SeedSource = {
      file,
      name,
      format,
      text,
      ...(sidecarName === undefined || sidecarText === undefined
        ? {}
        : { sidecar: { file: nameOf(path.join(folder, sidecarName)), text: sidecarText } }),
    };
    const result = parseSeed(source, isOutletMissing ? undefined : { ids: outletIds, file: files.outlets });
    issues.push(...result.issues);
    // An outlet whose own entry is at fault was reported there; the article waits for it.
    const usable = result.seed && (isOutletMissing || result.seed.meta.outlet === undefined || outlets.has(result.seed.meta.outlet));
    if (!result.seed || !usable) unread.push(file);
    return result.seed && usable ? [result.seed] : [];
  });
  issues.push(...reportUnused(names, documents, (name) => nameOf(path.join(folder, name))));
  const { seeds: alone, issues: repeated } = dropRepeatedIds(parsed);
  issues.push(...repeated);
  const ids = [...parsed.map(({ id }) => id), ...documents.flatMap((name) => makeArticleId(name) ?? [])];
  const { values: reviews, issues: ofReviews, unusable: ofReview } = readReviews(dir, nameOf, [...new Set(ids)]);
  const { values: readings, issues: ofReadings, unusable: ofReading } = readReadings(dir, nameOf, [...new Set(ids)]);
  const { examples, issues: ofExamples } = readExamples(dir, nameOf);
  issues.push(...ofReviews, ...ofReadings, ...ofExamples);
  // What an editor took back must not come out again because of a slip in the review, nor a stance that a reading took away.
  const seeds = alone.filter(({ id }) => !ofReview.has(id) && !ofReading.has(id));
  const used = new Set(seeds);
  for (const seed of parsed) if (!used.has(seed)) unread.push(seed.file);
  unread.push(...unreadTopics);
  return { seeds, folder: nameOf(folder) || '.', registry, registryFiles: files, missing, reviews, readings, examples, issues, unread };
};
