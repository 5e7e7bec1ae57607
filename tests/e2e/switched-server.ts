import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.png': 'image/png',
};

/** A host whose site can be replaced by a newer build, and whose network can be cut. */
export interface SwitchedServer {
  address: string;
  show: (dist: string) => void;
  /** From now on every request fails, as without a network; `false` mends it. */
  cut: (isCut: boolean) => void;
  /** Paths asked for since the start. */
  asked: string[];
  stop: () => void;
}

/** Serves a built site under a base path, as a plain host does. */
export const startSwitchedServer = async (first: string, base = '/'): Promise<SwitchedServer> => {
  let dist = first;
  let isCut = false;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    if (isCut) return void request.socket.destroy();
    const inside = pathname.startsWith(base) ? path.join(dist, path.normalize(`/${decodeURIComponent(pathname.slice(base.length))}`)) : '';
    const file = inside !== '' && existsSync(inside) && statSync(inside).isDirectory() ? path.join(inside, 'index.html') : inside;
    if (file === '' || !existsSync(file)) return void response.writeHead(404, { 'content-type': 'text/html' }).end('not here');
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  return {
    address: `http://localhost:${typeof address === 'object' && address ? address.port : 0}${base}`,
    show: (next) => {
      dist = next;
    },
    cut: (next) => {
      isCut = next;
      if (isCut) server.closeAllConnections();
    },
    asked,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
