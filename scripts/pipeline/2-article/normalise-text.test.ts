import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from './normalise-text.ts';

test.each([
  ['Cafe\u0301', 'Café'],
  ['a\u00a0b\u2009c\u3000d\te', 'a b c d e'],
  ['co\u00adope\u200brate\ufeff', 'cooperate'],
  ['\u202eevil\u202c \u2066x\u2069 \u200fy\u061c', 'evil x y'],
  ['one\r\ntwo\rthree\u2028four\vfive', 'one\ntwo\nthree\nfour\nfive'],
  ['  one  \n  two \n\n\n\n three\n', 'one\ntwo\n\nthree'],
  ['“A” ‘b’ "c" «d» – — -', '“A” ‘b’ "c" «d» – — -'],
  ['a\u0000b\u001fc\u007f', 'abc'],
  ['zero\u200cwidth\u200d', 'zerowidth'],
  // Joiners that are spelling: Persian, and an emoji of a family.
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
  ['\ud800x', '\ufffdx'],
])('%j becomes %j', (raw, text) => {
  expect(normaliseText(raw)).toBe(text);
});

test('normalising twice changes nothing', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(' ', '\n', '\u00a0', '\u200b', '\u200d', '\u0301', '\r', '\u0344', 'م', '👨', '\u200c'),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), (parts) => {
      const once = normaliseText(parts.join(''));
      expect(normaliseText(once)).toBe(once);
    }),
    { numRuns: 3000, seed: 2 },
  );
});
