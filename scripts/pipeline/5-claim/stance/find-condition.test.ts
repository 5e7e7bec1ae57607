import { expect, test } from 'vitest';
import { readTitle } from '../words/reading.ts';
import { findConditions } from './find-condition.ts';

const conditionsIn = (text: string): string =>
  findConditions(readTitle(text))
    .map(({ from, to }) =>
      readTitle(text)
        .slice(from, to)
        .map(({ key }) => key)
        .join(' '),
    )
    .join('; ');

test.each([
  ['We agree if the toll falls.', 'if the toll falls'],
  ['If the toll falls, we agree.', 'if the toll falls'],
  ['We agree if it falls but not before May.', 'if it falls; not before may'],
  ['We agree, provided a date is fixed.', 'provided a date is fixed'],
  ['We would agree to a toll provided a date was fixed.', 'provided a date was fixed'],
  ['We agree only with a new bridge.', 'only with a new bridge'],
  ['We agree as long as the pool stays.', 'as long as the pool stays'],
  ['Should the toll fall, we agree.', 'should the toll fall'],
  ['We agree once the report is there.', 'once the report is there'],
  ['We agree when the report is there.', 'when the report is there'],
  // ways of speaking
  ['We agree, if anything.', ''],
  ['Even if the toll falls, we refuse.', ''],
  ['What if the toll falls?', ''],
  ['It looks as if the toll falls.', ''],
  // a duty, a deed, and what is over
  ['The town should agree.', ''],
  ['The town provided a bus.', ''],
  ['Once described as bold, the plan is dead.', ''],
  ['They laughed when it was shown in March.', ''],
  // never, and no condition
  ['As long as I live, we refuse.', ''],
])('%s: %s', (text, expected) => {
  expect(conditionsIn(text)).toBe(expected);
});
