import { max, sum } from 'd3-array';
import type { Certainty } from '../../../schema/index.ts';
import { compareText } from '../../corpus/compare-text.ts';
import type { ScaleValue } from '../../moves/stance-scale.ts';
import { decideSide, type Side, sideOrder } from '../../stands/decide-side.ts';
import { strongestCertainty } from '../../stands/stance-basis.ts';
import type { GraphMove } from '../picture/find-moves.ts';
import type { GraphClaim, GraphData } from '../picture/graph-data.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import type { PictureStand } from '../picture/make-picture-stand.ts';

/** One statement of an actor on a position, however many report it. */
export interface LaneStatement {
  /** Its most exactly dated report; names the statement. */
  claim: GraphClaim;
  claims: readonly GraphClaim[];
  side: Side;
  certainty: Certainty;
  /** Place on the scale of moves. */
  value: ScaleValue;
}

/** What one actor said on one position, over time. */
export interface TimeLane {
  stand: PictureStand;
  /** From old to new; those without a date first. */
  statements: readonly LaneStatement[];
  /** From one dated place to the next; empty where the claims differ, since nothing is proved then. */
  moves: readonly GraphMove[];
}

/** Actors on one side of a position: those who have a lane each, and those who share one. */
export interface LaneGroup {
  side: Side;
  lanes: readonly TimeLane[];
  folded: readonly TimeLane[];
}

/** The lanes of one position, by side. */
export interface LaneBand {
  position: number;
  groups: readonly LaneGroup[];
}

const lengthOf = ({ time }: GraphClaim): number => (time ? time[1] - time[0] : Number.POSITIVE_INFINITY);

/** When a claim was made at the latest, in seconds; the unknown before everything. */
const endOf = ({ time, latest }: GraphClaim): number => time?.[1] ?? latest ?? Number.NEGATIVE_INFINITY;

const toStatement = (claims: readonly GraphClaim[], position: number): LaneStatement => {
  const takings = claims.flatMap((claim) =>
    claim.takes.filter((take) => take.position === position).map((take) => ({ ...take, statement: 0, time: claim.time })),
  );
  const { side, deciding } = decideSide(takings);
  const value = deciding.reduce<ScaleValue>((far, next) => (Math.abs(next.value) > Math.abs(far) ? next.value : far), 0);
  return {
    claim: claims.reduce((best, next) => (lengthOf(next) < lengthOf(best) ? next : best)),
    claims,
    side,
    certainty: strongestCertainty(deciding.map(({ certainty }) => certainty)),
    value: side === 'differs' ? 0 : value,
  };
};

const toLane = (stand: PictureStand): TimeLane => ({
  stand,
  statements: [...Map.groupBy(stand.claims, ({ statement }) => statement).values()]
    .map((claims) => toStatement(claims, stand.position))
    .sort((a, b) => Number(a.claim.time !== null) - Number(b.claim.time !== null) || endOf(a.claim) - endOf(b.claim)),
  moves: stand.side === 'differs' ? [] : stand.moves,
});

/** The most lanes of one side of one position with which all lanes together are no more than `limit`; at least one. */
const shareOf = (sizes: readonly number[], limit: number): number => {
  const most = max(sizes) ?? 0;
  if (limit === 0) return most;
  let share = 1;
  while (share < most && sum(sizes, (size) => Math.min(size, share + 1)) <= limit) share += 1;
  return share;
};

/**
 * The lanes of a picture: for each position those who speak on it, by side, and on each side by when they last spoke. Where
 * there are more than `limit` (0: none is too many), those who spoke last keep a lane each, and the others of a side share one.
 * `together` puts all positions into one band: that of a single actor.
 */
export const makeLanes = ({ bands }: GraphPicture, data: GraphData, limit: number, together = false): LaneBand[] => {
  const nameOf = ({ stand }: TimeLane): string => data.actors[stand.actor]?.name ?? '';
  const lastOf = ({ stand }: TimeLane): number => max(stand.claims, endOf) ?? Number.NEGATIVE_INFINITY;
  const newestFirst = (a: TimeLane, b: TimeLane): number => {
    const [x, y] = [lastOf(a), lastOf(b)];
    return (x === y ? 0 : y - x) || compareText(nameOf(a), nameOf(b));
  };
  const shown = bands.filter(({ stands }) => stands.length > 0);
  const all = shown.flatMap(({ stands }) => stands);
  const loose = together && shown[0] ? [{ position: shown[0].position, stands: all }] : shown;
  const sides = loose.map(({ position, stands }) => ({
    position,
    sides: sideOrder
      .map((side) => ({ side, stands: stands.filter((stand) => stand.side === side) }))
      .filter((group) => group.stands.length > 0),
  }));
  const share = shareOf(
    sides.flatMap((band) => band.sides.map(({ stands }) => stands.length)),
    limit,
  );
  /** Of more positions than there may be lanes the fullest have lanes. */
  let left = limit === 0 ? Number.POSITIVE_INFINITY : limit;
  const open = new Map(
    sides
      .toSorted((a, b) => sum(b.sides, ({ stands }) => stands.length) - sum(a.sides, ({ stands }) => stands.length))
      .flatMap((band) => band.sides)
      .map((group) => {
        const lanes = Math.min(share, group.stands.length, left);
        left -= lanes;
        return [group, lanes] as const;
      }),
  );
  return sides.map((band) => ({
    position: band.position,
    groups: band.sides.map((group) => {
      const lanes = group.stands.map(toLane).sort(newestFirst);
      const most = open.get(group) ?? 0;
      return { side: group.side, lanes: lanes.slice(0, most), folded: lanes.slice(most) };
    }),
  }));
};
