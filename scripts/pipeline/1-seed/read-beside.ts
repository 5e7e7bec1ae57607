import path from 'node:path';
import { type Issue, suggestNearest } from '../issue.ts';
import { listFolder, readTextFile } from './read-text-file.ts';

/** A folder of the seeds with one file an article, named for the article's id. */
export interface BesideFolder<Value> {
  /** Name of the folder. */
  name: string;
  /** How its files end; each ending counts as the same. */
  ending: RegExp;
  /** What a file of another ending is not, and how the files are named. */
  other: Pick<Issue, 'message' | 'hint'>;
  /** What to do with a file of no article, where none of a similar name is known; and the ending to suggest. */
  orphan: { hint: string; ending: string };
  /** True where nothing may be published of an article for which a file with a slip in its name seems to be meant. */
  isNeeded: boolean;
  /** Makes one file's text what it stands for; without a value it cannot be used. */
  parse: (text: string, file: string, article: string) => { value?: Value; issues: readonly Issue[] };
}

/** What the files of such a folder hold, and what could not be used. */
export interface ReadBeside<Value> {
  values: readonly Value[];
  issues: readonly Issue[];
  /** Ids of articles whose file could not be used. */
  unusable: ReadonlySet<string>;
}

/** For so many files of no article the one that was meant is looked for: each guess goes through all names. */
const mostGuesses = 100;

/** Reads such a folder; one that is not there has no files. `articles` are the ids in the seeds, those of faulty documents too. */
export const readBeside = <Value>(
  dir: string,
  nameOf: (fullPath: string) => string,
  articles: readonly string[],
  { name: folderName, ending, other, orphan, isNeeded, parse }: BesideFolder<Value>,
): ReadBeside<Value> => {
  const folder = path.join(dir, folderName);
  const listed = listFolder(folder, nameOf(folder));
  const known = new Set(articles);
  const named = new Map(listed.names.filter((name) => ending.test(name)).map((name) => [name, name.replace(ending, '')]));
  const filesOf = Map.groupBy(named.keys(), (name) => named.get(name) ?? name);
  const values = new Map<string, Value>();
  const issues: Issue[] = [...listed.issues];
  const unusable = new Set<string>(listed.issues.length > 0 ? articles : []);
  let guesses = 0;
  for (const name of listed.names) {
    const fullPath = path.join(folder, name);
    const file = nameOf(fullPath);
    const article = named.get(name);
    if (article === undefined) {
      issues.push({ severity: 'note', code: 'not-read', file, ...other });
      continue;
    }
    if (!known.has(article)) {
      guesses += 1;
      const near = guesses > mostGuesses ? undefined : suggestNearest(article, articles);
      const hint = near === undefined ? orphan.hint : `is it meant for ${near}${orphan.ending}?`;
      issues.push({ severity: 'error', code: 'no-article', file, message: `there is no article "${article}"`, hint });
      // Of the article that it was meant for, nothing is to be published without it.
      if (isNeeded && near !== undefined && !filesOf.has(near)) unusable.add(near);
      continue;
    }
    if (filesOf.get(article)?.[0] !== name) {
      const message = `"${article}" has another file in this folder`;
      issues.push({ severity: 'error', code: 'repeated-file', file, message, hint: 'join the two files' });
      unusable.add(article);
      continue;
    }
    const { text, issues: found } = readTextFile(dir, fullPath, file);
    const parsed: ReturnType<typeof parse> = text === undefined ? { issues: [] } : parse(text, file, article);
    issues.push(...found, ...parsed.issues);
    if (parsed.value !== undefined) values.set(article, parsed.value);
    else unusable.add(article);
  }
  return { values: [...values].flatMap(([article, value]) => (unusable.has(article) ? [] : [value])), issues, unusable };
};
