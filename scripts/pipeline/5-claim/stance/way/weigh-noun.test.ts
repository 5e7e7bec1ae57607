import { expect, test } from 'vitest';
import { sidesInValley } from '../valley.fixture.ts';

test.each([
  // nouns with what they are of
  ['an objection', '[Sund] <repeated> {his objection to the canal}.', 'canal oppose'],
  ['one of a kind denied: perhaps another', '[Sund] <has> {no religious objection to the canal}.', ''],
  ['a plan', '[Sund] <presented> {a plan to build the canal}.', 'canal support'],
  ['a plan for the end', '[Sund] <rejected> {the closure plan for the mine}.', 'closure oppose'],
  ['the end itself', '[Sund] <rejected> {the mine closure}.', 'closure oppose'],
  ['the end welcomed', '[Sund] <welcomed> {the mine closure}.', 'closure support'],
  ['its opponents', '[Sund] <said> {canal opponents are wrong}.', 'canal support'],
  ['no intention', '[Sund] <has> {no intention of building a canal}.', 'canal oppose'],
  ['no proof', '[Sund] <said> {there is no evidence that the canal works}.', 'canal oppose'],
  ['a good feeling', '[Sund] <voiced> {relief that the canal is to be built}.', 'canal support'],
  ['a bad one', '[Sund] <voiced> {dismay that the canal is to be built}.', 'canal oppose'],
  // judgements of an act
  ['a mistake', '[Sund] <said> {it would be a mistake to build the canal}.', 'canal oppose'],
  ['no mistake', '[Sund] <said> {it would be no mistake to build the canal}.', 'canal support'],
  ['wrong', '[Sund] <said> {it would be wrong to close the mine}.', 'closure oppose'],
  ['too late is no judgement', '[Sund] <said> {it is too late to stop the canal}.', ''],
  // predicates of somebody
  ['in favour', '[Sund] <is> {in favour of the canal}.', 'canal support'],
  ['not in favour', '[Sund] <is not> {in favour of the canal}.', 'canal oppose'],
  ['nobody in favour', '[Sund] <said> {nobody is in favour of the canal}.', 'canal oppose'],
  ['another in favour', '[Sund] <said> {Holm is in favour of the canal}.', ''],
  ['less keen than before', '[Sund] <is> {less keen on the canal}.', ''],
  ['ready', '[Sund] <is ready> {to build the canal}.', 'canal support'],
  ['pleased', '[Sund] <was pleased> {that the canal would be built}.', 'canal support'],
  ['angry', '[Sund] <was angry> {that the mine would be closed}.', 'closure oppose'],
])('%s: %s', (_, lines, expected) => {
  expect(sidesInValley(lines)).toBe(expected);
});
