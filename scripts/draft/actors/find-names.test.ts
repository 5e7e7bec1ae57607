import { expect, test } from 'vitest';
import { readSentences } from '../../pipeline/5-claim/words/reading.ts';
import { readTexts } from '../read-articles.fixture.ts';
import { type FoundName, findNames } from './find-names.ts';

const namesIn = (text: string): readonly FoundName[] =>
  readTexts(text).flatMap(({ article, sentences }) =>
    readSentences(article.text, sentences).flatMap(({ words }) => findNames(article.text, words)),
  );

/** `title|name` of each, as `Mr|Lund`; a title of the past in brackets. */
const shown = (text: string): readonly string[] =>
  namesIn(text).map(({ honorific, title, isFormer, words }) => {
    const [first, last] = [words[0], words.at(-1)];
    const name = text.slice(first?.span.start, last?.span.end);
    const whole = [honorific, title].filter(Boolean).join(' ');
    return `${isFormer ? `(${whole})` : whole}|${name}`;
  });

test.each<[string, readonly string[]]>([
  ['Mr Lund left.', ['Mr|Lund']],
  ['Foreign Minister Ada Roe left.', ['Foreign Minister|Ada Roe']],
  ['The farmer Per Dahl left.', ['farmer|Per Dahl']],
  ['They met harbour board spokesman Olav Brekke in June.', ['harbour board spokesman|Olav Brekke']],
  ['Former Energy Secretary Tilda Moss left.', ['(Energy Secretary)|Tilda Moss']],
  ['They met Gov. Sid Frost and Lt. Col. Mia Vane.', ['Gov.|Sid Frost', 'Lt. Col.|Mia Vane']],
  ['Sir Hal O’Dell and Rui da Costa left.', ['Sir|Hal O’Dell', '|Rui da Costa']],
  ['Orla’s prime minister, Ilse Brandt, left.', ['|Orla', 'Orla’s prime minister|Ilse Brandt']],
  ['They heard Lagoon Party of Orla leader Hugo Petit.', ['|Lagoon Party', '|Orla', 'Lagoon Party of Orla leader|Hugo Petit']],
  ['The country’s President Ada Roe left.', ['President|Ada Roe']],
  ['Secretary of State Ada Roe left.', ['|Secretary', 'Secretary of State|Ada Roe']],
  ['They asked the Justice Department and the General Assembly.', ['|Justice Department', '|General Assembly']],
  ['On Monday the rain came.', []],
  ['However, nobody came.', []],
])('%s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('what stands behind a name is no part of it, and is kept', () => {
  const [name] = namesIn('Then Guy Marsh QC spoke.');
  expect(name?.words.map(({ text }) => text)).toEqual(['Guy', 'Marsh']);
  expect(name?.suffix).toBe('QC');
});
