import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../issue.ts';
import { checkActors, checkNames, checkTopics } from './check-registry.ts';
import { parseActors, parseOutlets, parseTopic } from './parse-registry.ts';
import { listFolder, readTextFile } from './read-text-file.ts';
import type { Registry } from './seed.ts';

const registryParts = ['actors.yaml', 'outlets.yaml', 'topics'] as const;

/** A part of the registry, by the name of its file or folder. */
export type RegistryPart = (typeof registryParts)[number];

/** Where the registry came from, as the author knows the paths. */
export interface ReadRegistry {
  registry: Registry;
  /** What the dossier does not have, and nobody lent. */
  missing: readonly RegistryPart[];
  /** `actors` and `outlets` name a file, `topics` a folder. */
  files: { actors: string; outlets: string; topics: string };
  /** Outlet ids of faulty entries too. */
  outletIds: readonly string[];
  issues: readonly Issue[];
  /** Topic files that could not be used; the folder, with a slash at the end, where it could not be listed. */
  unread: readonly string[];
}

/**
 * Actors, outlets and topics of a dossier. What is absent in `folder` is empty, and said to be `missing`: nothing is ever
 * borrowed from another dossier, unless the caller names one in `fallback`, as measurements and tests do. A borrowed
 * topic comes without its prose, which tells of the other dossier's articles.
 */
export const readRegistry = (folder: string, fallback: string | undefined, nameOf: (fullPath: string) => string): ReadRegistry => {
  const issues: Issue[] = [];
  const isIn = (home: string | undefined, name: string): boolean => home !== undefined && existsSync(path.join(home, name));
  const missing = registryParts.filter((name) => !isIn(folder, name) && !isIn(fallback, name));
  const homeOf = (name: RegistryPart): string => (isIn(folder, name) || !isIn(fallback, name) ? folder : (fallback ?? folder));
  const read = (home: string, ...parts: readonly string[]): { text: string; file: string; isRead: boolean } => {
    const fullPath = path.join(home, ...parts);
    const file = nameOf(fullPath);
    if (missing.some((name) => name === parts[0])) return { text: '', file, isRead: false };
    const result = readTextFile(home, fullPath, file);
    issues.push(...result.issues);
    if (result.text?.trim() === '' && file.endsWith('.yaml'))
      issues.push({
        severity: 'error',
        code: 'empty-registry',
        file,
        line: 1,
        column: 1,
        message: 'is empty',
        hint: 'write what it should say, or [] for an empty list; or remove the file',
      });
    return { text: result.text ?? '', file, isRead: result.text !== undefined };
  };

  const actorsFile = read(homeOf('actors.yaml'), 'actors.yaml');
  const actors = checkNames(parseActors(actorsFile.text, actorsFile.file));
  const checkedActors = checkActors(actors);
  const outletsFile = read(homeOf('outlets.yaml'), 'outlets.yaml');
  const outlets = checkNames(parseOutlets(outletsFile.text, outletsFile.file));

  const topicsHome = homeOf('topics');
  const topicsFolder = path.join(topicsHome, 'topics');
  const { names, issues: folderIssues } = missing.includes('topics')
    ? { names: [], issues: [] }
    : listFolder(topicsFolder, nameOf(topicsFolder));
  issues.push(...folderIssues);
  const documents = names.filter((name) => name.endsWith('.md'));
  for (const name of names.filter((other) => !documents.includes(other)))
    issues.push({
      severity: 'note',
      code: 'not-read',
      file: nameOf(path.join(topicsFolder, name)),
      message: 'is no topic',
      hint: 'a topic is a file whose name ends in .md',
    });
  if (documents.length === 0 && folderIssues.length === 0 && !missing.includes('topics'))
    issues.push({
      severity: 'error',
      code: 'no-topics',
      file: nameOf(topicsFolder),
      message: 'holds no .md file',
      hint: 'put a file for each topic there, or remove the folder, and the record has no topics yet',
    });
  const topicFiles = documents.map((name) => ({ ...read(topicsHome, 'topics', name), id: name.replace(/\.md$/, '') }));
  const topics = topicFiles.filter(({ isRead }) => isRead).map(({ text, file, id }) => parseTopic(text, file, id));
  const checkedTopics = checkTopics(topics, nameOf(topicsFolder));

  issues.push(
    ...actors.issues,
    ...checkedActors.issues,
    ...outlets.issues,
    ...topics.flatMap((topic) => topic.issues),
    ...checkedTopics.issues,
  );
  const used = new Set(checkedTopics.entries.map(({ file }) => file));
  return {
    registry: {
      actors: checkedActors.entries,
      outlets: outlets.entries.map(({ entry }) => entry),
      topics: checkedTopics.entries.map((topic) => (topicsHome === folder ? topic : { ...topic, prose: '' })),
    },
    missing,
    files: { actors: actorsFile.file, outlets: outletsFile.file, topics: nameOf(topicsFolder) },
    outletIds: [...outlets.ids],
    issues,
    unread: [...topicFiles.map(({ file }) => file).filter((file) => !used.has(file)), ...folderIssues.map(({ file }) => `${file}/`)],
  };
};
