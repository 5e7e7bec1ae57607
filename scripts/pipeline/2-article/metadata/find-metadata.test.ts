import { expect, test } from 'vitest';
import { outlet } from '../../../../src/schema/index.ts';
import { findMetadata, outletOfAddress } from './find-metadata.ts';

test.each([
  ['an address', [['page-address', 'https://pier.example/a']], { url: 'https://pier.example/a' }],
  ['a day', [['time-stamp', 'Published: 4 February 2026']], { published: '2026-02-04' }],
  ['a day with its hour', [['time-stamp', '2026-02-04T23:10-0500']], { published: '2026-02-04T23:10:00-05:00' }],
  [
    'not a day of change',
    [
      ['time-stamp', 'Updated: 4 February 2026'],
      ['time-stamp', '3 February 2026'],
    ],
    { published: '2026-02-03' },
  ],
  ['not a year', [['time-stamp', '2026']], {}],
  ['a byline', [['byline', 'By Ada Roe and Max Poe | 4 February 2026']], { byline: 'Ada Roe and Max Poe', published: '2026-02-04' }],
  ['a byline with a desk', [['byline', 'By Ada Roe / Pier Post Staff']], { byline: 'Ada Roe' }],
  ['a language', [['locale-code', 'en_GB']], { language: 'en' }],
  [
    'of two the first',
    [
      ['byline', 'By Ada Roe'],
      ['byline', 'By Max Poe'],
    ],
    { byline: 'Ada Roe' },
  ],
  [
    'nothing of other lines',
    [
      ['photo-caption', 'By Ada Roe, 4 February 2026'],
      ['share-line', 'Share'],
    ],
    {},
  ],
])('%s', (_, lines, found) => {
  expect(findMetadata(lines.map(([rule = '', words = '']) => ({ rule, words })))).toEqual(found);
});

const outlets = [
  outlet.parse({ id: 'pier', name: 'Pier Post', url: 'https://www.pier.example/', country: '', kind: 'newspaper', ownership: 'x' }),
  outlet.parse({ id: 'quay', name: 'Quay', url: 'https://quay.example', country: '', kind: 'newspaper', ownership: 'x' }),
];

test.each([
  ['https://pier.example/a', 'pier'],
  ['https://www.pier.example/a', 'pier'],
  ['https://world.pier.example/a', 'pier'],
  ['http://quay.example', 'quay'],
  ['https://notpier.example/a', undefined],
  ['https://pier.example.org/a', undefined],
  [undefined, undefined],
])('%s is of %s', (address, id) => {
  expect(outletOfAddress(address, outlets)?.id).toBe(id);
});
