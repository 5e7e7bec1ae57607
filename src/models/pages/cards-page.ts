import type { PositionId } from '../../schema/index.ts';
import { type ShownClaim, showClaim } from '../claims/shown-claim.ts';
import { lookUp } from '../corpus/look-up.ts';
import type { PublicRecord } from '../record/record.ts';
import type { PageHead } from '../site/page-head.ts';

/** The cards of all claims on one position, from which the graph's panel takes its own. */
export interface CardsPage {
  head: PageHead;
  cards: readonly ShownClaim[];
}

/** The claims on a position, the newest first. */
export const cardsPage = (record: PublicRecord, id: PositionId): CardsPage => {
  const { corpus, urls } = record;
  const { position, topic } = lookUp(corpus.positionById, id, 'position');
  return {
    head: {
      title: position.text,
      description: `All claims of the record on the position “${position.text}”, newest first.`,
      here: position.label,
      trail: [
        { name: 'Topics', href: urls.topics },
        { name: topic.title, href: urls.topic(topic.id) },
      ],
    },
    cards: (corpus.claimsByPosition.get(id) ?? []).map((placed) => showClaim(record, placed, id)),
  };
};
