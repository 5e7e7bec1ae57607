import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readClaimSets } from '../../scripts/evaluate/pairs/claim-set.ts';
import { evaluateGoldPairs, scorePairs } from '../../scripts/evaluate/pairs/evaluate-pairs.ts';

const root = path.dirname(path.dirname(import.meta.dirname));
const shared = path.join(root, '..', 'shared');
const sets = readClaimSets(path.join(import.meta.dirname, 'same-statements')) ?? [];
const pairs = sets.flatMap((set) => set.pairs.map(([first, second, same, why]) => ({ set, first, second, same, why })));

describe('the annotated pairs', () => {
  test('are 70 or more of one utterance and 140 or more that look alike, a third of them held back', () => {
    const [same, unlike] = [pairs.filter((pair) => pair.same), pairs.filter((pair) => !pair.same)];
    expect(same.length).toBeGreaterThanOrEqual(70);
    expect(unlike.length).toBeGreaterThanOrEqual(140);
    for (const part of [same, unlike]) expect(part.filter(({ set }) => set.held).length / part.length).toBeGreaterThanOrEqual(0.3);
  });

  test.each(sets)(
    '$subject: names claims that are there, each pair once, each article of one outlet and day',
    ({ claims, pairs: own, actors }) => {
      for (const [first, second] of own) expect(Object.keys(claims)).toEqual(expect.arrayContaining([first, second]));
      expect(new Set(own.map(([first, second]) => [first, second].sort().join(' '))).size).toBe(own.length);
      for (const { actor, article, outlet, published } of Object.values(claims)) {
        expect(actors.map(({ id }) => id)).toEqual(expect.arrayContaining([actor].flat()));
        if (article !== undefined)
          expect({ outlet, published }).toEqual({ outlet: claims[article]?.outlet, published: claims[article]?.published });
      }
    },
  );

  test('what is one utterance with one report is so with the others', () => {
    for (const { claims, pairs: own } of sets) {
      const same = (a: string, b: string): boolean => own.some(([x, y, is]) => is && ((x === a && y === b) || (x === b && y === a)));
      const names = Object.keys(claims);
      for (const a of names)
        for (const b of names)
          for (const c of names) if (a !== c && same(a, b) && same(b, c)) expect([a, c, same(a, c)]).toEqual([a, c, true]);
    }
  });
});

test('95 % of the pairs joined are right, and 90 % of those of one utterance are joined', () => {
  const { precision, recall } = scorePairs(sets, () => true);
  expect(precision.hits / precision.of).toBeGreaterThanOrEqual(0.95);
  expect(recall.hits / recall.of).toBeGreaterThanOrEqual(0.9);
});

const groups = path.join(shared, 'gold', 'same-statements.json');
if (!existsSync(groups)) console.log('not tested: ../shared/gold/same-statements.json is absent');

test.skipIf(!existsSync(groups))('the groups of the first dossier come out, and nothing else', () => {
  const folders = { seeds: path.join(shared, 'seeds'), gold: path.join(shared, 'gold'), registry: path.join(root, 'seeds') };
  const figures = evaluateGoldPairs(folders, groups);
  expect(figures?.wrong).toEqual([]);
  expect(figures?.recall.of).toBe(9);
});
