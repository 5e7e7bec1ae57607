import { expect, test } from 'vitest';
import { agreeVerb, pastOfParticiple } from './agree-verb.ts';

test.each([
  ['criticize', 'the European Union', 'criticizes'],
  ['oppose', 'Germany and Italy', 'oppose'],
  ['oppose', 'town officials', 'oppose'],
  ['continue to insist on', 'the United States', 'continues to insist on'],
  ['have repeatedly warned', 'Russia', 'has repeatedly warned'],
  ['also deny', 'Ada North', 'also denies'],
  ['reportedly wish', 'the town', 'reportedly wishes'],
  // Nothing to mend.
  ['said', 'Ada North', 'said'],
  ['says', 'Ada North', 'says'],
  ['has long been concerned', 'Ukraine', 'has long been concerned'],
  ['was told', 'Ada North', 'was told'],
  ['also called for', 'Ada North', 'also called for'],
  ['wrote', 'Ann Williams', 'wrote'],
])('%s, of %s: %s', (phrase, subject, agreed) => expect(agreeVerb(phrase, subject)).toBe(agreed));

test.each([
  ['noting', 'noted'],
  ['adding', 'added'],
  ['denying', 'denied'],
  ['saying', 'said'],
  ['conveying', 'conveyed'],
  ['arguing', 'argued'],
])('%s is %s', (participle, past) => expect(pastOfParticiple(participle)).toBe(past));
