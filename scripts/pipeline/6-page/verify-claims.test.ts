import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/schema/index.ts';
import { claimOn } from './claim-on.fixture.ts';
import { verifyClaims } from './verify-claims.ts';

describe('verification', () => {
  const text = '“We 👩 will build,” Jo Roe said on Monday, “in May.”';
  const claim = claimOn(`Jo Roe said ${text}`, 'Jo Roe', 'said', 'We 👩 will build', 'in May');
  const whole = `Jo Roe said ${text}`;

  test('a claim that stands where it says passes', () => {
    expect(() => verifyClaims('x.md', whole, [claim])).not.toThrow();
  });

  test.each<[string, Claim]>([
    ['content', { ...claim, content: claim.content.map((piece) => ({ ...piece, start: piece.start + 1, end: piece.end + 1 })) }],
    ['source', { ...claim, source: { ...claim.source, exact: 'Jo R0e' } }],
    ['cue', { ...claim, cue: { exact: 'said', start: 0, end: 4 } }],
    ['evidence', { ...claim, evidence: { ...claim.evidence, position: { start: 1, end: 999 } } }],
    ['prefix', { ...claim, evidence: { ...claim.evidence, quote: { ...claim.evidence.quote, prefix: 'said ' } } }],
    ['suffix', { ...claim, evidence: { ...claim.evidence, quote: { ...claim.evidence.quote, suffix: '' } } }],
    ['date', { ...claim, said: { date: '', basis: 'unknown', words: 'on Friday' } }],
    ['reason', { ...claim, positions: claim.positions.map((taken) => ({ ...taken, words: 'never said' })) }],
  ])('a wrong %s stops the build', (what, wrong) => {
    expect(() => verifyClaims('x.md', whole, [wrong])).toThrow(new RegExp(`x\\.md: claim abcdefghij: the .*${what}`));
  });

  test('two claims of one id stop the build', () => {
    expect(() => verifyClaims('x.md', whole, [claim, claim])).toThrow('id is used twice');
  });
});
