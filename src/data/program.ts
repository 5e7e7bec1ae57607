import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import type { Program } from '../models/exports/make-annotation.ts';

/** This program, by its package.json; builds run in the project's folder. */
export const program: Program = {
  name: 'On Record',
  ...z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path.join(process.cwd(), 'package.json'), 'utf8'))),
};
