// For tests: WARC and WACZ files.
import zlib from 'node:zlib';
import { zipSync } from 'fflate';

/** One record: a response as a server sent it. */
export interface Recorded {
  address: string;
  body: string | Uint8Array;
  type?: string;
  status?: number;
  date?: string;
  headers?: string;
}

/** A record of WARC 1.0. */
export const warcRecord = ({
  address,
  body,
  type = 'text/html; charset=utf-8',
  status = 200,
  date = '2026-02-04T10:00:00Z',
  headers = '',
}: Recorded): Buffer => {
  const payload = Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\n${headers}\r\n`), Buffer.from(body)]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: ${date}\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${payload.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), payload, Buffer.from('\r\n\r\n')]);
};

/** A whole file, each record packed by itself. */
export const warcGz = (...records: readonly Recorded[]): Buffer =>
  Buffer.concat(records.map((record) => zlib.gzipSync(warcRecord(record))));

/** A WACZ with the pages that it lists. */
export const wacz = (records: readonly Recorded[], pages: readonly string[] = []): Uint8Array =>
  zipSync({
    'datapackage.json': Buffer.from('{"profile":"data-package"}'),
    'archive/data.warc.gz': warcGz(...records),
    ...(pages.length > 0
      ? {
          'pages/pages.jsonl': Buffer.from(
            ['{"format":"json-pages-1.0"}', ...pages.map((url) => JSON.stringify({ url, ts: '2026-02-04T10:00:00Z' }))].join('\n'),
          ),
        }
      : {}),
  });
