import type { OutletId } from '../../schema/index.ts';
import { type ClaimCard, makeClaimCard } from '../claims/claim-card.ts';
import { type ShownClaim, showClaim } from '../claims/shown-claim.ts';
import { countOf } from '../corpus/name-list.ts';
import { findChanges } from '../moves/find-histories.ts';
import type { Move } from '../moves/make-history.ts';
import type { PublicRecord } from '../record/record.ts';
import type { PageHead } from '../site/page-head.ts';
import { makePageLinks, type TypedLink } from '../site/page-links.ts';
import { pageNode } from '../site/structured-data.ts';
import { type TopicEntry, toTopicEntry } from '../stands/topic-entry.ts';
import { tellOnce } from '../statements/clearest-claim.ts';
import { onlyHere } from '../statements/statements-among.ts';

/** All that the first page shows. */
export interface HomePage {
  head: PageHead;
  links: readonly TypedLink[];
  /** "52 claims of 14 actors in 3 articles". */
  counts: string;
  topics: readonly TopicEntry[];
  /** Each statement once, of those that have a date. */
  newest: readonly ShownClaim[];
  /** "52 claims". */
  claims: string;
  moves: readonly Move[];
  alone: readonly ClaimCard[];
  /** How many statements are reported by one outlet only, of how many. */
  aloneWords: string;
  /** Those with an article. */
  outlets: readonly { id: OutletId; name: string; counts: string }[];
}

/** Entries of a list that leads on to a longer one. */
const most = { newest: 6, moves: 6, alone: 3 };

/** What the record holds, at a glance. */
export const homePage = (record: PublicRecord): HomePage => {
  const { corpus, urls, graphs, histories, statements, statementByClaim } = record;
  const dated = corpus.claims.filter(({ claim }) => claim.said.date !== '');
  const newest = tellOnce(statementByClaim, dated)
    .slice(0, most.newest)
    .map(({ clearest }) => clearest);
  const alone = onlyHere(statementByClaim, corpus.claims);
  const claims = countOf(corpus.claims.length, 'claim');
  return {
    head: {
      title: 'On Record',
      description: 'Who said what, when, on which question, with which stance, and which outlet reported it in which words.',
      jsonLd: pageNode(record, { address: urls.home, name: 'On Record' }),
    },
    links: makePageLinks(urls).home(),
    counts: `${claims} of ${countOf(corpus.actors.length, 'actor')} in ${countOf(corpus.articles.length, 'article')}`,
    topics: graphs.map((graph) => toTopicEntry(record, graph)),
    newest: newest.map((placed) => showClaim(record, placed)),
    claims,
    moves: findChanges(corpus, histories.own).slice(0, most.moves),
    alone: alone.slice(0, most.alone).map((placed) => makeClaimCard(corpus, placed)),
    aloneWords: `${alone.length} of ${countOf(statements.length, 'statement')} ${alone.length === 1 ? 'is' : 'are'} reported by one outlet only.`,
    outlets: corpus.outlets.flatMap(({ id, name }) => {
      const articles = corpus.articlesByOutlet.get(id)?.length ?? 0;
      const counts = `${countOf(articles, 'article')}, ${countOf(corpus.claimsByOutlet.get(id)?.length ?? 0, 'claim')}`;
      return articles === 0 ? [] : [{ id, name, counts }];
    }),
  };
};
