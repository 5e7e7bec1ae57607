import type { ClaimId, Topic } from '../../schema/index.ts';
import { citeClaimPage } from '../cite/citables.ts';
import { type CiteHead, makeCiteHead } from '../cite/head-data.ts';
import { claimItem } from '../cite/make-items.ts';
import { type ShownCitations, showCitations } from '../cite/shown-citations.ts';
import { claimName } from '../claims/claim-card.ts';
import { type ClaimFacts, claimFacts } from '../claims/claim-facts.ts';
import { claimNeighbours, nearClaims } from '../claims/claim-neighbours.ts';
import { wordingText } from '../claims/claim-wording.ts';
import { type ShownContext, showContext } from '../claims/show-context.ts';
import { type ShownClaim, showClaim } from '../claims/shown-claim.ts';
import { type AlsoReported, makeAlsoReported } from '../copies/also-reported.ts';
import { statementSources } from '../copies/statement-sources.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { dateConflictsOf } from '../disagreements/find-date-conflicts.ts';
import { findDisagreements } from '../disagreements/find-disagreements.ts';
import { type ShownDisagreement, showDisagreements } from '../disagreements/shown-disagreement.ts';
import { makeClaimEmbed } from '../exports/claim-embed.ts';
import { type AddressStep, addressHistory } from '../ledger/address-history.ts';
import { snapshotWith } from '../ledger/ledger.ts';
import { findStatements, statementOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { compareWordings } from '../wordings/compare-wordings.ts';
import { loneQuotationOf } from '../wordings/find-lone-quotations.ts';
import { type ShownWordings, showWordings } from '../wordings/shown-wordings.ts';
import type { PageHead } from './page-head.ts';
import { makePageLinks } from './page-links.ts';
import type { SiteRecord } from './record.ts';
import { pageDay } from './site-map.ts';
import { claimNode, pageNode } from './structured-data.ts';

/** The claims of other statements before and after one in the timeline of a topic. */
export interface ShownNeighbours {
  topic: Topic;
  earlier: { id: ClaimId; name: string } | undefined;
  later: { id: ClaimId; name: string } | undefined;
}

/** All that the page of one claim shows. */
export interface ClaimPage {
  head: PageHead;
  citeHead: CiteHead;
  card: ShownClaim;
  reported: AlsoReported;
  disagreements: readonly ShownDisagreement[];
  /** Null where one article alone reports the statement. */
  wordings: ShownWordings | null;
  context: ShownContext;
  facts: ClaimFacts;
  history: readonly AddressStep[];
  citations: readonly ShownCitations[];
  /** Markup for other sites. */
  embed: readonly { id: string; name: string; text: string }[];
  neighbours: readonly ShownNeighbours[];
  /** Topics whose prose links to the claim. */
  citedBy: readonly Topic[];
  near: readonly ShownClaim[];
}

/** Claims near in topic, at most. */
const mostNear = 5;

const disagreementsOf = ({ corpus }: SiteRecord, { claim }: PlacedClaim, statement: Pick<Statement, 'reports'>): ShownDisagreement[] => {
  const found = findDisagreements(corpus, statement);
  // A quotation with two dates may be grouped as two statements; where it is one, its dates are in the list already.
  const ofDates = found.some(({ about }) => about === 'date said') ? [] : dateConflictsOf(corpus, claim.id);
  return showDisagreements(corpus, [...ofDates, ...found]);
};

const neighboursOf = ({ corpus }: SiteRecord, placed: PlacedClaim): ShownNeighbours[] => {
  const named = (other: PlacedClaim | undefined) => other && { id: other.claim.id, name: claimName(corpus, other) };
  return claimNeighbours(corpus, placed)
    .filter(({ earlier, later }) => earlier || later)
    .map(({ topic, earlier, later }) => ({ topic, earlier: named(earlier), later: named(later) }));
};

/** One claim: its words, their place, who reports them, and why the record holds what it holds. */
export const claimPage = (record: SiteRecord, id: ClaimId): ClaimPage => {
  const { corpus, urls, ledger, mentions } = record;
  const placed = lookUp(corpus.claimById, id, 'claim');
  const { claim, article } = placed;
  const card = showClaim(record, placed);
  const title = `${card.names}, ${card.said}`;
  const words = wordingText(claim, card.outlet.name, card.namesInSentence);
  const statement = statementOf(corpus, id) ?? { reports: [placed] };
  const sources = statementSources(corpus, statement);
  const wordings = sources.articles > 1 ? compareWordings(statement) : null;
  const embed = makeClaimEmbed(record, card);
  const address = urls.claim(id);
  return {
    head: {
      title,
      here: `Claim ${id}`,
      description: words.slice(0, 300),
      trail: [{ name: 'Claims', href: urls.claims }],
      ogType: 'article',
      picture: { href: urls.picture('claims', id), alt: title },
      jsonLd: pageNode(record, {
        address,
        modified: pageDay(record, ledger, address),
        basedOn: article.url,
        name: title,
        main: claimNode(record, card),
      }),
    },
    citeHead: makeCiteHead(
      claimItem(record, card),
      makePageLinks(urls).claim(id),
      words,
      card.taken.map(({ position }) => position.label),
    ),
    card,
    reported: makeAlsoReported(corpus, sources, loneQuotationOf(corpus, findStatements(corpus), id)?.silent ?? []),
    disagreements: disagreementsOf(record, placed, statement),
    wordings: wordings && showWordings(corpus, wordings),
    context: showContext(claim, article.text.length),
    facts: claimFacts(record, card),
    history: addressHistory(corpus, ledger, `claims/${id}`),
    citations: showCitations(citeClaimPage(record, card, snapshotWith(ledger, claim))),
    embed: [
      { id: 'embed-card', name: 'Card', text: embed.html },
      { id: 'embed-picture', name: 'Picture', text: embed.picture },
    ],
    neighbours: neighboursOf(record, placed),
    citedBy: mentions.get(`claim:${id}`) ?? [],
    near: nearClaims(corpus, placed, mostNear).map((other) => showClaim(record, other)),
  };
};
