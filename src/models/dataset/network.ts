import type { Stance } from '../../schema/index.ts';
import type { Scope } from './scope.ts';

/** A node of the two-mode network: an actor, or a position. */
export interface NetworkNode {
  id: string;
  label: string;
  mode: 'actor' | 'position';
  /** The actor's kind, or the position's topic. */
  kind: string;
}

/** All that an actor says on a position. */
export interface NetworkEdge {
  id: string;
  source: string;
  target: string;
  /** Number of claims that take a stance. */
  weight: number;
  counts: Readonly<Record<Stance, number>>;
  /** The one stance that is taken, or "several". */
  stance: Stance | 'several';
  /** First and last known date said; empty where none is known. */
  first: string;
  last: string;
  claims: readonly string[];
}

/** Actors and positions with what joins them. */
export interface Network {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
}

/** The network of a part of the record: who speaks on which position, and with which stances. */
export const makeNetwork = ({ tables }: Scope): Network => {
  const positions = new Set<string>(tables.positions.map(({ id }) => id));
  const edges = new Map<string, { actor: string; position: string; claims: Map<string, { stance: Stance; date: string }> }>();
  for (const claim of tables.claims)
    for (const { actor } of claim.actors)
      for (const { position, stance } of claim.positions) {
        if (!positions.has(position)) continue;
        const id = `${actor}--${position}`;
        const edge = edges.get(id) ?? { actor, position, claims: new Map() };
        edge.claims.set(claim.id, { stance, date: claim.said.date });
        edges.set(id, edge);
      }
  const used = new Set([...edges.values()].flatMap(({ actor, position }) => [actor, position]));
  return {
    nodes: [
      ...tables.actors
        .filter(({ id }) => used.has(id))
        .map(({ id, name, kind }) => ({ id: `actor-${id}`, label: name, mode: 'actor' as const, kind })),
      ...tables.positions.map(({ id, text, topic }) => ({ id: `position-${id}`, label: text, mode: 'position' as const, kind: topic })),
    ],
    edges: [...edges].map(([id, { actor, position, claims }]) => {
      const taken = [...claims.values()];
      const dates = taken
        .map(({ date }) => date)
        .filter((date) => date !== '')
        .sort();
      const count = (stance: Stance): number => taken.filter((one) => one.stance === stance).length;
      const [only, ...others] = new Set(taken.map(({ stance }) => stance));
      return {
        id,
        source: `actor-${actor}`,
        target: `position-${position}`,
        weight: taken.length,
        counts: {
          support: count('support'),
          conditional: count('conditional'),
          neutral: count('neutral'),
          unclear: count('unclear'),
          oppose: count('oppose'),
        },
        stance: only === undefined || others.length > 0 ? 'several' : only,
        first: dates[0] ?? '',
        last: dates.at(-1) ?? '',
        claims: [...claims.keys()],
      };
    }),
  };
};
