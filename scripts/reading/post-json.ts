import { setTimeout as wait } from 'node:timers/promises';

/** How long to wait for an answer and how often to ask. Milliseconds. */
export interface Patience {
  timeout: number;
  /** Before the second attempt; twice as long before each further one. */
  pause: number;
}

/** How often one question is sent where the server is busy, fails or cannot be reached. */
const attempts = 3;
/** The longest wait that a server may ask for; where it asks for more, the run ends and can be gone on with later. */
const longestPause = 60_000;
/** Larger answers are not read to their end: a stance and its words have some hundred bytes. */
export const largestAnswer = 1_000_000;

/** What came back; `failed` is why nothing did. */
export type Posted =
  | { status: number; text: string }
  | { failed: 'unreachable'; why: string }
  | { failed: 'timed-out' | 'too-large' | 'stopped' };

/** The body as text; undefined where it is larger than an answer may be. */
const readBody = async ({ body }: Response): Promise<string | undefined> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels what is still to come.
  for await (const part of body ?? []) {
    size += part.length;
    if (size > largestAnswer) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};

/** The cause that the system gives, which `fetch` wraps into "fetch failed". */
const whyOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code || (cause instanceof Error ? cause.message : 'no reason given');
};

const isBusy = (posted: Posted): boolean =>
  'status' in posted ? posted.status === 408 || posted.status === 429 || posted.status >= 500 : posted.failed === 'unreachable';

/**
 * Sends JSON and reads the answer's text. Where the server is busy, fails or cannot be reached it is asked again, three times
 * in all, after the time that it asks for or a growing one of ours; what takes too long is not asked again. Never throws for
 * what a server does. `signal` stops it at once.
 */
export const postJson = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
  { timeout, pause }: Patience,
  signal: AbortSignal,
): Promise<Posted> => {
  for (let attempt = 1; ; attempt += 1) {
    const late = AbortSignal.timeout(timeout);
    let posted: Posted;
    let asked = Number.NaN;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
        // A key goes to the address that it was given for and to no other.
        redirect: 'manual',
        signal: AbortSignal.any([late, signal]),
      });
      asked = 1000 * Number(response.headers.get('retry-after') ?? Number.NaN);
      const text = await readBody(response);
      posted = text === undefined ? { failed: 'too-large' } : { status: response.status, text };
    } catch (error) {
      if (signal.aborted) return { failed: 'stopped' };
      posted = late.aborted ? { failed: 'timed-out' } : { failed: 'unreachable', why: whyOf(error) };
    }
    const rest = Number.isFinite(asked) && asked >= 0 ? asked : pause * 2 ** (attempt - 1);
    if (!isBusy(posted) || attempt === attempts || rest > longestPause) return posted;
    const isStopped = await wait(rest, false, { signal }).catch(() => true);
    if (isStopped) return { failed: 'stopped' };
  }
};
