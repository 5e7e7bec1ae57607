import { type Rules, readRules } from './read-rules.ts';
import { type Answer, request, type Wire } from './request.ts';

/** Time as it is, or as a test tells it. Milliseconds since 1970, and for how long to wait; `wait` ends early where the run is stopped. */
export interface Clock {
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
}

/** How a run presents itself, and through what it speaks. */
export interface FetchOptions extends Wire {
  clock: Clock;
  /** The name that robots.txt may use for us, and more: `OnRecord/0.1 (+mailto:...)`. */
  agent: string;
}

/** What an earlier answer said of itself, for a conditional request. */
export interface Validators {
  etag?: string | undefined;
  modified?: string | undefined;
}

/** What came of one address. `address` is where the answer stood in the end; `hops` are the addresses on the way there. */
export type Fetched =
  | {
      kind: 'body';
      address: string;
      hops: readonly string[];
      body: Buffer;
      contentType: string;
      validators: Validators;
      /** When, in seconds: `2026-02-03T11:37:05Z`. */
      at: string;
    }
  | { kind: 'unchanged'; hops: readonly string[] }
  | { kind: 'failed'; code: string; message: string; hint: string; hops: readonly string[] };

/** Pause between two requests to a host, in milliseconds; robots.txt may ask for a longer one. */
const interval = 1000;
/** Where robots.txt or a busy server asks for more, the address is left for another day. */
const longestPause = 60_000;
const mostHops = 5;
const attempts = 3;

const isBusy = (answer: Answer): boolean =>
  'status' in answer ? answer.status === 429 || answer.status >= 500 : answer.failed === 'unreachable' || answer.failed === 'timed-out';

/** `Retry-After` in milliseconds: seconds, or a date of HTTP. */
const askedPause = (answer: Answer, now: number): number => {
  const value = 'status' in answer ? (answer.headers['retry-after'] ?? '') : '';
  const pause = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(pause) && pause >= 0 ? pause : 5 * interval;
};

const failures: Readonly<Record<string, readonly [code: string, hint: string]>> = {
  refused: ['refused-address', 'name an address of the public Internet, or add --allow-local where it is your own server'],
  unreachable: ['unreachable', 'see whether a browser opens it, and run the same again'],
  'timed-out': ['too-slow', 'run the same again later, or save the page with a browser and import the file'],
  'too-large': ['too-large', 'save the page of one article, and import the file'],
  malformed: ['malformed-answer', 'save the page with a browser and import the file'],
  stopped: ['stopped', 'run the same again to go on'],
};

const savePage = 'where you may read it, save the page with a browser and import the file';
const statuses: Readonly<Record<number, readonly [message: string, hint: string]>> = {
  401: ['is behind a log-in (401)', savePage],
  402: ['is behind a paywall (402)', savePage],
  403: ['does not let programs in (403)', savePage],
  404: ['is not there (404)', 'see whether the address is whole, or whether an archive has a copy'],
  410: ['is gone (410)', 'see whether an archive has a copy'],
  429: ['asks for patience (429)', 'run the same again later'],
  451: ['is withheld for legal reasons (451)', 'see whether an archive has a copy'],
};

/** The second in which a moment lies, in UTC: `2026-02-03T11:37:05Z`. */
export const toSecond = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

const parseAddress = (address: string, base?: string): URL | string => {
  const url = URL.parse(address, base);
  if (!url) return `${address} is no web address`;
  if (!/^https?:$/.test(url.protocol)) return `${url.protocol} addresses are not fetched`;
  return url.username || url.password ? 'the address holds a name or a password' : url;
};

/**
 * What fetches politely: asks robots.txt first, leaves a second between two requests to a host, asks again three times in
 * all where a server is busy, follows at most five redirects, each of them under the same rules.
 */
export const makeFetcher = (options: FetchOptions): ((address: string, validators?: Validators) => Promise<Fetched>) => {
  const { clock, agent, signal } = options;
  const free = new Map<string, number>();
  const rulesOf = new Map<string, Promise<Rules>>();

  /** One request when the host's turn has come, again where it is busy. */
  const ask = async (url: URL, pause: number, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => {
    for (let attempt = 1; ; attempt += 1) {
      const rest = (free.get(url.hostname) ?? 0) - clock.now();
      if (rest > 0) await clock.wait(rest);
      if (signal.aborted) return { failed: 'stopped', why: 'stopped' };
      const answer = await request(url, { 'user-agent': agent, accept: '*/*', ...headers }, options);
      // From the end of the answer on: a slow server gets its second as well.
      free.set(url.hostname, clock.now() + pause);
      const asked = askedPause(answer, clock.now());
      if (!isBusy(answer) || attempt === attempts || asked > longestPause || signal.aborted) return answer;
      free.set(url.hostname, clock.now() + Math.max(pause, asked));
    }
  };

  const rulesFor = (url: URL): Promise<Rules> => {
    const known = rulesOf.get(url.origin) ?? readRules(url, agent, (next) => ask(next, interval));
    rulesOf.set(url.origin, known);
    return known;
  };

  return async (first, validators = {}) => {
    const hops: string[] = [];
    const fail = (code: string, message: string, hint: string): Fetched => ({ kind: 'failed', code, message, hint, hops });
    let url = parseAddress(first);
    for (;;) {
      if (typeof url === 'string') return fail('not-a-web-address', url, 'name an address that begins with https:// or http://');
      const rules = await rulesFor(url);
      if (rules.failed !== undefined) {
        const [code, hint] = failures[rules.failed.code] ?? [rules.failed.code, rules.failed.hint];
        return fail(code, rules.failed.message, hint);
      }
      if (!rules.isAllowed(url.href)) return fail('robots', `${url.host} asks programs not to read this address (robots.txt)`, savePage);
      const pause = Math.max(interval, rules.pause);
      if (pause > longestPause)
        return fail('robots', `${url.host} asks programs to wait ${rules.pause / 1000} seconds between two pages`, savePage);
      const answer = await ask(url, pause, {
        ...(validators.etag === undefined || hops.length > 0 ? {} : { 'if-none-match': validators.etag }),
        ...(validators.modified === undefined || hops.length > 0 ? {} : { 'if-modified-since': validators.modified }),
      });
      if ('failed' in answer) {
        const [code, hint] = failures[answer.failed] ?? [answer.failed, savePage];
        return fail(code, answer.why, hint);
      }
      const { status, headers, body } = answer;
      if (status === 304 && hops.length === 0 && (validators.etag ?? validators.modified) !== undefined) return { kind: 'unchanged', hops };
      if (status > 300 && status < 400 && status !== 304) {
        if (hops.length === mostHops)
          return fail('redirects', `leads on and on: ${[...hops, url.href].join(' -> ')}`, 'name the page’s own address');
        hops.push(url.href);
        url = headers.location === undefined ? 'it leads elsewhere without saying where' : parseAddress(headers.location, url.href);
        continue;
      }
      if (status !== 200) {
        const [message, hint] = statuses[status] ?? [`answers with an error (${status})`, 'run the same again later'];
        return fail(`status-${status}`, message, hint);
      }
      return {
        kind: 'body',
        address: url.href,
        hops,
        body,
        contentType: headers['content-type'] ?? '',
        validators: { etag: headers.etag, modified: headers['last-modified'] },
        at: toSecond(clock.now()),
      };
    }
  };
};
