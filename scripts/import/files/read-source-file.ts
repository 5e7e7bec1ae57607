import { readFileSync, realpathSync, statSync } from 'node:fs';
import { whyUnreadable } from '../../pipeline/1-seed/read-text-file.ts';
import type { Issue } from '../../pipeline/issue.ts';

/** In bytes: a local file is as large as an archive may be. */
const largest = 1_000_000_000;

/** The bytes of a file, or an Issue that says why there are none; neither for one that was used. `real` is its path with links resolved. */
export const readSourceFile = (
  fullPath: string,
  file: string,
  used: ReadonlySet<string>,
): { real: string; bytes?: Buffer; issue?: Issue } => {
  const fail = (code: string, message: string, hint: string) => ({
    real: fullPath,
    issue: { severity: 'error', code, file, message, hint } as const,
  });
  try {
    const real = realpathSync(fullPath);
    if (used.has(real)) return { real };
    const entry = statSync(real);
    // A pipe would be waited for without end.
    if (!entry.isFile()) return fail('not-a-file', 'is no regular file', 'put a copy of the text there instead');
    if (entry.size > largest) return fail('too-large', 'is larger than 1 GB', 'divide it, and import its parts');
    return { real, bytes: readFileSync(real) };
  } catch (error) {
    return fail('unreadable-file', ...whyUnreadable(error));
  }
};
