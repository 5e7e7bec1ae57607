import { expect, test } from 'vitest';
import { outlet, outletId } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';
import { articleOf } from '../../3-sentence/article-of.fixture.ts';
import { splitSentences } from '../../3-sentence/split-sentences.ts';
import { findAttributions } from '../find-attributions.ts';

const outletOf = (id: string, name: string, aliases: readonly string[]): unknown => ({
  id,
  name,
  url: 'https://example.org/',
  country: '',
  kind: 'newspaper',
  ownership: 'Not known.',
  aliases,
});
const registry: Registry = {
  actors: [],
  outlets: [
    outlet.parse(outletOf('harbour-report', 'The Harbour Report', ['harbourreport.net'])),
    outlet.parse(outletOf('fjord-daily', 'Fjord Daily', [])),
  ],
  topics: [],
};

const found = (text: string, own: string): string[] => {
  const article = articleOf(text);
  const { meta } = article;
  return findAttributions({ ...article, meta: { ...meta, outlet: outletId.parse(own) } }, splitSentences(article), registry, {
    engine: 'rules',
  }).map(({ source, content, relays }) =>
    [
      source.map(({ start, end }) => text.slice(start, end)).join(' … '),
      content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      ...relays.map(({ name }) => name),
    ].join(' | '),
  );
};

test.each([
  // An outlet in its own voice makes no claim; what another says in it does.
  ['Harbour Report writes that fares rose.', 'harbour-report', []],
  ['harbourreport.net also reports that fares rose.', 'harbour-report', []],
  ['According to the Harbour Report, fares rose.', 'harbour-report', []],
  ['This newspaper has learned that fares rose.', 'harbour-report', []],
  ['Our reporters have learned that fares rose.', 'harbour-report', []],
  ['The Harbour Report writes that Vane said fares must rise.', 'harbour-report', ['Vane | fares must rise']],
  ['Vane told the Harbour Report that fares must rise.', 'harbour-report', ['Vane | fares must rise']],
  // Another medium is a source where it speaks for itself, a relay where it passes on.
  ['Harbour Report writes that fares rose.', 'fjord-daily', ['Harbour Report | fares rose']],
  ['The Harbour Report writes that Vane said fares must rise.', 'fjord-daily', ['Vane | fares must rise | The Harbour Report']],
  ['“This newspaper has learned nothing,” Vane said.', 'fjord-daily', ['Vane | This newspaper has learned nothing']],
  // An aide of the outlet is no outlet.
  ['Critics of the Harbour Report say fares rose.', 'harbour-report', ['Critics of the Harbour Report | fares rose']],
])('%s in %s', (text, own, expected) => {
  expect(found(text, own)).toEqual(expected);
});
