import { expect, test } from 'vitest';
import { makeClaimCard } from '../claims/claim-card.ts';
import { printCitations } from '../claims/print-citations.ts';
import { at } from '../corpus/look-up.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { citeClaimPage } from './citables.ts';
import { showCitations } from './shown-citations.ts';

const record = recordOf(sampleCorpus());
const { claims } = record.corpus;

test('texts to read come first, and what is a file has a name', () => {
  const [claim, original] = showCitations(citeClaimPage(record, makeClaimCard(record.corpus, at(claims, 0))));
  expect([claim?.heading, original?.heading]).toEqual(['This claim', 'The original article']);
  expect(claim?.styles.map(({ id }) => id)).toEqual(['chicago', 'chicago-notes', 'apa', 'mla', 'footnote']);
  expect(claim?.formats.map(({ id, download }) => [id, download])).toEqual([
    ['markdown', undefined],
    ['html', undefined],
    ['bibtex', 'claim-bbbbbbbbbb.bib'],
    ['ris', 'claim-bbbbbbbbbb.ris'],
    ['csl-json', 'claim-bbbbbbbbbb.json'],
  ]);
});

test('a printed page cites its claims, and beyond forty says where the others are', () => {
  const { lines, more, address } = printCitations(record, claims, '/record/topics/bridge/');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/ On Record, claim bbbbbbbbbb, https:\/\/example\.org\/record\/claims\/bbbbbbbbbb\/\.$/);
  expect([more, address]).toEqual([0, 'https://example.org/record/topics/bridge/']);
  const many = Array.from({ length: 42 }, () => at(claims, 0));
  expect(printCitations(record, many, '/')).toMatchObject({ more: 2 });
  expect(printCitations(record, many, '/').lines).toHaveLength(40);
});
