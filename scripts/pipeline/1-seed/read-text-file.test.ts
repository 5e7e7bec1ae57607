import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from './read-text-file.ts';

const russian = 'Министр заявил, что переговоры продолжатся в среду, и поблагодарил посредников за помощь.';
const german = 'Der Minister sagte, das sei für Österreich nicht möglich; die Gespräche würden fortgeführt.';
const quoted = '“We will not accept it,” the minister said – it’s over. The café was closed.';

describe('what is certain', () => {
  test.each([
    ['UTF-8', Buffer.from(russian), russian],
    ['UTF-8', Buffer.from(`\ufeff${german}`), german],
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(russian, 'utf-16le')]), russian],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(german, 'utf-16be')]), german],
    [
      'windows-1251',
      iconv.encode(`<html><meta charset="windows-1251">${russian}`, 'windows-1251'),
      `<html><meta charset="windows-1251">${russian}`,
    ],
  ])('%s', (encoding, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, certain: true });
  });
});

test.each([
  ['windows-1252', quoted],
  ['windows-1252', german],
  ['windows-1251', russian],
  ['koi8-u', russian],
  ['Shift_JIS', '首相は水曜日に協議が続くと述べた。'],
])('%s is told by its letters, and said to be assumed', (encoding, text) => {
  expect(decodeText(iconv.encode(text, encoding))).toEqual({ text, encoding, certain: false });
});

test.each([
  ['binary-file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ['binary-file', Buffer.from('%PDF-1.4\u0001\u0002\u0003\u0004')],
  // A single word gives nothing to judge by.
  ['unknown-encoding', iconv.encode('Да.', 'windows-1251')],
  ['unknown-encoding', iconv.encode('Łódź', 'windows-1250')],
  ['unknown-encoding', Buffer.from([0x41, 0xc3, 0x28, 0x81, 0x8d, 0x9d])],
])('%s is refused', (code, bytes) => {
  expect(decodeText(bytes)).toMatchObject({ code });
});
