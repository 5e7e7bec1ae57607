import { expect, test } from 'vitest';
import { checkProse } from './check-prose.ts';
import { serialiseMdx } from './serialise-page.ts';

const targets = {
  claim: new Set(['abcdefghij']),
  actor: new Set(['ada-roe']),
  topic: new Set(['pier']),
  article: new Set(['quay']),
  outlet: new Set(['post']),
};

const check = (prose: string) => {
  const { tree, issues } = checkProse(prose, 'seeds/topics/pier.md', 10, targets);
  return {
    page: serialiseMdx(tree).trimEnd(),
    issues: issues.map(({ code, line, column, severity }) => `${severity} ${code} ${line}:${column}`),
  };
};

test.each([
  ['a claim', '[Roe](claim:abcdefghij) spoke.'],
  ['an actor', '[Roe](actor:ada-roe) spoke.'],
  ['a topic', 'On [the pier](topic:pier).'],
  ['an article', 'In [it](article:quay).'],
  ['an outlet', 'In [it](outlet:post).'],
  ['the web', 'At [it](https://example.org/a).'],
  ['a reference', '[Roe][1] spoke.\n\n[1]: https://example.org/a'],
])('a link to %s stays', (_, prose) => {
  expect(check(prose)).toEqual({ page: prose, issues: [] });
});

test.each([
  ['[Roe](claim:aaaaaaaaaa) spoke.', 'Roe spoke.', 'error unknown-claim 10:1'],
  ['[Roe](actor:ada-ro) spoke.', 'Roe spoke.', 'error unknown-actor 10:1'],
  ['See [it](constructor:x).', 'See it.', 'error bad-link 10:5'],
  ['See [it](javascript:x).', 'See it.', 'error bad-link 10:5'],
  ['See [it](/relative).', 'See it.', 'error bad-link 10:5'],
  ['One.\n\nSee [it](topic:quay).', 'One.\n\nSee it.', 'error unknown-topic 12:5'],
  ['See [it][1].\n\n[1]: topic:quay', 'See it.', 'error unknown-topic 12:1'],
  ['See ![the quay](https://example.org/a.jpg).', 'See the quay.', 'error picture 10:5'],
  ['A <b>bold</b> word.', 'A \\<b>bold\\</b> word.', 'note html-as-text 10:3'],
])('%j becomes %j', (prose, page, issue) => {
  const checked = check(prose);
  expect(checked.page).toBe(page);
  expect(checked.issues[0]).toBe(issue);
});

test.each([
  ['# One', '## One'],
  ['### One', '### One'],
  ['{x()}', '\\{x()}'],
])('%j is written %j', (prose, page) => {
  expect(check(prose)).toEqual({ page, issues: [] });
});
