import { describe, expect, test } from 'vitest';
import { parsePdf } from './parse-pdf.ts';
import { makePdf, type PdfLine } from './pdf.fixture.ts';
import { type PdfRun, pdfText } from './pdf-text.ts';

const run = (text: string, y: number, x = 70, size = 11, isLast = true): PdfRun => ({ text, x, y, size, isLast });
/** Lines of one paragraph, fourteen points apart. */
const lines = (top: number, ...words: readonly string[]): readonly PdfRun[] => words.map((text, index) => run(text, top - index * 14));

describe('lines to paragraphs', () => {
  test.each<[string, readonly (readonly PdfRun[])[], string]>([
    ['lines of one paragraph', [lines(700, 'The council met', 'on Monday.')], 'The council met on Monday.'],
    [
      'a gap',
      [[...lines(700, 'The council met', 'on Monday.'), ...lines(650, 'It voted', 'at noon.')]],
      'The council met on Monday.\n\nIt voted at noon.',
    ],
    [
      'a first line set in',
      [[run('The council met', 700), run('on Monday.', 686), run('It voted', 672, 84), run('at noon.', 658)]],
      'The council met on Monday.\n\nIt voted at noon.',
    ],
    [
      'larger letters',
      [[run('The pier', 730, 70, 18), ...lines(714, 'The council met', 'on Monday.')]],
      'The pier\n\nThe council met on Monday.',
    ],
    ['a divided word', [lines(700, 'The coun-', 'cil met.')], 'The council met.'],
    ['a hyphen that stays', [lines(700, 'Anglo-', 'Orlandic talks.')], 'Anglo- Orlandic talks.'],
    [
      'runs of one line',
      [[run('The ', 700, 70, 11, false), run('council', 700, 95, 11, false), run(' met.', 700.5, 130)]],
      'The council met.',
    ],
    [
      'a sentence that goes on over the page',
      [lines(700, 'The council met', 'on the'), lines(700, 'Monday after.')],
      'The council met on the Monday after.',
    ],
    [
      'a sentence that ends with the page',
      [lines(700, 'It met.', 'It voted.'), lines(700, 'It went home.')],
      'It met. It voted.\n\nIt went home.',
    ],
    ['two columns', [[...lines(700, 'The council', 'met on the'), ...lines(700, 'Monday after.')]], 'The council met on the Monday after.'],
    [
      'a picture inside a sentence',
      [[...lines(700, 'The council met', 'on the'), ...lines(500, 'first of May.')]],
      'The council met on the first of May.',
    ],
    [
      'page numbers',
      [
        [...lines(700, 'It met.'), run('- 3 -', 30, 290)],
        [...lines(700, 'It voted.'), run('Page 4 of 9', 30, 290)],
      ],
      'It met.\n\nIt voted.',
    ],
    [
      'running heads',
      [1, 2, 3, 4].map((page) => [run(`Quay News, page ${page}`, 800), ...lines(700, `Sentence ${'abcd'[page - 1]}.`)]),
      'Sentence a.\n\nSentence b.\n\nSentence c.\n\nSentence d.',
    ],
    [
      'a line that returns inside pages stays',
      [1, 2, 3].map(() => lines(700, 'One.', 'Two.', 'Thrice.', 'Four.', 'Five.')),
      'Thrice. Thrice. Thrice.',
    ],
    ['nothing', [[]], ''],
  ])('%s', (name, pages, expected) => {
    const text = pdfText(pages);
    // The outer lines of three like pages are running heads; what is between them is not.
    expect(name.startsWith('a line that returns') ? text.match(/Thrice\./g)?.join(' ') : text).toBe(expected);
  });
});

const article: readonly PdfLine[] = [
  ['The new pier', 70, 760, 20],
  ['Mira Sole said on Monday that the pier (the new one) would be built', 70, 720],
  ['in spring, and that the county had no rea-', 70, 706],
  ['son to object.', 70, 692],
  ['She had waited, she said.', 70, 664],
];

describe('files', () => {
  test('the words of the file, in its paragraphs', async () => {
    expect(await parsePdf(makePdf([article], { title: 'The new pier' }))).toEqual({
      text: 'The new pier\n\nMira Sole said on Monday that the pier (the new one) would be built in spring, and that the county had no reason to object.\n\nShe had waited, she said.',
      title: 'The new pier',
      left: 0,
    });
  });

  test.each<[string, Uint8Array, object]>([
    [
      'a title that a program made',
      makePdf([[['Words of a text.', 70, 700]]], { title: 'Microsoft Word - pier.docx' }),
      { text: 'Words of a text.', left: 0 },
    ],
    ['pictures of pages', makePdf([[]]), { reason: 'holds pictures of pages and no text', hint: expect.any(String) }],
    ['no PDF', Buffer.from('%PDF-1.7\nnothing of the kind'), { reason: 'cannot be read as PDF', hint: expect.any(String) }],
    [
      'many pages',
      makePdf(Array.from({ length: 62 }, (_, index) => [[`A sentence ${'x'.repeat(index)}.`, 70, 700] as const])),
      { text: expect.any(String), left: 2 },
    ],
  ])('%s', async (_name, bytes, expected) => {
    expect(await parsePdf(bytes)).toEqual(expected);
  });

  test('a file cut off gives what can be read of it, or says why not', async () => {
    const page = await parsePdf(makePdf([article]).subarray(0, 400));
    expect(page.text ?? page.reason).toMatch(/The new pier|cannot be read|holds pictures/);
  });

  test('a file that keeps its reader busy is ended', async () => {
    const busy = makePdf([[]], { stream: `BT /F1 11 Tf ${'(x) Tj '.repeat(2_000_000)}ET` });
    expect(await parsePdf(busy, 1)).toMatchObject({ reason: 'takes too long to be read' });
  });
});
