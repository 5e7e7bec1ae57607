import type { z } from 'zod';
import { type Issue, nearestHint, suggestNearest } from '../issue.ts';
import type { ParsedYaml } from './parse-yaml.ts';

type ZodIssue = z.core.$ZodIssue;

const dateFields = new Set(['published', 'accessed', 'from', 'to', 'date']);

/** `positions[0].label`, as an author counts: from 1. */
const nameOf = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number' ? ` ${key + 1}` : `${index === 0 ? '' : ' '}${String(key)}`)).join('');

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);

/** A union failed as a whole; what its last member says is the most telling ("is not a date ..."). */
const innermost = (issue: ZodIssue): ZodIssue => {
  if (issue.code !== 'invalid_union') return issue;
  const last = issue.errors.at(-1)?.[0];
  return last ? innermost({ ...last, path: [...issue.path, ...last.path] }) : issue;
};

type Words = Pick<Issue, 'code' | 'message' | 'hint'>;

const wordsFor = (issue: ZodIssue, found: unknown, field: string): Words => {
  const shown = typeof found === 'string' ? `"${found}"` : 'this';
  const last = issue.path.at(-1);
  if (found === undefined && issue.code !== 'custom')
    return { code: 'missing-field', message: `${field} is missing`, hint: `add a line "${String(last)}: ..."` };
  if (typeof last === 'string' && dateFields.has(last))
    return {
      code: 'impossible-date',
      message: `${field}: ${shown} is not a date`,
      hint: 'write 2026-02-03, 2026-02, 2026, or 2025-12~ for "about"; leave it empty where the date is not known',
    };
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const near = typeof found === 'string' ? suggestNearest(found, allowed) : undefined;
    return {
      code: 'unknown-value',
      message: `${field}: ${shown} is none of ${allowed.join(', ')}`,
      hint: near === undefined ? `write one of ${allowed.join(', ')}` : `did you mean "${near}"?`,
    };
  }
  if (issue.code === 'invalid_type') {
    const wanted = issue.expected === 'array' ? 'a list' : issue.expected === 'object' ? 'a group of fields' : 'text';
    const hint =
      issue.expected === 'array'
        ? 'write [one, two], or one item a line after "- "'
        : issue.expected === 'object'
          ? 'write one "name: value" a line'
          : 'write it on one line, in double quotes';
    return { code: 'wrong-kind', message: `${field} must be ${wanted}`, hint };
  }
  if (issue.code === 'too_small')
    return { code: 'empty-field', message: `${field} is empty`, hint: 'fill it in, or remove it where it may be missing' };
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return {
      code: 'not-a-web-address',
      message: `${field}: ${shown} is not a web address`,
      hint: 'it must begin with https:// or http://',
    };
  return {
    code: 'invalid-value',
    message: `${field}: ${shown} ${issue.message}`,
    hint: 'see docs/editing.md for what may stand there',
  };
};

/**
 * What a schema found wrong, as located Issues in plain words. `fields` are the names that the schema
 * knows, for suggestions; `base` is the path of the value that was parsed inside the YAML document.
 */
export const explainZodError = (
  error: z.ZodError,
  yaml: ParsedYaml,
  fields: readonly string[],
  base: readonly PropertyKey[] = [],
): readonly Issue[] =>
  error.issues.flatMap((outer) => {
    const issue = innermost(outer);
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(
        (key): Issue => ({
          severity: 'error',
          code: 'unknown-field',
          file: yaml.file,
          ...yaml.placeOfKey(path, key),
          message: `"${key}" is not a field of this file`,
          hint: nearestHint(key, fields, `the fields are ${fields.join(', ')}`).hint,
        }),
      );
    const found = valueAt(yaml.value, path);
    const field = nameOf(issue.path) || 'the entry';
    return [{ severity: 'error', file: yaml.file, ...yaml.placeOf(path), ...wordsFor(issue, found, field) }];
  });
