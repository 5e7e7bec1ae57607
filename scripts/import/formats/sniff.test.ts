import zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { wacz, warcGz, warcRecord } from './archive/archive.fixture.ts';
import { makePdf } from './pdf/pdf.fixture.ts';
import { sniff } from './sniff.ts';

const record = { address: 'https://quay.example/a', body: 'x' };
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

test.each<[string, Uint8Array, string, string | undefined, string | undefined]>([
  ['a page', text('<!DOCTYPE html><p>x'), 'x', undefined, 'html'],
  ['a page behind a long comment', text(`<!--\n${'word '.repeat(300)}-->\n<html><p>x`), 'x', undefined, 'html'],
  ['a page called a text', text('<html><p>x'), 'x.txt', 'text/plain', 'html'],
  ['a page with a BOM', text('\ufeff<!doctype html>'), 'x', undefined, 'html'],
  ['a piece of a page, by its name', text('<p>x'), 'x.html', undefined, 'html'],
  ['a piece of a page, by the server', text('<p>x'), 'x', 'text/html', 'html'],
  ['RSS', text('<?xml version="1.0"?>\n<!-- made -->\n<rss version="2.0">'), 'x', 'text/html', 'feed'],
  ['Atom', text('<feed xmlns="http://www.w3.org/2005/Atom">'), 'x', undefined, 'feed'],
  ['RSS 1.0', text('<rdf:RDF xmlns:rdf="x">'), 'x', undefined, 'feed'],
  ['JSON Feed', text('{ "version": "https://jsonfeed.org/version/1.1", "items": [] }'), 'x.json', undefined, 'feed'],
  ['a sitemap', text('<?xml version="1.0"?><urlset xmlns="x">'), 'x.xml', undefined, 'sitemap'],
  ['an index of sitemaps', text('<sitemapindex>'), 'x', undefined, 'sitemap'],
  [
    'MHTML',
    text('From: <Saved by Blink>\r\nSubject: x\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n<html>'),
    'x',
    undefined,
    'mhtml',
  ],
  ['a mail about nothing', text('From: a\nContent-Type: text/plain\n\nHallo.'), 'x.eml', undefined, undefined],
  ['PDF called a page', makePdf([[]]), 'x.html', 'text/html', 'pdf'],
  ['WARC', warcRecord(record), 'x', undefined, 'warc'],
  ['WARC, packed', warcGz(record), 'x', undefined, 'gzip'],
  ['WACZ', wacz([record]), 'x', undefined, 'zip'],
  ['something packed', zlib.gzipSync('x'), 'x', undefined, 'gzip'],
  ['CSL-JSON', text('[\n  {"id": "a", "type": "webpage"}]'), 'x.json', undefined, 'csl-json'],
  ['RIS', text('TY  - NEWS\nER  - '), 'x', undefined, 'ris'],
  ['BibTeX', text('% exported\n\n@article{a,\n'), 'x', undefined, 'bibtex'],
  ['a table', text('url,title\n'), 'x.csv', undefined, 'address-list'],
  ['a table whose first cell is a tag', text('<html>,x\n'), 'x.csv', undefined, 'address-list'],
  ['a list of addresses', text('https://a.example/1\n\nhttps://a.example/2\n'), 'x.txt', undefined, 'address-list'],
  ['a text that begins with an address', text('https://a.example/1\nThe council met.\n'), 'x.txt', undefined, 'txt'],
  ['a text', text('The council met.'), 'x.txt', undefined, 'txt'],
  ['a text, by the server', text('The council met.'), 'x', 'text/plain; charset=utf-8', 'txt'],
  ['Markdown that speaks of tags', text('Use `<html>` first.'), 'x.md', undefined, 'md'],
  ['a picture called a page', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'x.png', 'image/png', undefined],
  ['nothing', text(''), 'x', undefined, undefined],
])('%s', (_name, bytes, name, contentType, expected) => {
  expect(sniff(bytes, name, contentType)).toBe(expected);
});
