import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeApiFiles } from '../models/exports/api-files.ts';
import { makeOembedFiles } from '../models/exports/claim-embed.ts';
import { makeDataFiles } from '../models/exports/data/data-files.ts';
import { makeFeedFiles } from '../models/exports/feeds/feed-files.ts';
import { makeAnnotationFiles } from '../models/exports/make-annotation.ts';
import { makeTwinFiles } from '../models/exports/twins/twin-files.ts';
import { recordOf } from '../models/record/record.fixture.ts';
import { makeDatabase } from './make-database.ts';

const lines = readFileSync(path.join(import.meta.dirname, '../../public/_headers'), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#') && line.trim() !== '');

/** Rules as hosts read them: a pattern, in which one asterisk stands for anything, and headers indented below it. */
const rules = lines.flatMap((line, at) => {
  if (line.startsWith(' ')) return [];
  const end = lines.findIndex((other, index) => index > at && !other.startsWith(' '));
  const headers = lines.slice(at + 1, end < 0 ? undefined : end).map((header) => {
    const [name = '', ...value] = header.trim().split(': ');
    return [name, value.join(': ')] as const;
  });
  return [{ pattern: line, headers }];
});

const headersOf = (address: string): readonly (readonly [string, string])[] =>
  rules
    .filter(({ pattern }) => {
      const [start = '', ending] = pattern.split('*');
      return ending === undefined ? address === pattern : address.startsWith(start) && address.endsWith(ending);
    })
    .flatMap(({ headers }) => headers);
const typesOf = (address: string): string[] => headersOf(address).flatMap(([name, value]) => (name === 'Content-Type' ? [value] : []));

const record = recordOf();
const data = makeDataFiles(record, record.tables(), makeDatabase);
const served = [
  ['data/', [...data.folders.flatMap(({ files }) => files), ...data.schemas]],
  ['api/v1/', makeApiFiles(record)],
  ['feeds/', makeFeedFiles(record)],
  ['annotations/', makeAnnotationFiles({ name: 'On Record', version: '1' })(record)],
  ['embed/', makeOembedFiles(record)],
  ['', makeTwinFiles({ readBody: () => '', measured: [] })(record).map((file) => ({ ...file, path: `${file.path}.md` }))],
] as const;

test('a host accepts the file', () => {
  // Cloudflare Pages: a hundred rules, 2,000 characters a line, one asterisk a pattern.
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const { pattern, headers } of rules) {
    expect(pattern).toMatch(/^\/[^*\s]*\*?[^*\s]*$/);
    expect(headers.length).toBeGreaterThan(0);
  }
  for (const line of lines) expect(line.length).toBeLessThan(2000);
});

describe.each(served.map(([folder, files]) => ({ folder, files })))('/$folder', ({ folder, files }) => {
  test('is served with the types that its files are made with, where hosts know no better', () => {
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap(({ path: name, type }) => {
      const [set, ...more] = typesOf(`/${folder}${name}`);
      // Plain JSON is the one type of ours that every host serves by its ending.
      const isRight = more.length === 0 && (set ?? 'application/json; charset=utf-8') === type;
      return isRight ? [] : [`${folder}${name}: ${[set, ...more].join(' and ')}, not ${type}`];
    });
    expect(wrong).toEqual([]);
  });

  test('may be read from any site', () => {
    for (const { path: name } of files) expect(headersOf(`/${folder}${name}`)).toContainEqual(['Access-Control-Allow-Origin', '*']);
  });
});

test.each([
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/index.html', undefined],
  ['/data/index.html', undefined],
  ['/sitemap.xml', undefined],
])('%s', (address, type) => {
  expect(typesOf(address)).toEqual(type === undefined ? [] : [type]);
});
