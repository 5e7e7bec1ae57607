import { at } from '../../corpus/look-up.ts';
import type { GraphData } from '../picture/graph-data.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import { type LaneStatement, makeLanes, type TimeLane } from './make-lanes.ts';

/** A statement of the view over time, written out. */
export type StatementRow = {
  actor: string;
  actorName: string;
  topic: string;
  position: string;
  positionText: string;
  side: string;
  certainty: string;
  /** EDTF; empty where the day is not known. */
  said: string;
  /** First and last day on which it can have been made, `2026-02-03`; empty where that end is open. */
  earliest: string;
  latest: string;
  outlets: string;
  claimIds: readonly string[];
};

/** Columns of the file of statements. */
export const statementColumns = [
  'actor',
  'actorName',
  'topic',
  'position',
  'positionText',
  'side',
  'certainty',
  'said',
  'earliest',
  'latest',
  'outlets',
  'claimIds',
] as const satisfies readonly (keyof StatementRow)[];

const dayOf = (second: number | undefined | null): string =>
  second === undefined || second === null ? '' : new Date(second * 1000).toISOString().slice(0, 10);

const toRow = ({ stand }: TimeLane, statement: LaneStatement, data: GraphData): StatementRow => {
  const [actor, position] = [at(data.actors, stand.actor), at(data.positions, stand.position)];
  const { claim, claims, side, certainty } = statement;
  return {
    actor: actor.id,
    actorName: actor.name,
    topic: position.topic.id,
    position: position.id,
    positionText: position.text,
    side,
    certainty,
    said: claim.said,
    earliest: dayOf(claim.time?.[0]),
    latest: dayOf(claim.time?.[1] ?? claim.latest),
    outlets: [...new Set(claims.map(({ outlet }) => at(data.outlets, outlet)))].join('; '),
    claimIds: claims.map(({ id }) => id),
  };
};

/** Every statement of the picture as the lanes show them, lane after lane, from new to old. */
export const toStatementRows = (picture: GraphPicture, data: GraphData): StatementRow[] =>
  makeLanes(picture, data, 0).flatMap(({ groups }) =>
    groups.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.statements.toReversed().map((statement) => toRow(lane, statement, data)))),
  );
