import { mimeTypes } from '../files/mime-types.ts';
import { once, type SiteFile } from '../files/site-file.ts';
import { licence } from './licence.ts';
import { makeNetwork, type NetworkEdge, type NetworkNode } from './network.ts';
import type { Scope } from './scope.ts';
import type { FileHead } from './table-files.ts';
import { element, escapeXml, toXmlDocument } from './to-xml.ts';

type Attribute<Thing> = readonly [name: string, type: 'string' | 'int', of: (thing: Thing) => string | number];

const nodeAttributes: readonly Attribute<NetworkNode>[] = [
  ['mode', 'string', ({ mode }) => mode],
  ['kind', 'string', ({ kind }) => kind],
];
const edgeAttributes: readonly Attribute<NetworkEdge>[] = [
  ['stance', 'string', ({ stance }) => stance],
  ['support', 'int', ({ counts }) => counts.support],
  ['conditional', 'int', ({ counts }) => counts.conditional],
  ['neutral', 'int', ({ counts }) => counts.neutral],
  ['unclear', 'int', ({ counts }) => counts.unclear],
  ['oppose', 'int', ({ counts }) => counts.oppose],
  ['first_said', 'string', ({ first }) => first],
  ['last_said', 'string', ({ last }) => last],
  ['claims', 'string', ({ claims }) => claims.join(' ')],
];

/** http://graphml.graphdrawing.org/primer/graphml-primer.html; label and weight under the names that Gephi reads. */
const toGraphml = (scope: Scope, { root, day }: FileHead): string => {
  const { nodes, edges } = makeNetwork(scope);
  const label: Attribute<NetworkNode> = ['label', 'string', (node) => node.label];
  const weight: Attribute<NetworkEdge> = ['weight', 'int', (edge) => edge.weight];
  const keys = (domain: 'node' | 'edge', attributes: readonly (readonly [string, string, unknown])[]): readonly string[] =>
    attributes.map(([name, type]) => element('key', { id: `${domain}_${name}`, for: domain, 'attr.name': name, 'attr.type': type }));
  const data = <Thing>(domain: string, attributes: readonly Attribute<Thing>[], thing: Thing): readonly string[] =>
    attributes.map(([name, , of]) => element('data', { key: `${domain}_${name}` }, escapeXml(String(of(thing)))));
  const nodeData = [label, ...nodeAttributes];
  const edgeData = [weight, ...edgeAttributes];
  return toXmlDocument(
    element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      element('desc', {}, escapeXml(`${scope.title}, state of ${day}, ${root}${scope.folder}. ${licence.words}`)),
      ...keys('node', nodeData),
      ...keys('edge', edgeData),
      element('graph', { id: 'record', edgedefault: 'undirected' }, [
        ...nodes.map((node) => element('node', { id: node.id }, data('node', nodeData, node))),
        ...edges.map((edge) => element('edge', { id: edge.id, source: edge.source, target: edge.target }, data('edge', edgeData, edge))),
      ]),
    ]),
  );
};

/** https://gexf.net, version 1.3. */
const toGexf = (scope: Scope, { root, day }: FileHead): string => {
  const { nodes, edges } = makeNetwork(scope);
  const declare = (owner: 'node' | 'edge', attributes: readonly (readonly [string, 'string' | 'int', unknown])[]): string =>
    element(
      'attributes',
      { class: owner },
      attributes.map(([name, type]) => element('attribute', { id: name, title: name, type: type === 'int' ? 'integer' : type })),
    );
  const values = <Thing>(attributes: readonly Attribute<Thing>[], thing: Thing): string =>
    element(
      'attvalues',
      {},
      attributes.map(([name, , of]) => element('attvalue', { for: name, value: of(thing) })),
    );
  return toXmlDocument(
    element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
      element('meta', day === '' ? {} : { lastmodifieddate: day }, [
        element('creator', {}, 'On Record'),
        element('description', {}, escapeXml(`${scope.title}, ${root}${scope.folder}. ${licence.words}`)),
      ]),
      element('graph', { defaultedgetype: 'undirected', mode: 'static' }, [
        declare('node', nodeAttributes),
        declare('edge', edgeAttributes),
        element(
          'nodes',
          {},
          nodes.map((node) => element('node', { id: node.id, label: node.label }, [values(nodeAttributes, node)])),
        ),
        element(
          'edges',
          {},
          edges.map((edge) =>
            element('edge', { id: edge.id, source: edge.source, target: edge.target, weight: edge.weight }, [values(edgeAttributes, edge)]),
          ),
        ),
      ]),
    ]),
  );
};

/** Actors and positions as GraphML and GEXF. */
export const networkFiles = (scope: Scope, head: FileHead): readonly SiteFile[] => [
  { path: `${scope.folder}network.graphml`, type: mimeTypes.graphml, make: once(() => toGraphml(scope, head)) },
  { path: `${scope.folder}network.gexf`, type: mimeTypes.gexf, make: once(() => toGexf(scope, head)) },
];
