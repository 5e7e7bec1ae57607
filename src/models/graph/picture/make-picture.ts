import { compareText } from '../../corpus/compare-text.ts';
import type { GraphClaim, GraphData, GraphTake } from './graph-data.ts';
import type { GraphState } from './graph-state.ts';
import { makePictureStand, type PictureStand } from './make-picture-stand.ts';

/** Whether a claim takes part: `outside` the period, or `undated` where those are switched off. */
type Presence = 'in' | 'outside' | 'undated';

const daySeconds = 86_400;

/**
 * Makes the test for a period. While it is narrowed, only claims take part that were said in it for certain: one with a
 * vague date ("2025") where all of it lies within, one without a date never. Over the whole time a switch says whether
 * those without a date take part.
 */
const makePresence = ({ from, to, undated }: Pick<GraphState, 'from' | 'to' | 'undated'>): ((claim: GraphClaim) => Presence) => {
  const first = from === '' ? Number.NEGATIVE_INFINITY : Date.parse(`${from}T00:00:00Z`) / 1000;
  const last = to === '' ? Number.POSITIVE_INFINITY : Date.parse(`${to}T00:00:00Z`) / 1000 + daySeconds - 1;
  return ({ time }) => {
    if (time === null) return undated && from === '' && to === '' ? 'in' : 'undated';
    if (first <= time[0] && time[1] <= last) return 'in';
    return time[1] < first || last < time[0] ? 'outside' : 'undated';
  };
};

/** A source that no entry of the registry answers to, on one position. It is listed and not drawn. */
export interface UnresolvedSource {
  words: string;
  claim: GraphClaim;
  take: GraphTake;
}

/** One position with everybody who is shown on it. */
export interface PictureBand {
  /** Index of the position. */
  position: number;
  /** At most one an actor; those that count most first, then the newest, then by name. */
  stands: readonly PictureStand[];
  unresolved: readonly UnresolvedSource[];
}

/** What became of the claims: each is counted once, so the parts add up to `total`. */
export interface ClaimAccount {
  total: number;
  /** Proves a mark that is drawn. */
  drawn: number;
  /** Has no source that is a known actor; listed under the picture. */
  listed: number;
  /** Said outside the period. */
  outside: number;
  /** Without a date, or with one too vague to be within the period for certain, while those are off. */
  undated: number;
  /** Of marks that are smaller than the reader's minimum. */
  small: number;
}

/** What the views draw: the same stands whichever of them is shown. */
export interface GraphPicture {
  bands: readonly PictureBand[];
  account: ClaimAccount;
}

/** Claims under a key of actor and position, in their order. */
const groupByStand = (data: GraphData, claims: readonly GraphClaim[], folding: GraphState['folding']): Map<number, GraphClaim[]> => {
  const groups = new Map<number, GraphClaim[]>();
  const width = data.positions.length;
  for (const claim of claims)
    for (const { position } of claim.takes)
      for (const actor of claim.actors[folding]) {
        const key = actor * width + position;
        const group = groups.get(key);
        // A claim may take two stances on one position, and stands in the group once.
        if (!group) groups.set(key, [claim]);
        else if (group.at(-1) !== claim) group.push(claim);
      }
  return groups;
};

const listUnresolved = (claims: readonly GraphClaim[], position: number): UnresolvedSource[] =>
  claims.flatMap((claim) =>
    claim.unresolved.flatMap((words) => claim.takes.filter((take) => take.position === position).map((take) => ({ words, claim, take }))),
  );

/** Filters the claims of a graph by its settings and sums up who then stands where. Pure, and the same on the server and in the browser. */
export const makePicture = (data: GraphData, state: GraphState): GraphPicture => {
  const presenceOf = makePresence(state);
  const shown: GraphClaim[] = [];
  const away = { outside: 0, undated: 0 };
  for (const claim of data.claims) {
    const presence = presenceOf(claim);
    if (presence === 'in') shown.push(claim);
    else away[presence] += 1;
  }
  const width = data.positions.length;
  const byPosition = data.positions.map((): PictureStand[] => []);
  const drawn = new Set<GraphClaim>();
  for (const [key, claims] of groupByStand(data, shown, state.folding)) {
    const stand = makePictureStand(Math.floor(key / width), key % width, claims, state.count);
    if (stand.count < state.minimum) continue;
    byPosition[stand.position]?.push(stand);
    for (const claim of claims) drawn.add(claim);
  }
  /** Groups come in the order of their first claims, which are the newest: a stand's place tells how new it is. */
  const places = new Map(byPosition.flatMap((stands) => stands.map((stand, place) => [stand, place] as const)));
  const newness = (a: PictureStand, b: PictureStand): number =>
    a.claims[0] === b.claims[0] ? 0 : (places.get(a) ?? 0) - (places.get(b) ?? 0);
  const nameOf = ({ actor }: PictureStand): string => data.actors[actor]?.name ?? '';
  const unresolvedClaims = shown.filter(({ unresolved }) => unresolved.length > 0);
  const listed = unresolvedClaims.filter((claim) => !drawn.has(claim)).length;
  return {
    bands: byPosition.map((stands, position) => ({
      position,
      stands: stands.sort((a, b) => b.count - a.count || newness(a, b) || compareText(nameOf(a), nameOf(b))),
      unresolved: listUnresolved(unresolvedClaims, position),
    })),
    account: {
      total: data.claims.length,
      drawn: drawn.size,
      listed,
      ...away,
      small: shown.length - drawn.size - listed,
    },
  };
};
