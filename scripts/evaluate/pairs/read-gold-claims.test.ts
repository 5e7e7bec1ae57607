import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierFolders } from '../dossier/evaluate-dossier.ts';
import { makeGoldDossier } from '../dossier/gold-dossier.fixture.ts';
import { readGoldClaims } from './read-gold-claims.ts';

let root = '';
let folders: DossierFolders;
let groups = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'on-record-gold-'));
  ({ folders, groups } = makeGoldDossier(root));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('annotations as claims', () => {
  const goldOf = () => readGoldClaims(folders, groups);

  test('each pair of a group is one utterance, a group of one has none', () => {
    expect(goldOf()?.set.pairs.map(([first, second, same]) => [first, second, same])).toEqual([
      ['one-1', 'one-2', true],
      ['one-1', 'two-1', true],
      ['one-2', 'two-1', true],
    ]);
  });

  test('with what the annotation and the article say', () => {
    expect(goldOf()?.set.claims['one-2']).toEqual({
      actor: ['tom-reed'],
      said: '2026-05',
      published: '2026-05-04',
      outlet: 'quay-news',
      article: 'one-1',
      form: 'indirect',
      positions: { 'new-pier': 'oppose' },
      content: 'a new pier would cost the harbour its calm',
      source: 'Tom Reed',
      cue: 'told reporters',
      via: undefined,
      before: 'e. Tom Reed told reporters that ',
      after: '.',
    });
  });

  test('what cannot be located has no words around it, and an unknown article no day', () => {
    expect(goldOf()?.set.claims['two-1']).not.toHaveProperty('before');
    expect(goldOf()?.set.claims['three-1']).toMatchObject({ published: '', outlet: 'unknown', said: '' });
    expect(goldOf()?.actors.map(({ id }) => id)).toEqual(['mira-sole', 'tom-reed']);
  });

  test('without seeds, annotations or groups there is nothing to measure', () => {
    const nowhere = path.join(root, 'nowhere');
    expect(readGoldClaims(folders, nowhere)).toBeUndefined();
    expect(readGoldClaims({ ...folders, seeds: nowhere }, groups)).toBeUndefined();
    expect(readGoldClaims({ ...folders, gold: nowhere }, groups)).toBeUndefined();
  });
});
