import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeBody } from './decode.ts';

const russian = 'Мэр сказала, что причал построят весной, и что совет согласен.';

test.each<[string, Uint8Array, string, string | undefined]>([
  ['UTF-8', Buffer.from(russian), '', russian],
  ['UTF-8, though the server says otherwise', Buffer.from(russian), 'text/html; charset=windows-1251', russian],
  ['what the server says', iconv.encode(russian, 'windows-1251'), 'text/html; charset="windows-1251"', russian],
  [
    'what the server says, before what the page says',
    iconv.encode(`<meta charset="koi8-r">${russian}`, 'windows-1251'),
    'text/html;charset=windows-1251',
    `<meta charset="koi8-r">${russian}`,
  ],
  ['what the page says', iconv.encode(`<meta charset="koi8-r">${russian}`, 'koi8-r'), 'text/html', `<meta charset="koi8-r">${russian}`],
  [
    'what XML says',
    iconv.encode(`<?xml version="1.0" encoding="windows-1251"?>${russian}`, 'windows-1251'),
    '',
    `<?xml version="1.0" encoding="windows-1251"?>${russian}`,
  ],
  ['UTF-16 with a mark', Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(russian, 'utf16le')]), 'text/html; charset=utf-8', russian],
  [
    'a Japanese encoding of seven bits',
    Uint8Array.of(0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42),
    'text/html; charset=iso-2022-jp',
    '日',
  ],
  ['an encoding that is none, and UTF-8', Buffer.from(russian), 'text/html; charset=../../etc', russian],
  ['line ends', Buffer.from('a\r\nb\rc'), '', 'a\nb\nc'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0, 0, 0, 0, 0), 'text/html; charset=utf-8', undefined],
])('%s', (_name, bytes, contentType, expected) => {
  expect(decodeBody(bytes, contentType).text).toBe(expected);
});
