import { expect, test } from 'vitest';
import { sidesInValley } from '../valley.fixture.ts';

test.each([
  // an infinitive: who is to do it, and whether it is wanted
  ['cannot afford', '[Sund] <said> {the valley cannot afford to build the canal}.', 'canal oppose'],
  ['can afford tells nothing', '[Sund] <said> {the valley can afford to build the canal}.', ''],
  ['the time has come', '[Sund] <said> {the time has come to build the canal}.', 'canal support'],
  ['should not be forced', '[Sund] <said> {the valley should not be forced to build the canal}.', 'canal oppose'],
  ['should be allowed', '[Sund] <said> {farmers should be allowed to build the canal}.', 'canal support'],
  ['makes no sense', '[Sund] <said> {it makes no sense to build a canal}.', 'canal oppose'],
  ['what it is done for', '[Sund] <is suing> {to stop the canal}.', 'canal oppose'],
  ['a dare is no wish', '[Sund] <challenged> {Holm to build the canal}.', ''],
  ['urged not to', '[Sund] <urged> {the council not to build the canal}.', 'canal oppose'],
  // the thing itself
  ['a promise', '[Sund] <promised> {a canal}.', 'canal support'],
  ['a state that is wanted', '[Sund] <wants> {the mine closed}.', 'closure support'],
  ['its contrary', '[Sund] <wants> {the mine kept open}.', 'closure oppose'],
  ['an end opposed', '[Sund] <opposed> {closing the mine}.', 'closure oppose'],
  ['a petition', '[Sund] <handed in> {a petition against the canal}.', 'canal oppose'],
  ['talk is no side', '[Sund] <discussed> {the canal}.', ''],
  ['nor is silence', '[Sund] <refused> {to comment on the canal}.', ''],
  ['possible', '[Sund] <may back> {the canal}.', ''],
  ['over', '[Sund] <once backed> {the canal}.', ''],
  ['over, of a rejection', '[Sund] <no longer opposes> {the canal}.', 'canal support'],
  ['not opposed is not for', '[Sund] <did not oppose> {the canal}.', 'canal neutral'],
  // a need, and an attitude
  ['a need denied', '[Sund] <questioned> {the need for a canal}.', 'canal oppose'],
  ['a need seen', '[Sund] <sees> {a need for a canal}.', 'canal support'],
  ['no need seen', '[Sund] <sees> {no need for a canal}.', 'canal oppose'],
  ['a decision welcomed', '[Sund] <welcomed> {the ruling against the canal}.', 'canal oppose'],
  ['a decision regretted', '[Sund] <regretted> {the vote against the canal}.', 'canal support'],
  ['an attitude given up', '[Sund] <dropped> {his opposition to the canal}.', 'canal support'],
  ['an attitude voiced', '[Sund] <voiced> {his opposition to the canal}.', 'canal oppose'],
  ['its people accused', '[Sund] <accused> {supporters of the canal of greed}.', 'canal oppose'],
  // a clause
  ['asked', '[Sund] <asked> {whether the canal would help}.', ''],
  ['said by nobody knows whom', '[Sund] <said> {the canal is said to be useful}.', ''],
  ['thought by nobody', '[Sund] <said> {nobody believes that the canal helps}.', 'canal oppose'],
  ['thought by another', '[Sund] <said> {Holm believes that the canal helps}.', ''],
])('%s: %s', (_, lines, expected) => {
  expect(sidesInValley(lines)).toBe(expected);
});
