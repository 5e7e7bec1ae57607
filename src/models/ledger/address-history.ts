import type { ShownEvent } from '../../schema/index.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type ChangeWords, changeWords, judgementWords, shownChanges } from './change-words.ts';
import { historyOf, type Ledger } from './ledger.ts';
import { goneLine } from './tombstones.ts';

/** One thing that happened to a page. */
export interface AddressStep {
  /** ISO 8601; empty where it is not published yet. */
  date: string;
  event: ShownEvent['event'];
  /** Why it went, or who corrected it; empty where the event says all. */
  words: string;
  changes: readonly ChangeWords[];
}

/** What happened to the page at an address since it was first published, the oldest first; nothing where it was not published. */
export const addressHistory = (corpus: Corpus, ledger: Ledger, address: string): AddressStep[] =>
  historyOf(ledger, address).map(({ date, event }) => {
    const step = { date, event: event.event, words: '', changes: [] };
    if (event.event === 'gone') {
      const { explanation } = event;
      return { ...step, words: explanation ? `It ${goneLine(explanation)}: ${explanation.reason}` : 'No longer in the record' };
    }
    if (event.event !== 'corrected') return step;
    return { ...step, words: judgementWords(event), changes: shownChanges(event).map((change) => changeWords(corpus, ledger, change)) };
  });
