import { expect, test } from 'vitest';
import { type DeskDecision, editReview } from './edit-review.ts';

const editor = { reviewer: 'Ada Norde', date: '2026-03-01' };
const edit = (source: string | undefined, claim: string, decision: DeskDecision | 'none', by = editor) =>
  editReview(source, 'the-pier', claim, decision, by);

const first = `reviewer: "Ada Norde"
date: "2026-03-01"
claims:
  aaaaaaaaaa:
    decision: "confirmed"
`;

test('the first decision makes the file', () => expect(edit(undefined, 'aaaaaaaaaa', { decision: 'confirmed' })).toBe(first));

test('comments, order and the form of what stands there are kept', () => {
  const source = `# Looked at twice.
reviewer: Ada Norde # by phone
date: 2026-03-01
claims:
  # the mayor
  bbbbbbbbbb: { decision: withdrawn, reason: 'Nobody said this.' }
  aaaaaaaaaa:
    decision: confirmed
`;
  const made = edit(source, 'cccccccccc', { decision: 'withdrawn', reason: 'Said by "nobody": a headline.' });
  expect(made).toBe(`${source}  cccccccccc:
    decision: "withdrawn"
    reason: "Said by \\"nobody\\": a headline."
`);
});

test('another editor and another day are said with the decision', () => {
  const made = edit(first, 'bbbbbbbbbb', { decision: 'confirmed' }, { reviewer: 'Bo Lind', date: '2026-03-02' });
  expect(made).toContain('  bbbbbbbbbb:\n    decision: "confirmed"\n    reviewer: "Bo Lind"\n    date: "2026-03-02"\n');
});

test('a second correction of a claim adds to the first, and its own field goes before', () => {
  const stance = { decision: 'corrected', reason: 'Against.', correct: { positions: [{ position: 'pier', stance: 'oppose', words: '' }] } };
  const speaker = { decision: 'corrected', reason: 'The mayor.', correct: { actors: ['mayor'] } };
  const again = { decision: 'corrected', reason: 'The clerk.', correct: { actors: ['clerk'] } };
  const made = [stance, speaker, again].reduce<string | undefined>(
    (source, decision) => edit(source, 'aaaaaaaaaa', decision as unknown as DeskDecision),
    undefined,
  );
  expect(made).toContain('reason: "Against. The mayor. The clerk."');
  expect(made).toContain('actors:\n        - "clerk"');
  expect(made).toContain('stance: "oppose"');
});

test('a decision on a decided claim takes its place, and can be taken back', () => {
  expect(edit(edit(first, 'aaaaaaaaaa', { decision: 'withdrawn', reason: 'No.' }), 'aaaaaaaaaa', { decision: 'confirmed' })).toBe(first);
  expect(edit(edit(first, 'bbbbbbbbbb', { decision: 'confirmed' }), 'bbbbbbbbbb', 'none')).toBe(first);
});

test.each(['reviewer: [', 'reviewer: "A"\n', 'reviewer: "A"\ndate: "2026-03-01"\nclaims: { a: { decision: "maybe" } }\n'])(
  'a file at fault is not touched: %s',
  (source) => expect(() => edit(source, 'aaaaaaaaaa', { decision: 'confirmed' })).toThrow('reviews/the-pier.yaml'),
);

test('an empty list of claims is filled', () =>
  expect(edit('reviewer: "Ada Norde"\ndate: "2026-03-01"\nclaims: {}\n', 'aaaaaaaaaa', { decision: 'confirmed' })).toContain('aaaaaaaaaa'));
