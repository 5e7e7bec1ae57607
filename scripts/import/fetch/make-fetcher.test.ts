import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Lookup, refuseLocal } from './guard-hosts.ts';
import type { FetchOptions } from './make-fetcher.ts';
import { makeClock, makeTestFetcher, type Route, startServer } from './server.fixture.ts';

let clock: ReturnType<typeof makeClock>;
let server: Awaited<ReturnType<typeof startServer>>;
beforeEach(async () => {
  clock = makeClock();
  server = await startServer(clock, { '/a': 'page a', '/b': 'page b', '/c': 'page c' });
});
afterEach(() => server.close());

const fetcher = (more: Partial<FetchOptions> = {}) => makeTestFetcher(clock, more);
const bodyOf = (fetched: Awaited<ReturnType<ReturnType<typeof fetcher>>>): string =>
  fetched.kind === 'body' ? fetched.body.toString() : fetched.kind === 'failed' ? fetched.code : fetched.kind;

describe('politeness', () => {
  test('robots.txt is asked once a host and first; a second lies between two requests', async () => {
    const get = fetcher();
    for (const path of ['/a', '/b', '/c']) expect(bodyOf(await get(server.url + path))).toBe(`page ${path[1]}`);
    expect(server.got.map(({ path, at }) => [path, at])).toEqual([
      ['/robots.txt', 0],
      ['/a', 1000],
      ['/b', 2000],
      ['/c', 3000],
    ]);
    expect(server.got[1]?.headers['user-agent']).toBe('OnRecord/test');
    expect(server.got[1]?.headers.cookie).toBeUndefined();
  });

  test('the second is counted from the end of a slow answer', async () => {
    server.routes['/a'] = (_request, response) => {
      void clock.wait(7000).then(() => response.end('slow'));
    };
    const get = fetcher();
    await get(`${server.url}/a`);
    await get(`${server.url}/b`);
    expect(server.got.at(-1)).toMatchObject({ path: '/b', at: 9000 });
  });

  test.each<[string, string, string, string, readonly string[]]>([
    ['a path that is closed to all', 'User-agent: *\nDisallow: /a', '/a', 'robots', ['/robots.txt']],
    ['a path that is closed to us by name', 'User-agent: onrecord\nDisallow: /a', '/a', 'robots', ['/robots.txt']],
    ['a path that is closed to others', 'User-agent: otherbot\nDisallow: /', '/a', 'page a', ['/robots.txt', '/a']],
    ['a path beside the closed one', 'User-agent: *\nDisallow: /b', '/a', 'page a', ['/robots.txt', '/a']],
    ['a longer rule that opens', 'User-agent: *\nDisallow: /\nAllow: /a', '/a', 'page a', ['/robots.txt', '/a']],
    ['a pause beyond reason', 'User-agent: *\nCrawl-delay: 3600', '/a', 'robots', ['/robots.txt']],
  ])('robots.txt: %s', async (_name, robots, path, expected, paths) => {
    server.routes['/robots.txt'] = { headers: { 'content-type': 'text/plain' }, body: robots };
    expect(bodyOf(await fetcher()(server.url + path))).toBe(expected);
    expect(server.paths()).toEqual(paths);
  });

  test('a longer pause that robots.txt asks for is kept', async () => {
    server.routes['/robots.txt'] = 'User-agent: *\nCrawl-delay: 7';
    const get = fetcher();
    await get(`${server.url}/a`);
    await get(`${server.url}/b`);
    expect(server.got.map(({ at }) => at)).toEqual([0, 1000, 8000]);
  });

  test.each<[string, Route, string]>([
    ['fails', { status: 500 }, 'robots'],
    ['is withheld', { status: 403 }, 'page a'],
    ['leads to another page', { status: 301, headers: { location: '/other-robots' } }, 'robots'],
    ['leads in a circle', { status: 301, headers: { location: '/robots.txt' } }, 'page a'],
  ])('robots.txt that %s', async (_name, route, expected) => {
    server.routes['/robots.txt'] = route;
    server.routes['/other-robots'] = 'User-agent: *\nDisallow: /';
    expect(bodyOf(await fetcher()(`${server.url}/a`))).toBe(expected);
  });

  test('a redirect to a closed path stops there', async () => {
    server.routes['/robots.txt'] = 'User-agent: *\nDisallow: /b';
    server.routes['/a'] = { status: 302, headers: { location: '/b' } };
    expect(bodyOf(await fetcher()(`${server.url}/a`))).toBe('robots');
    expect(server.paths()).not.toContain('/b');
  });

  test('a busy server is asked again when it says, three times in all, and left alone where it says "tomorrow"', async () => {
    server.routes['/a'] = (_request, response, times) => {
      response.writeHead(times < 3 ? 503 : 200, { 'retry-after': '20' });
      response.end('at last');
    };
    expect(bodyOf(await fetcher()(`${server.url}/a`))).toBe('at last');
    expect(server.got.map(({ at }) => at)).toEqual([0, 1000, 21_000, 41_000]);
    server.routes['/b'] = { status: 429, headers: { 'retry-after': '86400' } };
    expect(bodyOf(await fetcher()(`${server.url}/b`))).toBe('status-429');
    expect(server.paths().filter((path) => path === '/b')).toHaveLength(1);
  });

  test('what was known of an address is said, and 304 is believed only then', async () => {
    server.routes['/a'] = (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200, {
        etag: '"1"',
        'last-modified': 'Wed, 04 Feb 2026 10:00:00 GMT',
      });
      response.end('first');
    };
    const get = fetcher();
    const first = await get(`${server.url}/a`);
    expect(first).toMatchObject({
      kind: 'body',
      at: '2026-02-04T10:00:01Z',
      validators: { etag: '"1"', modified: 'Wed, 04 Feb 2026 10:00:00 GMT' },
    });
    expect(await get(`${server.url}/a`, { etag: '"1"' })).toMatchObject({ kind: 'unchanged' });
    expect(server.got.at(-1)?.headers['if-none-match']).toBe('"1"');
    server.routes['/b'] = { status: 304 };
    expect(bodyOf(await get(`${server.url}/b`))).toBe('status-304');
  });
});

describe('a server may be anything', () => {
  test.each<[string, Route, string]>([
    ['a redirect is followed', { status: 301, headers: { location: '/b' } }, 'page b'],
    ['a redirect without an address', { status: 301 }, 'not-a-web-address'],
    ['a redirect to a file', { status: 301, headers: { location: 'file:///etc/passwd' } }, 'not-a-web-address'],
    ['a redirect to a script', { status: 301, headers: { location: 'javascript:alert(1)' } }, 'not-a-web-address'],
    ['a redirect with a password', { status: 301, headers: { location: 'http://me:secret@127.0.0.1/' } }, 'not-a-web-address'],
    ['a redirect to itself', { status: 301, headers: { location: '/a' } }, 'redirects'],
    ['a redirect to a private network', { status: 301, headers: { location: 'http://10.0.0.7/' } }, 'refused-address'],
    ['a redirect to the address of cloud machines', { status: 301, headers: { location: 'http://169.254.169.254/' } }, 'refused-address'],
    ['a redirect to a number for this machine', { status: 301, headers: { location: 'http://0x7f000002/' } }, 'refused-address'],
    ['a redirect to IPv6 of this machine', { status: 301, headers: { location: 'http://[::1]/' } }, 'refused-address'],
    ['a redirect to IPv4 inside IPv6', { status: 301, headers: { location: 'http://[::ffff:127.0.0.2]/' } }, 'refused-address'],
    ['packed', { headers: { 'content-encoding': 'gzip' }, body: zlib.gzipSync('unpacked') }, 'unpacked'],
    ['packed otherwise', { headers: { 'content-encoding': 'br' }, body: zlib.brotliCompressSync('unpacked') }, 'unpacked'],
    ['packed in a way nobody knows', { headers: { 'content-encoding': 'constructor' }, body: 'x' }, 'malformed-answer'],
    ['says packed and is not', { headers: { 'content-encoding': 'gzip' }, body: 'x' }, 'malformed-answer'],
    ['too large', { body: 'x'.repeat(1_000_001) }, 'too-large'],
    [
      'small, and too large unpacked',
      { headers: { 'content-encoding': 'gzip' }, body: zlib.gzipSync(Buffer.alloc(50_000_000)) },
      'too-large',
    ],
    ['a log-in', { status: 401 }, 'status-401'],
    ['a paywall', { status: 402 }, 'status-402'],
    ['closed', { status: 403 }, 'status-403'],
    ['gone', { status: 410 }, 'status-410'],
    ['a fault', { status: 418 }, 'status-418'],
    ['hangs up', (request) => request.socket.destroy(), 'unreachable'],
    ['no HTTP', (request) => request.socket.end('SSH-2.0-quay\r\n\r\n'), 'malformed-answer'],
    [
      'cuts the answer off',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('some');
        setTimeout(() => response.destroy(), 20);
      },
      'unreachable',
    ],
    [
      'sends headers without end',
      (_request, response) => {
        response.writeHead(200, { 'x-long': 'x'.repeat(100_000) });
        response.end();
      },
      'malformed-answer',
    ],
  ])('%s', async (_name, route, expected) => {
    server.routes['/a'] = route;
    expect(bodyOf(await fetcher()(`${server.url}/a`))).toBe(expected);
  });

  test('a byte at a time is too slow', async () => {
    server.routes['/a'] = (_request, response) => {
      const drip = setInterval(() => response.write('x'), 10);
      response.on('close', () => clearInterval(drip));
    };
    server.routes['/robots.txt'] = '';
    expect(bodyOf(await fetcher({ timeout: 300 })(`${server.url}/a`))).toBe('too-slow');
  });

  test('redirects are told in order', async () => {
    server.routes['/a'] = { status: 302, headers: { location: '/b' } };
    server.routes['/b'] = { status: 308, headers: { location: '/c' } };
    expect(await fetcher()(`${server.url}/a`)).toMatchObject({ hops: [`${server.url}/a`, `${server.url}/b`], address: `${server.url}/c` });
  });

  test.each(['not an address', 'ftp://a.example/x', 'file:///etc/passwd', 'http://me:secret@a.example/'])(
    '%s is not fetched',
    async (address) => {
      expect(bodyOf(await fetcher()(address))).toBe('not-a-web-address');
      expect(server.got).toEqual([]);
    },
  );

  test('a stopped run asks nothing more', async () => {
    const stop = new AbortController();
    const get = fetcher({ signal: stop.signal });
    await get(`${server.url}/a`);
    stop.abort();
    expect(bodyOf(await get(`${server.url}/b`))).toBe('stopped');
    expect(server.paths()).toEqual(['/robots.txt', '/a']);
  });
});

describe('names lead only to the public Internet', () => {
  const leadTo = (...addresses: string[]): Lookup =>
    ((_name: string, _options: object, done: (error: null, found: object[]) => void) => {
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    }) as unknown as Lookup;

  test.each<[string, readonly string[]]>([
    ['a name of this machine', ['127.0.0.1']],
    ['a name with one private address among public ones', ['93.184.216.34', '192.168.1.1']],
    ['a name of a private IPv6 address', ['fd00::1']],
  ])('%s is refused after the look-up', async (_name, addresses) => {
    const get = fetcher({ refuse: refuseLocal, lookup: leadTo(...addresses) });
    const fetched = await get(`http://news.example:${server.port}/a`);
    expect(fetched).toMatchObject({ kind: 'failed', code: 'refused-address', message: expect.stringContaining('news.example leads to') });
    expect(server.got).toEqual([]);
  });

  test('a name that changes between two look-ups is refused at the second', async () => {
    let looks = 0;
    const lookup = ((name: string, options: object, done: never) => {
      looks += 1;
      return Reflect.apply(leadTo(looks === 1 ? '127.0.0.1' : '127.0.0.9'), undefined, [name, options, done]);
    }) as unknown as Lookup;
    expect(bodyOf(await fetcher({ lookup })(`http://news.example:${server.port}/a`))).toBe('refused-address');
    expect(server.paths()).toEqual(['/robots.txt']);
  });

  test('with leave, a local server is read', async () => {
    const get = fetcher({ refuse: () => undefined, lookup: leadTo('127.0.0.1') });
    expect(bodyOf(await get(`http://news.example:${server.port}/a`))).toBe('page a');
  });
});

test.each<[string, boolean]>([
  ['127.0.0.1', true],
  ['127.255.0.9', true],
  ['10.9.8.7', true],
  ['172.16.0.1', true],
  ['192.168.0.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['224.0.0.1', true],
  ['255.255.255.255', true],
  ['192.0.2.1', true],
  ['::1', true],
  ['::', true],
  ['::ffff:10.0.0.1', true],
  ['64:ff9b::a00:1', true],
  ['2002:a00:1::', true],
  ['fe80::1', true],
  ['fd12::1', true],
  ['ff02::1', true],
  ['not an address', true],
  ['8.8.8.8', false],
  ['172.32.0.1', false],
  ['2606:4700:4700::1111', false],
  ['::ffff:8.8.8.8', false],
])('%s refused: %s', (address, refused) => {
  expect(refuseLocal(address) !== undefined).toBe(refused);
});
