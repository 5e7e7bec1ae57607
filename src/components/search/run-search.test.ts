import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parseSearchState } from '../../models/search/search-state.ts';
import type { SearchEngine } from './engine/engine.client.ts';
import { claimRecord, loadFolder } from './engine/portable-folder.fixture.ts';
import { runSearch } from './run-search.client.ts';

let engine: SearchEngine;
beforeAll(async () => {
  engine = await loadFolder(
    [
      claimRecord(
        'north',
        'The bridge toll is fair ¶ Ada North',
        { actor: ['north'], stance: ['support'], about: ['north'] },
        '2026-02-03',
      ),
      claimRecord(
        'vane',
        'No bridge toll before winter ¶ Ines Vane',
        { actor: ['vane'], stance: ['oppose'], about: ['vane'] },
        '2026-03-01',
      ),
      claimRecord(
        'vane-ferry',
        'The ferry sails until the ceasefire in winter ¶ Ines Vane',
        { actor: ['vane'], stance: ['support'], about: ['vane'] },
        '2025-05-01',
      ),
      claimRecord('quill', 'The truce is a sham ¶ Otto Quill', { actor: ['quill'], stance: ['oppose'], about: ['quill'] }, '2026-04-01'),
      { url: '/methods/', kind: 'page', content: 'How gulls are counted', meta: { title: 'Methods' }, filters: {}, sort: {} },
    ],
    undefined,
    {
      actors: [{ id: 'vane', name: 'Ines Vane', isPerson: true, names: ['ines vane', 'vane'], adjectives: [] }],
      positions: [],
      years: ['2025', '2026'],
    },
  );
});
afterAll(() => void vi.unstubAllGlobals());

/** What a search in an address comes to: titles of claims in their order, and all that is said of how it was read. */
const outcomeOf = async (address: string): Promise<unknown> => {
  const { claims, pages, corrected, read, missing, near, unfiltered } = await runSearch(
    engine,
    parseSearchState(new URLSearchParams(address)),
    new AbortController().signal,
  );
  return {
    claims: (await claims.fetch(0, claims.count)).map(({ meta }) => meta.title).toSorted(),
    pages: (await pages()).count,
    ...(corrected === undefined ? {} : { corrected }),
    ...(read === undefined ? {} : { read }),
    ...(missing.length > 0 ? { missing } : {}),
    ...(near.length > 0 ? { near } : {}),
    ...(unfiltered > 0 ? { unfiltered } : {}),
  };
};

test.each<[what: string, address: string, outcome: object]>([
  ['words', 'q=bridge+toll', { claims: ['north', 'vane'], pages: 0 }],
  ['a phrase', 'q="toll+before+winter"', { claims: ['vane'], pages: 0 }],
  ['a page alone', 'q=gulls', { claims: [], pages: 1 }],
  ['everything', '', { claims: ['north', 'quill', 'vane', 'vane-ferry'], pages: 0 }],
  ['a slip of the pen is put right', 'q=brige', { claims: ['north', 'vane'], pages: 0, corrected: 'bridge' }],
  ['unless it is meant', 'q=brige&literal=1', { claims: [], pages: 0, missing: ['brige'], near: ['bridge'] }],
  ['what nothing is like is missing', 'q=zeppelin', { claims: [], pages: 0, missing: ['zeppelin'] }],
  [
    'a question is read as what it asks',
    'q=what+does+Vane+say+about+the+toll',
    { claims: ['vane'], pages: 0, read: 'by or for Ines Vane, with “toll”' },
  ],
  [
    'and not where it is meant as it is written',
    'q=what+does+Vane+say+about+the+toll&literal=1',
    { claims: [], pages: 0, missing: 'what does Vane say about the toll'.split(' ') },
  ],
  // Whoever is named is what is asked.
  [
    'a mistyped name is put right before another word is given up',
    'q=Vnae+ceasefire+sham',
    { claims: ['vane-ferry'], pages: 0, corrected: 'Vane ceasefire sham', missing: ['sham'] },
  ],
  [
    'a name is not left out',
    'q=Vane+truce+sham',
    { claims: ['vane', 'vane-ferry'], pages: 0, read: 'by, for or about Ines Vane', missing: ['truce', 'sham'] },
  ],
  ['a word beside a phrase is', 'q=Vane+"before+winter"+debate', { claims: ['vane'], pages: 0, missing: ['debate'] }],
  [
    'what is near lacks what it does not show, and no more',
    'q=Vane+winter+truce+sham',
    { claims: ['vane', 'vane-ferry'], pages: 0, read: 'by, for or about Ines Vane', missing: ['truce', 'sham'] },
  ],
  ['filters alone', 'actor=vane', { claims: ['vane', 'vane-ferry'], pages: 0 }],
  ['a word for the same is taken', 'q=armistice', { claims: ['vane-ferry'], pages: 0, corrected: 'ceasefire' }],
  ['one that the filter leaves', 'q=armistice&actor=quill', { claims: ['quill'], pages: 0, corrected: 'truce' }],
  // Others have the word: it is right as it is.
  ['but not for one that a filter hides', 'q=ceasefire&actor=quill', { claims: [], pages: 0, unfiltered: 1 }],
  ['filters that leave nothing say how much there would be', 'q=bridge&actor=quill', { claims: [], pages: 0, unfiltered: 2 }],
])('%s: %s', async (_, address, outcome) => {
  expect(await outcomeOf(address)).toEqual(outcome);
});

test('a search that another has overtaken fetches nothing more', async () => {
  const abort = new AbortController();
  const asked: string[] = [];
  const slow: SearchEngine = {
    ...engine,
    claims: async (term, options) => {
      asked.push(term ?? '');
      abort.abort();
      return engine.claims(term, options);
    },
    pages: async (term) => {
      asked.push(`page ${term}`);
      return engine.pages(term);
    },
  };
  await expect(runSearch(slow, parseSearchState(new URLSearchParams('q=gulls')), abort.signal)).rejects.toThrow();
  expect(asked).toEqual(['gulls']);
});

test('values of a filter are counted as if none of it were chosen, those of others under it', async () => {
  const { counts } = await runSearch(engine, parseSearchState(new URLSearchParams('q=winter&stance=oppose')), new AbortController().signal);
  const { stance, actor } = await counts();
  expect({ stance, actor }).toEqual({ stance: { oppose: 1, support: 1 }, actor: { vane: 1 } });
});
