import { describe, expect, test } from 'vitest';
import { type Claim, claim as claimSchema } from '../../../src/schema/index.ts';
import { makeQuoteContext } from '../5-claim/claim/quote-context.ts';
import { claimOn } from './claim-on.fixture.ts';
import { countCodePoints } from './code-points.ts';
import { cutClaim, longestQuote, longestWords } from './cut-claim.ts';
import { verifyClaims } from './verify-claims.ts';

describe('excerpts', () => {
  const long = `we 👩 ${'will build the bridge '.repeat(30)}and be done`;
  const office = `Jo Roe, ${'deputy '.repeat(40)}minister`;
  const text = `${office} said “${long},” she told us, “${long}.” End of it.`;
  const claim = claimOn(text, office, 'said', long, long);
  const points = countCodePoints(text);

  test('a long statement is cut at a word, and what is left stands where it stood', () => {
    const cut = cutClaim(claim, points, makeQuoteContext(text));
    expect(() => verifyClaims('x', text, [claim, { ...cut, id: claimSchema.shape.id.parse('bbbbbbbbbb') }])).not.toThrow();
    expect(cut.cut).toBe(true);
    expect(cut.content).toHaveLength(1);
    for (const words of [cut.evidence.quote.exact, cut.content[0]?.exact ?? '']) {
      expect([...words].length).toBeLessThanOrEqual(longestQuote);
      expect([...words].length).toBeGreaterThan(longestQuote - 20);
      expect(words).toMatch(/(?:will|build|the|bridge)$/);
    }
    for (const words of [cut.source.exact, cut.unresolved[0] ?? '', cut.positions[0]?.words ?? '', cut.positions[0]?.condition ?? ''])
      expect([...words].length).toBeLessThanOrEqual(longestWords);
  });

  test('a short statement is left as it is', () => {
    const short = claimOn('Jo Roe said “we build.”', 'Jo Roe', 'said', 'we build');
    expect(cutClaim(short, countCodePoints('Jo Roe said “we build.”'), makeQuoteContext('Jo Roe said “we build.”'))).toEqual(short);
  });

  test('exactly as long as allowed is not cut; a word without end is cut all the same', () => {
    const exact = 'a'.repeat(longestQuote);
    const fits = claimOn(`Jo said ${exact}`, 'Jo', 'said', exact);
    expect(cutClaim(fits, countCodePoints(`Jo said ${exact}`), makeQuoteContext(`Jo said ${exact}`)).cut).toBe(false);
    const tooLong = `${exact}a`;
    const cut = cutClaim(
      claimOn(`Jo said ${tooLong}`, 'Jo', 'said', tooLong),
      countCodePoints(`Jo said ${tooLong}`),
      makeQuoteContext(`Jo said ${tooLong}`),
    );
    expect([cut.cut, cut.content[0]?.exact]).toEqual([true, exact]);
  });

  test('evidence that begins long before the content is moved to the content', () => {
    const wide: Claim = {
      ...claim,
      content: claim.content.slice(1),
      evidence: { quote: { exact: points.slice(0, points.length), prefix: '', suffix: '' }, position: { start: 0, end: points.length } },
    };
    const cut = cutClaim(wide, points, makeQuoteContext(text));
    expect(cut.evidence.position.start).toBe(claim.content[1]?.start);
    expect(cut.content[0]?.start).toBe(claim.content[1]?.start);
    expect(cut.cut).toBe(true);
  });
});

// The rule that cuts is the rule that checks, whatever stands at the edge of the context.
test.each(['👩‍🚒', '🇳🇴', 'e\u0301', '😀', '👨‍👩‍👧‍👦', 'q\u0323\u0307', ' '])(
  'an excerpt with %s at the edge of its context is proved',
  (sign) => {
    for (let gap = 26; gap <= 34; gap += 1) {
      const text = `Roe said ${sign}${'x'.repeat(gap)}. “Yes,” ${'y'.repeat(gap)}${sign} and so on.`;
      const claim = claimOn(text, 'Roe', 'said', 'Yes');
      const cut = cutClaim(claim, countCodePoints(text), makeQuoteContext(text));
      expect(() => verifyClaims('x.md', text, [cut])).not.toThrow();
      expect([...cut.evidence.quote.prefix].length).toBeLessThanOrEqual(32);
    }
  },
);
