import zlib from 'node:zlib';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { decodeText } from '../pipeline/1-seed/read-text-file.ts';
import { makePage } from './articles.fixture.ts';
import { wacz, warcGz, warcRecord } from './formats/archive/archive.fixture.ts';
import { openSource } from './open-source.ts';
import type { SourceBytes } from './opened.ts';

// warcio tells the terminal where a record is shorter than it says; what is read of it is what is tested.
const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
afterAll(() => warn.mockRestore());

const open = (bytes: Uint8Array, more: Partial<SourceBytes> = {}) => openSource({ place: 'inbox/x', bytes, name: 'x', meta: {}, ...more });
const record = { address: 'https://quay.example/a', body: makePage() };

const sound: readonly [string, Uint8Array][] = [
  ['x.html', Buffer.from(makePage())],
  ['x.xml', Buffer.from('<rss version="2.0"><channel><title>Q</title><item><link>https://quay.example/1</link></item></channel></rss>')],
  ['x.xml', Buffer.from('<urlset><url><loc>https://quay.example/1</loc></url></urlset>')],
  ['x.json', Buffer.from('[{"id":"a","type":"webpage","URL":"https://quay.example/1","issued":{"date-parts":[[2026,2,4]]}}]')],
  ['x.bib', Buffer.from('@online{a, title = {The {Pier}}, url = {https://quay.example/1}, year = 2026}\n')],
  ['x.ris', Buffer.from('TY  - ELEC\nTI  - Pier\nUR  - https://quay.example/1\nER  - \n')],
  ['x.csv', Buffer.from('url,title\nhttps://quay.example/1,"Pier"\n')],
  [
    'x.mhtml',
    Buffer.from(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="X"\r\n\r\n--X\r\nContent-Type: text/html\r\nContent-Location: https://quay.example/a\r\n\r\n${makePage()}\r\n--X--\r\n`,
    ),
  ],
  ['x.warc', warcRecord(record)],
  ['x.warc.gz', warcGz(record)],
  ['x.wacz', wacz([record], [record.address])],
  ['x.html.gz', zlib.gzipSync(makePage())],
];

test.each(sound)('%s is opened', async (name, bytes) => {
  const { documents, addresses, issues } = await open(bytes, { name });
  expect(issues).toEqual([]);
  expect(documents.length + addresses.length).toBe(1);
});

test.each(sound)('%s, damaged at any place, never brings the program down, and what is wrong is said with a hint', async (name, bytes) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(bytes.length), fc.uint8Array({ maxLength: 8 }), async (at, end, put) => {
      const damaged = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(end % 2 === 0 ? at + put.length : Math.max(at, end))]);
      const { documents, issues } = await open(damaged, { name });
      for (const { code, file, hint } of issues)
        expect([code, file.startsWith('inbox/x'), hint]).toEqual([expect.any(String), true, expect.any(String)]);
      for (const { text } of documents) if (text !== '') expect(decodeText(Buffer.from(text)).text).toBeDefined();
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('control characters and halves of letters do not reach the text that the pipeline reads', async () => {
  const words = `${'Words of a text. '.repeat(50)}a\u0007b\u001bc`;
  const [document] = (await open(Buffer.from(words), { name: 'x.txt' })).documents;
  expect(document?.text).toBe(`${'Words of a text. '.repeat(50)}abc`);
  const utf16 = Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from('<html>a\u0000b', 'utf16le')]);
  expect((await open(utf16, { name: 'x.html' })).documents).toMatchObject([{ text: '<html>ab' }]);
});

test('a page too large for the pipeline is refused, one that is so only by its pictures is not', async () => {
  const large = (inside: string): Uint8Array => Buffer.from(makePage({ after: inside }));
  expect((await open(large('word '.repeat(1_200_000)))).issues).toMatchObject([{ code: 'too-large', file: 'inbox/x' }]);
  const { documents, issues } = await open(large(`<img src="data:image/png;base64,${'A'.repeat(8_000_000)}">`));
  expect(issues).toEqual([]);
  expect(documents[0]?.text.length).toBeLessThan(5000);
});

test('a bomb is refused', async () => {
  expect((await open(zlib.gzipSync(Buffer.alloc(60_000_000)), { name: 'x.html.gz' })).issues).toMatchObject([{ code: 'too-large' }]);
});
