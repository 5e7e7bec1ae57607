import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { listFolder, whyUnreadable } from '../../pipeline/1-seed/read-text-file.ts';
import type { Issue } from '../../pipeline/issue.ts';

/** A file that may hold articles, with the metadata that an editor put beside it. */
export interface SourceFile {
  fullPath: string;
  /** Full path of a `.yaml` of the same name. */
  sidecar?: string;
}

/** Endings of what is looked for in a folder; a file that is named itself is opened whatever it is called. */
const endings = /\.(?:html?|xhtml|mht|mhtml|pdf|md|txt|warc|wacz|json|bib|ris|csv|tsv|xml|rss|atom)(?:\.gz)?$/i;
/** Lists come first: what they say of the files beside them is used then. */
const lists = /\.(?:json|bib|ris)$/i;
const sidecars = /\.ya?ml$/i;

/** The name without its ending: `talk.html.gz` -> `talk`. */
export const stemOf = (name: string): string => name.replace(/\.gz$/i, '').replace(/\.[^.]+$/, '');

/** Folders with the pictures and frames of a page that a browser saved: `Talk_files` beside `Talk.html`. */
const isOfPage = (name: string, names: readonly string[]): boolean => {
  const stem = /^(.+)(?:_files|\.files|-Dateien|_fichiers)$/.exec(name)?.[1];
  return stem !== undefined && names.some((other) => /\.x?html?$/i.test(other) && stemOf(other) === stem);
};

const registry = /^(?:actors|outlets|withdrawn)\.ya?ml$/i;

const walk = (folder: string, nameOf: (fullPath: string) => string, issues: Issue[]): readonly SourceFile[] => {
  const listed = listFolder(folder, nameOf(folder));
  issues.push(...listed.issues);
  const { names } = listed;
  // A dossier's articles stand in a folder of their own, and its topics are none.
  if (names.includes('articles') && lstatSync(path.join(folder, 'articles')).isDirectory())
    return walk(path.join(folder, 'articles'), nameOf, issues);
  return names.flatMap((name): readonly SourceFile[] => {
    const fullPath = path.join(folder, name);
    const entry = lstatSync(fullPath);
    // A link may lead anywhere, also back.
    if (entry.isDirectory()) return isOfPage(name, names) ? [] : walk(fullPath, nameOf, issues);
    if (!entry.isFile()) return [];
    if (endings.test(name)) {
      const sidecar = names.find((other) => sidecars.test(other) && stemOf(other) === stemOf(name));
      return [{ fullPath, ...(sidecar === undefined ? {} : { sidecar: path.join(folder, sidecar) }) }];
    }
    if (sidecars.test(name) && !registry.test(name) && !names.some((other) => endings.test(other) && stemOf(other) === stemOf(name)))
      issues.push({
        severity: 'note',
        code: 'no-document',
        file: nameOf(fullPath),
        message: 'stands beside no document of its name',
        hint: 'put the document beside it under the same name',
      });
    return [];
  });
};

/** The files of a source: itself, or those of a folder and the folders in it, in a fixed order. */
export const listFiles = (
  source: string,
  nameOf: (fullPath: string) => string,
): { files: readonly SourceFile[]; issues: readonly Issue[] } => {
  const fail = (code: string, message: string, hint: string) => ({
    files: [],
    issues: [{ severity: 'error', code, file: nameOf(source), message, hint } as const],
  });
  try {
    if (!existsSync(source)) return fail('no-source', 'is not there', 'name a file, a folder, or an address that begins with https://');
    if (!lstatSync(source).isDirectory()) {
      const sidecar = ['.yaml', '.yml']
        .map((ending) => path.join(path.dirname(source), `${stemOf(path.basename(source))}${ending}`))
        .find(existsSync);
      return { files: [{ fullPath: source, ...(sidecar === undefined ? {} : { sidecar }) }], issues: [] };
    }
    const issues: Issue[] = [];
    const files = walk(source, nameOf, issues);
    const isList = ({ fullPath }: SourceFile): boolean => lists.test(fullPath);
    if (files.length === 0 && issues.length === 0)
      return fail('no-source', 'holds nothing that can be imported', 'put pages, texts, PDF, archives or bibliographies there');
    return { files: [...files.filter(isList), ...files.filter((file) => !isList(file))], issues };
  } catch (error) {
    return fail('unreadable-file', ...whyUnreadable(error));
  }
};
