import { readdirSync } from 'node:fs';
import type { Issue } from '../issue.ts';
import { whyUnreadable } from './read-text-file.ts';

/** Names in a folder, sorted, and what kept it from being read. */
export interface FolderNames {
  names: readonly string[];
  issues: readonly Issue[];
}

/** Notes for people, and what systems leave behind. */
const isNoSeed = (name: string): boolean => /^\.|^(readme|licen[cs]e|notice)\b/i.test(name);

/** Lists a folder of seeds; `file` is its path as the author knows it. A folder that is not there has no names and no Issue. */
export const listFolder = (fullPath: string, file: string): FolderNames => {
  try {
    const names = readdirSync(fullPath).filter((name) => !isNoSeed(name));
    return { names: names.sort(), issues: [] };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { names: [], issues: [] };
    const [message, hint] = whyUnreadable(error);
    return { names: [], issues: [{ severity: 'error', code: 'unreadable-folder', file, message, hint }] };
  }
};
