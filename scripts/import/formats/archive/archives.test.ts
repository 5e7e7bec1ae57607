import zlib from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Recorded, wacz, warcGz, warcRecord } from './archive.fixture.ts';
import { parseWacz } from './parse-wacz.ts';
import { type Archive, parseWarc } from './parse-warc.ts';

const a: Recorded = { address: 'https://quay.example/a', body: '<p>first</p>' };
const b: Recorded = { address: 'https://quay.example/b', body: '<p>second</p>', date: '2026-02-05T11:00:00.123Z' };

const shown = (archive: Archive | undefined) => archive?.pages.map(({ address, bytes }) => [address, Buffer.from(bytes).toString()]);
const codes = (archive: Archive | undefined) => archive?.issues.map(({ code, file }) => [code, file]);

describe('WARC', () => {
  test.each<[string, Uint8Array]>([
    ['plain', Buffer.concat([warcRecord(a), warcRecord(b)])],
    ['packed record by record', warcGz(a, b)],
  ])('%s', async (_name, bytes) => {
    const archive = await parseWarc(bytes, 'x.warc');
    expect(archive.issues).toEqual([]);
    expect(
      archive.pages.map(({ record, address, fetched, contentType, bytes: body }) => [
        record,
        address,
        fetched,
        contentType,
        Buffer.from(body).toString(),
      ]),
    ).toEqual([
      [1, 'https://quay.example/a', '2026-02-04T10:00:00Z', 'text/html; charset=utf-8', '<p>first</p>'],
      [2, 'https://quay.example/b', '2026-02-05T11:00:00Z', 'text/html; charset=utf-8', '<p>second</p>'],
    ]);
  });

  test.each<[string, Recorded, readonly (readonly [string, string])[]]>([
    [
      'packed answers are unpacked',
      { ...a, body: zlib.gzipSync('<p>first</p>'), headers: 'Content-Encoding: gzip\r\n' },
      [[a.address, '<p>first</p>']],
    ],
    [
      'also with Brotli',
      { ...a, body: zlib.brotliCompressSync('<p>first</p>'.repeat(9)), headers: 'Content-Encoding: br\r\n' },
      [[a.address, '<p>first</p>'.repeat(9)]],
    ],
    [
      'chunks are put together',
      { ...a, body: '5\r\n<p>fi\r\n7\r\nrst</p>\r\n0\r\n\r\n', headers: 'Transfer-Encoding: chunked\r\n' },
      [[a.address, '<p>first</p>']],
    ],
    ['pictures are no pages', { ...a, type: 'image/png' }, []],
    ['nor are answers that say "elsewhere"', { ...a, status: 301 }, []],
    ['nor errors', { ...a, status: 404 }, []],
    ['nor what has no web address', { ...a, address: 'file:///etc/passwd' }, []],
    ['nor what has none at all', { ...a, address: 'dns:quay.example' }, []],
  ])('%s', async (_name, record, expected) => {
    const archive = await parseWarc(warcRecord(record), 'x.warc');
    expect(shown(archive)).toEqual(expected);
    expect(archive.issues).toEqual([]);
  });

  test('a page that was archived twice is taken as it was the last time', async () => {
    expect(shown(await parseWarc(warcGz(a, b, { ...a, body: '<p>later</p>' }), 'x'))).toEqual([
      [a.address, '<p>later</p>'],
      [b.address, '<p>second</p>'],
    ]);
  });

  test('what is no record is located, and what follows is read', async () => {
    const archive = await parseWarc(Buffer.concat([warcRecord(a), Buffer.from('nonsense\r\nmore of it\r\n\r\n'), warcRecord(b)]), 'x.warc');
    expect(shown(archive)).toHaveLength(2);
    expect(codes(archive)).toEqual([['broken-archive', 'x.warc#2']]);
  });

  test('a packed file cut off keeps what is before the cut', async () => {
    const whole = warcGz(a, b);
    const archive = await parseWarc(whole.subarray(0, whole.length - 40), 'x.warc.gz');
    expect(shown(archive)?.[0]).toEqual([a.address, '<p>first</p>']);
    expect(shown(archive)?.[1]?.[1] ?? '').not.toBe('<p>second</p>');
  });

  test('an answer that unpacks to gigabytes is passed over', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(21_000_000));
    const archive = await parseWarc(warcGz({ ...a, body: bomb, headers: 'Content-Encoding: gzip\r\n' }, b), 'x.warc');
    expect(shown(archive)).toEqual([[b.address, '<p>second</p>']]);
    expect(codes(archive)).toEqual([['too-large', 'x.warc#1']]);
  });
});

describe('WACZ', () => {
  test('its list of pages says which of its pages count', async () => {
    const frame: Recorded = { address: 'https://ads.example/frame', body: '<p>Buy</p>' };
    const listed = await parseWacz(wacz([a, frame], [a.address]), 'x.wacz');
    expect(listed).toMatchObject({ isListed: true, issues: [] });
    expect(shown(listed)).toEqual([[a.address, '<p>first</p>']]);
    const unlisted = await parseWacz(wacz([a, frame]), 'x.wacz');
    expect(unlisted).toMatchObject({ isListed: false });
    expect(shown(unlisted)).toHaveLength(2);
  });

  test('a zip without an archive is none', async () => {
    expect(await parseWacz(zipSync({ '../../etc/passwd': Buffer.from('x'), 'a.txt': Buffer.from('x') }), 'x.zip')).toBeUndefined();
  });

  test('a broken zip is said to be', async () => {
    expect(codes(await parseWacz(wacz([a]).subarray(0, 200), 'x.wacz'))).toEqual([['broken-archive', 'x.wacz']]);
  });

  test('an entry that says it is small gives no more than it says', async () => {
    const zip = Buffer.from(zipSync({ 'archive/a.warc': new Uint8Array(2_000_000) }));
    const entry = zip.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    zip.writeUInt32LE(100, entry + 24);
    expect((await parseWacz(zip, 'x.wacz'))?.pages).toEqual([]);
  });

  test('an entry that says it is larger than an archive may be is not unpacked', async () => {
    const zip = Buffer.from(zipSync({ 'archive/a.warc': new Uint8Array(1000) }));
    zip.writeUInt32LE(2_000_000_000, zip.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24);
    expect(codes(await parseWacz(zip, 'x.wacz'))).toEqual([['too-large', 'x.wacz']]);
  });
});
