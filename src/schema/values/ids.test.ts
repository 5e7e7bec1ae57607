import { expect, test } from 'vitest';
import { actorId, claimId, webAddress } from './ids.ts';

test.each([
  ['nato', true],
  ['ada-north', true],
  ['2026-budget', true],
  ['a'.repeat(120), true],
  ['a'.repeat(121), false],
  ['', false],
  ['-north', false],
  ['north-', false],
  ['ada--north', false],
  ['Ada', false],
  ['ada_north', false],
  ['ada north', false],
  ['адам', false],
  ['../etc', false],
  ['a\n', false],
  ['<b>', false],
])('%j names an entry: %j', (id, ok) => expect(actorId.safeParse(id).success).toBe(ok));

test.each([
  ['abcdefghij', true],
  ['a2b3c4d5e6', true],
  ['abcdefgh01', false],
  ['abcdefghi', false],
  ['abcdefghijk', false],
  ['ABCDEFGHIJ', false],
  ['abcdefghij\n', false],
])('%j names a claim: %j', (id, ok) => expect(claimId.safeParse(id).success).toBe(ok));

test.each([
  ['https://example.org/a?b=1#c', true],
  ['http://example.org', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['ftp://example.org/', false],
  ['//example.org/', false],
  ['example.org', false],
  ['', false],
])('%j is a web address: %j', (address, ok) => expect(webAddress.safeParse(address).success).toBe(ok));
