import { expect, test } from 'vitest';
import { toFamily } from './word-family.ts';

test.each([
  'verify verifies verified verifying verification',
  'close closes closed closing closure closures',
  'recognise recognize recognised recognising recognition',
  'settle settler settlers settled settlement settlements',
  'deploy deploys deployed deploying deployment',
  'ban bans banned banning',
  'merge merges merged merging merger mergers',
  'withdraw withdrew withdrawn withdrawing withdrawal withdrawals',
  'remove removed removing removal',
  'exempt exempted exempting exemption exemptions',
  'evacuate evacuated evacuation',
  'peacekeeper peacekeepers peacekeeping',
  'privatise privatize privatised privatisation privatization',
  'nationalise nationalised nationalisation',
  'demolish demolished demolition',
  'expel expelled expulsion',
  'restrict restricted restricts restriction restrictions',
  'toll tolls tolling',
  'fluoridate fluoridated fluoridation',
  'subsidy subsidies',
  'child children',
  'build built building builders',
])('one family: %s', (words) => {
  expect(new Set(words.split(' ').map(toFamily)).size).toBe(1);
});

test.each([
  'port portion',
  'nation nature native',
  'mission miss',
  'station state',
  'form former',
  'let letter',
  'numb number',
  'cent center',
  'depart department',
  'sum summer',
  'off offer',
  'pass passage',
  'govern government',
  'hospital hospitable',
  'term terminal',
  'her herring',
])('no family: %s', (words) => {
  const own = words.split(' ');
  expect(new Set(own.map(toFamily)).size).toBe(own.length);
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'ing', 'ers'])('of “%s” the family is a word', (word) => {
  expect(typeof toFamily(word)).toBe('string');
});
