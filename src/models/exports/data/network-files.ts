import Graph from 'graphology';
import type { Stance } from '../../../schema/index.ts';
import { mimeTypes, once, type SiteFile } from '../site-file.ts';
import { toGexf, toGraphml } from '../to-graph-file.ts';
import { licence } from './licence.ts';
import type { Scope } from './scope.ts';
import type { FileHead } from './table-files.ts';

/** What an actor says on a position: of each claim the stance, and the date where it is known. */
type Taken = ReadonlyMap<string, { stance: Stance; date: string }>;

/** Claims of each pair of an actor and a position. */
const pairsOf = ({ tables }: Scope): readonly { actor: string; position: string; taken: Taken }[] => {
  const positions = new Set<string>(tables.positions.map(({ id }) => id));
  const pairs = new Map<string, { actor: string; position: string; taken: Map<string, { stance: Stance; date: string }> }>();
  for (const claim of tables.claims)
    for (const { actor } of claim.actors)
      for (const { position, stance } of claim.positions) {
        if (!positions.has(position)) continue;
        const id = `${actor}--${position}`;
        const pair = pairs.get(id) ?? { actor, position, taken: new Map() };
        pair.taken.set(claim.id, { stance, date: claim.said.date });
        pairs.set(id, pair);
      }
  return [...pairs.values()];
};

/** Attributes of an edge: its weight is the number of claims, its side what they are decided to; dates are the first and the last known. */
const toEdge = (taken: Taken, side: string): Record<string, string | number> => {
  const dates = [...taken.values()]
    .map(({ date }) => date)
    .filter((date) => date !== '')
    .sort();
  const stances = [...taken.values()].map(({ stance }) => stance);
  const count = (stance: Stance): number => stances.filter((one) => one === stance).length;
  return {
    weight: taken.size,
    side,
    support: count('support'),
    conditional: count('conditional'),
    neutral: count('neutral'),
    unclear: count('unclear'),
    oppose: count('oppose'),
    first_said: dates[0] ?? '',
    last_said: dates.at(-1) ?? '',
    claims: [...taken.keys()].join(' '),
  };
};

/** The two-mode network of a part of the record: who speaks on which position, and with which stances. `kind` is the actor's kind, or the position's topic. */
const makeNetwork = (scope: Scope, { root, day }: FileHead): Graph => {
  const { folder, title, tables } = scope;
  const pairs = pairsOf(scope);
  const speaking = new Set(pairs.map(({ actor }) => actor));
  const sides = new Map(tables.sides.map(({ actor, position, side }) => [`${actor}--${position}`, side]));
  const graph = new Graph({ type: 'undirected' });
  graph.replaceAttributes({ title, state: day, source: `${root}${folder}`, licence: licence.words });
  for (const { id, name, kind } of tables.actors) if (speaking.has(id)) graph.addNode(`actor-${id}`, { label: name, mode: 'actor', kind });
  for (const { id, text, topic } of tables.positions) graph.addNode(`position-${id}`, { label: text, mode: 'position', kind: topic });
  for (const { actor, position, taken } of pairs)
    graph.addEdgeWithKey(
      `${actor}--${position}`,
      `actor-${actor}`,
      `position-${position}`,
      toEdge(taken, sides.get(`${actor}--${position}`) ?? ''),
    );
  return graph;
};

/** Actors and positions as GraphML and GEXF. */
export const networkFiles = (scope: Scope, head: FileHead): readonly SiteFile[] => {
  const network = once(() => makeNetwork(scope, head));
  return [
    { path: `${scope.folder}network.graphml`, type: mimeTypes.graphml, make: once(() => toGraphml(network())) },
    { path: `${scope.folder}network.gexf`, type: mimeTypes.gexf, make: once(() => toGexf(network())) },
  ];
};
