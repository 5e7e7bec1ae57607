import { expect, test } from 'vitest';
import { matchByline } from './match-byline.ts';

const site = ['The Pier Post'];

test.each([
  ['Ada Roe', 'Ada Roe'],
  ['By Ada Roe', 'Ada Roe'],
  ['Written by: Ada Roe,', 'Ada Roe'],
  ['Author: Ada Roe |', 'Ada Roe'],
  ['Ada Roe and Max van Poe', 'Ada Roe and Max van Poe'],
  ['Hal Frost Jr.', 'Hal Frost Jr.'],
  ['Ada R.', 'Ada R.'],
  ['Harbour News Agency', 'Harbour News Agency'],
  ['Pier Post Staff', 'Pier Post Staff'],
  ['Bylund Roe', 'Bylund Roe'],
  ['Éva Ó Róe', 'Éva Ó Róe'],
  ['田中 花子', '田中 花子'],
])('%s', (value, names) => {
  expect(matchByline(value, site)).toBe(names);
});

test.each([
  undefined,
  '',
  'By',
  'https://pier.example/roe',
  'www.pier.example',
  '@ada',
  '/humans.txt',
  'Pier Post',
  'THE PIER POST',
  'pierpost.example',
  'Ada Roe/Harbour Images',
  'Photo: Ada Roe',
  '© Ada Roe',
  'Boats at the pier on a grey day, seen from the other side of the harbour in the rain by many',
  'Ada Roe writes on boats.',
  'null',
  'admin',
  '{author}',
  'R',
  '42',
])('%s is no byline', (value) => {
  expect(matchByline(value, site)).toBeUndefined();
});
