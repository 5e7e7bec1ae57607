import type { Form } from '../../schema/index.ts';
import { makeClaimCard } from '../claims/claim-card.ts';
import { sentenceText } from '../claims/claim-wording.ts';
import { reasonsOf } from '../claims/find-reasons.ts';
import { saidShort } from '../claims/said-words.ts';
import { reporterNote } from '../claims/whose-words.ts';
import { type Corpus, compareText, type PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { nameList } from '../corpus/name-list.ts';
import { rolesIn, spokenForIn } from '../corpus/role-at.ts';
import { dateRange } from '../dates/date-range.ts';
import { makeUrls } from '../site/urls.ts';
import type { StatementByClaim } from '../statements/statement.ts';
import { otherOutlets } from '../statements/statements-among.ts';
import { datesOf } from './find-date.ts';
import { unseenMark } from './mark-hits.ts';
import { actorsNamed, namesOf, sameInTopics, samePhrasesIn, spellingsOf } from './other-words.ts';
import { numbersIn } from './search-words.ts';

/** The years that an EDTF value covers, or `unknown`. */
export const yearsOf = (date: string): string[] => {
  const range = dateRange(date);
  if (!range) return ['unknown'];
  const [from, to] = [new Date(range.from).getUTCFullYear(), new Date(range.to).getUTCFullYear()];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
};

/** What a claim is filtered by; the values are ids. */
export interface SearchFilters {
  topic: string[];
  /** `unresolved` where the source is no known actor. */
  actor: string[];
  /** `none` where the claim takes no position. */
  stance: string[];
  /** The actors themselves where they are states, alliances or groups, and those for whom persons speak at the date said. */
  speaksFor: string[];
  /** `direct`, `indirect` or `mixed`. */
  form: [Form];
  outlet: string[];
  /** `one` where a single outlet reports the statement, `several` where more do. */
  reported: [string];
  /** `given` where the words say why, else `none`. */
  reason: [string];
  /** `unknown` where the date is. */
  year: string[];
  /** What no facet shows, but a question in plain words asks for: who speaks, is spoken for or is named; */
  about: string[];
  /** positions taken, each alone and with the stance: `us-troops`, `us-troops:oppose`; */
  takes: string[];
  /** numbers in the words, their topic and the article's title: `200000`; */
  number: string[];
  /** the day and the month: `2026-02-03`, `2026-02`. */
  date: string[];
}

/** What a result shows. Pagefind takes texts only; what a claim does not have is left out. */
export interface SearchMeta {
  /** "Sergey Lavrov: foreign troops would be ..." */
  title: string;
  kind: 'claim';
  actor: string;
  role?: string;
  /** The claim's wording as on its card; the record's content begins with these very words, then comes `unseenMark`. */
  quote: string;
  /** In words, with its basis. */
  date: string;
  outlet: string;
  via?: string;
  /** Titles. */
  topic?: string;
  /** Stances in the order of the positions, without repetitions: "oppose support". */
  stance?: string;
  /** Address of the claim's preview picture, for interfaces like Pagefind's own. Our cards do not show it: it is their own text once more, as a picture. */
  image: string;
}

/** One claim for Pagefind's `addCustomRecord`. Addresses carry no base path: Pagefind puts it before them. */
export interface SearchRecord {
  url: string;
  content: string;
  language: 'en';
  meta: SearchMeta;
  filters: SearchFilters;
  sort: { date: string };
}

/** What is searched, and who else reports it. */
interface Searched {
  corpus: Corpus;
  statementByClaim: StatementByClaim;
}

const urls = makeUrls('/');
const titleLength = 90;

/** The first words of a text, whole, with "…" where there are more. */
const shorten = (text: string): string => {
  if (text.length <= titleLength) return text;
  return `${text.slice(0, titleLength + 1).replace(/(?:\s+\S*|\p{Cs})$/u, '')} …`;
};

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Leaves out what another text of the list contains word for word: "Lavrov" beside "Sergei Lavrov" finds nothing more. */
const withoutParts = (texts: readonly string[]): string[] =>
  texts.filter((text) => !texts.some((other) => other !== text && ` ${other} `.includes(` ${text} `)));

const makeRecord = ({ corpus, statementByClaim }: Searched, same: ReturnType<typeof samePhrasesIn>, placed: PlacedClaim): SearchRecord => {
  const card = makeClaimCard(corpus, placed);
  const { claim, article, speakers, names, taken, said, outlet } = card;
  const actors = speakers.map(({ actor }) => actor);
  const roles = unique(speakers.flatMap((speaker) => speaker.roles));
  const roleWords = actors.flatMap((actor) => rolesIn(actor, placed).flatMap(({ words }) => words));
  const topics = claim.topics.map((id) => lookUp(corpus.topicById, id, 'topic'));
  const stances = unique(claim.positions.map(({ stance }) => stance));
  const speaker = names || claim.source.exact;
  const quote = oneLine(sentenceText(card));
  const principals = actors.flatMap((actor) => [...(actor.kind === 'person' ? [] : [actor.id]), ...spokenForIn(actor, placed)]);
  const via = claim.via.map(({ name }) => name);
  const words = oneLine(claim.content.map(({ exact }) => exact).join(' … '));
  const positionWords = taken.flatMap(({ position }) => [position.label, position.text]);
  const named = actorsNamed(corpus.actors, [quote, claim.source.exact, ...positionWords].join(' '));
  /** What is found and not shown: every spelling of everybody who speaks or is spoken of, and what stands around the claim. */
  const unseen = [
    speaker,
    ...actors.flatMap(namesOf),
    ...roles,
    ...roleWords,
    claim.source.exact,
    ...spellingsOf(corpus.actors, `${quote} ${claim.source.exact}`),
    outlet.name,
    ...outlet.aliases,
    ...via,
    ...topics.map(({ title }) => title),
    ...positionWords,
    sameInTopics(
      topics.map((topic) => same.get(topic) ?? []),
      quote,
      claim.positions.map(({ position }) => position),
    ).join(' '),
    saidShort(placed),
    article.title,
  ];
  return {
    url: urls.claim(claim.id),
    content: [quote, ...withoutParts(unique(unseen.map(oneLine).filter((text) => text !== '')))].join(` ${unseenMark} `),
    language: 'en',
    meta: {
      title: `${speaker}: ${shorten(words)}`,
      kind: 'claim',
      actor: speaker,
      quote,
      date: said,
      outlet: reporterNote(card, outlet.name),
      ...(actors.length === 1 && roles.length > 0 && { role: roles.join(', ') }),
      ...(via.length > 0 && { via: nameList(via) }),
      ...(topics.length > 0 && { topic: nameList(topics.map(({ title }) => title)) }),
      ...(stances.length > 0 && { stance: stances.join(' ') }),
      image: urls.picture('claims', claim.id),
    },
    filters: {
      topic: claim.topics,
      actor: actors.length > 0 ? unique(actors.map(({ id }) => id)) : ['unresolved'],
      stance: stances.length > 0 ? stances : ['none'],
      speaksFor: principals.length > 0 ? unique(principals) : ['none'],
      form: [claim.form],
      outlet: [outlet.id],
      reported: [otherOutlets(statementByClaim, placed).length === 0 ? 'one' : 'several'],
      reason: [reasonsOf(claim).length > 0 ? 'given' : 'none'],
      year: yearsOf(claim.said.date),
      about: unique([...actors.map(({ id }) => id), ...principals, ...named.map(({ id }) => id)]),
      takes: unique(claim.positions.flatMap(({ position, stance }) => [position, `${position}:${stance}`])),
      number: numbersIn([quote, ...topics.map(({ title }) => title), ...positionWords, article.title].join(' ')),
      date: datesOf(claim.said.date),
    },
    // Pagefind leaves out what lacks the key it sorts by, so an unknown date gets one that comes last.
    sort: { date: claim.said.date || '0000' },
  };
};

/** The records of all claims, in the order of their addresses: the same content gives the same index. */
export const makeSearchRecords = (record: Searched): SearchRecord[] => {
  const same = samePhrasesIn(record.corpus.topics);
  return record.corpus.claims.map((placed) => makeRecord(record, same, placed)).sort((a, b) => compareText(a.url, b.url));
};
