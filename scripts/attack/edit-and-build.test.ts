import { expect, test } from 'vitest';
import { makeRandom, shuffle } from '../pipeline/4-attribution/learned/training/make-random.ts';
import { editAndBuild, editNames } from './edit-and-build.ts';

test('after edits a site built with what was kept is the one that is built from nothing, byte for byte', () => {
  const random = makeRandom(19);
  // A publication shows on every page, and would leave none as it was: `npm run attack` has those as well.
  const order = shuffle(editNames.length, random).map((index) => editNames[index] ?? '');
  const edits = order.filter((name) => name !== 'the record is published').slice(0, 7);
  const { files, differing } = editAndBuild([edits], random, () => {});
  expect(differing).toEqual([]);
  expect(files).toBeGreaterThan(300);
  // Three sites are built: a limit is there to end what hangs.
}, 3_600_000);
