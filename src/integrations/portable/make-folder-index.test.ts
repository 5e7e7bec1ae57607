import { expect, test } from 'vitest';
import { makeFolderIndex, readPage } from './make-folder-index.ts';

const body =
  '<h1>Ferries</h1><p>They sail.</p><article class="x claim-card"><p>Claimed</p></article><table><tr><td>1</td></tr></table><p>Daily.</p>';
test.each([
  ['topics/ferries/index.html', `<main data-pagefind-body>${body}</main>`, ['FerriesThey sail.Daily.']],
  ['topics/ferries/index.html', `<main data-pagefind-body><p class="claim-cards">Kept</p><template><p>No</p></template></main>`, ['Kept']],
  ['topics/ferries/index.html', `<main>${body}</main>`, []],
  ['claims/a/index.html', `<main data-pagefind-body>${body}</main>`, []],
  ['topics/index.html', `<main data-pagefind-body>${body}</main>`, []],
])('of %s the search has its own words: %s', (name, html, contents) => {
  expect(readPage(name, `<html><body><nav>Menu</nav>${html}</body></html>`).map(({ content }) => content)).toEqual(contents);
});

test('words of claims and pages stand in the index as they are, and cannot end the script or its lines', async () => {
  const words = 'Ferries </script><script>sink()</script> sail\u2028daily\u2029.';
  const claims = JSON.stringify({
    records: [{ url: '/claims/a/', content: words, meta: { title: 'A' }, filters: {}, sort: {} }],
    vocabulary: {},
  });
  const script = await makeFolderIndex(claims, [{ url: '/topics/ferries/', content: words, meta: { title: 'Ferries' } }]);
  expect(script).not.toMatch(/[<\u2028\u2029]/);
  const { records } = JSON.parse(script);
  expect(records.map(({ kind, content }: { kind: string; content: string }) => [kind, content])).toEqual([
    ['claim', words],
    ['page', words],
  ]);
});
