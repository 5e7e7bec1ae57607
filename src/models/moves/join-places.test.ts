import { expect, test } from 'vitest';
import { decideSide, type Taking } from '../stands/decide-side.ts';
import { joinPlaces } from './join-places.ts';
import type { ScaleValue } from './stance-scale.ts';

/** "+!" is a checked support, "-" an unchecked opposition, "±" support on a condition, "0" no side; a day apart from each other. */
const parse = (words: string) =>
  words.split(' ').map((word, day) => {
    const look = word.replace('!', '');
    const value: ScaleValue = look === '+' ? 2 : look === '±' ? 1 : look === '0' ? 0 : -2;
    const stance = value === 2 ? 'support' : value === 1 ? 'conditional' : value === 0 ? 'neutral' : 'oppose';
    const taking: Taking = { stance, certainty: word.endsWith('!') ? 'confirmed' : 'stated', statement: day, time: [day, day] };
    return { day, value, taking };
  });

test.each([
  ['+', ''],
  ['+ +', '0>1'],
  ['+ ±', '0>1'],
  ['0 +', '0>1'],
  // A single claim to the contrary leaves no side, and is no move.
  ['+ + -', '0>1'],
  ['+! -', ''],
  // Two statements that agree are one; so is a checked one after a side that was solid.
  ['+ - -', '0>1 1>2'],
  ['+! -!', '0>1'],
  ['+ + -!', '0>1 1>2'],
  // What was said in passing, before the old side went on, is skipped.
  ['+ + - + +', '0>1 1>3 3>4'],
  ['+ - - + +', '0>1 1>2 2>3 3>4'],
])('%s: %s', (words, expected) => {
  const places = parse(words);
  const side = (until: number) => decideSide(places.slice(0, until + 1).map(({ taking }) => taking)).side;
  const pairs = joinPlaces(places, ({ day }) => side(day), side(places.length - 1));
  expect(pairs.map(([from, to]) => `${from.day}>${to.day}`).join(' ')).toBe(expected);
});
