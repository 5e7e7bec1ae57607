import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { toGexf, toGraphml } from '../../exports/to-graph-file.ts';
import { makeLayouts } from '../network/make-layouts.ts';
import { makeScene } from '../network/make-scene.ts';
import { data, shown } from './shown-graph.fixture.ts';
import { toGraph } from './to-graph.ts';

describe('network', () => {
  const { state, picture, head } = shown();
  const scene = makeScene(picture, data, makeLayouts(data), state, 'wide');
  const graph = toGraph(scene, head);

  test('GraphML is read back by graphology', () => {
    const read = parseGraphml(Graph, toGraphml(graph));
    expect(read.order).toBe(scene.nodes.length);
    expect(read.size).toBe(scene.edges.length);
    expect(read.size).toBeGreaterThan(3);
    for (const { id, label, claims, x } of scene.nodes) expect(read.getNodeAttributes(id)).toMatchObject({ label, claims, x });
    expect(read.getAttributes()).toMatchObject({ title: head.title, settings: head.settings, licence: head.licence });
    expect(read.mapEdges((_, { kind }) => String(kind)).toSorted()).toEqual(scene.edges.map(({ kind }) => kind).toSorted());
  });

  test('GEXF is read back by graphology', () => {
    const read = parseGexf(Graph, toGexf(graph));
    expect(read.order).toBe(scene.nodes.length);
    expect(read.size).toBe(scene.edges.length);
    for (const { id, label, kind } of scene.nodes) expect(read.getNodeAttributes(id)).toMatchObject({ label, kind });
    expect(read.mapEdges((_, { kind }) => String(kind)).toSorted()).toEqual(scene.edges.map(({ kind }) => kind).toSorted());
    for (const words of [head.title, head.settings, head.account, head.source, head.licence, head.date, head.legend])
      expect(read.getAttributes().description).toContain(words);
  });
});

test('what is no markup in a name is none in the files', () => {
  const { state, picture, head } = shown();
  const named = { ...data, actors: data.actors.map((actor, index) => (index === 0 ? { ...actor, name: 'A <b> & "C"' } : actor)) };
  const graph = toGraph(makeScene(picture, named, makeLayouts(named), state, 'wide'), head);
  const id = data.actors[0]?.id;
  expect(parseGraphml(Graph, toGraphml(graph)).getNodeAttribute(id, 'label')).toBe('A <b> & "C"');
  expect(parseGexf(Graph, toGexf(graph)).getNodeAttribute(id, 'label')).toBe('A <b> & "C"');
});
