import type Graph from 'graphology';
import write from 'graphology-gexf/common/writer.js';
import { dropForbidden, element, escapeXml, toXmlDocument } from './to-xml.ts';

/**
 * A graph as GEXF, https://gexf.net: 1.3, or 1.2, which more programs read. Attributes `label`, `weight`, `x` and `y`, and `kind` of an edge, go where the
 * format has its own place for them. The format knows no other facts of a whole graph than a day, a creator and a
 * description: the graph's attribute `state` is the first, all its attributes together are the last.
 */
export const toGexf = (graph: Graph, version: '1.2' | '1.3' = '1.3'): string => {
  const { state = '', ...about } = graph.getAttributes();
  const described = graph.copy();
  described.replaceAttributes({ lastModifiedDate: state, creator: 'On Record', description: Object.values(about).join('\n') });
  return `${dropForbidden(write(described, { version, pedantic: true }))}\n`;
};

type Owner = 'graph' | 'node' | 'edge';
type Attributes = Readonly<Record<string, unknown>>;

const isKnown = (value: unknown): boolean => value !== undefined && value !== '';

const typeOf = (values: readonly unknown[]): string => {
  if (values.every((value) => Number.isInteger(value))) return 'int';
  return values.every((value) => typeof value === 'number') ? 'double' : 'string';
};

/** Declares the attributes that some things of a kind have, with the narrowest type that holds their values. */
const toKeys = (owner: Owner, things: readonly Attributes[]): readonly string[] => {
  const valuesOf = (name: string): readonly unknown[] => things.map((thing) => thing[name]).filter(isKnown);
  return [...new Set(things.flatMap((thing) => Object.keys(thing)))].map((name) =>
    element('key', { id: `${owner}_${name}`, for: owner, 'attr.name': name, 'attr.type': typeOf(valuesOf(name)) }),
  );
};

const toData = (owner: Owner, attributes: Attributes): readonly string[] =>
  Object.entries(attributes)
    .filter(([, value]) => isKnown(value))
    .map(([name, value]) => element('data', { key: `${owner}_${name}` }, escapeXml(String(value))));

/** An undirected graph as GraphML, http://graphml.graphdrawing.org/primer/graphml-primer.html. Graphology reads that format and has no writer for it. */
export const toGraphml = (graph: Graph): string => {
  const about = graph.getAttributes();
  const nodes = graph.mapNodes((id, attributes) => ({ id, attributes }));
  const edges = graph.mapEdges((id, attributes, source, target) => ({ id, source, target, attributes }));
  const attributesOf = ({ attributes }: { attributes: Attributes }): Attributes => attributes;
  return toXmlDocument(
    element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      ...toKeys('graph', [about]),
      ...toKeys('node', nodes.map(attributesOf)),
      ...toKeys('edge', edges.map(attributesOf)),
      element('graph', { edgedefault: 'undirected' }, [
        ...toData('graph', about),
        ...nodes.map(({ attributes, ...node }) => element('node', node, toData('node', attributes))),
        ...edges.map(({ attributes, ...edge }) => element('edge', edge, toData('edge', attributes))),
      ]),
    ]),
  );
};
