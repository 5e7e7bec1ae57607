import { expect, test } from 'vitest';
import { topicId } from '../../schema/index.ts';
import { sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { embedPage, graphPage } from './graph-page.ts';

const record = recordOf(
  sampleCorpus({
    gazette: [
      { id: 'a', actors: ['lavrov'], takes: [['troops-now', 'oppose']] },
      { id: 'b', actors: ['zelensky'], topics: ['talks'], takes: [['talk', 'support']] },
    ],
    herald: [],
  }),
);

test('the page shows all topics in one graph, which cannot be framed', () => {
  const { head, topics, graph, citations } = graphPage(record);
  expect(head).toMatchObject({ title: 'Who stands where', trail: [] });
  expect(topics.map(({ id }) => id)).toEqual(['talks', 'troops']);
  expect(graph?.page).toMatchObject({ cards: true, embed: null });
  expect(graph?.table).toContain('Lavrov');
  expect(graph?.table).toContain('Zelensky');
  expect(citations.map(({ heading }) => heading)).toEqual(['This graph']);
});

test('a framed graph is of one topic, without cards', () => {
  const { title, graph } = embedPage(record, topicId.parse('troops'));
  expect(title).toBe('Who stands where on troop deployment · On Record');
  expect(graph?.page.cards).toBe(false);
  expect(graph?.table).not.toContain('Zelensky');
});

test('where nobody takes a stance there is no graph', () => {
  const empty = recordOf(sampleCorpus({ gazette: [{ id: 'a', actors: ['lavrov'] }], herald: [] }));
  expect([graphPage(empty).graph, embedPage(empty, topicId.parse('talks')).graph]).toEqual([null, null]);
});
