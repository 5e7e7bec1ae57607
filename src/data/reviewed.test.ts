// What an editor decided, in everything that can be taken away: from the content that the pipeline makes of its fixture.
import { DatabaseSync } from 'node:sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { isDoubtful } from '../models/claims/doubt.ts';
import { contentCorpus } from '../models/corpus/content-corpus.fixture.ts';
import type { PlacedClaim } from '../models/corpus/corpus.ts';
import { makeApiFiles } from '../models/exports/api-files.ts';
import { makeDataFiles } from '../models/exports/data/data-files.ts';
import { makeAnnotation } from '../models/exports/make-annotation.ts';
import { makeTwinFiles } from '../models/exports/twins/twin-files.ts';
import { buildLedger } from '../models/ledger/ledger.ts';
import { recordOf } from '../models/record/record.fixture.ts';
import { makeDatabase } from './make-database.ts';

const corpus = contentCorpus('scripts/pipeline/fixtures/review/expected/content');
const record = recordOf(corpus);
const { folders, schemas } = makeDataFiles(record, record.tables(), makeDatabase);
const files = new Map(folders.flatMap((folder) => folder.files).map((file) => [file.path, file]));
const text = (path: string): string => String(files.get(path)?.make());

const placed = (decision: 'confirmed' | 'corrected', reviewer = 'Ada Norde'): PlacedClaim => {
  const found = corpus.claims.find(({ claim: { review } }) => review?.decision === decision && review.reviewer === reviewer);
  if (!found) throw new Error(`no claim was ${decision} by ${reviewer}`);
  return found;
};
const unpublished = buildLedger(undefined);
const program = { name: 'On Record', version: '1' };

test('JSON has the reviews, and is as its schema says', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  for (const schema of schemas) ajv.addSchema(JSON.parse(String(schema.make())));
  for (const name of ['claims', 'articles']) {
    const file = JSON.parse(text(`${name}.json`));
    const validate = ajv.getSchema(file.$schema);
    expect(validate?.(file) || validate?.errors).toBe(true);
  }
  const claims: { id: string; review?: unknown }[] = JSON.parse(text('claims.json')).records;
  expect(claims.map(({ id, review }) => [id, review])).toEqual(corpus.claims.map(({ claim: { id, review } }) => [id, review]));
  expect(JSON.parse(text('articles.json')).records[0].withdrawn).toHaveLength(1);
});

test('CSV and SQLite have them in columns', () => {
  const rows: Record<string, string>[] = parseCsv(text('claims.csv'), { columns: true });
  const { claim } = placed('corrected', 'Bo Lind');
  const row = rows.find(({ id }) => id === claim.id);
  expect(row).toMatchObject({ 'review.decision': 'corrected', 'review.reviewer': 'Bo Lind', 'review.date': '2026-02-11' });
  expect(JSON.parse(row?.['review.changes'] ?? '')).toEqual(claim.review?.changes);
  const database = new DatabaseSync(':memory:');
  const bytes = files.get('on-record.sqlite')?.make();
  if (bytes instanceof Uint8Array) database.deserialize(bytes);
  expect(database.prepare('SELECT review_reviewer AS name, count(*) AS count FROM claims GROUP BY 1 ORDER BY 1').all()).toMatchObject([
    { name: 'Ada Norde', count: 3 },
    { name: 'Bo Lind', count: 1 },
  ]);
});

test('the API has them', () => {
  const { claim } = placed('confirmed');
  const file = makeApiFiles(record).find(({ path }) => path === `claims/${claim.id}.json`);
  expect(JSON.parse(String(file?.make())).entry.review).toEqual(claim.review);
});

test('the annotation of a corrected claim was made by the program and the reviewer after it', () => {
  const one = placed('corrected');
  const annotation = makeAnnotation(record, one, program, unpublished);
  const extraction = { id: `${annotation.id}#extraction`, type: 'prov:Activity' };
  const person = { type: ['Person', 'prov:Person'], name: 'Ada Norde' };
  expect(annotation).toMatchObject({
    modified: '2026-02-10T00:00:00Z',
    wasAttributedTo: person,
    wasGeneratedBy: [
      extraction,
      {
        type: 'prov:Activity',
        label: 'Review: corrected',
        endedAtTime: '2026-02-10T00:00:00Z',
        wasInformedBy: extraction.id,
        wasAssociatedWith: person,
        comment: one.claim.review?.reason,
      },
    ],
  });
});

test('that of a confirmed one was made by the program, and looked at', () => {
  const annotation = makeAnnotation(record, placed('confirmed'), program, unpublished);
  expect(annotation).toMatchObject({
    wasAttributedTo: { name: 'Ada Norde' },
    wasGeneratedBy: { type: 'prov:Activity' },
    wasInfluencedBy: { label: 'Review: confirmed' },
  });
  expect(annotation.wasInfluencedBy).not.toHaveProperty('comment');
});

test('the Markdown twin says who looked at it', () => {
  const { claim } = placed('confirmed');
  const twin = makeTwinFiles({ readBody: () => '', measured: [] })(record).find(({ path }) => path === `claims/${claim.id}/index`);
  expect(String(twin?.make())).toContain('Reviewed: confirmed by Ada Norde on 10 February 2026');
});

test('nobody doubts what a person has looked at', () => {
  const { claim } = placed('confirmed');
  const found = { ...claim.found, confidence: 0.1 };
  const { review: _, ...unseen } = claim;
  expect(isDoubtful({ ...claim, found })).toBe(false);
  expect(isDoubtful({ ...unseen, found })).toBe(true);
});
