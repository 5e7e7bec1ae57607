import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import type { Program } from '../models/exports/make-annotation.ts';

/** Where readers report an error: the address in `REPORT_TO`, of a page or of a mailbox (`mailto:`); null where none is set. */
export const parseReportTo = (value: string | undefined): string | null => {
  if (!value) return null;
  if (!URL.canParse(value) || !['https:', 'http:', 'mailto:'].includes(new URL(value).protocol))
    throw new Error(`REPORT_TO is no address of a page or a mailbox: ${value}`);
  return value;
};

export const reportTo = parseReportTo(process.env.REPORT_TO);

/** This program, by its package.json; builds run in the project's folder. */
export const program: Program = {
  name: 'On Record',
  ...z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path.join(process.cwd(), 'package.json'), 'utf8'))),
};
