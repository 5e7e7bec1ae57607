import { describe, expect, test } from 'vitest';
import type { Opened } from '../../opened.ts';
import { parseBibtex } from './parse-bibtex.ts';
import { parseCslJson } from './parse-csl-json.ts';
import { parseRis } from './parse-ris.ts';

const shown = ({ addresses }: Opened) =>
  addresses.map(({ address, line, meta: { url: _, ...meta }, attachments }) => ({ address, line, meta, attachments }));

const pier = { title: 'The Pier & the sea', byline: 'Ada Roe, Bo Norde', published: '2026-02-04', accessed: '2026-03-01', language: 'en' };

describe('BibTeX', () => {
  test('Zotero, with files', async () => {
    const source = `@article{roe_pier_2026,
  title = {The {Pier} \\& the sea},
  author = {Roe, Ada and Norde, Bo},
  url = {https://quay.example/a?b=1\\_2},
  urldate = {2026-03-01},
  date = {2026-02-04},
  langid = {english},
  file = {Full Text PDF:files/12/p.pdf:application/pdf;Snapshot:files/13/pier.html:text/html},
}

@misc{two, title = "Two", howpublished = {\\url{https://quay.example/b}}, year = 2026, month = feb, author = {{Quay Board}}}
`;
    const opened = await parseBibtex(source, 'x.bib');
    expect(opened.issues).toEqual([]);
    expect(shown(opened)).toEqual([
      { address: 'https://quay.example/a?b=1_2', line: 1, meta: pier, attachments: ['files/12/p.pdf', 'files/13/pier.html'] },
      { address: 'https://quay.example/b', line: 11, meta: { title: 'Two', byline: 'Quay Board', published: '2026-02' }, attachments: [] },
    ]);
  });

  test('abbreviations, comments and accents', async () => {
    const source = `% made by hand\n@string{qn = "Quay News"}\n@comment{nothing}\n@online{x, title = {Caf\\'e \\emph{au} lait}, journal = qn, url = {https://quay.example/c}}\n`;
    expect(shown(await parseBibtex(source, 'x.bib'))).toMatchObject([
      { address: 'https://quay.example/c', line: 4, meta: { title: 'Café au lait' } },
    ]);
  });

  test('an entry at fault is located and leaves the others; one without an address is no page', async () => {
    const source =
      '@online{a, url = {https://quay.example/a}}\n@online{b, title = {x\n@online{c, url = {https://quay.example/c}}\n@book{d, title = {A book}}\n';
    const opened = await parseBibtex(source, 'x.bib');
    expect(opened.addresses.map(({ address }) => address)).toEqual(['https://quay.example/a', 'https://quay.example/c']);
    expect(opened.issues.map(({ code, line, file }) => [code, line, file])).toEqual([
      ['unreadable-entry', 2, 'x.bib'],
      ['no-address', 4, 'x.bib'],
    ]);
  });
});

describe('RIS', () => {
  test('Zotero, with files, in the order of the file', () => {
    const source =
      'TY  - NEWS\r\nTI  - The Pier & the sea\r\nAU  - Roe, Ada\r\nAU  - Norde, Bo\r\nDA  - 2026/02/04/\r\nPY  - 2026\r\nUR  - https://quay.example/a\r\nY2  - 2026/03/01/\r\nLA  - en\r\nL1  - files/12/p.pdf\r\nL2  - files/13/pier.html\r\nER  - \r\n\r\nTY  - ELEC\r\nTI  - Two\r\nUR  - https://quay.example/b\r\nER  - \r\n';
    const opened = parseRis(source.replace(/\r\n/g, '\n'), 'x.ris');
    expect(opened.issues).toEqual([]);
    expect(shown(opened)).toEqual([
      { address: 'https://quay.example/a', line: 1, meta: pier, attachments: ['files/12/p.pdf', 'files/13/pier.html'] },
      { address: 'https://quay.example/b', line: 14, meta: { title: 'Two' }, attachments: [] },
    ]);
  });

  test.each<[string, string, string]>([
    ['a record without an address', 'TY  - BOOK\nTI  - A book\nER  - \n', 'no-address'],
    ['an address that is none', 'TY  - ELEC\nUR  - javascript:alert(1)\nER  - \n', 'no-address'],
    ['no record', 'nothing of the kind\n', 'empty-bibliography'],
  ])('%s', (_name, source, code) => {
    expect(parseRis(source, 'x.ris')).toMatchObject({ addresses: [], issues: [{ code, file: 'x.ris' }] });
  });
});

describe('CSL-JSON', () => {
  const item = {
    id: 'a',
    type: 'article-newspaper',
    title: 'The <i>Pier</i> &amp; the sea',
    URL: 'https://quay.example/a',
    author: [{ family: 'Roe', given: 'Ada' }, { literal: 'Bo Norde' }],
    issued: { 'date-parts': [['2026', 2, '4']] },
    accessed: { 'date-parts': [[2026, 3, 1]] },
    language: 'en',
  };
  test.each<[string, unknown, readonly object[]]>([
    ['a list', [item], [{ address: 'https://quay.example/a', meta: pier, attachments: undefined }]],
    ['one item', item, [{ address: 'https://quay.example/a', meta: pier, attachments: undefined }]],
    [
      'Better BibTeX',
      { items: [{ ...item, attachments: [{ path: 'files/1/a.html' }, {}] }] },
      [{ address: 'https://quay.example/a', meta: pier, attachments: ['files/1/a.html'] }],
    ],
    [
      'a date in words',
      [{ ...item, issued: { raw: '4 February 2026' } }],
      [{ address: 'https://quay.example/a', meta: pier, attachments: undefined }],
    ],
  ])('%s', (_name, value, expected) => {
    expect(shown(parseCslJson(JSON.stringify(value), 'x.json'))).toMatchObject(
      expected.map((one) => ({ ...one, attachments: Reflect.get(one, 'attachments') ?? [] })),
    );
  });

  test.each<[string, string, readonly string[]]>([
    ['no JSON', '[{', ['unreadable-json']],
    ['items of another kind', '[{"URL": 7}, "x", null]', ['unreadable-entry']],
    ['one of two is none', `[${JSON.stringify(item)}, {"author": "Ada"}]`, ['unreadable-entry']],
    ['a book', '[{"id":"b","title":"A book"}]', ['no-address']],
  ])('%s', (_name, source, codes) => {
    expect(parseCslJson(source, 'x.json').issues.map(({ code }) => code)).toEqual(codes);
  });
});
