import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ModelReading, modelReading } from '../../src/schema/index.ts';
import { writeReadings } from './write-readings.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'on-record-readings-'));
  file = path.join(folder, 'readings', 'one.ndjson');
});
afterEach(() => rmSync(folder, { recursive: true }));

const reading = (claim: string, rest: Readonly<Record<string, string>> = {}): ModelReading =>
  modelReading.parse({
    claim,
    position: 'new-pier',
    question: '0123456789abcdef',
    model: 'm',
    stance: 'support',
    words: 'we want it',
    ...rest,
  });
const [first, second] = [reading('aaaaaaaaaa'), reading('bbbbbbbbbb')];
const written = (): string[] => readFileSync(file, 'utf8').split('\n');

test('one answer a line, in an order of their own, fields in one order', () => {
  const conditional = reading('cccccccccc', { condition: 'if it is free', stance: 'conditional' });
  writeReadings(file, [conditional, second, first]);
  expect(written()).toEqual([
    '{"claim":"aaaaaaaaaa","position":"new-pier","question":"0123456789abcdef","model":"m","stance":"support","words":"we want it"}',
    '{"claim":"bbbbbbbbbb","position":"new-pier","question":"0123456789abcdef","model":"m","stance":"support","words":"we want it"}',
    '{"claim":"cccccccccc","position":"new-pier","question":"0123456789abcdef","model":"m","stance":"conditional","words":"we want it","condition":"if it is free"}',
    '',
  ]);
});

test('the same answers make the same bytes, whatever their order', () => {
  writeReadings(file, [first, second]);
  const before = readFileSync(file, 'utf8');
  writeReadings(file, [second, first]);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test.each(['“Нет”, they said 😀', 'a "quoted" \\ word', 'two\nlines'])('the words %j come back as they went, on one line', (words) => {
  writeReadings(file, [reading('aaaaaaaaaa', { words })]);
  expect(written()).toHaveLength(2);
  expect(JSON.parse(written()[0] ?? '')).toEqual(reading('aaaaaaaaaa', { words }));
});

test('what was there is replaced as a whole, and nothing is left beside it', () => {
  writeReadings(file, [first, second]);
  writeReadings(file, [second]);
  expect(written().map((line) => line.slice(10, 20))).toEqual(['bbbbbbbbbb', '']);
  expect(readdirSync(path.dirname(file))).toEqual(['one.ndjson']);
});

test('without answers there is no file', () => {
  writeReadings(file, [first]);
  writeReadings(file, []);
  expect(existsSync(file)).toBe(false);
  writeReadings(path.join(folder, 'other', 'two.ndjson'), []);
  expect(existsSync(path.join(folder, 'other'))).toBe(false);
});
