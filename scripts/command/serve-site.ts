import process from 'node:process';
import { preview } from 'astro';

/** Serves a built site on this machine until the process ends, on `port` or the next free one. The address ends with the base path. */
export const serveSite = async (outDir: string, port: number): Promise<{ address: string; stop: () => Promise<void> }> => {
  process.env.OUT_DIR = outDir;
  const server = await preview({ logLevel: 'error', server: { port, host: 'localhost' } });
  const path = (process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  return { address: `http://localhost:${server.port}/${path === '' ? '' : `${path}/`}`, stop: () => server.stop() };
};
