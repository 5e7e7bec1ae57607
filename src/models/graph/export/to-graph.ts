import Graph from 'graphology';
import type { NetworkScene } from '../network/make-scene.ts';
import type { ExportHead } from './export-head.ts';

/** The network shown as a graphology graph: every node with its place, every edge with its kind, its width as weight, and its name as label. */
export const toGraph = ({ nodes, edges }: NetworkScene, head: ExportHead): Graph => {
  const graph = new Graph({ type: 'undirected', multi: true });
  graph.replaceAttributes({ ...head });
  for (const { id, kind, label, claims, x, y } of nodes) graph.addNode(id, { label, kind, claims, x, y });
  for (const { id, from, to, kind, certainty, width, name } of edges)
    graph.addEdgeWithKey(id, from.id, to.id, { kind, certainty, weight: width, label: name() });
  return graph;
};
