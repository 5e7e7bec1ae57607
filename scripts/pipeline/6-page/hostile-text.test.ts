import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BodyNode, parseBody } from '../../../src/models/corpus/parse-body.ts';
import { joinParts, type Part } from '../2-article/draft.ts';
import { type Mark, makeBody } from './make-body.ts';
import { renderMdx } from './render-mdx.fixture.ts';
import { serialiseMdx } from './serialise-page.ts';

// Every way that these texts have into code goes through here.
let runs = 0;
beforeAll(() => {
  Reflect.set(globalThis, 'trap', () => {
    runs += 1;
    return 'ran';
  });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'trap');
});

const prose = [
  'The minister',
  ' said ',
  'that',
  ' it’s ',
  '“agreed”',
  ' – ',
  'Straße',
  ' 5 % ',
  '👩‍🚒',
  'и',
  ' ',
  '  ',
  '\n',
  '.',
  ', ',
  ': ',
  'a',
  'x_y',
  "'",
];
const code = [
  '{trap()}',
  '$' + '{trap()}',
  '{/* x */}',
  '{',
  '}',
  '{...trap()}',
  '<script>trap()</script>',
  '<img src=x onerror=trap()>',
  '<ClaimMark claims={trap()}>',
  '</ClaimMark>',
  '<>',
  '</>',
  '<!-- x -->',
  '<?x?>',
  '<a',
  '>',
  '<',
  '/>',
  '<p>',
  '</p>',
  'import x from "y"',
  'import {trap} from "node:fs"',
  'export const x = trap()',
  'export default trap()',
  'export * from "x"',
  'import(trap())',
  '---',
  '***',
  '===',
  '```',
  '~~~',
  '`',
  '``',
  '# ',
  '## x',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '1) ',
  '> ',
  '    ',
  '\t',
  '| a | b |',
  '|--|--|',
  ':--',
  '[x]: http://y',
  '[^1]: x',
  '[^1]',
  '[a](javascript:trap())',
  '![a](x)',
  '[a][b]',
  '[ ] ',
  '[x] ',
  '[',
  ']',
  '(',
  ')',
  '!',
  '~~x~~',
  '~',
  '*x*',
  '**',
  '_',
  '__x__',
  '\\',
  '\\\\',
  '\\{',
  '&lt;',
  '&amp;',
  '&#x7b;',
  '&#123;',
  '&',
  '$',
  '$$',
  ':::x',
  '@',
  '#',
  '=',
  'www.example.org',
  'WWW.x.y',
  'https://example.org/a?b=c&d',
  'http://',
  'ftp://x.y',
  'jo@example.org',
  'mailto:jo@example.org',
  'xmpp:jo@example.org',
  '<https://x.y>',
  '<jo@x.y>',
  '\u202e',
  '\u200b',
  '\u00ad',
  '\u2028',
  '\u0000',
  '\r\n',
  '\u00a0',
  '"',
  '%',
  ';',
  '|',
  '^',
  '++',
  '--',
] as const;

const words = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...prose) },
      { weight: 6, arbitrary: fc.constantFrom(...code) },
      { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'grapheme' }) },
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''));
const part: fc.Arbitrary<Part> = fc.record({ kind: fc.constantFrom('heading', 'paragraph', 'list-item', 'quote'), text: words });
const page = fc.record({
  parts: fc.array(part, { minLength: 1, maxLength: 4 }),
  // As shares of the text's length.
  marks: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 3 }),
});

const squeeze = (text: string): string => text.replace(/\n+/g, '\n').replace(/^\n|\n$/g, '');
const solid = (text: string): string => text.replace(/\s/g, '');

type Shares = readonly (readonly [number, number])[];

/** The page of these parts, with marks at these shares of its text. */
const makePage = (parts: readonly Part[], shares: Shares) => {
  const lines = parts.map(({ kind, text }) => ({ kind, text: kind === 'heading' ? text.replace(/[\r\n\u2028]/g, ' ') : text }));
  const { text, blocks } = joinParts(lines);
  const marks: readonly Mark[] = shares.map(([a, b], index) => ({
    id: `id${index}`,
    span: { start: Math.floor(Math.min(a, b) * text.length), end: Math.floor(Math.max(a, b) * text.length) },
  }));
  const body = makeBody(
    text,
    blocks.map(({ kind, span }) => ({ kind: kind === 'caption' ? 'paragraph' : kind, span })),
    marks,
  );
  return { text, blocks, marks, source: serialiseMdx(body) };
};

test('random text is rendered letter by letter, with its marks, and runs nothing', async () => {
  await fc.assert(
    fc.asyncProperty(page, async ({ parts, marks: shares }) => {
      const { text, blocks, marks, source } = makePage(parts, shares);
      const rendered = await renderMdx(source);
      expect(squeeze(rendered.text)).toBe(squeeze(blocks.map(({ span }) => text.slice(span.start, span.end)).join('\n')));
      const names = new Set(rendered.elements.map(({ name }) => name));
      for (const name of ['p', 'h2', 'ul', 'li', 'blockquote', 'mark']) names.delete(name);
      expect([...names]).toEqual([]);
      for (const { id, span } of marks) {
        const marked = rendered.elements.filter(({ claims }) => claims?.split(' ').includes(id)).map((element) => element.text);
        expect(solid(marked.join(''))).toBe(solid(text.slice(span.start, span.end)));
      }
      expect(runs).toBe(0);
    }),
    { numRuns: 6000, seed: 20261122 },
  );
});

const textOf = (node: BodyNode): string => (typeof node === 'string' ? node : node.children.map(textOf).join(''));

test('the tree that the site draws has the same text', async () => {
  await fc.assert(
    fc.asyncProperty(page, async ({ parts, marks }) => {
      const { source } = makePage(parts, marks);
      const drawn = parseBody(source, () => null);
      expect(drawn.map(textOf).join('')).toBe((await renderMdx(source)).text);
    }),
    { numRuns: 200, seed: 20261122 },
  );
});

test('the trap works: the same code, not serialised, runs', async () => {
  const before = runs;
  await renderMdx('{trap()}');
  expect(runs).toBe(before + 1);
  runs = 0;
});
