import type { Stance } from '../../../schema/index.ts';
import { mimeTypes, once, type SiteFile } from '../site-file.ts';
import { element, escapeXml, toXmlDocument } from '../to-xml.ts';
import { licence } from './licence.ts';
import type { Scope } from './scope.ts';
import type { FileHead } from './table-files.ts';

/** A node of the two-mode network: an actor, or a position. */
interface NetworkNode {
  id: string;
  label: string;
  mode: 'actor' | 'position';
  /** The actor's kind, or the position's topic. */
  kind: string;
}

/** All that an actor says on a position. */
interface NetworkEdge {
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
interface Network {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
}

/** The network of a part of the record: who speaks on which position, and with which stances. */
const makeNetwork = ({ tables }: Scope): Network => {
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
