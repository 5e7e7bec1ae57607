import { compareText } from '../../corpus/compare-text.ts';
import { at } from '../../corpus/look-up.ts';
import type { GraphData } from '../picture/graph-data.ts';
import type { GraphPicture } from '../picture/make-picture.ts';

/** Id of a position's node; an actor's is its id alone, which never begins so. */
export const positionNode = (id: string): string => `*${id}`;

/** A node before it has a place. */
export interface RankedNode {
  id: string;
  kind: 'actor' | 'position';
  /** Index in the graph's list of its kind. */
  index: number;
  label: string;
  /** Claims of all its stands. */
  claims: number;
}

const strongestFirst = (a: RankedNode, b: RankedNode): number => b.claims - a.claims || compareText(a.id, b.id);

/** The actors and positions of a picture that have a stand, those with most claims first; positions before actors. */
export const rankNodes = ({ bands }: GraphPicture, { actors, positions }: GraphData): RankedNode[] => {
  const byActor = new Map<number, number>();
  for (const { stands } of bands) for (const { actor, claims } of stands) byActor.set(actor, (byActor.get(actor) ?? 0) + claims.length);
  const positionNodes = bands
    .filter(({ stands }) => stands.length > 0)
    .map(({ position, stands }): RankedNode => {
      const { id, label } = at(positions, position);
      const claims = stands.reduce((sum, stand) => sum + stand.claims.length, 0);
      return { id: positionNode(id), kind: 'position', index: position, label, claims };
    });
  const actorNodes = [...byActor].map(([index, claims]): RankedNode => {
    const { id, name } = at(actors, index);
    return { id, kind: 'actor', index, label: name, claims };
  });
  return [...positionNodes.sort(strongestFirst), ...actorNodes.sort(strongestFirst)];
};

/** The strongest nodes, at most `limit` (0: all): of many positions at most a third of them are positions. */
export const keepStrongest = (ranked: readonly RankedNode[], limit: number): RankedNode[] => {
  if (limit === 0 || ranked.length <= limit) return [...ranked];
  const positions = ranked.filter(({ kind }) => kind === 'position').slice(0, Math.max(1, Math.floor(limit / 3)));
  const actors = ranked.filter(({ kind }) => kind === 'actor').slice(0, limit - positions.length);
  return [...positions, ...actors];
};
