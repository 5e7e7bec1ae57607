import path from 'node:path';
import { z } from 'zod';
import { claimId, positionId, stance } from '../../../src/schema/index.ts';
import type { Issue } from '../issue.ts';
import { explainZodError } from './explain-zod-error.ts';
import { type Place, parseYaml } from './parse-yaml.ts';
import { listFolder, readTextFile } from './read-text-file.ts';

/** Name of the folder in the seeds with examples that an editor marked, one file a topic. */
export const examplesName = 'examples';

/** What an editor says is right of a claim on a position. */
const example = z.strictObject({ claim: claimId, position: positionId, stance: z.union([stance, z.literal('none')]) });
const examplesFile = z.strictObject({ examples: z.array(example) });

/** One of them, with its place in the file. */
export type SeedExample = z.infer<typeof example> & { file: string; place: Place };

/** Reads `examples/` of a seeds folder; one that is not there has none. What is at fault in it is reported, and keeps nothing from being built. */
export const readExamples = (
  dir: string,
  nameOf: (fullPath: string) => string,
): { examples: readonly SeedExample[]; issues: readonly Issue[] } => {
  const folder = path.join(dir, examplesName);
  const listed = listFolder(folder, nameOf(folder));
  const read = listed.names.map((name): { examples: readonly SeedExample[]; issues: readonly Issue[] } => {
    const fullPath = path.join(folder, name);
    const file = nameOf(fullPath);
    const { text, issues } = readTextFile(dir, fullPath, file);
    if (text === undefined) return { examples: [], issues };
    const yaml = parseYaml(text, file);
    if (yaml.issues.length > 0) return { examples: [], issues: yaml.issues };
    const parsed = examplesFile.safeParse(yaml.value ?? {});
    if (!parsed.success) return { examples: [], issues: explainZodError(parsed.error, yaml, ['examples', ...Object.keys(example.shape)]) };
    return { examples: parsed.data.examples.map((one, at) => ({ ...one, file, place: yaml.placeOf(['examples', at]) })), issues };
  });
  return { examples: read.flatMap(({ examples }) => examples), issues: [...listed.issues, ...read.flatMap(({ issues }) => issues)] };
};
