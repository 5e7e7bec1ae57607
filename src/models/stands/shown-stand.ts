import type { Position, Topic } from '../../schema/index.ts';
import { type ClaimCard, makeClaimCard } from '../claims/claim-card.ts';
import { type ShownClaim, showClaim } from '../claims/shown-claim.ts';
import { lookUp } from '../corpus/look-up.ts';
import { countOf, nameInSentence, nameList } from '../corpus/name-list.ts';
import { historyOf } from '../moves/find-histories.ts';
import { lineSentence } from '../moves/line-sentence.ts';
import { type ShownHistory, showHistory } from '../moves/shown-history.ts';
import type { PublicRecord } from '../record/record.ts';
import { isCertain, restsOnOne, type Side } from './decide-side.ts';
import { sideVerb } from './stance-words.ts';
import { proofsOfStand } from './stands.ts';
import type { Stand } from './topic-stands.ts';

/** Where an actor stands on one position, with its proof and everything else that it said on it. */
export interface ShownStand {
  position: Position;
  topic: Topic;
  side: Side;
  checked: boolean;
  /** What the side rests on: "from one unchecked claim", "from 3 statements, unchecked"; empty where it is checked. */
  note: string;
  /** One; where the claims differ one for each stance that they take. */
  proofs: readonly ShownClaim[];
  /** Whether the line changed, or since when it has been the same, or that the record cannot tell. */
  line: string;
  /** Undefined where nothing was said at two dates. */
  history: ShownHistory | undefined;
  /** Every other claim: as cards where they are few, else a row each. */
  others: { cards: readonly ShownClaim[] } | { rows: readonly ClaimCard[] };
  /** "One other claim", "3 other claims"; empty where there is none. */
  othersWords: string;
}

const noteOf = (stand: Stand): string => {
  const { side, checked, statements, claims, otherStances } = stand;
  if (side === 'differs') {
    const counts = otherStances.map((other) => `${countOf(other.claims, 'claim')} ${sideVerb(other.stance, other.claims)}`);
    return `both for and against, so that the record takes no side: ${nameList(counts)}`;
  }
  if (restsOnOne(stand)) return `from one unchecked ${claims.length === 1 ? 'claim' : 'statement'}`;
  if (checked) return '';
  return `from ${countOf(statements, 'statement')}${isCertain(stand) ? ' that agree' : ''}, unchecked`;
};

/** More claims than this have a row each instead of a card. */
const mostCards = 12;

/** Writes an actor's stands out, in their order. */
export const showStands = (record: PublicRecord, stands: readonly Stand[]): ShownStand[] =>
  stands.map((stand) => {
    const { position, claims, actor } = stand;
    const { corpus, histories, statementByClaim } = record;
    const proofs = proofsOfStand(stand);
    const others = claims.filter((placed) => !proofs.includes(placed));
    const history = historyOf(histories.own, actor.id, position.id);
    // A state's line is also that of those who speak for it.
    const whole = (actor.kind === 'person' ? undefined : historyOf(histories.folded, actor.id, position.id)) ?? history;
    return {
      position,
      topic: lookUp(corpus.positionById, position.id, 'position').topic,
      side: stand.side,
      checked: stand.checked,
      note: noteOf(stand),
      line: whole ? lineSentence(nameInSentence(actor), whole, statementByClaim) : '',
      proofs: proofs.map((proof) => showClaim(record, proof, position.id)),
      history: history && history.steps.length > 1 ? showHistory(corpus, history) : undefined,
      others:
        others.length > mostCards
          ? { rows: others.map((placed) => makeClaimCard(corpus, placed)) }
          : { cards: others.map((placed) => showClaim(record, placed, position.id)) },
      othersWords: others.length === 0 ? '' : others.length === 1 ? 'One other claim' : `${others.length} other claims`,
    };
  });
