import { expect, test } from 'vitest';
import { type Certainty, stance as stanceSchema } from '../../schema/index.ts';
import { decideSide, isCertain, type Taking } from './decide-side.ts';

/** "support 3": said on day 3; "oppose 3-9": between these days; "!" checked, "#2" a report of statement 2. Without a day its date is unknown. */
const parse = (words: string, index: number): Taking => {
  const [stance = '', days = ''] = words.replaceAll(/[!]|#\d+/g, '').split(' ');
  const [from, to = from] = days === '' ? [] : days.split('-').map(Number);
  const certainty: Certainty = words.includes('!') ? 'confirmed' : 'stated';
  return {
    stance: stanceSchema.parse(stance),
    certainty,
    statement: /#\d+/.exec(words)?.[0] ?? index,
    time: from === undefined || to === undefined ? null : [from * 10, to * 10 + 9],
  };
};
const decide = (said: string) => decideSide(said.split(', ').map(parse));

test.each([
  // What agrees.
  ['one claim', 'support 1', 'support 1 unsure'],
  ['one claim without a date', 'oppose', 'oppose 1 unsure'],
  ['one claim that an editor confirmed', 'support! 1', 'support 1 certain'],
  ['two that agree', 'oppose 1, oppose 2', 'oppose 2 certain'],
  ['two that agree on one day', 'support 4, support 4', 'support 2 certain'],
  ['two that agree, without dates', 'oppose, oppose', 'oppose 2 certain'],
  ['reports of one statement are one', 'support 1 #1, support 1 #1, support 2 #1', 'support 1 unsure'],
  ['two reports of one statement and another', 'support 1 #1, support 1 #1, support 2', 'support 2 certain'],
  // What contradicts.
  ['two of one day', 'support 3, oppose 3', 'differs 2 unsure'],
  ['two of one day, both checked', 'support! 3, oppose! 3', 'differs 2 unsure'],
  ['seven to one, the one without a date', `${'oppose 2, '.repeat(7)}support`, 'differs 8 unsure'],
  ['seven to one, the one newest', `${'oppose 2, '.repeat(7)}support 5`, 'differs 8 unsure'],
  ['one that agrees has no date, and so comes after nothing', 'support 1, oppose 2, oppose', 'differs 3 unsure'],
  ['a vague date may be the same day', 'oppose 1-9, support 5, support 6', 'differs 3 unsure'],
  ['once this, then once that', 'support 1, oppose 5', 'differs 2 unsure'],
  ['a checked one against one that is not', 'support! 1, oppose 5', 'differs 2 unsure'],
  ['a checked one after one that is not', 'support 1, oppose! 5', 'differs 2 unsure'],
  ['reports of one statement that contradict each other', 'support 1 #1, oppose 1 #1', 'differs 1 unsure'],
  ['of one statement the checked report counts', 'support! 1 #1, oppose 1 #1', 'support 1 certain'],
  // What moved.
  ['the old side, then two new', 'support 1, oppose 5, oppose 6', 'oppose 2 certain'],
  ['the old side twice, then two new', 'support 1, support 2, oppose 5, oppose 6', 'oppose 2 certain'],
  ['two reports of one new statement are no move', 'support 1, oppose 5 #1, oppose 6 #1', 'differs 2 unsure'],
  ['both sides checked', 'support! 1, oppose! 5', 'oppose 1 certain'],
  ['a checked one after two that agree', 'support 1, support 2, oppose! 5', 'oppose 1 certain'],
  ['one that is not checked after many', 'support 1, support 2, support 3, oppose 5', 'differs 4 unsure'],
  ['two new of one day', 'support 1, oppose 5, oppose 5', 'oppose 2 certain'],
  ['there, back, and back again', 'support 1, oppose 3, support 5, support 6', 'support 2 certain'],
  ['back by one claim alone', 'support 1, oppose 3, oppose 4, support 6', 'differs 4 unsure'],
  ['the new side and a contrary one without a date', 'support, oppose 5, oppose 6', 'differs 3 unsure'],
  ['two that take no side any more', 'support 1, neutral 4, neutral 5', 'neutral 2 certain'],
  // What takes no side beside one that does.
  ['neutral beside a side', 'neutral 5, support 1', 'support 1 unsure'],
  ['unclear beside a side', 'unclear 5, oppose 1', 'oppose 1 unsure'],
  ['unclear alone', 'unclear 1, unclear 2', 'unclear 2 unsure'],
  ['unclear and checked is no side all the same', 'unclear! 1', 'unclear 1 unsure'],
  ['unclear beside neutral', 'unclear 1, neutral 2', 'neutral 1 unsure'],
  ['two neutral', 'neutral 1, neutral 2', 'neutral 2 certain'],
  // Shades of one side.
  ['conditional with support, of one day', 'support 3, conditional 3', 'conditional 2 certain'],
  ['a condition that came later', 'support 1, conditional 5', 'conditional 2 certain'],
  ['a condition that went', 'conditional 1, support 5', 'support 2 certain'],
  ['a condition, without dates', 'conditional, support', 'conditional 2 certain'],
  ['a condition against opposition', 'conditional 3, oppose 3', 'differs 2 unsure'],
])('%s: %s', (_, said, expected) => {
  const { side, statements, checked } = decide(said);
  expect(`${side} ${statements} ${isCertain({ side, statements, checked }) ? 'certain' : 'unsure'}`).toBe(expected);
});

test.each([
  ['support 1, conditional 5, neutral 6', ['conditional']],
  ['support 1, oppose 5, oppose 6, neutral 7', ['oppose', 'oppose']],
  ['support 1, oppose 1, neutral 7', ['support', 'oppose']],
])('of %s the side is decided by %j', (said, stances) => {
  expect(decide(said).deciding.map(({ stance }) => stance)).toEqual(stances);
});

test.each([
  ['support! 3, oppose! 3', true],
  ['support! 3, oppose 3', false],
])('what differs is checked where all of it is: %s', (said, checked) => {
  expect(decide(said).checked).toBe(checked);
});
