import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DossierFolders, evaluateDossier, predictDossier } from './evaluate-dossier.ts';
import { makeGoldDossier } from './gold-dossier.fixture.ts';

let root = '';
let folders: DossierFolders;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'on-record-dossier-'));
  ({ folders } = makeGoldDossier(root));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a dossier is predicted', () => {
  test('document after document, whatever else lies beside them', () => {
    expect(predictDossier(folders)?.map(({ document, gold }) => [document, gold.length])).toEqual([
      ['one.md', 2],
      ['three.md', 1],
      ['two.md', 1],
    ]);
  });

  test('annotations are located in the text that the pipeline reads; those that are not there are kept', () => {
    const [one, three, two] = predictDossier(folders) ?? [];
    const words = one?.gold.map(({ located }) => located && one.text.slice(located.content.start, located.content.end));
    expect(words).toEqual(['the pier had been discussed for a decade', 'a new pier would cost the harbour its calm']);
    expect(two?.gold.map(({ located }) => located)).toEqual([undefined]);
    // Of an article that is not there nothing is predicted, and everything missed.
    expect(three).toMatchObject({ text: '', predicted: [], gold: [{ located: undefined }] });
  });

  test('and each claim says what the stages made of it', () => {
    const [one] = predictDossier(folders) ?? [];
    expect(one?.predicted.map(({ actors, topics }) => [actors, topics])).toEqual([
      [['mira-sole'], ['pier']],
      [['tom-reed'], ['pier']],
    ]);
  });
});

test('figures count what was missed with what was found', () => {
  expect(evaluateDossier(folders)).toMatchObject({ found: { hits: 2, of: 4 }, right: { hits: 2, of: 3 }, actors: { hits: 2, of: 2 } });
});

test.each(['seeds', 'gold'] as const)('without the folder of the %s nothing is measured', (missing) => {
  const absent = { ...folders, [missing]: path.join(root, 'nowhere') };
  expect([predictDossier(absent), evaluateDossier(absent)]).toEqual([undefined, undefined]);
});
