import robotsParser from 'robots-parser';
import type { Answer } from './request.ts';

/** What a host asks of programs. */
export interface Rules {
  isAllowed: (address: string) => boolean;
  /** Milliseconds between two requests; 0 where it asks for none. */
  pause: number;
  /** Where the host cannot be spoken to at all; nothing of it is fetched then. */
  failed?: { code: string; message: string; hint: string };
}

/** RFC 9309, section 2.5: what stands beyond need not be read. */
const longest = 500 * 1024;
/** Section 2.3.1.2. */
const mostHops = 5;

const free: Rules = { isAllowed: () => true, pause: 0 };

/**
 * robots.txt of a host as RFC 9309 has it: none means that everything may be read, one that cannot be had that nothing may.
 * `ask` makes one request; redirects are followed here, to web addresses alone.
 */
export const readRules = async (page: URL, agent: string, ask: (url: URL) => Promise<Answer>): Promise<Rules> => {
  let url = new URL('/robots.txt', page);
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const answer = await ask(url);
    if ('failed' in answer) {
      const code = answer.failed;
      return { ...free, failed: { code, message: `${url.host}: ${answer.why}`, hint: 'run the same again later' } };
    }
    const { status, headers, body } = answer;
    const next = status >= 300 && status < 400 ? URL.parse(headers.location ?? '', url) : undefined;
    if (next && /^https?:$/.test(next.protocol)) {
      url = next;
      continue;
    }
    if (status >= 500 || status === 429) {
      const message = `${url.host} does not say what programs may read: its robots.txt answers with ${status}`;
      return { ...free, failed: { code: 'robots', message, hint: 'run the same again later' } };
    }
    if (status !== 200) return free;
    // The rules are those of the host that was asked for, wherever their text stands.
    const rules = robotsParser(new URL('/robots.txt', page).href, body.subarray(0, longest).toString('utf8'));
    const pause = rules.getCrawlDelay(agent) ?? 0;
    return {
      isAllowed: (address) => rules.isAllowed(address, agent) !== false,
      pause: Number.isFinite(pause) && pause > 0 ? pause * 1000 : 0,
    };
  }
  return free;
};
