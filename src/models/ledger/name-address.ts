import { actorId, articleId, claimId, type Facts, outletId, topicId } from '../../schema/index.ts';
import { claimName } from '../claims/claim-card.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { nameList } from '../corpus/name-list.ts';
import { dateInWords } from '../dates/date-words.ts';
import type { Ledger } from './ledger.ts';
import { splitAddress } from './tombstones.ts';

const textOf = (value: Facts[string] | undefined): string => (typeof value === 'string' ? value : '');

/** What a page that is there calls itself. */
const presentName = (corpus: Corpus, address: string): string | undefined => {
  const { kind, id } = splitAddress(address);
  if (kind === 'topics') return corpus.topicById.get(topicId.parse(id))?.title;
  if (kind === 'actors') return corpus.actorById.get(actorId.parse(id))?.name;
  if (kind === 'outlets') return corpus.outletById.get(outletId.parse(id))?.name;
  if (kind === 'articles') return corpus.articleById.get(articleId.parse(id))?.title;
  const placed = corpus.claimById.get(claimId.parse(id));
  return placed && claimName(corpus, placed);
};

/** What a page was called that is no more. */
const formerName = (corpus: Corpus, ledger: Ledger, address: string): string | undefined => {
  const facts = ledger.entries.get(address)?.facts;
  if (!facts) return undefined;
  if (!address.startsWith('claims/')) return textOf(facts.name) || textOf(facts.title);
  const speakers = Array.isArray(facts.speakers) ? facts.speakers : [];
  const names = speakers.map((speaker) => (speaker.startsWith('“') ? speaker : nameAddress(corpus, ledger, `actors/${speaker}`)));
  return `${nameList(names)}, ${dateInWords(textOf(facts.date))}`;
};

/** The name of the page at an address for readers, whether it is there or was; the id where nothing is known of it. */
export const nameAddress = (corpus: Corpus, ledger: Ledger, address: string): string =>
  presentName(corpus, address) ?? formerName(corpus, ledger, address) ?? splitAddress(address).id;
