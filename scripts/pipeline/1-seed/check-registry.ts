import type { Actor, Topic } from '../../../src/schema/index.ts';
import { type Issue, nearestHint } from '../issue.ts';
import type { ParsedEntries, ParsedTopic } from './parse-registry.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { SeedTopic } from './seed.ts';

interface Named {
  id: string;
  name: string;
  aliases: string[];
}

/** Names that a reader would take for one: case, "the" and white space make no difference. */
const keyOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A name stands for one entry of the registry. An alias that another entry has as well is reported and
 * taken from both, so that nobody is named by guess; names stay, for a page needs one.
 */
export const checkNames = <Entry extends Named>(parsed: ParsedEntries<Entry>): ParsedEntries<Entry> => {
  const { entries, yaml } = parsed;
  const owners = new Map<string, Set<string>>();
  for (const { entry } of entries)
    for (const name of [entry.name, ...entry.aliases]) owners.set(keyOf(name), (owners.get(keyOf(name)) ?? new Set()).add(entry.id));
  const othersOf = (name: string, id: string): readonly string[] => [...(owners.get(keyOf(name)) ?? [])].filter((other) => other !== id);
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const report = (name: string, id: string, path: readonly PropertyKey[]): void => {
    const others = othersOf(name, id);
    // Said once, where the name stands for the second time.
    if (others.length > 0 && seen.has(keyOf(name)))
      issues.push({
        severity: 'error',
        code: 'shared-name',
        file: yaml.file,
        ...yaml.placeOf(path),
        message: `"${name}" is a name of ${others.map((other) => `"${other}"`).join(' and ')} as well; as an alias it names neither`,
        hint: 'leave it to one of them, or write it out longer',
      });
    seen.add(keyOf(name));
  };
  const checked = entries.map(({ entry, index }) => {
    report(entry.name, entry.id, [index, 'name']);
    entry.aliases.forEach((alias, place) => {
      report(alias, entry.id, [index, 'aliases', place]);
    });
    return { index, entry: { ...entry, aliases: entry.aliases.filter((alias) => othersOf(alias, entry.id).length === 0) } };
  });
  return { ...parsed, entries: checked, issues: [...parsed.issues, ...issues] };
};

/** Entries whose references all lead somewhere, and the Issues for those that did not and were left out. */
export interface Checked<Entry> {
  entries: readonly Entry[];
  issues: readonly Issue[];
}

const unknownId = (
  kind: string,
  id: string,
  where: string,
  yaml: ParsedYaml,
  path: readonly PropertyKey[],
  known: readonly string[],
): Issue => ({
  severity: 'error',
  code: `unknown-${kind}`,
  file: yaml.file,
  ...yaml.placeOf(path),
  message: `"${id}" is not in ${where}`,
  ...nearestHint(id, known, `add an entry for it to ${where}, or remove it here`),
});

/** For whom an actor speaks must be an actor, and another one. */
export const checkActors = ({ entries, ids, yaml }: ParsedEntries<Actor>): Checked<Actor> => {
  const present = new Set<string>(entries.map(({ entry }) => entry.id));
  const issues: Issue[] = [];
  const checked = entries.map(({ entry, index }) => {
    entry.speaksFor.forEach(({ actor: id }, place) => {
      const path = [index, 'speaksFor', place, 'actor'];
      if (!ids.has(id)) issues.push(unknownId('actor', id, yaml.file, yaml, path, [...ids]));
      if (id === entry.id)
        issues.push({
          severity: 'error',
          code: 'speaks-for-itself',
          file: yaml.file,
          ...yaml.placeOf(path),
          message: `"${id}" speaks for itself`,
          hint: 'name the state or body for which this actor speaks, or leave the line out',
        });
    });
    return { ...entry, speaksFor: entry.speaksFor.filter(({ actor: id }) => present.has(id) && id !== entry.id) };
  });
  return { entries: checked, issues };
};

/** Related topics must be topics, and a position's id is unique in the dossier. */
export const checkTopics = (parsed: readonly ParsedTopic[], where: string): Checked<SeedTopic> => {
  const known = parsed.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const present = new Set<string>(parsed.flatMap(({ topic }) => (topic ? [topic.topic.id] : [])));
  const positions = new Map<string, string>();
  const issues: Issue[] = [];
  const entries = parsed.flatMap(({ topic: seed, yaml }) => {
    if (!seed) return [];
    const isNew = (position: Topic['positions'][number], index: number): boolean => {
      const first = positions.get(position.id);
      if (first === undefined) positions.set(position.id, seed.file);
      else
        issues.push({
          severity: 'error',
          code: 'repeated-id',
          file: seed.file,
          ...yaml.placeOf(['positions', index, 'id']),
          message: `the position "${position.id}" stands in ${first} as well`,
          hint: 'give it an id of its own',
        });
      return first === undefined;
    };
    seed.topic.related.forEach((id, index) => {
      if (!known.includes(id)) issues.push(unknownId('topic', id, where, yaml, ['related', index], known));
    });
    const topic: Topic = {
      ...seed.topic,
      related: seed.topic.related.filter((id) => present.has(id)),
      positions: seed.topic.positions.filter(isNew),
    };
    // A topic without a position is no topic; why it lost them was reported.
    return topic.positions.length === 0 ? [] : [{ ...seed, topic }];
  });
  return { entries, issues };
};
