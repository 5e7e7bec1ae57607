import type { GateRow } from './gate-lexicon.ts';
import { gateRows } from './gate-lexicon.ts';
import type { PageSigns } from './read-page-signs.ts';

/** What stands between a reader and an article, and what says so. */
export interface Gate {
  kind: GateRow['kind'];
  /** Words of the page or of its markup. */
  sign: string;
}

/** What is known of a page. */
export interface PageText {
  /** Number of words of the article that was found in it; 0 where none was. */
  words: number;
  signs: PageSigns;
  /** Where the page was asked for, and where it stood in the end. */
  asked?: string;
  answered?: string;
}

/** Fewer words are a teaser, where the page says that there is more to pay or to sign for. */
const teaser = 200;
/** Fewer words are no article, where the page speaks of cookies, robots or scripts: the shortest report has some sixty. */
const shell = 60;
/** A page that says how long its article is, is cut off where less than this part of it is there. */
const leastPart = 0.5;

/** Hosts and paths of pages that ask for consent or a log-in before they send a reader on. */
const gateAddresses: readonly [Gate['kind'], RegExp][] = [
  [
    'consent',
    /^https?:\/\/(?:consent|guce|cmp|privacy|myprivacy|cookies?)\.|\/(?:consent|collectConsent|cookie-?wall|privacy-?gate|myprivacy)(?:[/?]|$)/i,
  ],
  ['log-in', /^https?:\/\/(?:login|signin|sso|auth|accounts?|id)\.|\/(?:log-?in|sign-?in|sso|auth|register)(?:[/?]|$)/i],
  ['paywall', /\/(?:subscribe|subscription|paywall|plans|offers)(?:[/?]|$)/i],
];

/**
 * The gate that a page is, if it is one. A long text is an article whatever stands beside it: who is signed in saves whole
 * articles of closed sites. A short one is a gate where the page's address, its markup or its words say that there is more.
 */
export const findGate = ({ words, signs, asked, answered }: PageText): Gate | undefined => {
  if (asked !== undefined && answered !== undefined && asked !== answered) {
    const led = gateAddresses.find(([, shape]) => shape.test(answered) && !shape.test(asked));
    if (led && words < teaser) return { kind: led[0], sign: `it leads to ${answered}` };
  }
  if (signs.wordCount !== undefined && signs.isFree === false && words < signs.wordCount * leastPart)
    return { kind: 'paywall', sign: `${words} of ${signs.wordCount} words are there` };
  if (words < teaser && signs.isFree === false)
    return { kind: 'paywall', sign: `its markup says that it is not free, and ${words} words are there` };
  const row = gateRows.find(
    ({ kind, shape }) => words < (kind === 'paywall' || kind === 'log-in' ? teaser : shell) && shape.test(signs.words),
  );
  if (!row) return undefined;
  const [sign = ''] = row.shape.exec(signs.words) ?? [];
  return { kind: row.kind, sign: `“${sign.trim().slice(0, 80)}”` };
};
