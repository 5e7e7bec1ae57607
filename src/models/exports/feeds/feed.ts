import { authorsInWords, makeClaimCard } from '../../claims/claim-card.ts';
import { wordingText } from '../../claims/claim-wording.ts';
import type { PlacedClaim } from '../../corpus/corpus.ts';
import { dateInWords } from '../../dates/date-words.ts';
import { fieldName } from '../../ledger/change-words.ts';
import { type HistoryStep, historyOf, isOnlyConfirmed, type Ledger, shownChanges } from '../../ledger/ledger.ts';
import type { Linking } from '../../site/structured-data.ts';
import { articleDay, latestDay } from '../data/data-date.ts';

/** Entries of a feed: as many as a reader that looks in once a month will want. */
const mostEntries = 100;

/** One claim as a feed has it. */
export interface FeedEntry {
  /** Permanent address of the claim, which names it as well. */
  address: string;
  title: string;
  /** Plain text. */
  text: string;
  authors: readonly string[];
  topics: readonly string[];
  /** RFC 3339. When the claim came into the record. */
  published: string;
  updated: string;
  /** The original at its publisher. */
  original: string;
}

/** What a feed of claims holds, before it is written in one format or another. */
export interface Feed {
  title: string;
  /** Page that the feed is of. */
  page: string;
  /** Address without ending, to which `.atom` and `.json` are added. */
  self: string;
  updated: string;
  entries: readonly FeedEntry[];
}

/** A day as a moment; feeds know no days. */
const moment = (day: string): string => `${day}T00:00:00Z`;

/** For a record in which no article has any date: feeds must have one, and a build must not ask the clock. */
const noDay = '1970-01-01';

/** What happened to a claim, without the times when somebody looked at it and changed nothing: that is no news. */
const changesOf = (ledger: Ledger, claim: string): readonly HistoryStep[] =>
  historyOf(ledger, `claims/${claim}`).filter(({ date, event }) => date !== '' && !(event.event === 'corrected' && isOnlyConfirmed(event)));

/** When a claim came into the record and when it last changed there: by the ledger, else by its article. */
const daysOf = (ledger: Ledger, { claim, article }: PlacedClaim, fallback: string): { first: string; last: string } => {
  const day = articleDay(article) || fallback;
  const steps = changesOf(ledger, claim.id);
  return { first: steps[0]?.date ?? day, last: steps.at(-1)?.date ?? day };
};

/** "Corrected on 3 March 2026: speaker, date." where the last that changed a claim was a correction; by whom and why, where a person made it. */
const correctionWords = (ledger: Ledger, { claim }: PlacedClaim): string => {
  const step = changesOf(ledger, claim.id).at(-1);
  if (step?.event.event !== 'corrected') return '';
  const { review } = step.event;
  const by = review?.decision === 'corrected' ? `, by ${review.reviewer} (${review.reason})` : '';
  const fields = shownChanges(step.event).map(({ field }) => fieldName(field));
  return `Corrected on ${dateInWords(step.date)}: ${fields.join(', ') || 'its review was taken back'}${by}. `;
};

const toEntry = (linking: Linking, ledger: Ledger, placed: PlacedClaim, fallback: string): FeedEntry => {
  const { claim } = placed;
  const card = makeClaimCard(linking.corpus, placed);
  const { first, last } = daysOf(ledger, placed, fallback);
  return {
    address: new URL(linking.urls.claim(claim.id), linking.site).href,
    title: `${card.names}, ${card.said}`,
    text: correctionWords(ledger, placed) + wordingText(card),
    authors: authorsInWords(card),
    topics: claim.topics.map((id) => linking.corpus.topicById.get(id)?.title ?? id),
    published: moment(first),
    updated: moment(last),
    original: card.source.href,
  };
};

/**
 * The newest claims of a list, and those corrected last. The ledger says when a claim was published and
 * corrected; for one that it does not know yet it is the day on which its article was read, else
 * published. Within a day the order is that of the record, by the date said.
 */
export const makeFeed = (
  linking: Linking,
  ledger: Ledger,
  head: { title: string; page: string; path: string },
  claims: readonly PlacedClaim[],
): Feed => {
  const state = linking.corpus.day || noDay;
  const dayOf = (placed: PlacedClaim): string => daysOf(ledger, placed, state).last;
  const newest = claims.toSorted((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1)).slice(0, mostEntries);
  return {
    title: head.title,
    page: new URL(head.page, linking.site).href,
    self: new URL(linking.urls.feeds + head.path, linking.site).href,
    updated: moment(latestDay(newest.map(dayOf)) || state),
    entries: newest.map((placed) => toEntry(linking, ledger, placed, state)),
  };
};
