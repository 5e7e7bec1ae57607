import { type ModelReading, modelReading } from '../../../../src/schema/index.ts';
import type { Issue } from '../../issue.ts';

/** A model's answer with the one-based line on which it stands. */
export interface SeedReading extends ModelReading {
  line: number;
}

/** One file of `readings/`. */
export interface SeedReadings {
  file: string;
  /** The article that it is of, by the file's name. */
  article: string;
  readings: readonly SeedReading[];
}

const parseJson = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
};

/** What is wrong with one line, in words; undefined where nothing is. */
const faultOf = (value: unknown): Pick<Issue, 'code' | 'message'> | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { code: 'malformed-json', message: 'is no JSON object on one line' };
  const [fault] = modelReading.safeParse(value).error?.issues ?? [];
  if (!fault) return undefined;
  if (fault.code === 'unrecognized_keys') return { code: 'unknown-field', message: `"${fault.keys[0]}" is not a field of a reading` };
  const field = String(fault.path[0]);
  if (Reflect.get(value, field) === undefined) return { code: 'missing-field', message: `${field} is missing` };
  return { code: 'invalid-value', message: `${field}: ${fault.message}` };
};

/**
 * A file of answers, without a look at the claims and positions that they are on. Any fault makes the whole of it
 * unusable: which answers a broken line held is not known, and one of them may have taken a wrong stance away.
 */
export const parseReadings = (source: string, file: string, article: string): { readings?: SeedReadings; issues: readonly Issue[] } => {
  const issues: Issue[] = [];
  const readings: SeedReading[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, text] of source.split('\n').entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    const value = parseJson(text);
    const fault = faultOf(value);
    if (fault) {
      const hint = 'restore the line from an earlier version, or remove it and run "npm run read -- --model" again';
      issues.push({ severity: 'error', file, line, column: 1, ...fault, hint });
      continue;
    }
    const reading = modelReading.parse(value);
    const key = `${reading.claim} ${reading.position}`;
    const first = lineOf.get(key);
    if (first !== undefined) {
      const message = `the answer on "${reading.claim}" and "${reading.position}" stands on line ${first} as well`;
      issues.push({ severity: 'error', code: 'repeated-reading', file, line, column: 1, message, hint: 'keep one of the two' });
      continue;
    }
    lineOf.set(key, line);
    readings.push({ ...reading, line });
  }
  return issues.length > 0 ? { issues } : { readings: { file, article, readings }, issues };
};
