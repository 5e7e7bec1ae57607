import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findReasons, reasonsOf } from './find-reasons.ts';

const reasons = (text: string): readonly string[] => findReasons(text).map(({ start, end }) => text.slice(start, end));

test.each<[text: string, ...found: string[]]>([
  // a reason after the statement
  ['the ferry must run all winter because the islands have no other way to a doctor', 'because the islands have no other way to a doctor'],
  ['the quay should close because of the cracks in its wall', 'because of the cracks in its wall'],
  ['we keep the toll so that the bridge pays for itself. It works', 'so that the bridge pays for itself'],
  ['the town bought the mill in order to save the jobs', 'in order to save the jobs'],
  ['the tram waits so as not to lose its last riders', 'so as not to lose its last riders'],
  ['the council withdrew the plan on the grounds that nobody had asked the farmers', 'on the grounds that nobody had asked the farmers'],
  ['the line stays open for the sake of the pupils', 'for the sake of the pupils'],
  ['the gate stays shut for fear of another flood', 'for fear of another flood'],
  ['they should leave the dunes alone, to protect the wells', 'to protect the wells'],
  ['wardens should patrol at night, to keep the peace, and so the square stays open', 'to keep the peace'],
  // before the statement
  ['Because the budget is spent, the pool must wait', 'Because the budget is spent'],
  ['“In order to pay for it, we sell the depot”', 'In order to pay for it'],
  ['Given the state of the roof, nobody should sleep there', 'Given the state of the roof'],
  ['It is late. Given that no ship is left, we wait', 'Given that no ship is left'],
  // what ends it
  ['no lorries, because the lane is narrow, but vans may pass', 'because the lane is narrow'],
  ['no lorries because the lane is narrow; vans may pass', 'because the lane is narrow'],
  ['no lorries because the lane is narrow — and steep', 'because the lane is narrow'],
  ['no lorries because the lane is narrow, and they know it', 'because the lane is narrow'],
  ['not because of the noise but because of the dust on the fields', 'because of the dust on the fields'],
  // two of them
  ['we stay because the lake is ours. We fish because the lake is full', 'because the lake is ours', 'because the lake is full'],
])('%s', (text, ...found) => {
  expect(reasons(text)).toEqual(found);
});

test.each([
  'we object, not because of the noise',
  'the law is sound, whether because of luck or not',
  'he has the right to protect the wells',
  'the duty to prevent floods is theirs',
  'the minister had given the fishers a promise',
  'on any given day the ferry is late',
  'the plan was given to the council',
  'because',
  'they left because of',
  'the causeway is closed',
  'they said so that evening',
])('gives no reason: %s', (text) => {
  expect(reasons(text)).toEqual([]);
});

test('reads the pieces of a claim one by one', () => {
  expect(reasonsOf({ content: [{ exact: 'the pier must go because' }, { exact: 'because the sea takes it anyway' }] })).toEqual([
    'because the sea takes it anyway',
  ]);
});

test('spans lie inside the text, in order, and do not overlap', () => {
  const words = fc.array(
    fc.constantFrom('because', 'of', 'given', 'the', 'so', 'that', ',', '.', 'to', 'protect', 'not', 'harbour', '”', '“'),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      let last = 0;
      for (const { start, end } of findReasons(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
