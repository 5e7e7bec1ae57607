import { lintFromString, loadConfig } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { recordOf } from '../record/record.fixture.ts';
import { makeApiFiles } from './api-files.ts';

const files = new Map(makeApiFiles(recordOf()).map((file) => [file.path, file]));
const read = (path: string) => JSON.parse(String(files.get(path)?.make()));
const document = read('openapi.json');

test('the description passes the linter', async () => {
  const config = await loadConfig({ customExtends: ['recommended'] });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema(document, 'api');

/** The described path that a file answers to. */
const templateOf = (path: string): string => (path.includes('/') ? `/${path.replace(/[^/]+$/, '{id}.json')}` : `/${path}`);

test.each([...files.keys()].filter((path) => path !== 'openapi.json'))('%s is as described', (path) => {
  const template = templateOf(path).replaceAll('~', '~0').replaceAll('/', '~1');
  const validate = ajv.getSchema(`api#/paths/${template}/get/responses/200/content/application~1json/schema`);
  const file = read(path);
  expect(validate?.(file) || validate?.errors || 'not described').toBe(true);
  expect(file.license).toBe('CC-BY-4.0');
});

test('every list leads to entries that exist', () => {
  const root = 'https://example.org/record/api/v1/';
  const lists = read('index.json').tables.map(({ list }: { list: string }) => list.replace(root, ''));
  expect(lists).toHaveLength(9);
  for (const list of lists) for (const { entry } of read(list).entries) if (entry) expect(files.has(entry.replace(root, ''))).toBe(true);
});
