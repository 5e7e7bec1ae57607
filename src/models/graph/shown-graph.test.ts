import { expect, test } from 'vitest';
import { type SampleClaim, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { type ShownGraph, showGraph } from './shown-graph.ts';

const shown = (...gazette: SampleClaim[]): ShownGraph | null => {
  const record = recordOf(sampleCorpus({ gazette, herald: [] }));
  return showGraph(record, { topics: record.corpus.topics, subject: 'the dispute', path: '/record/graph/' });
};

test('picture, table and data of one graph', () => {
  const graph = shown(
    { id: 'a', actors: ['lavrov'], takes: [['troops-now', 'oppose']] },
    { id: 'b', actors: ['lavrov'], takes: [['troops-now', 'oppose']] },
    { id: 'c', actors: ['zelensky'], takes: [['troops-now', 'support']] },
  );
  expect(graph).toMatchObject({ label: 'Who stands where on the dispute', most: 2 });
  expect(graph?.claims).toHaveLength(3);
  for (const drawn of [graph?.narrow, graph?.wide, graph?.table]) {
    expect(drawn).toContain('Lavrov');
    expect(drawn).toContain('Zelensky');
    expect(drawn).not.toContain('Ukraine');
  }
});

test('sources that are not identified are listed under the picture and not drawn', () => {
  const graph = shown(
    { id: 'a', actors: ['lavrov'], takes: [['troops-now', 'oppose']] },
    { id: 'b', source: 'A guest <b>', takes: [['troops-now', 'support']] },
  );
  expect(graph?.unresolved).toContain('A guest &lt;b&gt;');
  expect(graph?.wide).not.toContain('guest');
});

test.each<[string, SampleClaim[]]>([
  ['no claim', []],
  ['no stance', [{ id: 'a', actors: ['lavrov'] }]],
  ['no identified actor', [{ id: 'a', source: 'A guest', takes: [['troops-now', 'oppose']] }]],
])('%s, no graph', (_, claims) => expect(shown(...claims)).toBeNull());
