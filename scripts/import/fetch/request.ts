import http from 'node:http';
import https from 'node:https';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { checkLiteral, guardedLookup, type Lookup, type Refuse, RefusedHost } from './guard-hosts.ts';

/** Through what, how long and how much. */
export interface Wire {
  refuse: Refuse;
  /** Left out, the system's resolver. */
  lookup?: Lookup;
  /** For the whole answer, in milliseconds: a server that sends a byte a second is late as well. */
  timeout: number;
  /** In bytes, unpacked. */
  largest: number;
  signal: AbortSignal;
}

/** What one request came to. `body` is unpacked. */
export type Answer =
  | { status: number; headers: http.IncomingHttpHeaders; body: Buffer }
  | { failed: 'refused' | 'unreachable' | 'timed-out' | 'too-large' | 'malformed' | 'stopped'; why: string };

class TooLarge extends Error {}

/** Counts what passes and ends it beyond the limit. */
const limit = (largest: number): Transform => {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > largest) done(new TooLarge(`more than ${Math.round(largest / 1_000_000)} MB`));
      else done(null, chunk);
    },
  });
};

/** A stream that unpacks, by the name of its coding; undefined for a coding that was not asked for. */
const unpackers: Readonly<Record<string, () => Transform>> = {
  '': () => new Transform({ transform: (chunk, _encoding, done) => done(null, chunk) }),
  identity: () => new Transform({ transform: (chunk, _encoding, done) => done(null, chunk) }),
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  br: () => zlib.createBrotliDecompress(),
};

const readBody = async (response: http.IncomingMessage, wire: Wire): Promise<Buffer> => {
  const coding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const unpack = Object.hasOwn(unpackers, coding) ? unpackers[coding] : undefined;
  if (!unpack) throw Object.assign(new Error(`the answer is packed as ${coding}`), { code: 'Z_UNKNOWN' });
  const parts: Buffer[] = [];
  // What arrives is counted before it is unpacked, and again after: neither may be without end.
  await pipeline(response, limit(wire.largest), unpack(), limit(wire.largest), async (source: AsyncIterable<Buffer>) => {
    for await (const part of source) parts.push(part);
  });
  return Buffer.concat(parts);
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const failureOf = (error: unknown, late: AbortSignal, stop: AbortSignal): Answer => {
  const why = error instanceof Error ? error.message : String(error);
  if (stop.aborted) return { failed: 'stopped', why: 'stopped' };
  if (late.aborted) return { failed: 'timed-out', why: 'no whole answer in time' };
  if (error instanceof RefusedHost) return { failed: 'refused', why };
  if (error instanceof TooLarge) return { failed: 'too-large', why };
  if (/^(Z_|ERR_|ERR__ERROR|HPE_)/.test(codeOf(error))) return { failed: 'malformed', why };
  return { failed: 'unreachable', why: codeOf(error) || why };
};

/**
 * One GET. No cookies, no redirects followed, nothing kept between requests. Never throws for what a server does, and
 * connects to no address that `refuse` refuses, however it was reached.
 */
export const request = async (url: URL, headers: Readonly<Record<string, string>>, wire: Wire): Promise<Answer> => {
  const late = AbortSignal.timeout(wire.timeout);
  try {
    checkLiteral(url.hostname, wire.refuse);
    const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
      const sent = (url.protocol === 'https:' ? https : http).get(
        url,
        {
          headers: { ...headers, 'accept-encoding': 'gzip, br' },
          lookup: guardedLookup(wire.refuse, wire.lookup),
          agent: false,
          signal: AbortSignal.any([late, wire.signal]),
        },
        resolve,
      );
      sent.on('error', reject);
    });
    const { statusCode: status = 0, headers: answered } = response;
    // Of an answer that says "elsewhere" or "as before" nobody reads the words.
    if (status === 304 || (status >= 300 && status < 400)) {
      response.destroy();
      return { status, headers: answered, body: Buffer.alloc(0) };
    }
    return { status, headers: answered, body: await readBody(response, wire) };
  } catch (error) {
    return failureOf(error, late, wire.signal);
  }
};
