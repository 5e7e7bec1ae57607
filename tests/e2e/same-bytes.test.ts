import { expect, inject, test } from 'vitest';
import { findDifferences } from '../../scripts/attack/build-twice.ts';
import { listTree } from '../../scripts/pipeline/6-page/list-tree.ts';

test('built again, in another folder, time zone and locale, the first dossier is the same, byte for byte', () => {
  const [once, again] = [inject('site').dist, inject('sameSite')];
  expect(listTree(again).length).toBeGreaterThan(500);
  expect(findDifferences(once, again)).toEqual([]);
});
