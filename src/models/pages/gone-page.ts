import { dateInWords } from '../dates/date-words.ts';
import { type AddressStep, addressHistory } from '../ledger/address-history.ts';
import { type AddressLine, toAddressLine } from '../ledger/address-line.ts';
import { nameAddress } from '../ledger/name-address.ts';
import { goneWords, kindWords, type Tombstone } from '../ledger/tombstones.ts';
import type { PublicRecord } from '../record/record.ts';
import type { PageHead } from '../site/page-head.ts';

/** What stands where a page was published that is no more. */
export interface GonePage {
  head: PageHead;
  /** Absolute address of the page that stands in its place, where it is one; else its own. */
  canonical: string;
  /** What it was: "claim", and "claims" for the way to the others. */
  one: string;
  many: string;
  /** The page's name as it was. */
  name: string;
  when: string;
  why: string;
  onward: readonly AddressLine[];
  /** The article that had the claim; undefined where there is none, or where the way on leads to it. */
  article: AddressLine | undefined;
  history: readonly AddressStep[];
}

/** What happened to a page, when, why, and where to go on. */
export const gonePage = ({ corpus, ledger, urls, site }: PublicRecord, tombstone: Tombstone): GonePage => {
  const { address, kind, id, since, firstPublished, explanation, facts } = tombstone;
  const { one, many } = kindWords[kind];
  const line = (target: string): AddressLine => toAddressLine(corpus, ledger, target);
  const name = nameAddress(corpus, ledger, address);
  const title = `This ${one} ${explanation ? goneWords[explanation.gone] : 'is no longer in the record'}`;
  const onward = explanation?.onward ?? [];
  const [successor] = onward;
  const isReplaced = explanation?.gone !== 'withdrawn' && onward.length === 1 && successor !== undefined;
  const article = kind === 'claims' && typeof facts.article === 'string' ? `articles/${facts.article}` : undefined;
  return {
    head: {
      title,
      here: kind === 'claims' ? `Claim ${id}` : name,
      description: `${name}: ${title.toLowerCase()}.`,
      trail: [{ name: many.charAt(0).toUpperCase() + many.slice(1), href: urls[kind] }],
    },
    canonical: new URL(urls.at(isReplaced ? successor : address), site).href,
    one,
    many,
    name: kind === 'claims' ? `${name}, claim ${id}` : name,
    when: `${since === '' ? 'since the last publication' : dateInWords(since)}; first published on ${dateInWords(firstPublished)}`,
    why: explanation
      ? `${explanation.reason}${explanation.by ? ` (${explanation.by})` : ''}`
      : 'No reason was given yet. The address is kept all the same.',
    onward: onward.map(line),
    article: article === undefined || onward.includes(article) ? undefined : line(article),
    history: addressHistory(corpus, ledger, address),
  };
};
