import type { Issue } from '../issue.ts';
import type { ParsedEntries } from './parse-registry.ts';

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
