import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from './serve-desk.ts';

let desk: ServedDesk;
beforeAll(async () => {
  desk = await serveDesk(0, async ({ method, path, form, to }) =>
    path === '/go' ? { location: to('/there') } : { type: 'text/html', body: `${method} ${path} ${form.get('word') ?? ''}` },
  );
});
afterAll(() => desk.stop());

const ask = (
  address: string,
  { method = 'GET', headers = {}, body = '' } = {},
): Promise<{ status: number; text: string; location: string }> =>
  new Promise((resolve, reject) => {
    const { port, pathname } = new URL(address);
    const sent = request({ host: '127.0.0.1', port, path: pathname, method, headers }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, location: response.headers.location ?? '' }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
const origin = () => new URL(desk.address).origin;

test('it listens on this machine alone, under a token', async () => {
  expect(desk.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/$/);
  expect(await ask(`${desk.address}check`)).toMatchObject({ status: 200, text: 'GET /check ' });
  for (const path of ['/', '/check', `/${'x'.repeat(24)}/check`]) expect((await ask(origin() + path)).status).toBe(404);
});

test('a form of the desk is answered, and leads on inside it', async () => {
  const form = { method: 'POST', headers: { origin: origin() }, body: 'word=a%26b' };
  expect(await ask(`${desk.address}act`, form)).toMatchObject({ status: 200, text: 'POST /act a&b' });
  const { pathname } = new URL(desk.address);
  expect(await ask(`${desk.address}go`, form)).toMatchObject({ status: 303, location: `${pathname}there` });
});

test.each([
  ['a form of another page', { method: 'POST', headers: { origin: 'https://example.org' } }, 403],
  ['a form that does not say where it comes from', { method: 'POST' }, 403],
  ['a name that leads here', { headers: { host: 'desk.example.org' } }, 421],
  ['another method', { method: 'DELETE' }, 405],
])('%s is refused', async (_, options, status) => expect((await ask(`${desk.address}check`, options)).status).toBe(status));

test('a body without an end is cut off', async () => {
  const sent = ask(`${desk.address}act`, { method: 'POST', headers: { origin: origin() }, body: 'x'.repeat(1_000_000) });
  expect(await sent.catch(() => ({ status: 413 }))).toMatchObject({ status: 413 });
});
