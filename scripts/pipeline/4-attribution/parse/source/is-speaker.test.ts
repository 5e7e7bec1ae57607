import { expect, test } from 'vitest';
import { passageOf } from '../words-of.fixture.ts';
import { isSpeaker } from './is-speaker.ts';

test.each([
  ['the mayor', 'say', true],
  ['Vane', 'say', true],
  ['the report', 'say', true],
  ['the report', 'oppose', false],
  ['he', 'say', true],
  ['it', 'oppose', false],
  ['it', 'say', true],
  ['you', 'say', false],
  ['the second half', 'say', false],
  ['half of the crews', 'say', true],
  ['two-thirds of the skippers', 'say', true],
  ['Monday', 'say', false],
  ['the pier', 'say', false],
  ['the fishers', 'oppose', true],
  ['the numbers', 'oppose', false],
  ['a chorus of critics', 'oppose', true],
  ['the unemployed', 'say', false],
  ['the French', 'say', true],
  ['the Harbour Report', 'oppose', true],
  ['four in ten', 'say', true],
  ['the letters', 'say', true],
  ['a pensioner', 'say', true],
  ['the storm', 'say', false],
  ['the prayers', 'say', false],
  ['the ferry of the mayor', 'say', false],
  ['everyone', 'say', true],
  ['the economist', 'oppose', true],
  ['a businesswoman', 'say', true],
  ['No 10', 'confirm', true],
  ['2019', 'say', false],
  ['a leaflet', 'say', true],
  ['the slide', 'oppose', false],
])('%s can %s: %s', (text, verb, expected) => {
  const { words } = passageOf(text);
  expect(isSpeaker(words, { start: 0, end: words.length }, verb === 'say' ? 'reporting' : 'stance', verb)).toBe(expected);
});
