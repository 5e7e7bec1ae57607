import type { Outlet, OutletId } from '../../schema/index.ts';
import { type ClaimCard, makeClaimCard } from '../claims/claim-card.ts';
import { type ClaimTimeline, makeTimeline } from '../claims/timeline/claim-timeline.ts';
import { type ArticleRow, toArticleRow } from '../corpus/article-row.ts';
import { lookUp } from '../corpus/look-up.ts';
import { countOf } from '../corpus/name-list.ts';
import { countryName, outletKindWords, uncheckedWords } from '../corpus/registry-words.ts';
import { type ShownDisagreement, showDisagreements } from '../disagreements/shown-disagreement.ts';
import type { PublicRecord } from '../record/record.ts';
import type { PageHead } from '../site/page-head.ts';
import { makePageLinks, type TypedLink } from '../site/page-links.ts';
import { outletNode, pageNode } from '../site/structured-data.ts';
import { type Coverage, makeCoverage } from '../stands/coverage.ts';
import { disagreementsAmong, onlyHere, statementsAmong } from '../statements/statements-among.ts';

/** All that the page of one outlet shows. */
export interface OutletPage {
  head: PageHead;
  links: readonly TypedLink[];
  outlet: Outlet;
  /** "Newspaper, Austria". */
  kind: string;
  /** That the entry was drafted and not checked; empty for one of an editor. */
  unchecked: string;
  /** Of its site: "gazette.example". */
  hostname: string;
  counts: string;
  /** Whom it quotes; undefined where no statement was found in its articles, for which `empty` says why. */
  coverage: Coverage | undefined;
  empty: string;
  /** Statements that no other outlet reports, and how many of all these are. */
  alone: readonly ClaimCard[];
  aloneWords: string;
  disagreements: readonly ShownDisagreement[];
  articles: readonly ArticleRow[];
  /** Claims for which an article of any outlet cites this one. */
  cited: ClaimTimeline;
}

/** One outlet: what it is, whom it quotes, what it alone has, and who cites it. */
export const outletPage = (record: PublicRecord, id: OutletId): OutletPage => {
  const { corpus, urls, statementByClaim } = record;
  const outlet = lookUp(corpus.outletById, id, 'outlet');
  const { name } = outlet;
  const articles = corpus.articlesByOutlet.get(id) ?? [];
  const claims = corpus.claimsByOutlet.get(id) ?? [];
  const cited = corpus.claimsByVia.get(id) ?? [];
  const alone = onlyHere(statementByClaim, claims);
  const country = countryName(outlet.country);
  const address = urls.outlet(id);
  const counts = `${name}: ${countOf(articles.length, 'article')} with ${countOf(claims.length, 'claim')} in the record; cited as a source for ${countOf(cited.length, 'claim')}.`;
  return {
    head: {
      title: name,
      description: counts,
      trail: [{ name: 'Outlets', href: urls.outlets }],
      jsonLd: pageNode(record, { address, modified: record.dayByAddress().get(address) ?? '', name, main: outletNode(outlet) }),
    },
    links: makePageLinks(urls).outlet(id, name),
    outlet,
    unchecked: uncheckedWords(outlet),
    kind: outletKindWords[outlet.kind] + (country ? `, ${country}` : ''),
    hostname: new URL(outlet.url).hostname.replace(/^www\./, ''),
    counts,
    coverage: claims.length === 0 ? undefined : makeCoverage(corpus, claims),
    empty:
      articles.length === 0
        ? `No article of ${name} is in the record; it is listed because other articles name it.`
        : 'No statement was found in its articles.',
    alone: alone.map((placed) => makeClaimCard(corpus, placed)),
    aloneWords:
      alone.length === 0
        ? `Another outlet in the record reports each statement that ${name} has.`
        : `Statements that no other outlet in the record reports: ${alone.length} of ${statementsAmong(statementByClaim, claims).length}. That an outlet is alone with a statement says nothing about its truth.`,
    disagreements: showDisagreements(corpus, disagreementsAmong(record, claims)),
    articles: articles.map((article) => toArticleRow(corpus, article)),
    cited: makeTimeline(record, cited),
  };
};
