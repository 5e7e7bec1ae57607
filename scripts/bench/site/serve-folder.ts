import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const isPacked = (file: string): boolean => /\.(?:js|json|css|html|svg)$/.test(file);
const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** A plain host at work. */
export interface ServedFolder {
  server: Server;
  address: string;
  /** Bytes that have left it, heads and all. */
  sent: () => number;
}

/** Serves folders as a plain host does: texts packed, everything else as it is, fresh for ten minutes. The first folder that has a file gives it; where none has a start page, `/` is an empty page. */
export const serveFolder = (...folders: readonly string[]): Promise<ServedFolder> =>
  new Promise((resolve) => {
    let sent = 0;
    const server = createServer((request, response) => {
      // Of a worker's requests the page's own log knows nothing; what leaves the server is what a reader pays.
      const { socket } = response;
      const before = socket?.bytesWritten ?? 0;
      response.on('close', () => {
        sent += (socket?.bytesWritten ?? 0) - before;
      });
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const name = path.normalize(pathname.replace(/\/$/, '/index.html'));
      const file = folders.map((folder) => path.join(folder, name)).find(isFile);
      response.setHeader('cache-control', 'max-age=600').setHeader('content-type', TYPES[path.extname(name)] ?? 'application/octet-stream');
      if (file === undefined && pathname === '/') response.end('<!doctype html><title>bench</title>');
      else if (file === undefined) response.writeHead(404).end();
      else if (isPacked(file)) createReadStream(file).pipe(createGzip()).pipe(response.setHeader('content-encoding', 'gzip'));
      else createReadStream(file).pipe(response);
    });
    server.listen(0, 'localhost', () => {
      const address = server.address();
      resolve({ server, sent: () => sent, address: `http://localhost:${typeof address === 'object' && address ? address.port : 0}/` });
    });
  });
