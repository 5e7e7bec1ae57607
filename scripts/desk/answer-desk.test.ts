import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildContent } from '../command/build-content.ts';
import { makeDesk } from './answer-desk.ts';
import { makeDeskState } from './desk-state.ts';
import type { Dossier } from './dossier.ts';
import type { DeskAnswer } from './serve-desk.ts';

const root = path.join(import.meta.dirname, '..', '..');
const { articles, registry, issues } = buildContent({
  root,
  seedsDir: path.join(root, 'tests/corpus/tram-fares'),
  outDir: path.join(root, 'nowhere'),
  log: () => undefined,
  check: true,
});
const state = makeDeskState({ articles, registry, issues });
const [first, second] = state.queue.map(({ placed }) => placed);
if (!first || !second) throw new Error('nothing waits in this dossier');

/** Files in memory in place of a folder of seeds. */
const makeDossier = (files: Map<string, string>): Dossier => {
  const edits: { name: string; what: string; before: string | undefined }[] = [];
  return {
    state: () => state,
    isBuilding: () => false,
    fault: () => undefined,
    nameOf: (file) => path.relative('tests/corpus/tram-fares', file),
    read: (name) => files.get(name),
    edit: (name, what, change) => {
      const before = files.get(name);
      files.set(name, change(before));
      edits.push({ name, what, before });
    },
    lastEdit: () => edits.at(-1)?.what,
    undo: () => {
      const last = edits.pop();
      if (last?.before === undefined) files.delete(last?.name ?? '');
      else files.set(last.name, last.before);
    },
    settle: async () => undefined,
    close: async () => undefined,
  };
};

let files: Map<string, string>;
let answer: ReturnType<typeof makeDesk>;
beforeEach(() => {
  files = new Map([['actors.yaml', '- id: mayor\n  name: Ann Mayor\n  kind: person\n  description: Mayor.\n']]);
  answer = makeDesk({
    dossier: makeDossier(files),
    name: 'tram-fares',
    editor: () => ({ reviewer: 'Ada Norde', date: '2026-11-28' }),
    files: new Map([['/desk.css', { type: 'text/css', body: 'p{}' }]]),
    openSite: async (page) => `http://site/${page}`,
  });
});

const ask = (method: 'GET' | 'POST', address: string, form: Record<string, string> = {}): Promise<DeskAnswer> => {
  const url = new URL(address, 'http://desk');
  return answer({ method, path: url.pathname, query: url.searchParams, form: new URLSearchParams(form), to: (one) => `/T${one}` });
};
const read = async (address: string): Promise<string> => {
  const made = await ask('GET', address);
  return 'body' in made ? made.body : made.location;
};
const decide = (act: string, claim: string = first.claim.id, more: Record<string, string> = {}): Promise<DeskAnswer> =>
  ask('POST', '/check', { act, article: 'x', claim, seen: '', ...more });

describe('pages', () => {
  test.each([
    ['/', '/T/check'],
    ['/desk.css', 'p{}'],
    ['/site/claims/x/', 'http://site/claims/x/'],
    ['/state', '"isBuilding":false'],
    ['/check', `value="${first.claim.id}"`],
    [`/check?claim=${second.claim.id}`, `value="${second.claim.id}"`],
    ['/topics', 'href="/T/topics/'],
    [`/topics/${state.corpus.topics[0]?.id}`, state.corpus.topics[0]?.question ?? ''],
    ['/actors', 'actors'],
    ['/articles', `/T/articles/${articles[0]?.article.id}`],
    [`/articles/${articles[0]?.article.id}`, 'name="published"'],
  ])('%s', async (address, expected) => expect(await read(address)).toContain(expected));

  test.each(['/nothing', '/topics/none', '/articles/none'])('not there: %s', async (address) =>
    expect(await ask('GET', address)).toMatchObject({ status: 404 }),
  );
});

describe('a claim', () => {
  test('what is decided is written, said once, and does not come again', async () => {
    expect(await decide('confirm')).toEqual({ location: '/T/check' });
    expect(files.get(`reviews/${first.article.id}.yaml`)).toContain(first.claim.id);
    const page = await read('/check');
    expect(page).toContain(`confirm ${first.claim.id}: written to`);
    expect(page).toContain(`value="${second.claim.id}"`);
    expect(await read('/check')).not.toContain('written to');
  });

  test('what is skipped waits, and comes again when asked for', async () => {
    await decide('skip');
    expect([...files.keys()]).toEqual(['actors.yaml']);
    expect(await read('/check')).toContain(`value="${second.claim.id}"`);
    expect(await read('/check?again')).toContain(`value="${first.claim.id}"`);
  });

  test('what another has decided meanwhile is not overwritten', async () => {
    await decide('confirm');
    const before = files.get(`reviews/${first.article.id}.yaml`);
    expect(await decide('withdraw')).toEqual({ location: `/T/check?claim=${first.claim.id}` });
    expect(files.get(`reviews/${first.article.id}.yaml`)).toBe(before);
    expect(await read('/check')).toContain('Somebody else has decided');
  });

  test('undo takes the last decision back, and the claim waits again', async () => {
    await decide('confirm');
    expect(await ask('POST', '/undo', { back: '/check' })).toEqual({ location: '/T/check' });
    expect([...files.keys()]).toEqual(['actors.yaml']);
    expect(await read('/check')).toContain(`value="${first.claim.id}"`);
  });

  test.each([
    ['an unknown claim', { claim: 'zzzzzzzzzz' }, 'There is no claim'],
    ['an unknown act', { act: 'burn' }, 'cannot be used as it was sent'],
    ['a date that is none', { act: 'date', date: 'soon' }, 'is no date'],
  ])('%s: said, and nothing written', async (_, form, said) => {
    await decide('confirm', first.claim.id, form);
    expect([...files.keys()]).toEqual(['actors.yaml']);
    expect(await read('/check')).toContain(said);
  });
});

describe('other forms', () => {
  test('a name becomes an alias, and undo leads back to no other page than one of the desk', async () => {
    await ask('POST', '/actors', { act: 'merge', merge: 'Ann Mayor (mayor)', words: 'the mayor' });
    expect(files.get('actors.yaml')).toContain('the mayor');
    expect(await ask('POST', '/undo', { back: 'https://example.org' })).toEqual({ location: '/T/check' });
    expect(files.get('actors.yaml')).not.toContain('the mayor');
  });

  test.each([
    ['/actors', { act: 'merge', actor: 'mayor', words: ' ' }, 'There are no words'],
    ['/nothing', {}, 'There is no such form.'],
    ['/topics/none', { act: 'mark' }, 'There is no topic'],
  ])('%s: said, and nothing written', async (address, form, said) => {
    const before = files.get('actors.yaml');
    await ask('POST', address, form);
    expect(files.get('actors.yaml')).toBe(before);
    expect(await read('/check')).toContain(said);
  });

  test('metadata goes to the file beside an article that has no front matter', async () => {
    const plain = articles.find(({ article }) => article.file.endsWith('.txt'))?.article;
    const name = path.basename(plain?.file ?? '', '.txt');
    await ask('POST', `/articles/${plain?.id}`, { act: 'save', title: 'Another title' });
    expect(files.get(`articles/${name}.yaml`)).toContain('Another title');
  });
});
