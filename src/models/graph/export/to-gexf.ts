import type Graph from 'graphology';
import type { write } from 'graphology-gexf';

/** A graph as GEXF 1.2, for Gephi and its kin. `writer` is graphology's: it has one for the browser and one for Node. */
export const toGexf = (graph: Graph, writer: typeof write): string =>
  writer(graph, {
    formatNode: (_, { label, x, y, ...attributes }) => ({ label, attributes, viz: { x, y } }),
    formatEdge: (_, { weight, name, ...attributes }) => ({ label: name, weight, attributes }),
  });
