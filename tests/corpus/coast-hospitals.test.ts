import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossierGold, locateAnnotation } from '../../scripts/evaluate/dossier/dossier-gold.ts';
import { makeArticle, readSeeds } from '../../scripts/pipeline/index.ts';

const dossier = path.join(import.meta.dirname, 'coast-hospitals');
const { seeds, registry, issues } = readSeeds(dossier, { fallback: dossier, root: path.dirname(dossier) });
const documents = readdirSync(path.join(dossier, 'gold'))
  .sort()
  .map((name) => dossierGold.parse(JSON.parse(readFileSync(path.join(dossier, 'gold', name), 'utf8'))));
const annotations = documents.flatMap(({ attributions }) => attributions);

test('the dossier is read without an error', () => {
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(documents.map(({ document }) => document)).toEqual(seeds.map(({ file }) => path.basename(file)));
});

test('there are eight articles or more, with 120 annotations or more, each with an id of its own', () => {
  expect(documents.length).toBeGreaterThanOrEqual(8);
  expect(annotations.length).toBeGreaterThanOrEqual(120);
  expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
});

describe.each(documents)('$document', ({ document, attributions }) => {
  const seed = seeds.find(({ file }) => path.basename(file) === document);
  const article = seed && makeArticle(seed, registry).article;
  if (!article) throw new Error(`no article was made of ${document}`);

  test('has the length of a news article', () => {
    const words = article.blocks.flatMap(({ span }) => article.text.slice(span.start, span.end).split(/\s+/u));
    expect(words.length).toBeGreaterThanOrEqual(250);
    expect(words.length).toBeLessThanOrEqual(500);
  });

  test.each(attributions)('$id stands in the text, outside of what is left out', (annotation) => {
    for (const words of [annotation.source, annotation.cue ?? '', annotation.content]) expect(article.text).toContain(words);
    const isKept = ({ start, end }: { start: number; end: number }): boolean =>
      !article.removed.some(({ span }) => span.start < end && start < span.end);
    expect(locateAnnotation(article.text, annotation, isKept)).toBeDefined();
  });
});

test('actors, topics and positions are those of the registry', () => {
  const topics = registry.topics.map(({ topic }) => topic);
  const known = {
    actors: registry.actors.map(({ id }): string => id),
    topics: topics.map(({ id }): string => id),
    positions: topics.flatMap(({ positions }) => positions.map(({ id }): string => id)),
  };
  expect(known.actors).toEqual(expect.arrayContaining(annotations.flatMap(({ actors }) => actors)));
  expect(known.topics).toEqual(expect.arrayContaining(annotations.flatMap((annotation) => annotation.topics)));
  expect(known.positions).toEqual(expect.arrayContaining(annotations.flatMap(({ positions }) => Object.keys(positions))));
  for (const { id, topics: own, positions } of annotations)
    for (const position of Object.keys(positions)) {
      const topic = topics.find((candidate) => candidate.positions.some((taken) => taken.id === position));
      expect(own, `the topic of ${position} in ${id}`).toContain(topic?.id);
    }
});
