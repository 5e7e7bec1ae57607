import { expect, test } from 'vitest';
import { textOf } from '../span.ts';
import { parseHtml } from './parse-html.ts';

const filler =
  '<p>The minister told reporters that talks would go on for another week, and thanked those who had come so far for them.</p>'.repeat(4);

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body><article>${body}${filler}</article></body></html>`;

/** The blocks before the filler. */
const blocksOf = (body: string): readonly string[] => {
  const { text, blocks } = parseHtml(page(body));
  return blocks.slice(0, -4).map(({ kind, span, linked }) => `${kind}${linked ? ' (link)' : ''}: ${textOf(text, span)}`);
};

test.each([
  ['paragraphs', '<p>One is here.</p><p>Two is here.</p>', ['paragraph: One is here.', 'paragraph: Two is here.']],
  ['white space', '<p>One\n   two\tthree </p>', ['paragraph: One two three']],
  ['a line end', '<p>One<br>two</p>', ['paragraph: One\ntwo']],
  ['words without an element', '<div>One <b>two</b> three<p>Four.</p></div>', ['paragraph: One two three', 'paragraph: Four.']],
  ['a heading', '<h2>What now</h2><p>One is here.</p>', ['heading: What now', 'paragraph: One is here.']],
  ['a list', '<ul><li>One is here.</li><li>Two is here.</li></ul>', ['list-item: One is here.', 'list-item: Two is here.']],
  ['a quotation', '<blockquote><p>One is here.</p></blockquote>', ['quote: One is here.']],
  ['a caption', '<figure><img src="a.jpg"><figcaption>The quay at dawn</figcaption></figure>', ['caption: The quay at dawn']],
  ['scripts and styles', '<p>One<script>x()</script><style>p{}</style> two.</p>', ['paragraph: One two.']],
  ['references', '<p>Roe &amp; Poe&#8217;s quay &lt;b&gt;</p>', ['paragraph: Roe & Poe’s quay <b>']],
  ['emphasis', '<p>It is <em>not</em> <strong>so</strong>.</p>', ['paragraph: It is not so.']],
  ['a link in a line', '<p>See <a href="/x">the quay</a> now.</p>', ['paragraph: See the quay now.']],
  [
    'a credit of its own',
    '<p><span>© Ada Roe/Agency</span> The quay is closed.</p>',
    ['caption: © Ada Roe/Agency', 'paragraph: The quay is closed.'],
  ],
  [
    'a credit behind white space',
    '<p> \n <small>Photo: Ada Roe</small>The quay is closed.</p>',
    ['caption: Photo: Ada Roe', 'paragraph: The quay is closed.'],
  ],
  ['a sign inside a line', '<p>The sign <span>© Ada Roe</span> was painted.</p>', ['paragraph: The sign © Ada Roe was painted.']],
  ['an opening that is no credit', '<p><b>The quay</b> is closed.</p>', ['paragraph: The quay is closed.']],
])('%s', (_, body, blocks) => {
  expect(blocksOf(body)).toEqual(blocks);
});

test('a line that is a link from end to end is marked', () => {
  const { text, blocks } = parseHtml(
    `<html><body><p> <a href="/a">The quay is</a> <a href="/b">closed</a></p><p>See <a href="/c">this</a></p></body></html>`,
  );
  expect(blocks.map(({ linked, span }) => [textOf(text, span), linked ?? false])).toEqual([
    ['The quay is closed', true],
    ['See this', false],
  ]);
});

test.each([
  ['no body tag', '<p>One is here.</p>'],
  ['a head alone', '<html><head><title>x</title></head><p>One is here.</p></html>'],
  ['no closing tags', '<html><body><p>One is here.'],
  ['no elements', 'One is here.'],
])('%s', (_, source) => {
  const { text, blocks } = parseHtml(source);
  expect(blocks.map(({ span }) => textOf(text, span))).toEqual(['One is here.']);
});

test('what the page says of itself comes with it, and what could not be read', () => {
  const head = '<meta property="og:title" content="The Quay"><script type="application/ld+json">{</script>';
  expect(parseHtml(page('<p>One.</p>', head))).toMatchObject({ meta: { title: 'The Quay' }, faults: ['JSON-LD that cannot be read'] });
});

test.each(['<div>'.repeat(400), '<i></i>'.repeat(60_000)])('%.30s and so on is too much', (body) => {
  expect(() => parseHtml(`<html><body>${body}</body></html>`)).toThrow(RangeError);
});
