import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.html': 'text/html' };

/** Serves a folder as a plain host does: texts packed, everything else as it is; `/` is an empty page. */
export const serveFolder = (folder: string): Promise<{ server: Server; address: string; sent: () => number }> =>
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
      const file = path.join(folder, path.normalize(pathname));
      const type = TYPES[path.extname(file)];
      if (pathname === '/') response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>');
      else if (!existsSync(file)) response.writeHead(404).end();
      else if (type === undefined) createReadStream(file).pipe(response);
      else {
        response.setHeader('content-type', type).setHeader('content-encoding', 'gzip');
        createReadStream(file).pipe(createGzip()).pipe(response);
      }
    });
    server.listen(0, 'localhost', () => {
      const address = server.address();
      resolve({ server, sent: () => sent, address: `http://localhost:${typeof address === 'object' && address ? address.port : 0}/` });
    });
  });
