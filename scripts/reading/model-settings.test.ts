import { expect, test } from 'vitest';
import { UsageError } from '../command/usage-error.ts';
import { readModelSettings, stopReading } from './model-settings.ts';

const URL_ = 'ON_RECORD_MODEL_URL';
const local = 'http://127.0.0.1:11434/v1';
const read = (url: string, model = 'qwen3:8b', key?: string) =>
  readModelSettings({ ON_RECORD_MODEL_URL: url, ON_RECORD_MODEL: model, ON_RECORD_MODEL_KEY: key });

test.each([
  ['as it is', local, local],
  ['without slashes at its end', `${local}//`, local],
  ['a bare host', 'https://models.example', 'https://models.example'],
  ['letters of a host made small', 'HTTPS://Models.Example/v1', 'https://models.example/v1'],
])('an address: %s', (_, given, expected) => {
  expect(read(given).url).toBe(expected);
});

test.each([
  ['qwen3:8b', 'qwen3:8b'],
  ['  two\n words\t', 'two words'],
  ['\u001b[31mred\u0007', '[31mred'],
  ['модель №7', 'модель №7'],
  ['a\u202Eb', 'a b'],
  ['x'.repeat(200), 'x'.repeat(80)],
  [`${'x'.repeat(79)}😀`, `${'x'.repeat(79)}\uFFFD`],
])('readers are told of %j as %j; the server hears the name as given', (model, shown) => {
  const settings = read(local, model);
  expect(settings.shownModel).toBe(shown);
  expect(settings.model).toBe(model);
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['s3cret', 's3cret'],
])('the key %j is %j', (given, expected) => {
  expect(read(local, 'qwen3:8b', given).key).toBe(expected);
});

test.each([
  ['no address', '', 'm', `${URL_} not-set`],
  ['a host without a protocol', 'localhost:11434', 'm', `${URL_} not-a-web-address`],
  ['words', 'my server', 'm', `${URL_} not-a-web-address`],
  ['a file', 'file:///etc/hosts', 'm', `${URL_} not-a-web-address`],
  ['code', 'javascript:alert(1)', 'm', `${URL_} not-a-web-address`],
  ['a name in the address', 'http://me@127.0.0.1/v1', 'm', `${URL_} key-in-address`],
  ['a password in the address', 'http://:s3cret@127.0.0.1/v1', 'm', `${URL_} key-in-address`],
  ['no model', local, '', 'ON_RECORD_MODEL not-set'],
  ['a model of nothing that prints', local, ' \u0007\u200b', 'ON_RECORD_MODEL not-a-name'],
])('%s is refused with a hint', (_, url, model, message) => {
  expect(() => read(url, model)).toThrow(UsageError);
  expect(() => read(url, model)).toThrow(message);
  expect(() => read(url, model)).toThrow('\n  hint: ');
});

test('a password is not repeated', () => {
  const said = (() => {
    try {
      return String(read('http://:s3cret@127.0.0.1/v1').url);
    } catch (error) {
      return String(error);
    }
  })();
  expect(said).toContain('key-in-address');
  expect(said).not.toContain('s3cret');
});

test('a run is stopped with what stopped it, on one line, and what to do', () => {
  expect(stopReading(local, 'busy', 'takes no\nmore', 'wait').message).toBe(`${local} busy takes no\\u{a}more\n  hint: wait`);
});
