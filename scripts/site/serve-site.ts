import process from 'node:process';
import { preview } from 'astro';

/** A served site: its address with the base path, and how to end it. */
export interface ServedSite {
  address: string;
  stop: () => Promise<void>;
  /** Settles when the server has ended. */
  ended: Promise<void>;
}

/** Serves a built site on this machine, on `port` or the next free one. */
export const serveSite = async (outDir: string, port: number): Promise<ServedSite> => {
  process.env.OUT_DIR = outDir;
  const server = await preview({ logLevel: 'error', server: { port, host: 'localhost' } });
  const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  return { address: `http://localhost:${server.port}${base}`, stop: () => server.stop(), ended: server.closed() };
};
