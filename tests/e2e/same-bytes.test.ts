import { expect, inject, test } from 'vitest';
import { buildTwice } from '../../scripts/attack/build-twice.ts';

test('built again, in another folder, time zone and locale, the first dossier is the same, byte for byte', () => {
  const { files, differing } = buildTwice(inject('site').dist);
  expect(files).toBeGreaterThan(500);
  expect(differing).toEqual([]);
});
