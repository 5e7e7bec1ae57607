import { expect, test } from 'vitest';
import { makeKeptPages } from './kept-pages.ts';

/** A build that keeps pages beside those of earlier ones; `frame` is what the frame of every page shows. */
const openBuild = (kept: Map<string, Uint8Array>, frame = '2026-01-01') =>
  makeKeptPages({ find: (key) => kept.get(key), keep: (key, bytes) => kept.set(key, bytes) }, () => ({ frame }));

interface Asked {
  path?: string;
  routePattern?: string;
  models?: readonly unknown[];
  frame?: string;
  status?: number;
}

/** Asks for a page, draws it with the words `drawn` where it is not found, and gives what a reader gets. */
const get = async (kept: Map<string, Uint8Array>, drawn: string, asked: Asked = {}): Promise<string> => {
  const { path = '/claims/a/', routePattern = '/claims/[id]', models = [{ words: 'a' }], frame, status = 200 } = asked;
  const pages = openBuild(kept, frame);
  const locals: App.Locals = {};
  const page =
    pages.find({ url: new URL(path, 'https://example.org'), routePattern, locals }, ...models) ?? new Response(drawn, { status });
  return (await pages.keep(locals, page)).text();
};

test('a page that would be drawn from the same is as it was drawn first', async () => {
  const kept = new Map<string, Uint8Array>();
  expect(await get(kept, 'first “é”')).toBe('first “é”');
  expect(await get(kept, 'second')).toBe('first “é”');
});

test.each<[string, Asked]>([
  ['address', { path: '/claims/b/' }],
  ['route', { routePattern: '/previews/claims/[id]' }],
  ['view model', { models: [{ words: 'b' }] }],
  ['frame', { frame: '2026-01-02' }],
  ['second view model', { models: [{ words: 'a' }, new Set(['x'])] }],
])('a page of another %s is drawn', async (_, asked) => {
  const kept = new Map<string, Uint8Array>();
  await get(kept, 'first');
  expect(await get(kept, 'second', asked)).toBe('second');
  expect(await get(kept, 'third')).toBe('first');
});

test.each([
  [new Map([['a', 1]]), new Map([['a', 2]])],
  [new Set([1]), new Set([2])],
  [{ a: undefined }, {}],
  [[0], [-0]],
])('%j and %j are not the same', async (one, other) => {
  const kept = new Map<string, Uint8Array>();
  await get(kept, 'first', { models: [one] });
  expect(await get(kept, 'second', { models: [other] })).toBe('second');
});

test.each([[() => 1], [new Date(0)]])('%s in a view model stops the build', async (model) => {
  await expect(get(new Map(), 'x', { models: [{ model }] })).rejects.toThrow('not known');
});

test('a page that failed is not kept', async () => {
  const kept = new Map<string, Uint8Array>();
  await get(kept, 'gone', { status: 500 });
  expect(kept.size).toBe(0);
});

test('outside of builds every page is drawn', async () => {
  const pages = makeKeptPages(undefined, () => ({}));
  const locals: App.Locals = {};
  expect(pages.find({ url: new URL('https://example.org/'), routePattern: '/', locals }, () => 1)).toBeUndefined();
  expect(await (await pages.keep(locals, new Response('drawn'))).text()).toBe('drawn');
});
