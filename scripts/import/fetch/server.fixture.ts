// For tests: a local web server that answers by path, and a clock that waits without waiting.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FetchOptions, makeFetcher } from './make-fetcher.ts';

/** What is answered at a path: a body, a status with headers and a body, or whatever a function does. */
export type Route =
  | string
  | { status?: number; headers?: Readonly<Record<string, string>>; body?: string | Uint8Array }
  | ((request: http.IncomingMessage, response: http.ServerResponse, times: number) => void);

/** One request as it arrived, with the time of the test's clock in milliseconds since its start. */
export interface Got {
  path: string;
  at: number;
  headers: http.IncomingHttpHeaders;
}

/** Where the test's clock starts. */
export const start = Date.UTC(2026, 1, 4, 10, 0, 0);

/** A clock on which waiting takes no time. */
export const makeClock = (): FetchOptions['clock'] & { passed: () => number } => {
  let now = start;
  return {
    now: () => now,
    wait: async (milliseconds) => {
      now += milliseconds;
    },
    passed: () => now - start,
  };
};

/** Starts the server on 127.0.0.1; a path that is not named answers with 404. `routes` may be changed while it runs. */
export const startServer = async (clock: ReturnType<typeof makeClock>, routes: Record<string, Route> = {}) => {
  const got: Got[] = [];
  const server = http.createServer((request, response) => {
    const path = request.url ?? '';
    got.push({ path, at: clock.passed(), headers: request.headers });
    const route = Object.hasOwn(routes, path) ? routes[path] : { status: 404 };
    if (typeof route === 'function') {
      route(request, response, got.filter((one) => one.path === path).length);
      return;
    }
    const { status = 200, headers = {}, body = '' } = typeof route === 'string' ? { body: route } : (route ?? {});
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    routes,
    got,
    paths: (): readonly string[] => got.map(({ path }) => path),
    close: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** A fetcher on the test's clock that may speak with this machine at 127.0.0.1, and with nobody else. */
export const makeTestFetcher = (clock: FetchOptions['clock'], more: Partial<FetchOptions> = {}): ReturnType<typeof makeFetcher> =>
  makeFetcher({
    clock,
    agent: 'OnRecord/test',
    refuse: (address) => (address === '127.0.0.1' ? undefined : 'is not the test’s'),
    timeout: 20_000,
    largest: 1_000_000,
    signal: new AbortController().signal,
    ...more,
  });
