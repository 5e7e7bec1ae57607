import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What a page of the desk answers: markup, a style or script, or where to go on. */
export type DeskAnswer = { status?: number; type: string; body: string } | { location: string };

/** A question to the desk, behind the token. */
export interface DeskRequest {
  method: 'GET' | 'POST';
  /** Without the token: `/check`. */
  path: string;
  query: URLSearchParams;
  /** Of a form; empty for GET. */
  form: URLSearchParams;
  /** The address of a page of the desk: `/check` -> `/TOKEN/check`. */
  to: (path: string) => string;
}

/** A desk that listens. */
export interface ServedDesk {
  address: string;
  stop: () => Promise<void>;
}

const largestForm = 64 * 1024;

const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  // A form must tell its origin, which `no-referrer` would keep from it.
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body);
};

const readForm = (request: IncomingMessage): Promise<URLSearchParams | undefined> =>
  new Promise((resolve, reject) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      body += part;
      if (body.length <= largestForm) return;
      resolve(undefined);
      request.destroy();
    });
    request.on('end', () => resolve(new URLSearchParams(body)));
    request.on('error', reject);
  });

const isSame = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * Serves pages on 127.0.0.1 alone, under an address that nobody can guess. A name that leads here from elsewhere
 * (DNS rebinding), a form of another page and a large body are refused. Rejects where the port is taken.
 */
export const serveDesk = async (
  port: number,
  answer: (request: DeskRequest) => Promise<DeskAnswer>,
  token = randomBytes(18).toString('base64url'),
): Promise<ServedDesk> => {
  const refuse = (response: ServerResponse, status: number, words: string): void => send(response, status, 'text/plain', `${words}\n`);
  const handle = async (request: IncomingMessage, response: ServerResponse, own: ReadonlySet<string>): Promise<void> => {
    const host = request.headers.host ?? '';
    if (!own.has(host)) return refuse(response, 421, 'The desk answers under its own address alone.');
    const url = new URL(request.url ?? '/', `http://${host}`);
    const [, given = '', ...rest] = url.pathname.split('/');
    if (!isSame(given, token)) return refuse(response, 404, 'There is nothing here. The address of the desk stands in the terminal.');
    const { method } = request;
    if (method !== 'GET' && method !== 'POST') return refuse(response, 405, 'The desk knows GET and POST.');
    if (method === 'POST' && request.headers.origin !== `http://${host}`) return refuse(response, 403, 'The form is not one of the desk.');
    const form = method === 'POST' ? await readForm(request) : new URLSearchParams();
    if (!form) return refuse(response, 413, 'The form is too long.');
    const made = await answer({ method, path: `/${rest.join('/')}`, query: url.searchParams, form, to: (path) => `/${token}${path}` });
    if ('location' in made) response.writeHead(303, { ...headers, location: made.location }).end();
    else send(response, made.status ?? 200, made.type, made.body);
  };
  const server: Server = createServer((request, response) => {
    const bound = server.address();
    const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
    const own = new Set([`127.0.0.1:${boundPort}`, `localhost:${boundPort}`]);
    handle(request, response, own).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : port}/${token}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
