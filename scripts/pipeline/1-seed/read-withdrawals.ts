import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Explanation, type Withdrawal, withdrawal } from '../../../src/schema/index.ts';
import type { Issue } from '../issue.ts';
import { explainZodError } from './explain-zod-error.ts';
import { type ParsedYaml, type Place, parseYaml } from './parse-yaml.ts';
import { readTextFile } from './read-text-file.ts';

/** Name of the file in a seeds folder that says what became of pages that are no more. */
export const withdrawalsName = 'withdrawn.yaml';

/** What people say of pages that are no more, each with its place in the file. */
export interface Withdrawals {
  file: string;
  entries: readonly { address: string; explanation: Explanation; place: Place; placeOfOnward: (index: number) => Place }[];
  issues: readonly Issue[];
}

const fields = Object.keys(withdrawal.shape);

/** Where to go on: a page that was joined with others, or has another address, stands somewhere. */
const checkOnward = ({ gone, onward, also }: Withdrawal, place: Place, file: string): readonly Issue[] => {
  const fault = (message: string, hint: string): Issue => ({ severity: 'error', code: 'wrong-onward', file, ...place, message, hint });
  if (gone !== 'withdrawn' && onward.length === 0)
    return [fault(`${gone} pages need a line "onward"`, 'name the page that stands in its place: onward: [topics/the-other]')];
  if (gone === 'renamed' && onward.length + also.length > 1)
    return [fault('a renamed page has one old and one new address', 'write "merged" where there are several')];
  return [];
};

const parseEntry = (value: unknown, index: number, yaml: ParsedYaml): { entries: Withdrawals['entries']; issues: readonly Issue[] } => {
  const result = withdrawal.safeParse(value);
  if (!result.success) return { entries: [], issues: explainZodError(result.error, yaml, fields, [index]) };
  const place = yaml.placeOf([index, 'address']);
  const issues = checkOnward(result.data, place, yaml.file);
  const placeOfOnward = (position: number): Place => yaml.placeOf([index, 'onward', position]);
  const { address, also, ...explanation } = result.data;
  const places = [place, ...also.map((_, position) => yaml.placeOf([index, 'also', position]))];
  const entries = [address, ...also].map((one, at) => ({ address: one, explanation, place: places[at] ?? place, placeOfOnward }));
  return { entries: issues.length === 0 ? entries : [], issues };
};

/** `withdrawn.yaml`, without a look at whether its addresses exist. Faulty entries are left out and reported. */
export const parseWithdrawals = (source: string, file: string): Withdrawals => {
  const yaml = parseYaml(source, file);
  if (yaml.value !== undefined && !Array.isArray(yaml.value) && yaml.issues.length === 0) {
    const hint = 'begin each entry with "- address: ..."';
    const issue: Issue = { severity: 'error', code: 'not-a-list', file, line: 1, column: 1, message: 'must be a list', hint };
    return { file, entries: [], issues: [issue] };
  }
  const values: readonly unknown[] = Array.isArray(yaml.value) ? yaml.value : [];
  const parsed = values.map((value, index) => parseEntry(value, index, yaml));
  const entries: Withdrawals['entries'][number][] = [];
  const issues = [...yaml.issues, ...parsed.flatMap((one) => one.issues)];
  for (const entry of parsed.flatMap((one) => one.entries)) {
    const { address } = entry;
    if (!entries.some((other) => other.address === address)) entries.push(entry);
    else
      issues.push({
        severity: 'error',
        code: 'repeated-address',
        file,
        ...entry.place,
        message: `"${address}" stands here twice; the first is used`,
        hint: 'keep one of the two',
      });
  }
  return { file, entries, issues };
};

/** Reads `withdrawn.yaml` of a seeds folder; one that is not there has no entries. */
export const readWithdrawals = (dir: string, root: string): Withdrawals => {
  const fullPath = path.join(dir, withdrawalsName);
  const file = path.relative(root, fullPath).split(path.sep).join('/');
  if (!existsSync(fullPath)) return { file, entries: [], issues: [] };
  const { text, issues } = readTextFile(dir, fullPath, file);
  const parsed = parseWithdrawals(text ?? '', file);
  return { ...parsed, issues: [...issues, ...parsed.issues] };
};
