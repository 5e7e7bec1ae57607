import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Document, isMap, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Issue } from '../../pipeline/issue.ts';
import { addressKey } from './address-key.ts';

/** An address that an import could not take, as it stands in `refused.yaml`. */
const refusal = z.looseObject({
  address: z.string().min(1),
  /** The day on which it was asked, `2026-02-04`; empty where an editor wrote the entry without one. */
  day: z.string().default(''),
  /** The code of the fault: `status-404`. */
  code: z.string().default(''),
  reason: z.string().default(''),
});
export type Refusal = z.infer<typeof refusal>;

/** What earlier imports could not take, and what this one cannot. */
export interface RefusedAddresses {
  /** The refusal of an address, however it is spelt; undefined where it was not refused. */
  find: (address: string) => Refusal | undefined;
  /** Remembers a refusal in the file, in the place of an older one of the same address. */
  add: (one: Refusal) => void;
  /** Forgets an address that was taken after all. */
  remove: (address: string) => void;
}

/** The name of the file in a dossier. */
export const refusedFile = 'refused.yaml';

const head = ` Addresses that npm run import could not take, and why. They are not asked again: to have one asked again, remove its entry,
 or import with --again. Notes of your own stay.`;

/** What passes by itself, or is no answer of a server: the next import asks again. */
const PASSING = /^(?:unreachable|too-slow|stopped|status-429|status-5\d\d|failed-article|not-a-web-address|too-deep)$/u;

const keyOf = (address: string): string => (URL.canParse(address) ? addressKey(address) : address);

/** Whether a fault will be the same tomorrow, so that asking again would only be a burden. */
export const isLasting = (code: string): boolean => !PASSING.test(code);

/** The entries of the file's text, in order; a fault in it is an Issue. */
export const parseRefused = (source: string, file: string): { refusals: readonly Refusal[]; issues: readonly Issue[] } => {
  const document = parseDocument(source, { schema: 'failsafe' });
  const { data, error } = z.array(refusal).safeParse(document.errors.length > 0 ? undefined : (document.toJS() ?? []));
  if (data) return { refusals: data, issues: [] };
  const where = error.issues[0]?.path.join(', ');
  const message = `${document.errors[0]?.message.split('\n')[0] ?? `is not a list of entries with an address${where ? ` (${where})` : ''}`}`;
  return {
    refusals: [],
    issues: [
      { severity: 'error', code: 'refused-list', file, message, hint: 'mend it, or remove the file: every address is then asked again' },
    ],
  };
};

/** Reads the list of a dossier and keeps it; a list that cannot be read is left as it is. `name` is the file as an editor knows it. */
export const readRefused = (dossier: string, name: string): { refused: RefusedAddresses; issues: readonly Issue[] } => {
  const file = path.join(dossier, refusedFile);
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const aside = path.join(dossier, `.${refusedFile}.new`);
  // Of a run that was killed.
  rmSync(aside, { force: true });
  const { refusals, issues } = parseRefused(source, name);
  const byKey = new Map(refusals.map((one) => [keyOf(one.address), one]));
  const document: Document.Parsed<ParsedNode> = parseDocument(issues.length > 0 || source.trim() === '' ? '[]\n' : source, {
    schema: 'failsafe',
  });
  const change = (key: string, one: Refusal | undefined): void => {
    const list = document.contents;
    if (issues.length > 0 || !isSeq(list)) return;
    const at = list.items.findIndex((item) => isMap(item) && keyOf(String(item.get('address'))) === key);
    if (at < 0 && one === undefined) return;
    const before = list.items[at];
    if (one === undefined) list.items.splice(at, 1);
    else if (isMap(before)) for (const [field, value] of Object.entries(one)) document.setIn([at, field], value);
    else list.items.push(document.createNode(one) as ParsedNode);
    list.flow = list.items.length === 0;
    if (source.trim() === '') document.commentBefore = head;
    // Whole or not at all: a kill leaves the list of before or the new one.
    writeFileSync(aside, document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }));
    renameSync(aside, file);
  };
  return {
    issues,
    refused: {
      find: (address) => byKey.get(keyOf(address)),
      add: (one) => {
        byKey.set(keyOf(one.address), one);
        change(keyOf(one.address), one);
      },
      remove: (address) => {
        if (byKey.delete(keyOf(address))) change(keyOf(address), undefined);
      },
    },
  };
};

/** The text of the list without an address, comments and notes kept. Throws where the list cannot be read or has no such address. */
export const removeRefused = (source: string, address: string): string => {
  const document = parseDocument(source, { schema: 'failsafe' });
  const list = document.contents;
  const at = isSeq(list) ? list.items.findIndex((item) => isMap(item) && String(item.get('address')) === address) : -1;
  if (document.errors.length > 0 || !isSeq(list) || at < 0) throw new Error(`${refusedFile} has no entry ${address}`);
  list.items.splice(at, 1);
  list.flow = list.items.length === 0;
  return document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
};
