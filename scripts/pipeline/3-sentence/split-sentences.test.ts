import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf } from './article-of.fixture.ts';
import { splitSentences } from './split-sentences.ts';

const textsOf = (text: string): string[] => splitSentences(articleOf(text)).map(({ span }) => text.slice(span.start, span.end));

describe('sentences', () => {
  test.each([
    ['Mr. Vane spoke. The ferry left.', ['Mr. Vane spoke.', 'The ferry left.']],
    ['Sen. A. B. Cole of the U.S. Senate spoke at 5 p.m. He left.', ['Sen. A. B. Cole of the U.S. Senate spoke at 5 p.m.', 'He left.']],
    ['“Fares rise. We pay,” said Cole. “Again.” He left.', ['“Fares rise.', 'We pay,” said Cole.', '“Again.”', 'He left.']],
    ['Who pays? Nobody!', ['Who pays?', 'Nobody!']],
    ['He asked: "Who?" and left.', ['He asked: "Who?" and left.']],
    ['Line one\nline two. End', ['Line one', 'line two.', 'End']],
    ['The fare is 3.50 euros. 40 ferries run.', ['The fare is 3.50 euros.', '40 ferries run.']],
    ['He was ill. The ferry left.', ['He was ill.', 'The ferry left.']],
    ['He said no. Then No. 5 left.', ['He said no.', 'Then No. 5 left.']],
    ['He reads Bergen.Com daily.', ['He reads Bergen.Com daily.']],
    ['It rose on Jan. 4 in Bergen.', ['It rose on Jan. 4 in Bergen.']],
  ])('%s', (text, sentences) => {
    expect(textsOf(text)).toEqual(sentences);
  });
});

test('tokens carry part of speech and base form', () => {
  const text = 'Cole said ferries were rising.';
  const tokens = splitSentences(articleOf(text)).flatMap((sentence) => sentence.tokens);
  expect(tokens.map(({ pos, lemma }) => `${lemma}/${pos}`)).toEqual([
    'cole/PROPN',
    'say/VERB',
    'ferry/NOUN',
    'be/AUX',
    'rise/VERB',
    './PUNCT',
  ]);
});

const messyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '“',
        '”',
        '"',
        '‘',
        '’',
        "'",
        '«',
        '»',
        '„',
        '\n',
        '. ',
        '? ',
        ' said ',
        'Cole',
        'don’t',
        'U.S. ',
        'https://a.',
        '\u2028',
        '\ud800',
        '__proto__ ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('on any text: spans spell words, lie in order, cover all that is not space, and come out the same again', () => {
  fc.assert(
    fc.property(messyText, (text) => {
      const article = articleOf(text);
      const sentences = splitSentences(article);
      let at = 0;
      for (const { span, block, tokens } of sentences) {
        const home = article.blocks[block]?.span ?? { start: -1, end: -1 };
        expect(span.start >= home.start && span.end <= home.end).toBe(true);
        expect([tokens[0]?.span.start, tokens.at(-1)?.span.end]).toEqual([span.start, span.end]);
        for (const token of tokens) {
          expect(token.span.end).toBeGreaterThan(token.span.start);
          expect(text.slice(at, token.span.start).trim()).toBe('');
          expect(text.slice(token.span.start, token.span.end)).toMatch(/^\S+$/u);
          at = token.span.end;
        }
      }
      expect(text.slice(at).trim()).toBe('');
      expect(splitSentences(article)).toEqual(sentences);
    }),
    { numRuns: 1000 },
  );
});

test('tokens do not hang on what was read before', () => {
  const text = 'The party’s plan isn’t Vane’s, says F16.x. “Cole’s”-led D.C. crews met at 3:16 (or 5.3m away).';
  const before = splitSentences(articleOf(text));
  for (const other of ['“Vane’s', '(party’s)', 'F16.x', 'x.', '“Cole’s”-led', '5.3m', 'isn’t-so', 'crews', 'D.C.-based,Vane’s'])
    splitSentences(articleOf(other));
  expect(splitSentences(articleOf(text))).toEqual(before);
});

test.each(['a', 'http://a.', 'ab12!', '“a ', "'a ", 'a. ', '(', '😀', '-', '$5.'])(
  'time is linear for a long run of %s',
  (piece) => {
    const seconds = (length: number): number => {
      const article = articleOf(piece.repeat(length / piece.length));
      // Time of the processor, not of the clock: what else the machine does must not count.
      const began = process.cpuUsage();
      splitSentences(article);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1e6;
    };
    seconds(50_000);
    expect(seconds(200_000)).toBeLessThan(6 * seconds(50_000) + 1);
  },
  60_000,
);
