import type { ClaimId, Topic, TopicId } from '../../schema/index.ts';
import { type CitedThing, citeTopicPage } from '../cite/citables.ts';
import { type CiteHead, makeCiteHead } from '../cite/head-data.ts';
import { makeCoins } from '../cite/make-coins.ts';
import { topicItem } from '../cite/make-items.ts';
import { makeClaimCard } from '../claims/claim-card.ts';
import { type PrintedCitations, printCitations } from '../claims/print-citations.ts';
import { type ClaimTimeline, makeTimeline } from '../claims/timeline/claim-timeline.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { countOf } from '../corpus/name-list.ts';
import { dateInWords } from '../dates/date-words.ts';
import { type ShownDisagreement, showDisagreements } from '../disagreements/shown-disagreement.ts';
import { dataOfPart, type PartData } from '../exports/data/data-page.ts';
import { type ShownGraph, showGraph } from '../graph/shown-graph.ts';
import { latestSnapshotOf } from '../ledger/ledger.ts';
import { type Folding, findChanges } from '../moves/find-histories.ts';
import type { Move } from '../moves/make-history.ts';
import type { PublicRecord } from '../record/record.ts';
import type { PageHead } from '../site/page-head.ts';
import { makePageLinks } from '../site/page-links.ts';
import { pageNode } from '../site/structured-data.ts';
import { answerSentence } from '../stands/answer-sentence.ts';
import { type Coverage, makeCoverage } from '../stands/coverage.ts';
import { type ShownBand, showBands } from '../stands/shown-bands.ts';
import { newestClaim } from '../statements/clearest-claim.ts';
import { disagreementsAmong } from '../statements/statements-among.ts';
import { type WhoReported, whoReported } from '../statements/who-reported.ts';

/** All that the page of one topic shows besides the topic's own prose. */
export interface TopicPage {
  head: PageHead;
  citeHead: CiteHead;
  /** Where the graph is described for sites that frame it. */
  oembed: { href: string; title: string };
  topic: Topic;
  /** The topic as it reads in a sentence. */
  subject: string;
  /** What the record answers to the topic's question. */
  answer: string;
  /** "that of Ada North, 3 February 2026"; undefined where no claim has a date. */
  newest: { claim: ClaimId; words: string } | undefined;
  counts: string;
  graph: ShownGraph | null;
  bands: readonly ShownBand[];
  moves: Readonly<Record<Folding, readonly Move[]>>;
  timeline: ClaimTimeline;
  coverage: Coverage;
  reported: WhoReported;
  disagreements: readonly ShownDisagreement[];
  related: readonly Topic[];
  print: PrintedCitations;
  citations: readonly CitedThing[];
  data: PartData | undefined;
  coins: readonly string[];
}

const newestOf = ({ corpus }: PublicRecord, claims: readonly PlacedClaim[]): TopicPage['newest'] => {
  const newest = newestClaim(claims);
  if (!newest) return undefined;
  const { namesInSentence, claim } = makeClaimCard(corpus, newest);
  return { claim: claim.id, words: `that of ${namesInSentence}, ${dateInWords(claim.said.date)}` };
};

const countsOf = (claims: readonly PlacedClaim[]): string => {
  const articles = new Set(claims.map(({ article }) => article.id));
  const outlets = new Set(claims.map(({ article }) => article.outlet));
  return `${countOf(claims.length, 'claim')} in ${countOf(articles.size, 'article')} of ${countOf(outlets.size, 'outlet')}`;
};

/** One topic: the question, who stands where and by which words, who moved, and who reported what. */
export const topicPage = (record: PublicRecord, id: TopicId): TopicPage => {
  const { corpus, urls, site, ledger, statements, histories } = record;
  const topic = lookUp(corpus.topicById, id, 'topic');
  const { bands } = lookUp(record.graphByTopic, id, 'topic');
  const claims = corpus.claimsByTopic.get(id) ?? [];
  const subject = topic.title.toLowerCase();
  const address = urls.topic(id);
  const data = dataOfPart(record, `topics/${id}/`);
  const absolute = (path: string): string => new URL(path, site).href;
  const changesHere = (folding: Folding): readonly Move[] =>
    findChanges(corpus, histories[folding]).filter(({ position }) => topic.positions.some((own) => own.id === position.id));
  const ofTopic = statements.filter(({ reports }) => reports.some(({ claim }) => claim.topics.includes(id)));
  return {
    head: {
      title: topic.title,
      description: topic.summary,
      trail: [{ name: 'Topics', href: urls.topics }],
      ogType: 'article',
      picture: { href: urls.picture('topics', id), alt: topic.question },
      jsonLd: pageNode(record, {
        address,
        modified: record.dayByAddress().get(address) ?? '',
        name: topic.title,
        type: 'CollectionPage',
        main: { '@type': 'Question', name: topic.question, text: topic.question },
        parts: data && [data.dataSet],
      }),
    },
    citeHead: makeCiteHead(
      topicItem(record, topic),
      makePageLinks(urls).part('topics', id, topic.title),
      topic.summary,
      topic.positions.map(({ label }) => label),
    ),
    oembed: { href: absolute(urls.oembed(id)), title: `Who stands where on ${subject}` },
    topic,
    subject,
    answer: answerSentence({ topic, bands }),
    newest: newestOf(record, claims),
    counts: countsOf(claims),
    graph: showGraph(record, {
      topics: [topic],
      subject,
      path: address,
      embed: {
        live: absolute(urls.embed(id)),
        frozen: absolute(urls.frozen(lookUp(record.frozenByTopic(), id, 'topic').name)),
        script: absolute(urls.file('embed.js')),
      },
    }),
    bands: showBands(record, bands),
    moves: { own: changesHere('own'), folded: changesHere('folded') },
    timeline: makeTimeline(record, claims),
    coverage: makeCoverage(corpus, claims),
    reported: whoReported(corpus, record.textCopies(), ofTopic),
    disagreements: showDisagreements(corpus, disagreementsAmong(record, claims)),
    related: topic.related.map((other) => lookUp(corpus.topicById, other, 'topic')),
    print: printCitations(record, claims, address),
    citations: citeTopicPage(record, topic, latestSnapshotOf(ledger, id)),
    data,
    coins: makeCoins([topicItem(record, topic)]),
  };
};
