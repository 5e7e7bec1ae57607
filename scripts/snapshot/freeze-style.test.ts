import { describe, expect, test } from 'vitest';
import { filesOf, freezeStyle, styleOfDrawing } from './freeze-style.ts';

describe('style keeps what needs no file', () => {
  test.each([
    ['a comment with a brace', '/* } */a{color:red}', 'a{color:red}'],
    ['an import', '@import "x.css";a{color:red}', 'a{color:red}'],
    ['a face that is a file', '@font-face{font-family:X;src:url(/x.woff2)}a{color:red}', 'a{color:red}'],
    ['a face of the reader’s machine', '@font-face{font-family:X;src:local("Georgia")}', '@font-face{font-family:X;src:local("Georgia")}'],
    ['a picture', 'a{background:url(/x.svg)}', 'a{background:url(/x.svg)}'],
    ['what is newer than the parser', '@hue 3{a{color:hue(red)}}a{color:red!}b{c:d}', '@hue 3{a{color:hue(red)}}a{color:red!}b{c:d}'],
    [
      'a selector that only some browsers know',
      '::target-text{color:red}::selection{color:red}',
      '::target-text{color:red}::selection{color:red}',
    ],
    ['words that look like a rule', 'a:after{content:"}@import \\"x\\";"}b{color:red}', `a:after{content:"}@import \\"x\\";"}b{color:red}`],
    ['colours by light and by dark', ':root{--ink:light-dark(#000,#fff)}', ':root{--ink:light-dark(#000,#fff)}'],
  ])('%s', (_, css, expected) => {
    expect(freezeStyle(css, new Map())).toBe(expected);
  });
});

test('a font that drawings were measured with stays, under its new name', () => {
  const css =
    '@font-face{font-family:I;src:url("/assets/inter.X.woff2")format("woff2")}@font-face{font-family:S;src:url(/assets/serif.woff2)}';
  expect(freezeStyle(css, new Map([['/assets/inter.X.woff2', 'inter.woff2']]))).toBe(
    '@font-face{font-family:I;src:url(inter.woff2)format("woff2")}',
  );
});

test.each([
  ['for all', ':root{--a:1px}', true],
  ['for all, by a theme', ':root[data-theme=dark]{--a:1px}', true],
  ['of a stance', '.stance-oppose .disc{fill:red}', true],
  ['of the drawing’s component', '.mark[data-astro-cid-abc]>b{fill:red}', true],
  ['of the drawing’s component, in a condition', '@media print{.mark[data-astro-cid-abc]{fill:red}}', true],
  ['of one that is named inside :where', 'b:where([data-astro-cid-abc]){fill:red}', true],
  ['with a variable', ':root{--a:1px}.stance-oppose{fill:var(--a)}', true],
  ['that is nested', '.stance-oppose{fill:red;& b{fill:blue}}', true],
  ['a face', '@font-face{font-family:X;src:local(Georgia)}', true],
  ['of another component', '.mark[data-astro-cid-xyz]{fill:red}', false],
  ['of the page', 'body{margin:0}', false],
  ['of a class that only begins alike', '.stances{margin:0}', false],
  ['with the words in a value', '.a:after{content:":root .stance-oppose"}', false],
  ['of the page, with one nested that would concern it', 'body{.stance-oppose &{margin:0}}', false],
  ['that moves the page', '@view-transition{navigation:auto}', false],
  ['that moves', '@keyframes x{from{margin:0}}', false],
  ['of the page, in a condition', '@media print{body{margin:0}}', false],
])('a drawing takes a rule %s: %s is %s', (_, css, taken) => {
  expect(styleOfDrawing(css, new Set(['data-astro-cid-abc']))).toBe(taken ? css : '');
});

test('of a condition a drawing takes what it needs', () => {
  expect(styleOfDrawing('@media print{body{margin:0}:root{--a:1px}}', new Set())).toBe('@media print{:root{--a:1px}}');
});

test('the files of a style sheet are found where it loads them, in each way of writing', () => {
  const css =
    '/* url(/no.woff2) */@font-face{src:url("/a.woff2"),url(/b.woff2)}a{background:url( \'c d.svg\' )}b:after{content:"url(/no.svg)"}';
  expect(filesOf(css)).toEqual(['/a.woff2', '/b.woff2', 'c d.svg']);
});
