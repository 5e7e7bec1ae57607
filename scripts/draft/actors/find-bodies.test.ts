import { expect, test } from 'vitest';
import { readSentences } from '../../pipeline/5-claim/words/reading.ts';
import { readTexts } from '../read-articles.fixture.ts';
import { findBodies } from './find-bodies.ts';

test.each<[string, readonly string[]]>([
  ['The Ministry of Transport spoke.', ['office Ministry of Transport']],
  ['They asked the Audit Office and the Supreme Court.', ['office Audit Office', 'office Supreme Court']],
  ['The Reform Party and the Bank of Orla spoke.', ['group Reform Party', 'group Bank of Orla']],
  ['The Velma Drivers’ Association (VDA) spoke.', ['group Velma Drivers’ Association VDA']],
  ['They asked the Coastal Compact.', ['alliance Coastal Compact']],
  [
    'China’s trade ministry and the French interior ministry spoke.',
    ['office China’s trade ministry of China', 'office French interior ministry of France'],
  ],
  ['The town council of Orla met.', ['office town council of Orla']],
  ['They asked the Kestrel Bay town council and Joria council.', ['office Kestrel Bay town council', 'office Joria council']],
  ['In May the tram workers’ union struck.', ['group tram workers’ union']],
  ['The Liberals and the Greens spoke, and Labour did not.', ['group Liberals', 'group Greens', 'group Labour']],
  ['They asked the research firm Hollin.', ['group Hollin']],
  ['The union spoke, and the council listened.', []],
  ['Mayor Ada Roe met Per Dahl in Bergen.', []],
])('%s', (text, expected) => {
  const found = readTexts(text).flatMap(({ article, sentences }) =>
    readSentences(article.text, sentences).flatMap(({ words }) => findBodies(article.text, words)),
  );
  expect(found.map(({ kind, name, acronym, state }) => [kind, name, acronym, state && `of ${state}`].filter(Boolean).join(' '))).toEqual(
    expected,
  );
});
