import { expect, test } from 'vitest';
import { readAttributions, readSentences } from '../../pipeline/5-claim/words/reading.ts';
import { readTexts } from '../read-articles.fixture.ts';
import { findSides } from './find-sides.ts';
import { findSubjects } from './find-subjects.ts';

const usesIn = (text: string): readonly string[] =>
  readTexts(text).flatMap(({ article, sentences, attributions }) =>
    readAttributions(readSentences(article.text, sentences), attributions).flatMap((reading) =>
      findSides(reading, findSubjects(article.text, reading.content, new Set())).map(({ form, side, acts }) =>
        `${form} ${side} ${acts.map(({ verb, isEnd }) => `${isEnd ? 'end' : 'do'}:${verb}`).join(' ')}`.trim(),
      ),
    ),
  );

test.each<[string, readonly string[]]>([
  ['Ada Roe said that the bridge toll must be scrapped.', ['bridge toll -1 end:scrap']],
  ['Ada Roe opposed the bridge toll.', ['bridge toll -1']],
  ['Ada Roe called for an end to the bridge toll.', ['bridge toll -1 end:end']],
  ['Ada Roe demanded the removal of the causeway.', ['causeway -1 end:remove']],
  ['Ada Roe said that the council should build a seawall.', ['seawall 1 do:build']],
  ['Ada Roe said that she would publish the findings.', ['findings 0']],
  ['Ada Roe said that the seawall was grey.', ['seawall 0']],
])('%s', (text, uses) => {
  expect(usesIn(text)).toEqual(uses);
});

test.each<[string, readonly string[]]>([
  ['the half of another noun is none', ['card readers']],
  ['before a word for what becomes of it it is one', ['card']],
])('%s', (_, forms) => {
  const text = forms[0] === 'card' ? 'Ada Roe opposed the card scheme.' : 'Ada Roe opposed the card readers.';
  expect(usesIn(text).map((use) => use.replace(/ -?\d.*$/, ''))).toEqual(expect.arrayContaining([...forms]));
});

test('names of places, measures and people are no matter', () => {
  expect(usesIn('Ada Roe opposed the Marrin Lagoon.')).toEqual([]);
  expect(usesIn('Ada Roe opposed the government.')).toEqual([]);
  expect(usesIn('Ada Roe opposed the ministers.')).toEqual([]);
});
