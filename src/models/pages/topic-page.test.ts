import { expect, test } from 'vitest';
import { topicId } from '../../schema/index.ts';
import { sampleCorpus as bridgeCorpus } from '../corpus/sample.fixture.ts';
import { sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { topicPage } from './topic-page.ts';

const troops = topicId.parse('troops');
const rich = recordOf(
  sampleCorpus({
    gazette: [
      { id: 'a', actors: ['lavrov'], date: '2026-02-01', takes: [['troops-after-deal', 'oppose']] },
      { id: 'b', actors: ['zelensky'], date: '2026-02-02', takes: [['troops-after-deal', 'oppose']] },
      { id: 'c', actors: ['zelensky'], date: '2026-02-04', takes: [['troops-after-deal', 'support']] },
      { id: 'd', actors: ['ukraine'], date: '2026-02-09', topics: ['talks'], takes: [['talk', 'support']] },
    ],
    herald: [{ id: 'e', source: 'A guest' }],
  }),
);
const moved = recordOf(
  sampleCorpus({
    gazette: ['b', 'c', 'd'].map((id, day) => ({
      id,
      quote: `words of ${id.repeat(5)}`,
      actors: ['zelensky'],
      date: `2026-02-0${day + 1}`,
      takes: [['troops-after-deal', day === 0 ? 'oppose' : 'support']] as const,
    })),
    herald: [],
  }),
);
const empty = recordOf(sampleCorpus({ gazette: [], herald: [] }));

test('the head names the page, its picture and what it is about', () => {
  const { head, citeHead, oembed } = topicPage(rich, troops);
  expect(head).toMatchObject({
    title: 'Troop deployment',
    description: 'Troops.',
    trail: [{ name: 'Topics', href: '/record/topics/' }],
    picture: { href: '/record/pictures/topics/troops.png', alt: 'Do troops come?' },
    jsonLd: { '@type': 'CollectionPage', mainEntity: { '@type': 'Question', name: 'Do troops come?' }, dateModified: '2026-02-05' },
  });
  expect(citeHead.citeAs).toBe('https://example.org/record/topics/troops/');
  expect(oembed).toEqual({ href: 'https://example.org/record/embed/oembed/troops.json', title: 'Who stands where on troop deployment' });
});

test('what is said under the topic is counted, and nothing of other topics', () => {
  const page = topicPage(rich, troops);
  expect(page.counts).toBe('4 claims in 2 articles of 2 outlets');
  expect(page.answer).toContain('Volodymyr Zelensky spoke both for and against it; for Sergey Lavrov no side is certain yet');
  expect(page.newest).toEqual({ claim: 'caaaaaaaaa', words: 'that of Volodymyr Zelensky, 4 February 2026' });
  expect(page.timeline.days.map(({ date, claims }) => [date, claims])).toEqual([
    ['../2026-02-05', 1],
    ['2026-02-04', 1],
    ['2026-02-02', 1],
    ['2026-02-01', 1],
  ]);
  expect(page.bands.map(({ position, sides }) => [position.id, sides.length])).toEqual([
    ['troops-after-deal', 2],
    ['troops-now', 0],
  ]);
  expect(page.coverage.rows.map(({ actor }) => actor?.id)).toEqual(['zelensky', 'lavrov', undefined]);
  expect(page.coins).toHaveLength(1);
  expect(page.print.lines).toHaveLength(4);
  expect(page.data?.rows.find(({ name }) => name === 'Claims')?.count).toBe(4);
});

test('moves are those on the topic’s own positions', () => {
  const { moves } = topicPage(rich, troops);
  // Once this, then once that proves no move.
  expect(moves.own).toEqual([]);
  const twice = topicPage(moved, troops).moves;
  expect(twice.own.map(({ actor, kind }) => `${actor.id} ${kind}`)).toEqual(['zelensky reversed']);
  expect(topicPage(rich, topicId.parse('talks')).moves).toEqual({ own: [], folded: [] });
});

test('statements that several outlets report are told of the topic that they are on', () => {
  const quote = 'Nobody who was in the hall that evening believed a word of what the delegation had read out to the press';
  const report = (id: string) => ({ id, quote, actors: ['lavrov'], date: '2026-02-01', topics: ['talks'] });
  const record = recordOf(sampleCorpus({ gazette: [report('a')], herald: [report('b')] }));
  expect(topicPage(record, topicId.parse('talks')).reported.rows).toHaveLength(1);
  expect(topicPage(record, troops).reported.rows).toEqual([]);
});

test('the graph can be framed, live and frozen', () => {
  expect(topicPage(rich, troops).graph?.page.embed).toEqual({
    live: 'https://example.org/record/embed/topics/troops/',
    frozen: 'https://example.org/record/embed/frozen/troops-frozen.html',
    script: 'https://example.org/record/embed.js',
  });
});

test('a topic on which nothing is said has a page that says so', () => {
  const page = topicPage(empty, troops);
  expect(page).toMatchObject({ counts: '0 claims in 0 articles of 0 outlets', newest: undefined, graph: null, related: [] });
  expect(page.timeline).toEqual({ days: [], rest: [] });
  expect(page.coverage.rows).toEqual([]);
  expect(page.reported.rows).toEqual([]);
  expect(page.answer).toMatch(/^No identified actor takes a stance/);
  expect(page.head.jsonLd).toMatchObject({ dateModified: undefined });
});

test('an unknown topic is a fault of the program', () => {
  expect(() => topicPage(recordOf(bridgeCorpus()), troops)).toThrow('unknown topic: troops');
});
