import { expect, test } from 'vitest';
import { sidesInValley } from '../valley.fixture.ts';

test.each([
  // what it does, by what it does it to
  ['less of a bad thing', '[Sund] <said> {the canal would cut floods}.', 'canal support'],
  ['less of a good thing', '[Sund] <said> {the canal would cut wages}.', 'canal oppose'],
  ['a forecast with a figure', '[Sund] <said> {the canal would cut travel by a third}.', ''],
  ['not this but that', '[Sund] <said> {the canal would bring not peace but grief}.', 'canal oppose'],
  ['a span of it', '[Sund] <said> {the canal would bring years of grief}.', 'canal oppose'],
  ['a better state', '[Sund] <said> {the canal would make the valley safer}.', 'canal support'],
  ['a worse state', '[Sund] <said> {the canal would make the valley poorer}.', 'canal oppose'],
  ['an end to what is judged', '[Sund] <said> {the canal would end an absurd rivalry}.', 'canal support'],
  ['a harm denied', '[Sund] <said> {the canal would not ruin the valley}.', 'canal support'],
  ['a benefit denied', '[Sund] <said> {the canal does not add up}.', 'canal oppose'],
  ['a sum', '[Sund] <said> {the canal would save nine million}.', ''],
  ['only it', '[Sund] <said> {only a canal can save the valley}.', 'canal support'],
  // what it is
  ['a threat', '[Sund] <said> {the canal poses a threat to the valley}.', 'canal oppose'],
  ['a blessing', '[Sund] <said> {the canal would be a blessing}.', 'canal support'],
  ['perhaps a blessing', '[Sund] <said> {the canal could be a blessing}.', ''],
  ['a case that was not made', '[Sund] <said> {the case for the canal has not been made}.', 'canal oppose'],
  // what is done to it
  ['a duty', '[Sund] <said> {the canal must be built}.', 'canal support'],
  ['a duty to end it', '[Sund] <said> {the canal must be stopped}.', 'canal oppose'],
  ['a duty of a position against', '[Sund] <said> {the mine must be closed}.', 'closure support'],
  ['its contrary', '[Sund] <said> {the mine must stay open}.', 'closure oppose'],
  ['told of the past', '[Sund] <said> {the canal was built in May}.', ''],
  ['by a month', '[Sund] <said> {the canal will be built by December}.', 'canal support'],
  ['by another', '[Sund] <said> {the canal will be built by Norway}.', ''],
  ['wished to be seen', '[Sund] <wants to see> {the canal built}.', 'canal support'],
])('%s: %s', (_, lines, expected) => {
  expect(sidesInValley(lines)).toBe(expected);
});
