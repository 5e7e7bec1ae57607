import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';

/** Positions of the last claim: `position stance (condition)`. */
const stances = (lines: string): string =>
  (claimsOf(lines).at(-1)?.positions ?? [])
    .map(({ position, stance, condition }) => `${position} ${stance}${condition === undefined ? '' : ` (${condition})`}`)
    .join('; ');

test.each([
  // refusal
  ['[Holm] <rejected> {the idea of a higher quota}.', 'higher-quota oppose'],
  ['[Holm] <has ruled out> {foreign trawlers in the strait}.', 'foreign-boats oppose'],
  ['[Holm] <said> {she would never accept foreign trawlers}.', 'foreign-boats oppose'],
  ['[Holm] <said> {foreign trawlers have been ruled out}.', 'foreign-boats oppose'],
  ['[Sund] <criticized> {Norway for letting in foreign trawlers}.', 'foreign-boats oppose'],
  ['[Sund] <did not reject> {a higher quota}.', 'higher-quota neutral'],
  ['[Sund] <refused to rule out> {foreign trawlers}.', 'foreign-boats neutral'],
  // support
  ['[Holm] <backed> {a higher quota}.', 'higher-quota support'],
  ['[Holm] <said> {she agreed to raise the quota}.', 'higher-quota support'],
  ['[Holm] <did not support> {a higher quota}.', 'higher-quota oppose'],
  // demand, need
  ['[Sund] <called for> {a higher quota}.', 'higher-quota support'],
  ['[Sund] <said> {the quota must rise}.', 'higher-quota support'],
  ['[Sund] <said> {Norway must stop foreign trawlers}.', 'foreign-boats oppose'],
  // commitment
  ['[Holm] <said> {the ministry is prepared to raise the quota}.', 'higher-quota support'],
  ['[Holm] <committed to> {a higher quota}.', 'higher-quota support'],
  // evaluation
  ['[Holm] <called> {talk of a higher quota “premature”}.', 'higher-quota unclear'],
  ['[Holm] <said> {foreign trawlers in the strait are “completely unacceptable”}.', 'foreign-boats oppose'],
  ['[Holm] <said> “{Foreign trawlers come here. This is unacceptable to us}”.', 'foreign-boats oppose'],
  ['[Holm] <said> {a higher quota is not unacceptable}.', 'higher-quota support'],
  ['[Holm] <said> {a higher quota is essential}.', 'higher-quota support'],
  ['[Holm] <insisted> {foreign trawlers are unacceptable}.', 'foreign-boats oppose'],
  ['[Holm] <rejected> {foreign trawlers as unacceptable}.', 'foreign-boats oppose'],
  // threat, warning, consequence
  ['[Sund] <said> {foreign trawlers will be seen as “legitimate targets”}.', 'foreign-boats oppose'],
  ['[Sund] <warned> {any foreign fleet without our consent will be met with resistance}.', 'foreign-boats oppose'],
  ['[Sund] <warned> {about foreign trawlers}.', 'foreign-boats oppose'],
  ['[Sund] <said> {if foreign trawlers come, the talks would make no progress}.', 'foreign-boats oppose'],
  ['[Sund] <said> {the talks will fail if foreign trawlers come}.', 'foreign-boats oppose'],
  ['[Sund] <said> {foreign trawlers would destroy the stock}.', 'foreign-boats oppose'],
  // negated matter
  ['[Sund] <said> {there will be no foreign trawlers}.', 'foreign-boats oppose'],
  ['[Sund] <rejected> {a deal without port aid}.', 'port-aid support'],
  ['[Sund] <said> {there is no peace without port aid}.', 'port-aid support'],
  // announcement, possibility
  ['[Holm] <said> {foreign trawlers will be let in}.', 'foreign-boats support'],
  ['[Holm] <said> {there will soon appear foreign trawlers}.', 'foreign-boats support'],
  ['[Holm] <said> {foreign trawlers will not be let in}.', 'foreign-boats oppose'],
  // condition
  ['[Holm] <backed> {foreign trawlers if they pay a fee}.', 'foreign-boats conditional (if they pay a fee)'],
  ['[Holm] <said> {the quota must rise once the stock has recovered}.', 'higher-quota support'],
  ['[Holm] <said> {the quota will rise once the money is there}.', 'higher-quota conditional (once the money is there)'],
  // a position that is a negative sentence
  ['[Sund] <said> {they do not recognize a quota that is set without them}.', 'skippers-heard support'],
  ['[Holm] <agreed to> {a quota without the skippers}.', 'skippers-heard oppose'],
  ['[Sund] <insisted on> {a seat at the table for every quota decision}.', 'skippers-heard support'],
  // lasting and ending
  ['[Holm] <wants> {to close the night ferry}.', 'ferry-stays oppose'],
  ['[Sund] <vowed> {the night ferry would never be closed}.', 'ferry-stays support'],
  ['[Sund] <called> {closing the night ferry “reckless”}.', 'ferry-stays support'],
  ['“{The night ferry stays, full stop},” <said> [Holm].', 'ferry-stays support'],
  ['[Sund] <deplored> {the loss of the port aid}.', 'port-aid support'],
  ['[Holm] <promised> {that no deckhand will lose a berth}.', 'no-berth-cut support'],
  ['[Holm] <said> {no member of the crew will lose a berth}.', 'no-berth-cut support'],
  ['“{No passenger will wait, and no member of the crew will lose a berth},” [Holm] <said>.', 'no-berth-cut support'],
  // a condition that is made; silence; no side
  ['[Sund] <said> {he would back a deal only if the port aid came}.', 'port-aid support'],
  ['[Sund] <said> {they would vote against the budget unless the port aid came}.', 'port-aid support'],
  ['“{No port aid, no foreign trawlers},” <said> [Sund].', 'foreign-boats conditional (No port aid); port-aid support'],
  ['[Holm] <said> {she would look at the port aid before taking sides}.', 'port-aid neutral'],
  ['[Holm] <said> {she now backed the port aid, a month after calling it a betrayal}.', 'port-aid support'],
  ['[Holm] <expressed> {her support for the port aid}.', 'port-aid support'],
])('%s: %s', (lines, expected) => {
  expect(stances(lines)).toBe(expected);
});

test.each([
  ['speaks on it, takes no side', '[Holm] <said> {the quota was higher last year}.', ''],
  ['another’s stance', '[Holm] <said> {Sweden opposes a higher quota}.', ''],
  ['another’s stance in a relative clause', '[Holm] <met> {the skippers that support a higher quota}.', ''],
  ['a denial is no stance', '[Holm] <denied> {that foreign trawlers will be let in}.', ''],
  ['the decision is announced, not the matter', '[Holm] <said> {the decision on foreign trawlers would be taken jointly}.', ''],
  ['another thing is announced', '[Holm] <said> {voters will punish those who spoke of foreign trawlers}.', ''],
  ['a condition that changes nothing', '[Holm] <said> {even if foreign trawlers come, she would not resign}.', ''],
  ['silence', '[Holm] <declined> {to comment on the port aid}.', ''],
  ['what it saves', '[Holm] <said> {the port aid would save nine million}.', ''],
  ['what it costs', '[Holm] <said> {the port aid would cost two million}.', ''],
  ['a body’s stance told by nobody of the registry', '[two officials] <said> {Norway has agreed to the port aid}.', ''],
  ['a wish for something else', '[Holm] <wants> {rain}.', ''],
  ['ruled out by a word', '[Sund] <demanded> {a higher cod quota}.', ''],
  ['only the frame', '[Holm] <said> {a higher quota could come as part of port aid}.', ''],
])('%s', (_, lines, expected) => {
  expect(stances(lines)).toBe(expected);
});

test('the words are those of the text', () => {
  const taken = claimsOf('[Holm] <said> {she would never accept foreign trawlers}.')[0]?.positions[0];
  expect(taken?.words).toBe('never accept');
  expect(taken?.certainty).toBe('stated');
});
