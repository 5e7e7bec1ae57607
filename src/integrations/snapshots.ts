import { cp } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Copies the frozen topics that the environment names, as they are, into `snapshots/` of the built site. */
export const snapshots = (): AstroIntegration => ({
  name: 'snapshots',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folders = (process.env.SNAPSHOT_FOLDERS ?? '').split(path.delimiter).filter((folder) => folder !== '');
      for (const folder of folders)
        await cp(folder, path.join(fileURLToPath(dir), 'snapshots', path.basename(folder)), { recursive: true });
    },
  },
});
