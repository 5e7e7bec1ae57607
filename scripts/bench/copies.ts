// npm run bench:copies
// How long it takes to compare the known text of 1,000 and 10,000 invented articles with every other, of which one in
// ten copies another, in seconds of one core's time; and whether every copy, and nothing else, is found.
import process from 'node:process';
import { makeTextCopies } from '../../src/models/copies/text-copies.ts';
import { buildCorpus } from '../../src/models/corpus/corpus.ts';
import { article, claim, outlet } from '../../src/schema/index.ts';
import { numberedClaimId } from '../evaluate/pairs/make-claim-corpus.ts';
import { makeRandomDraws } from './corpus/make-synthetic-corpus.ts';

const CLAIMS_PER_ARTICLE = 10;
const WORDS_PER_CLAIM = 40;
const COPIED_EVERY = 10;
const VOCABULARY = 20_000;

const makeCorpus = (size: number) => {
  const { skewed } = makeRandomDraws(1);
  // Few words are frequent and most are rare, as in any language.
  const word = (): string => `w${skewed(VOCABULARY)}`;
  const text = (): string => Array.from({ length: WORDS_PER_CLAIM }, word).join(' ');
  const texts: string[][] = [];
  for (let index = 0; index < size; index += 1) {
    const own = Array.from({ length: CLAIMS_PER_ARTICLE }, text);
    const copied = texts[index - 1]?.[0];
    texts.push(index % COPIED_EVERY === 1 && copied !== undefined ? [copied, ...own.slice(1)] : own);
  }
  const articles = texts.map((claims, index) =>
    article.parse({
      id: `article-${index}`,
      outlet: `outlet-${index % 7}`,
      url: 'https://example.org/',
      title: 'An invented article',
      byline: '',
      published: '2026-02-03',
      accessed: '',
      language: 'en',
      rights: 'excerpt',
      text: { sha256: '0'.repeat(64), length: 100_000, normalisation: 'on-record-1' },
      claims: claims.map((exact, at) => {
        const [start, end] = [1000 * (at + 1), 1000 * (at + 1) + exact.length];
        return claim.parse({
          id: numberedClaimId(index * CLAIMS_PER_ARTICLE + at),
          form: 'indirect',
          source: { exact: 'An official', start: 0, end: 11 },
          cue: null,
          content: [{ exact, start, end }],
          cut: false,
          actors: [],
          unresolved: ['An official'],
          said: { date: '', basis: 'unknown', words: '' },
          via: [],
          topics: [],
          positions: [],
          evidence: { quote: { exact, prefix: '', suffix: '' }, position: { start, end } },
        });
      }),
    }),
  );
  const outlets = Array.from({ length: 7 }, (_, index) =>
    outlet.parse({
      id: `outlet-${index}`,
      name: `Outlet ${index}`,
      url: 'https://example.org/',
      country: '',
      kind: 'newspaper',
      ownership: 'x',
    }),
  );
  return buildCorpus({ articles, topics: [], actors: [], outlets });
};

console.log('  articles   pairs found   copies made      time   memory before    peak memory');
for (const size of [1000, 10_000]) {
  const corpus = makeCorpus(size);
  const memory = process.memoryUsage().rss;
  const before = process.cpuUsage();
  const { pairs } = makeTextCopies(corpus);
  const { user, system } = process.cpuUsage(before);
  const columns = [
    size.toLocaleString('en').padStart(10),
    pairs.length.toLocaleString('en').padStart(14),
    Math.floor(size / COPIED_EVERY)
      .toLocaleString('en')
      .padStart(14),
    `${((user + system) / 1e6).toFixed(1)} s`.padStart(10),
    `${Math.round(memory / 2 ** 20)} MB`.padStart(16),
    `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`.padStart(15),
  ];
  console.log(columns.join(''));
}
