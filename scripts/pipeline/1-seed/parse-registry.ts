import type { z } from 'zod';
import { type Actor, actor, type Outlet, outlet, position, type Topic, topic } from '../../../src/schema/index.ts';
import type { Issue } from '../issue.ts';
import { explainZodError } from './explain-zod-error.ts';
import { type ParsedYaml, parseYaml, splitFrontMatter } from './parse-yaml.ts';
import type { SeedTopic } from './seed.ts';

/** The entries of one registry file that are in order, each with the place of its id. */
export interface ParsedEntries<Entry> {
  yaml: ParsedYaml;
  /** `index` is the entry's place in the file's list. */
  entries: readonly { entry: Entry; index: number }[];
  /** Every id in the file, of faulty entries too, so that one fault is not reported again where it is referred to. */
  ids: ReadonlySet<string>;
  issues: readonly Issue[];
}

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** A list of entries; a faulty entry is left out and reported, the others stay. */
const parseEntries = <Entry extends { id: string }>(
  source: string,
  file: string,
  schema: z.ZodType<Entry>,
  fields: readonly string[],
): ParsedEntries<Entry> => {
  const yaml = parseYaml(source, file);
  const issues: Issue[] = [...yaml.issues];
  const entries: { entry: Entry; index: number }[] = [];
  const ids = new Set<string>();
  const values: readonly unknown[] = Array.isArray(yaml.value) ? yaml.value : [];
  if (!Array.isArray(yaml.value) && yaml.value !== undefined && yaml.issues.length === 0)
    issues.push({
      severity: 'error',
      code: 'not-a-list',
      file,
      line: 1,
      column: 1,
      message: 'must be a list',
      hint: 'begin each entry with "- id: ..."',
    });
  values.forEach((value, index) => {
    const result = schema.safeParse(value);
    const id = idOf(value);
    if (!result.success) issues.push(...explainZodError(result.error, yaml, fields, [index]));
    else if (ids.has(result.data.id))
      issues.push({
        severity: 'error',
        code: 'repeated-id',
        file,
        ...yaml.placeOf([index, 'id']),
        message: `"${id}" stands here twice; the first is used`,
        hint: 'give one of the two another id, or join them',
      });
    else entries.push({ entry: result.data, index });
    if (id !== undefined) ids.add(id);
  });
  return { yaml, entries, ids, issues };
};

const roleFields = Object.keys(actor.shape.roles.unwrap().element.shape);

/** `actors.yaml`, without a look at what its entries refer to. */
export const parseActors = (source: string, file: string): ParsedEntries<Actor> =>
  parseEntries(source, file, actor, [...Object.keys(actor.shape), ...roleFields, 'actor']);

/** `outlets.yaml`. */
export const parseOutlets = (source: string, file: string): ParsedEntries<Outlet> =>
  parseEntries(source, file, outlet, Object.keys(outlet.shape));

/** One file of `topics/`; `topic` is missing where the file is at fault. */
export interface ParsedTopic {
  yaml: ParsedYaml;
  id: string | undefined;
  topic?: SeedTopic;
  issues: readonly Issue[];
}

const topicFields = [...Object.keys(topic.shape), ...Object.keys(position.shape)];

/** Front matter and prose of a topic. The id is the file's name; front matter that says another one is at fault. */
export const parseTopic = (source: string, file: string, fileId: string): ParsedTopic => {
  const { yaml: matter, yamlLine, body, bodyLine, closed } = splitFrontMatter(source);
  const yaml = parseYaml(matter ?? '', file, yamlLine);
  const fault = (code: string, message: string, hint: string): ParsedTopic => ({
    yaml,
    id: fileId,
    issues: [{ severity: 'error', code, file, line: 1, column: 1, message, hint }],
  });
  if (matter === undefined)
    return fault('no-front-matter', 'has no front matter', 'begin the file with a line ---, the fields, and a line ---');
  if (!closed) return fault('open-front-matter', 'the front matter is not closed', 'put a line --- after the fields');
  const value = typeof yaml.value === 'object' && yaml.value !== null ? { id: fileId, ...yaml.value } : yaml.value;
  const result = topic.safeParse(value);
  const issues = [...yaml.issues];
  if (!result.success) {
    if (issues.length === 0) issues.push(...explainZodError(result.error, yaml, topicFields));
    return { yaml, id: fileId, issues };
  }
  const parsed: Topic = result.data;
  if (parsed.id !== fileId)
    issues.push({
      severity: 'error',
      code: 'id-is-not-the-file-name',
      file,
      ...yaml.placeOf(['id']),
      message: `the id "${parsed.id}" is not the file's name`,
      hint: `write "${fileId}", or rename the file`,
    });
  if (issues.length > 0) return { yaml, id: fileId, issues };
  return { yaml, id: fileId, topic: { file, topic: parsed, prose: body, proseLine: bodyLine }, issues };
};
