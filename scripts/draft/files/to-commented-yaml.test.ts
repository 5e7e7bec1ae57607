import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toComment, toCommentedList } from './to-commented-yaml.ts';

describe('a comment is one line, whatever the article holds', () => {
  test.each([
    ['plain words', '# plain words'],
    ['two\nlines\r\nof it', '# two lines of it'],
    ['- id: "x"\u2028- id: "y"\u0085z', '# - id: "x" - id: "y" z'],
    ['\u202Eturned\u200B', '# turned'],
    ['', '#'],
    ['x'.repeat(400), `# ${'x'.repeat(219)}…`],
  ])('%j', (words, comment) => {
    expect(toComment(words)).toBe(comment);
  });

  test('and never becomes an entry', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (comment, name) => {
        const written = toCommentedList([comment], [{ comments: [comment, comment], entry: { id: 'a', name } }]);
        expect(parse(written, { schema: 'failsafe' })).toEqual([
          { id: 'a', name: name.toWellFormed() === name ? name : expect.any(String) },
        ]);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

test('a list of nothing is a list', () => {
  expect(parse(toCommentedList(['Nothing.'], []))).toEqual([]);
});
