import { describe, expect, test } from 'vitest';
import type { Block } from '../2-article/article.ts';
import { textOf } from '../span.ts';
import { makeBody, splitAtMarks } from './make-body.ts';
import { serialiseMdx } from './serialise-page.ts';

describe('marks', () => {
  const cut = (text: string, ...marks: readonly [id: string, start: number, end: number][]): string =>
    splitAtMarks(
      text,
      { start: 0, end: text.length },
      marks.map(([id, start, end]) => ({ id, span: { start, end } })),
    )
      .map(({ span, marks: ids }) =>
        ids.length === 0 ? text.slice(span.start, span.end) : `[${ids.join('+')}:${text.slice(span.start, span.end)}]`,
      )
      .join('');

  test.each([
    ['one two', cut('one two')],
    ['one [a:two]', cut('one two', ['a', 4, 7])],
    ['[a:one] [a+b:two] [b:three]', cut('one two three', ['a', 0, 7], ['b', 4, 13])],
    ['[a:one] [a+b:two] [a:three]', cut('one two three', ['a', 0, 13], ['b', 4, 7])],
    ['one [a:two] three', cut('one two three', ['a', 3, 8])],
    ['one two', cut('one two', ['a', 3, 4], ['b', 2, 2], ['c', 7, 20])],
    ['[a:one two]', cut('one two', ['a', -5, 20])],
    ['[a:one] [a:two]', cut('one two', ['a', 0, 3], ['a', 4, 7])],
  ])('%s is cut at every edge, white space outside', (expected, found) => {
    expect(found).toBe(expected);
  });
});

/** The body of blocks of the given kinds, a line each, without marks. */
const bodyOf = (...lines: readonly [kind: Block['kind'], words: string][]): string => {
  const text = lines.map(([, words]) => words).join('\n\n');
  let start = 0;
  const blocks = lines.map(([kind, words]): Block => {
    const span = { start, end: start + words.length };
    start = span.end + 2;
    return { kind, span };
  });
  expect(blocks.map(({ span }) => textOf(text, span))).toEqual(lines.map(([, words]) => words));
  return serialiseMdx(makeBody(text, blocks, [])).trimEnd();
};

test.each([
  ['a paragraph', bodyOf(['paragraph', 'One.']), 'One.'],
  ['a heading, below the page’s own', bodyOf(['heading', 'One']), '## One'],
  ['a list', bodyOf(['list-item', 'One'], ['list-item', 'Two']), '* One\n* Two'],
  ['two quotations in a row', bodyOf(['quote', 'One.'], ['quote', 'Two.']), '> One.\n>\n> Two.'],
  ['what would be a heading', bodyOf(['paragraph', '# One']), '\\# One'],
  ['what would be code', bodyOf(['paragraph', '{x()} <b>']), '\\{x()} \\<b>'],
  ['what would be an import', bodyOf(['paragraph', 'import x']), '&#x69;mport x'],
  ['what would be a link', bodyOf(['paragraph', 'www.example.org']), 'www<></>.example.org'],
  ['what would be an address of mail', bodyOf(['paragraph', 'a@example.org']), 'a<></>@example.org'],
  ['what would be emphasis', bodyOf(['paragraph', '*One* _two_']), '\\*One\\* \\_two\\_'],
])('%s', (_, body, expected) => {
  expect(body).toBe(expected);
});
