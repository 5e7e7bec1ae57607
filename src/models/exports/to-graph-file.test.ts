import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { toGexf, toGraphml } from './to-graph-file.ts';

/** Two nodes and the edge between them, as a file has to bring them back. */
const makeGraph = (label: string, edge: Record<string, unknown> = {}): Graph => {
  const graph = new Graph({ type: 'undirected', multi: true });
  graph.replaceAttributes({ title: 'Ferries', state: '2025-03-04', licence: 'CC BY 4.0' });
  graph.addNode('a', { label, x: 1.5, y: 2 });
  graph.addNode('b', { label: 'B', x: 3, y: 4 });
  graph.addEdgeWithKey('ab', 'a', 'b', { weight: 2, ...edge });
  return graph;
};

const formats = [
  ['GEXF', toGexf, parseGexf],
  ['GraphML', toGraphml, parseGraphml],
] as const;

describe.each(formats)('%s', (_name, write, parse) => {
  test.each([
    ['marks of XML', `<b> & "c" 'd' ]]> -->`],
    ['an entity', '&amp; &#60; &lol;'],
    ['other alphabets', 'Ł Ж 漢 🜁'],
  ])('%s in a label come back as they were', (_what, label) => {
    const read = parse(Graph, write(makeGraph(label)));
    expect(read.getNodeAttribute('a', 'label')).toBe(label);
  });

  test('what XML cannot hold is dropped, and nothing else', () => {
    const read = parse(Graph, write(makeGraph('a\u0000b\u001f\ufffec')));
    expect(read.getNodeAttribute('a', 'label')).toBe('abc');
  });

  test('numbers come back as numbers, weight and place among them', () => {
    const read = parse(Graph, write(makeGraph('A', { support: 0, share: 0.25 })));
    expect(read.getNodeAttributes('a')).toMatchObject({ x: 1.5, y: 2 });
    expect(read.getEdgeAttributes('ab')).toMatchObject({ weight: 2, support: 0, share: 0.25 });
  });

  test('an attribute that is empty or unknown is left out', () => {
    const read = parse(Graph, write(makeGraph('A', { first_said: '', last_said: undefined, stance: 'oppose' })));
    expect(Object.keys(read.getEdgeAttributes('ab')).toSorted()).toEqual(['stance', 'weight']);
  });

  test('it is one undirected graph', () => {
    const read = parse(Graph, write(makeGraph('A')));
    expect(read.undirectedSize).toBe(1);
  });

  test('the same graph gives the same bytes, and stays as it was', () => {
    const graph = makeGraph('A');
    const before = graph.export();
    expect(write(graph)).toBe(write(makeGraph('A')));
    expect(graph.export()).toEqual(before);
  });
});

test('GEXF has of the whole graph only what its schema knows, all else in the description', () => {
  const { document } = parseHTML(toGexf(makeGraph('A')));
  const meta = document.querySelector('meta');
  expect(meta?.getAttribute('lastmodifieddate')).toBe('2025-03-04');
  expect(parseGexf(Graph, toGexf(makeGraph('A'))).getAttributes()).toEqual({
    lastModifiedDate: '2025-03-04',
    creator: 'On Record',
    description: 'Ferries\nCC BY 4.0',
  });
});

test('a record without a day has no date of change', () => {
  const graph = makeGraph('A');
  graph.setAttribute('state', '');
  expect(toGexf(graph)).not.toContain('lastmodifieddate');
  expect(toGraphml(graph)).not.toContain('key="graph_state"');
});

test.each([
  [[1, 2], 'int'],
  [[1, 0.5], 'double'],
  [[1, 'x'], 'string'],
  [['', 3], 'int'],
])('GraphML declares %j as %s', (values, type) => {
  const graph = new Graph();
  values.forEach((value, index) => {
    graph.addNode(index, { value });
  });
  expect(toGraphml(graph)).toContain(`<key id="node_value" for="node" attr.name="value" attr.type="${type}"/>`);
});
