import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readClaimSets } from './claim-set.ts';

let root = '';
const at = (name: string): string => path.join(root, name);
const write = (name: string, value: unknown): void => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), JSON.stringify(value));
};
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'on-record-sets-'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('sets of short claims', () => {
  const claim = {
    actor: 'vane',
    said: '',
    published: '2026-05-04',
    outlet: 'quay-news',
    form: 'direct',
    positions: {},
    content: 'No.',
    source: 'Vane',
  };
  const set = {
    subject: 'Fares',
    held: false,
    actors: [{ id: 'vane', name: 'Ada Vane', kind: 'person' }],
    positions: [],
    claims: { a: claim },
    pairs: [],
  };
  const read = (folder: string, ...sets: readonly object[]) => {
    for (const [index, one] of sets.entries()) write(`${folder}/${'cab'[index]}.json`, one);
    return readClaimSets(at(folder));
  };

  test('come in the order of their files; a folder that is not there has none', () => {
    write('sets/notes.md', 'no set');
    const sets = read('sets', set, { ...set, subject: 'Piers' }, { ...set, subject: 'Quotas' });
    expect(sets?.map(({ subject }) => subject)).toEqual(['Piers', 'Quotas', 'Fares']);
    expect(sets?.[0]?.actors[0]?.speaksFor).toEqual([]);
    expect(readClaimSets(at('nowhere'))).toBeUndefined();
  });

  test.each<[string, object]>([
    ['a field too many', { ...set, note: 1 }],
    ['a day that is none', { ...set, claims: { a: { ...claim, said: 'Monday' } } }],
    ['a stance that is none', { ...set, claims: { a: { ...claim, positions: { rise: 'maybe' } } } }],
    ['no words', { ...set, claims: { a: { ...claim, content: '' } } }],
    ['more words before than are kept', { ...set, claims: { a: { ...claim, before: 'x'.repeat(33) } } }],
    ['a pair without its reason', { ...set, pairs: [['a', 'b', true, '']] }],
  ])('%s is refused', (_, broken) => {
    expect(() => read('broken', broken)).toThrow();
  });
});
