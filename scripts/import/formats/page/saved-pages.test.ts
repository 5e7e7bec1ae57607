import { describe, expect, test } from 'vitest';
import { parseMhtml } from './parse-mhtml.ts';
import { parseSavedPage } from './parse-saved-page.ts';

describe('pages that a program saved', () => {
  test.each<[string, string, object]>([
    [
      'SingleFile',
      '<!DOCTYPE html> <html lang="en"><!--\n Page saved with SingleFile \n url: https://quay.example/a?b=1 \n saved date: Wed Feb 04 2026 11:37:05 GMT+0100 (Central European Time)\n--><p>x',
      { address: 'https://quay.example/a?b=1', fetched: '2026-02-04' },
    ],
    [
      'Save Page WE',
      '<html><meta name="savepage-url" content="https://quay.example/a"><meta name="savepage-date" content="Wed Feb 04 2026 11:37:05 GMT+0100">',
      { address: 'https://quay.example/a', fetched: '2026-02-04' },
    ],
    ['a browser', '<!DOCTYPE html>\n<!-- saved from url=(0022)https://quay.example/a -->\n<html>', { address: 'https://quay.example/a' }],
    ['nobody', '<html><p>Page saved with SingleFile</p>', {}],
    ['an address that is none', '<!-- saved from url=(0022)about:blank -->', {}],
  ])('%s', (_name, source, expected) => {
    const { text: _, ...saved } = parseSavedPage(source);
    expect(saved).toEqual(expected);
  });

  test('pictures and styles inside go, words stay', () => {
    const picture = `data:image/png;base64,${'iVBORw0KGgo'.repeat(50)}=`;
    const source = `<!-- saved from url=(0022)https://quay.example/a -->\n<style>p { background: url(${picture}) }</style><p>Words<img src="${picture}" alt="a pier"> and data:text/plain;base64,short.</p>`;
    expect(parseSavedPage(source).text).toBe(
      '<!-- saved from url=(0022)https://quay.example/a -->\n<p>Words<img src="data:," alt="a pier"> and data:text/plain;base64,short.</p>',
    );
  });

  test('pictures of megabytes and styles that are never closed', () => {
    const head = '<!-- saved from url=(0022)https://quay.example/a -->';
    expect(parseSavedPage(`${head}<img src="data:image/png;base64,${'A'.repeat(8_000_000)}">`).text).toBe(`${head}<img src="data:,">`);
    const open = head + '<style>'.repeat(500_000);
    expect(parseSavedPage(open).text).toBe(open);
  });

  test('megabytes of almost a picture are read through once', () => {
    const source = 'data:image/png;base64,AAAA '.repeat(200_000);
    expect(parseSavedPage(source).text).toHaveLength(source.length);
  });
});

const part = (location: string, type: string, encoding: string, body: string): string =>
  `------X\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: ${location}\r\n\r\n${body}\r\n`;
const mhtml = (head: string, ...parts: readonly string[]): Uint8Array =>
  Buffer.from(
    `${head}MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----X"\r\n\r\n${parts.join('')}------X--\r\n`,
    'latin1',
  );
const head =
  'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://quay.example/a\r\nSubject: x\r\nDate: Wed, 4 Feb 2026 10:00:00 -0000\r\n';

describe('MHTML', () => {
  test.each<[string, Uint8Array, object | undefined]>([
    [
      'a page without its frames and pictures',
      mhtml(
        head,
        part('https://quay.example/a', 'text/html', 'quoted-printable', '<p>The caf=C3=A9 =\r\nopens=3D</p>'),
        part('https://ads.example/f', 'text/html', 'quoted-printable', '<p>Buy</p>'),
        part('https://quay.example/a.png', 'image/png', 'base64', 'aGVsbG8='),
      ),
      { text: '<p>The café opens=</p>', address: 'https://quay.example/a', fetched: '2026-02-04' },
    ],
    [
      'packed in base64',
      mhtml(head, part('https://quay.example/a', 'text/html; charset=utf-8', 'base64', Buffer.from('<p>café</p>').toString('base64'))),
      { text: '<p>café</p>', address: 'https://quay.example/a', fetched: '2026-02-04' },
    ],
    [
      'in another encoding, by its own word',
      mhtml(head, part('https://quay.example/a', 'text/html; charset=iso-8859-1', 'quoted-printable', '<p>caf=E9</p>')),
      { text: '<p>café</p>', address: 'https://quay.example/a', fetched: '2026-02-04' },
    ],
    [
      'without an address in the head',
      mhtml('', part('https://quay.example/b', 'text/html', '7bit', '<p>x</p>')),
      { text: '<p>x</p>', address: 'https://quay.example/b' },
    ],
    ['a picture alone', mhtml('', part('https://quay.example/a.png', 'image/png', 'base64', 'aGVsbG8=')), undefined],
    ['no parts', mhtml(head), undefined],
    ['nothing', Buffer.from(''), undefined],
  ])('%s', (_name, bytes, expected) => {
    const page = parseMhtml(bytes);
    expect(page && { ...page, text: page.text.trim() }).toEqual(expected);
  });

  test('parts inside parts without end are refused', () => {
    const nested = Array.from(
      { length: 3000 },
      (_, index) => `Content-Type: multipart/alternative; boundary="b${index}"\r\n\r\n--b${index}\r\n`,
    ).join('');
    expect(parseMhtml(Buffer.from(`Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n${nested}`))).toBeUndefined();
  });

  test('a page with thousands of pictures is read', () => {
    const pictures = Array.from({ length: 5000 }, (_, index) =>
      part(`https://quay.example/${index}.png`, 'image/png', 'base64', 'aGVsbG8='),
    );
    expect(parseMhtml(mhtml(head, part('https://quay.example/a', 'text/html', '7bit', '<p>x</p>'), ...pictures))).toMatchObject({
      address: 'https://quay.example/a',
    });
  });
});
