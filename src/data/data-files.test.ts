import { DatabaseSync } from 'node:sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { contentCorpus } from '../models/corpus/content-corpus.fixture.ts';
import { buildCorpus } from '../models/corpus/corpus.ts';
import { sampleCorpus } from '../models/corpus/sample.fixture.ts';
import { makeDataFiles } from '../models/exports/data/data-files.ts';
import { dictionary } from '../models/exports/data/data-page.ts';
import { fieldWords } from '../models/exports/data/field-words.ts';
import { tableNames } from '../models/exports/data/records.ts';
import { csvColumns } from '../models/exports/data/table-files.ts';
import type { SiteFile } from '../models/exports/site-file.ts';
import { recordOf } from '../models/record/record.fixture.ts';
import { claim, positionId } from '../schema/index.ts';
import { makeDatabase } from './make-database.ts';

const record = recordOf();
const { corpus } = record;
const { folders, schemas } = makeDataFiles(record, record.tables(), makeDatabase);
const files = new Map(folders.flatMap((folder) => folder.files).map((file) => [file.path, file]));
const text = (path: string): string => {
  const content = files.get(path)?.make();
  if (typeof content !== 'string') throw new Error(`no text file ${path}`);
  return content;
};
const folderNames = folders.map(({ scope }) => scope.folder);
const tablePaths = [...files.keys()].filter((path) => path.endsWith('.json')).map((path) => path.replace(/\.json$/, ''));
const tableOf = (path: string) => tableNames.find((name) => path.endsWith(name)) ?? 'claims';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
for (const schema of schemas) ajv.addSchema(JSON.parse(String(schema.make())));

test('the whole record, each topic and each actor who speaks have a folder', () => {
  const speaking = corpus.actors.filter(({ id }) => (corpus.claimsByActor.get(id) ?? []).length > 0);
  expect(folderNames).toEqual(['', ...corpus.topics.map(({ id }) => `topics/${id}/`), ...speaking.map(({ id }) => `actors/${id}/`)]);
});

test.each(tablePaths)('%s.json follows its published schema and carries the licence', (path) => {
  const file = JSON.parse(text(`${path}.json`));
  const validate = ajv.getSchema(`https://example.org/record/data/schemas/${tableOf(path)}.schema.json`);
  expect(validate?.(file) || validate?.errors).toBe(true);
  expect(file).toMatchObject({ license: 'CC-BY-4.0', count: file.records.length });
  expect(file.records.every(({ license }: { license: string }) => license.startsWith('CC-BY-4.0'))).toBe(true);
});

test('a schema refuses a row with a field that it does not know, and one that lacks a field', () => {
  const validate = ajv.getSchema('https://example.org/record/data/schemas/claims.schema.json#/$defs/record');
  const [row] = JSON.parse(text('claims.json')).records;
  const { said, ...without } = row;
  expect(validate?.(row)).toBe(true);
  expect(validate?.({ ...row, unheard: 1 })).toBe(false);
  expect(validate?.(without)).toBe(false);
  expect(validate?.({ ...row, said: { ...said, basis: 'guessed' } })).toBe(false);
});

test.each(tablePaths)('%s.ndjson and .csv hold the same rows', (path) => {
  const { records } = JSON.parse(text(`${path}.json`));
  const lines = text(`${path}.ndjson`).split('\n').slice(0, -1);
  expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  const columns = csvColumns(tableOf(path));
  const rows: Record<string, string>[] = parseCsv(text(`${path}.csv`), { columns: true });
  // An independent reading: each cell leads back to the value that the record has at the column's path.
  const expected = records.map((record: unknown) =>
    Object.fromEntries(
      columns.map(({ name, isList }) => {
        const value = name.split('.').reduce<unknown>((part, key) => Object(part)[key], record);
        return [name, value === undefined || value === null ? '' : isList ? JSON.stringify(value) : String(value)];
      }),
    ),
  );
  expect(rows).toEqual(expected);
});

test('no attribute of a claim is dropped', () => {
  const names = csvColumns('claims').map(({ name }) => name.split('.')[0]);
  expect(names).toEqual(expect.arrayContaining(Object.keys(claim.shape)));
});

test('every field is described, and no field is described that is not there', () => {
  expect(
    dictionary().flatMap(({ table, entries }) =>
      entries.filter(({ description }) => description === '').map(({ name }) => `${table}.${name}`),
    ),
  ).toEqual([]);
  // Lists of plain values have no fields of their own.
  const ahead = ['positions.keywords[]', 'claims.content[]'];
  const unused = tableNames.flatMap((table) => {
    const there = new Set(
      dictionary()
        .find((one) => one.table === table)
        ?.entries.map(({ name }) => name),
    );
    return Object.keys(fieldWords[table])
      .filter((name) => !there.has(name))
      .map((name) => `${table}.${name}`);
  });
  expect(unused.filter((name) => !ahead.includes(name))).toEqual([]);
});

describe('SQLite', () => {
  const open = (path: string): DatabaseSync => {
    const database = new DatabaseSync(':memory:');
    const bytes = files.get(path)?.make();
    if (!(bytes instanceof Uint8Array)) throw new Error(`no database ${path}`);
    database.deserialize(bytes);
    return database;
  };

  test.each(folders.map(({ scope }) => [scope.folder, scope] as const))('“%s” has as many rows as the part', (folder, { tables }) => {
    const database = open(`${folder}on-record.sqlite`);
    for (const name of tableNames)
      expect(database.prepare(`SELECT count(*) AS n FROM "${name}"`).get()).toEqual({ n: tables[name].length });
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(database.prepare("SELECT value FROM about WHERE name = 'license'").get()).toEqual({ value: 'CC-BY-4.0' });
  });

  test('stances can be counted with a join, and agree with the corpus', () => {
    const database = open('on-record.sqlite');
    const rows = database
      .prepare(
        'SELECT position, stance, count(*) AS n FROM claim_positions JOIN claims ON claims.id = claim_positions.claim GROUP BY position, stance',
      )
      .all();
    for (const { position, stance, n } of rows) {
      const claims = corpus.claims.filter(({ claim: one }) =>
        one.positions.some((taken) => taken.position === position && taken.stance === stance),
      );
      expect(n).toBe(claims.length);
    }
    expect(rows.length).toBeGreaterThan(3);
    expect(database.prepare('SELECT count(*) AS n FROM dictionary WHERE "column" IS NULL').get()).toEqual({ n: tableNames.length });
  });

  test('a stance has its own confidence in the database and in the list, apart from the attribution’s', () => {
    const [placed] = corpus.claims.filter(({ claim }) => claim.positions.length === 1 && claim.actors.length === 1);
    if (!placed) throw new Error('no claim with one stance of one actor');
    const articles = corpus.articles.map((article) => ({
      ...article,
      claims: article.claims.map((one) =>
        one.id === placed.claim.id
          ? { ...one, found: { ...one.found, confidence: 0.91 }, positions: one.positions.map((taken) => ({ ...taken, confidence: 0.84 })) }
          : one,
      ),
    }));
    const changed = recordOf(buildCorpus({ ...corpus, articles }));
    const measured = makeDataFiles(changed, changed.tables(), makeDatabase);
    const make = (path: string) =>
      measured.folders
        .flatMap((folder) => folder.files)
        .find((file) => file.path === path)
        ?.make();
    const database = new DatabaseSync(':memory:');
    const bytes = make('on-record.sqlite');
    if (bytes instanceof Uint8Array) database.deserialize(bytes);
    expect(database.prepare('SELECT confidence FROM claim_positions WHERE claim = ?').all(placed.claim.id)).toEqual([{ confidence: 0.84 }]);
    const list: Record<string, string>[] = parseCsv(String(make('statement-list.csv')), { columns: true, delimiter: ';' });
    const row = list.find(({ claim }) => claim === placed.claim.id);
    expect([row?.confidence, row?.stance_confidence]).toEqual(['0.91', '0.84']);
    expect(list.some((one) => one.stance_confidence !== one.confidence)).toBe(true);
  });

  test('the same content gives the same bytes', () => {
    const fresh = recordOf(contentCorpus());
    const again = makeDataFiles(fresh, fresh.tables(), makeDatabase).folders[0]?.files.find(({ path }) => path === 'on-record.sqlite');
    expect(Buffer.compare(Buffer.from(again?.make() ?? ''), Buffer.from(files.get('on-record.sqlite')?.make() ?? 'x'))).toBe(0);
  });
});

describe('statement list', () => {
  const rows: Record<string, string>[] = parseCsv(text('statement-list.csv'), { columns: true, delimiter: ';' });

  test('a row for each claim, speaker and position', () => {
    const expected = corpus.claims.reduce(
      (sum, { claim: one }) => sum + (one.actors.length + one.unresolved.length) * one.positions.length,
      0,
    );
    expect(rows).toHaveLength(expected);
  });

  test('begins with the columns that DNA itself writes, in its order', () => {
    const columns =
      'statement_id;time;person;organization;concept;agreement;start_position;stop_position;text;coder;document_id;document_title;document_author;document_source;document_section;document_type';
    expect(text('statement-list.csv').split('\r\n')[0]).toMatch(new RegExp(`^${columns};`));
  });

  test('numbers statements and documents, and keeps their ids', () => {
    expect(rows.map(({ statement_id: id }) => Number(id))).toEqual(rows.map((_, index) => index + 1));
    const numbers = new Map(rows.map(({ article, document_id: number }) => [article, number]));
    expect(new Set(numbers.values()).size).toBe(numbers.size);
    for (const { claim: id, article, document_id: number, start_position: start, stop_position: stop } of rows) {
      expect(numbers.get(article)).toBe(number);
      const placed = corpus.claims.find((one) => one.claim.id === id);
      expect(placed?.article.id).toBe(article);
      expect(placed?.claim.evidence.position).toEqual({ start: Number(start), end: Number(stop) });
    }
  });

  test('who takes no side neither agrees nor disagrees; a source is an organisation, or a person with whom it speaks for', () => {
    const marks: Record<string, string> = { support: '1', conditional: '1', neutral: '', unclear: '', oppose: '0' };
    for (const { stance, agreement, person, organization, time, actor, ...row } of rows) {
      expect(agreement).toBe(marks[stance ?? '']);
      const kind = corpus.actors.find(({ id }) => id === actor)?.kind;
      expect(person !== '').toBe(kind === 'person');
      if (person === '') expect(organization).not.toBe('');
      if (person === 'Mark Rutte' && row.time_latest?.startsWith('2026-02')) expect(organization).toBe('NATO');
      if (person === 'Olaf Scholz') expect(organization).toBe('Germany');
      expect([row.time_bounds, row.time_earliest]).toEqual(
        row.time_edtf === '' ? [`../${row.time_latest}`, ''] : [row.time_edtf, row.time_edtf],
      );
      expect(time).toMatch(/^(\d{4}-\d{2}-\d{2} 00:00:00)?$/);
    }
  });
});

describe('network', () => {
  // By hand, from the claims.
  const pairs = new Map<string, number>();
  for (const { claim: one } of corpus.claims)
    for (const { actor } of one.actors)
      for (const { position } of one.positions) {
        const key = `actor-${actor} position-${position}`;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }

  test.each([
    ['gexf', gexf.parse],
    ['graphml', graphml.parse],
  ] as const)('%s comes back with every actor, position, count and stance', (kind, parse) => {
    const graph = parse(UndirectedGraph, text(`network.${kind}`));
    const edges = graph.mapEdges((_edge, { weight }, source, target) => [[source, target].sort().join(' '), Number(weight)] as const);
    expect(new Map(edges)).toEqual(pairs);
    expect(graph.filterNodes((_node, { mode }) => mode === 'position')).toHaveLength(corpus.positionById.size);
    expect(graph.getNodeAttribute('position-troops-after-deal', 'label')).toBe(
      corpus.positionById.get(positionId.parse('troops-after-deal'))?.position.text,
    );
    graph.forEachEdge((_edge, { weight, claims, ...counts }) => {
      const sum = ['support', 'conditional', 'neutral', 'unclear', 'oppose'].reduce((total, stance) => total + Number(counts[stance]), 0);
      expect(sum).toBe(Number(weight));
      expect(String(claims).split(' ')).toHaveLength(sum);
    });
  });

  test.each(['gexf', 'graphml'])('%s carries the licence', (kind) => expect(text(`network.${kind}`)).toContain('CC BY 4.0'));
});

test('hostile and unknown values pass through every format', () => {
  const sample = recordOf(sampleCorpus());
  const sampleFiles = new Map<string, SiteFile>(
    makeDataFiles(sample, sample.tables(), makeDatabase)
      .folders.flatMap((folder) => folder.files)
      .map((file) => [file.path, file]),
  );
  const rows: Record<string, string>[] = parseCsv(String(sampleFiles.get('claims.csv')?.make()), { columns: true });
  const undated = rows.find(({ id }) => id === 'cccccccccc');
  expect(undated).toMatchObject({ 'said.date': '', 'said.basis': 'unknown', 'cue.exact': 'said', unresolved: '["An official"]' });
});
