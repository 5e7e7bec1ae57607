import type { ClaimId, Topic } from '../../schema/index.ts';
import { type CitedThing, citeClaimPage } from '../cite/citables.ts';
import { type CiteHead, makeCiteHead } from '../cite/head-data.ts';
import { makeCoins } from '../cite/make-coins.ts';
import { claimItem } from '../cite/make-items.ts';
import { type ClaimFacts, claimFacts } from '../claims/claim-facts.ts';
import type { Neighbours } from '../claims/claim-neighbours.ts';
import { wordingText } from '../claims/claim-wording.ts';
import { type ShownContext, showContext } from '../claims/show-context.ts';
import { type ShownClaim, showClaim } from '../claims/shown-claim.ts';
import { type AlsoReported, makeAlsoReported } from '../copies/also-reported.ts';
import { statementSources } from '../copies/statement-sources.ts';
import { lookUp } from '../corpus/look-up.ts';
import { type ShownDisagreement, showDisagreements } from '../disagreements/shown-disagreement.ts';
import { makeClaimEmbed } from '../exports/claim-embed.ts';
import { type AddressStep, addressHistory } from '../ledger/address-history.ts';
import { snapshotWith } from '../ledger/ledger.ts';
import type { PublicRecord } from '../record/record.ts';
import type { PageHead } from '../site/page-head.ts';
import { makePageLinks } from '../site/page-links.ts';
import { claimNode, pageNode } from '../site/structured-data.ts';
import { type ShownWordings, showWordings } from '../wordings/shown-wordings.ts';

/** All that the page of one claim shows. */
export interface ClaimPage {
  head: PageHead;
  citeHead: CiteHead;
  card: ShownClaim;
  reported: AlsoReported;
  disagreements: readonly ShownDisagreement[];
  /** Null where no words of several articles can be compared. */
  wordings: ShownWordings | null;
  context: ShownContext;
  facts: ClaimFacts;
  history: readonly AddressStep[];
  citations: readonly CitedThing[];
  /** Markup for other sites. */
  embed: readonly { id: string; name: string; text: string }[];
  neighbours: readonly Neighbours[];
  /** Topics whose prose links to the claim. */
  citedBy: readonly Topic[];
  near: readonly ShownClaim[];
  coins: readonly string[];
}

const disagreementsOf = (record: PublicRecord, id: ClaimId): ShownDisagreement[] => {
  const found = record.disagreementsOf(id);
  // A quotation with two dates may be grouped as two statements; where it is one, its dates are in the list already.
  const ofDates = found.some(({ about }) => about === 'date said') ? [] : (record.conflictsByClaim().get(id) ?? []);
  return showDisagreements(record.corpus, [...ofDates, ...found]);
};

/** One claim: its words, their place, who reports them, and why the record holds what it holds. `citedBy` are the topics whose prose links to it. */
export const claimPage = (record: PublicRecord, id: ClaimId, citedBy: readonly Topic[]): ClaimPage => {
  const { corpus, urls, ledger, statementByClaim } = record;
  const placed = lookUp(corpus.claimById, id, 'claim');
  const { claim, article } = placed;
  const card = showClaim(record, placed);
  const title = `${card.names}, ${card.said}`;
  const words = wordingText(card);
  const statement = lookUp(statementByClaim, id, 'claim');
  const sources = statementSources(corpus, record.textCopies(), statement);
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
        modified: record.dayByAddress().get(address) ?? '',
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
    reported: makeAlsoReported(corpus, sources, record.loneQuotationByClaim().get(id)?.silent ?? []),
    disagreements: disagreementsOf(record, id),
    wordings: showWordings(corpus, statement),
    context: showContext(claim, article.text.length),
    facts: claimFacts(record, card),
    history: addressHistory(corpus, ledger, `claims/${id}`),
    citations: citeClaimPage(record, card, snapshotWith(ledger, claim)),
    embed: [
      { id: 'embed-card', name: 'Card', text: embed.html },
      { id: 'embed-picture', name: 'Picture', text: embed.picture },
    ],
    neighbours: record.neighboursOf(id),
    citedBy,
    coins: makeCoins([claimItem(record, card)]),
    near: record.nearTo(id).map((other) => showClaim(record, other)),
  };
};
