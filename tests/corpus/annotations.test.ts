// Every annotation is anchored again on the article's own text by Apache Annotator, which shares no code with this project.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Chunk, type Chunker, textPositionSelectorMatcher, textQuoteSelectorMatcher } from '@apache-annotator/selector';
import { afterAll, describe, expect, test } from 'vitest';
import { buildContent } from '../../scripts/command/build-content.ts';
import { makeArticle, readSeeds } from '../../scripts/pipeline/index.ts';
import { contentCorpus } from '../../src/models/corpus/content-corpus.fixture.ts';
import { makeAnnotation, makeAnnotationCollection } from '../../src/models/exports/make-annotation.ts';
import { buildLedger } from '../../src/models/ledger/ledger.ts';
import { recordOf } from '../../src/models/record/record.fixture.ts';

const root = path.join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'on-record-annotations-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The whole text as one piece, which is all that the anchoring needs. */
const chunkerOf = (text: string): Chunker<Chunk<string>> => {
  const currentChunk = { data: text };
  return { currentChunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false };
};

const program = { name: 'On Record', version: '1.0.0' };
const unpublished = buildLedger(undefined);

/** What a selector finds, as text. */
const matchesOf = async (text: string, matches: AsyncGenerator<{ startIndex: number; endIndex: number }>): Promise<string[]> => {
  const found: string[] = [];
  for await (const { startIndex, endIndex } of matches) found.push(text.slice(startIndex, endIndex));
  return found;
};

describe.each([
  ['the first dossier', path.join(root, 'seeds')],
  ['the coast hospitals', path.join(import.meta.dirname, 'coast-hospitals')],
])('%s', (name, seedsDir) => {
  const contentDir = path.join(folder, path.basename(seedsDir));
  buildContent({ root, seedsDir, outDir: contentDir, log: () => {}, now: () => 0 });
  const seeds = readSeeds(seedsDir, { root });
  const texts = new Map(
    seeds.seeds.flatMap((seed) => {
      const { article } = makeArticle(seed, seeds.registry);
      return article ? [[createHash('sha256').update(article.text).digest('hex'), article.text] as const] : [];
    }),
  );
  const record = recordOf(contentCorpus(contentDir));

  test.each(record.corpus.claims.map((placed) => [placed.claim.id, placed] as const))(
    'claim %s is found where it says',
    async (_id, placed) => {
      const { target } = JSON.parse(JSON.stringify(makeAnnotation(record, placed, program, unpublished)));
      const text = texts.get(target.source.checksum) ?? '';
      const [quote, position] = target.selector;
      expect(await matchesOf(text, textQuoteSelectorMatcher(quote)(chunkerOf(text)))).toContain(quote.exact);
      expect(await matchesOf(text, textPositionSelectorMatcher(position)(chunkerOf(text)))).toEqual([quote.exact]);
    },
  );

  test('each article has a collection with all of its claims', () => {
    expect(record.corpus.claims.length).toBeGreaterThan(20);
    for (const article of record.corpus.articles)
      expect(makeAnnotationCollection(record, article, program, unpublished)).toMatchObject({
        type: 'AnnotationCollection',
        total: article.claims.length,
        first: {
          type: 'AnnotationPage',
          items: article.claims.map(({ id }) => ({ canonical: `https://example.org/record/claims/${id}/#claim` })),
        },
      });
    expect(name).not.toBe('');
  });
});

test('code points, not UTF-16 units: a selector behind a letter of two units still finds its words', async () => {
  const text = '𝔄 bridge, she said, comes.';
  expect(await matchesOf(text, textPositionSelectorMatcher({ type: 'TextPositionSelector', start: 2, end: 8 })(chunkerOf(text)))).toEqual([
    'bridge',
  ]);
});
