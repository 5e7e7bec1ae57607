import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleId, claimId } from '../../../../src/schema/index.ts';
import { makeClaimId, makeClaimIds } from './make-claim-ids.ts';
import { claimsOf } from './marked.fixture.ts';

const article = articleId.parse('a-report');

test('an id is ten letters of base 32, and never changes', () => {
  // Published addresses hang on these: a change of this line breaks links.
  expect(makeClaimId({ article, exact: 'it rains', source: 'Holm', occurrence: 0 })).toMatchInlineSnapshot(`"7lcsqxkz4m"`);
});

test('words, source and article make the id', () => {
  const ids = makeClaimIds(article, [
    { exact: 'it rains', source: 'Holm' },
    { exact: 'it rains', source: 'Sund' },
    { exact: 'it pours', source: 'Holm' },
    { exact: 'it rains', source: 'Holm' },
  ]);
  expect(new Set(ids).size).toBe(4);
  expect(makeClaimIds(articleId.parse('b-report'), [{ exact: 'it rains', source: 'Holm' }])[0]).not.toBe(ids[0]);
});

test('two claims of one article never share an id', () => {
  const key = fc.record({ exact: fc.constantFrom('it rains', 'it pours', 'a"b'), source: fc.constantFrom('Holm', 'Sund', '","') });
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
      const ids = makeClaimIds(article, keys);
      expect(new Set(ids).size).toBe(keys.length);
      for (const id of ids) expect(claimId.safeParse(id).success).toBe(true);
    }),
  );
});

test('an edit elsewhere, another actor, date or stance changes no id', () => {
  const before = claimsOf('[Holm] <said> on Tuesday that {the quota must rise}.');
  const after = claimsOf('A new paragraph about Sund.\n\nOn Monday, [Holm] firmly <denied> that {the quota must rise}. More follows.');
  expect(after[0]?.id).toBe(before[0]?.id);
  expect(after[0]?.said.date).not.toBe(before[0]?.said.date);
});
