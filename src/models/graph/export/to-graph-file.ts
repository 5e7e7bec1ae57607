import Graph from 'graphology';
import type { write } from 'graphology-gexf';
import { element, type Markup, writeMarkup } from '../draw/markup.ts';
import type { NetworkScene } from '../network/make-scene.ts';
import type { ExportHead } from './export-head.ts';

/** A graph as GEXF 1.2, for Gephi and its kin. `writer` is graphology's: it has one for the browser and one for Node. */
export const toGexf = (graph: Graph, writer: typeof write): string =>
  writer(graph, {
    formatNode: (_, { label, x, y, ...attributes }) => ({ label, attributes, viz: { x, y } }),
    formatEdge: (_, { weight, name, ...attributes }) => ({ label: name, weight, attributes }),
  });

/** The network shown as a graphology graph: every node with its place, every edge with its kind, width and name. */
export const toGraph = ({ nodes, edges }: NetworkScene, head: ExportHead): Graph => {
  const graph = new Graph({ type: 'undirected', multi: true });
  graph.replaceAttributes({ ...head });
  for (const { id, kind, label, claims, x, y } of nodes) graph.addNode(id, { label, kind, claims, x, y });
  for (const { id, from, to, kind, certainty, width, name } of edges)
    graph.addEdgeWithKey(id, from.id, to.id, { kind, certainty, weight: width, name: name() });
  return graph;
};

type Owner = 'graph' | 'node' | 'edge';

/** Names and types of the attributes that some elements of one kind have. */
const keysOf = (owner: Owner, entries: readonly Record<string, unknown>[]): Markup[] => {
  const types = new Map(
    entries.flatMap((entry) =>
      Object.entries(entry).map(([name, value]) => [name, typeof value === 'number' ? 'double' : 'string'] as const),
    ),
  );
  return [...types].map(([name, type]) => element('key', { id: `${owner}-${name}`, for: owner, 'attr.name': name, 'attr.type': type }));
};

const dataOf = (owner: Owner, attributes: Record<string, unknown>): Markup[] =>
  Object.entries(attributes).map(([name, value]) => element('data', { key: undefined, 'data-of': `${owner}-${name}` }, String(value)));

/** `key` names an attribute in GraphML and an element's identity in our markup, so it is put in at the end. */
const nameKeys = (markup: Markup): Markup => {
  const { 'data-of': of, ...attributes } = markup.attributes;
  return {
    ...markup,
    attributes: of === undefined ? attributes : { key: of, ...attributes },
    children: markup.children.map((child) => (typeof child === 'string' ? child : nameKeys(child))),
  };
};

/** A graph as GraphML. Graphology reads that format and has no writer for it, so this one is ours, and its reader checks it in the tests. */
export const toGraphml = (graph: Graph): string => {
  const nodes = graph.mapNodes((id, attributes) => ({ id, attributes }));
  const edges = graph.mapEdges((id, attributes, source, target) => ({ id, attributes, source, target }));
  const own: Record<string, unknown> = graph.getAttributes();
  const document = element(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    keysOf('graph', [own]),
    keysOf(
      'node',
      nodes.map(({ attributes }) => attributes),
    ),
    keysOf(
      'edge',
      edges.map(({ attributes }) => attributes),
    ),
    element(
      'graph',
      { edgedefault: 'undirected' },
      dataOf('graph', own),
      nodes.map(({ id, attributes }) => element('node', { id }, dataOf('node', attributes))),
      edges.map(({ id, source, target, attributes }) => element('edge', { id, source, target }, dataOf('edge', attributes))),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeMarkup(nameKeys(document))}\n`;
};
