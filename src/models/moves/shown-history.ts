import type { ClaimId, Stance } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { dateInWords } from '../dates/date-words.ts';
import type { History } from './make-history.ts';
import type { MoveKind } from './stance-scale.ts';

/** A claim as a history names it. */
export interface HistoryReport {
  claim: ClaimId;
  /** Name of the outlet. */
  outlet: string;
  /** What the claim takes on the position, each stance once. */
  stances: readonly Stance[];
  /** Who else says it, as a list in words; empty where the actor alone does. */
  speakers: string;
}

/** What an actor said on a position, date by date. */
export interface ShownHistory {
  /** "Ada North on “The bridge”, by date". */
  label: string;
  /** From old to new; `kind` is how the step relates to what held before, null for the first that takes a place. `unsettled`: it points elsewhere, and not certainly enough for a move. */
  steps: readonly { date: string; kind: MoveKind | 'conflict' | 'unsettled' | null; reports: readonly HistoryReport[] }[];
  /** Claims that have no place in time. */
  unordered: readonly HistoryReport[];
}

/** Writes a history out. */
export const showHistory = (corpus: Corpus, { actor, position, steps, moves, unordered }: History): ShownHistory => {
  const toReport = ({ claim, article }: PlacedClaim): HistoryReport => ({
    claim: claim.id,
    outlet: lookUp(corpus.outletById, article.outlet, 'outlet').name,
    stances: [...new Set(claim.positions.filter((taken) => taken.position === position.id).map(({ stance }) => stance))],
    speakers: claim.actors
      .filter((speaker) => speaker.actor !== actor.id)
      .map((speaker) => lookUp(corpus.actorById, speaker.actor, 'actor').name)
      .join(', '),
  });
  const first = steps.find(({ place }) => place)?.date;
  return {
    label: `${actor.name} on “${position.label}”, by date`,
    steps: steps.map(({ date, claims, place }) => ({
      date: dateInWords(date),
      kind: place ? (moves.find(({ to }) => to.date === date)?.kind ?? (date === first ? null : 'unsettled')) : 'conflict',
      reports: claims.map(toReport),
    })),
    unordered: unordered.map(toReport),
  };
};
