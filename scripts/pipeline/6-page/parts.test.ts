import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Claim, claim as claimSchema } from '../../../src/schema/index.ts';
import { countCodePoints } from './code-points.ts';
import { cutClaim, longestQuote, longestWords } from './cut-claim.ts';
import { splitAtMarks } from './make-body.ts';
import { generatedNote, seedOfPage, serialiseList, serialisePage } from './serialise-page.ts';
import { verifyClaims } from './verify-claims.ts';

/** A claim over `text`: `source`, `cue` and each of `content` are found in it in this order. */
const claimOn = (text: string, source: string, cue: string, ...content: readonly string[]): Claim => {
  const letters = [...text];
  let from = 0;
  const piece = (words: string) => {
    const unit = text.indexOf(words, from);
    from = unit + words.length;
    const start = [...text.slice(0, unit)].length;
    return { exact: words, start, end: start + [...words].length };
  };
  const [sourcePiece, cuePiece, pieces] = [piece(source), piece(cue), content.map(piece)];
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  return claimSchema.parse({
    id: 'abcdefghij',
    form: 'direct',
    source: sourcePiece,
    cue: cuePiece,
    content: pieces,
    found: { rule: 'sample-rule', confidence: 0.9 },
    cut: false,
    actors: [],
    unresolved: [source],
    said: { date: '', basis: 'unknown', words: '' },
    via: [],
    topics: [],
    positions: [{ position: 'p', stance: 'support', certainty: 'stated', rule: 'r', words: content[0] ?? '', condition: content[0] ?? '' }],
    evidence: {
      quote: {
        exact: letters.slice(start, end).join(''),
        prefix: letters.slice(Math.max(0, start - 32), start).join(''),
        suffix: letters.slice(end, end + 32).join(''),
      },
      position: { start, end },
    },
  });
};

test('code points and units are told apart', () => {
  const points = countCodePoints('a👩b👩‍🚒c');
  expect(points.length).toBe(7);
  expect(points.slice(1, 3)).toBe('👩b');
  expect(points.toUnits({ start: 2, end: 7 })).toEqual({ start: 3, end: 10 });
  expect(points.slice(-3, 99)).toBe('a👩b👩‍🚒c');
});

describe('marks', () => {
  const cut = (text: string, ...marks: readonly [id: string, start: number, end: number][]): string =>
    splitAtMarks(
      text,
      { start: 0, end: text.length },
      marks.map(([id, start, end]) => ({ id, span: { start, end } })),
    )
      .map(({ span, marks: ids }) =>
        ids.length === 0 ? text.slice(span.start, span.end) : `[${ids.join('+')}:${text.slice(span.start, span.end)}]`,
      )
      .join('');

  test.each([
    ['one two', cut('one two')],
    ['one [a:two]', cut('one two', ['a', 4, 7])],
    ['[a:one] [a+b:two] [b:three]', cut('one two three', ['a', 0, 7], ['b', 4, 13])],
    ['[a:one] [a+b:two] [a:three]', cut('one two three', ['a', 0, 13], ['b', 4, 7])],
    ['one [a:two] three', cut('one two three', ['a', 3, 8])],
    ['one two', cut('one two', ['a', 3, 4], ['b', 2, 2], ['c', 7, 20])],
    ['[a:one two]', cut('one two', ['a', -5, 20])],
    ['[a:one] [a:two]', cut('one two', ['a', 0, 3], ['a', 4, 7])],
  ])('%s is cut at every edge, white space outside', (expected, found) => {
    expect(found).toBe(expected);
  });
});

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

describe('excerpts', () => {
  const long = `we 👩 ${'will build the bridge '.repeat(30)}and be done`;
  const office = `Jo Roe, ${'deputy '.repeat(40)}minister`;
  const text = `${office} said “${long},” she told us, “${long}.” End of it.`;
  const claim = claimOn(text, office, 'said', long, long);
  const points = countCodePoints(text);

  test('a long statement is cut at a word, and what is left stands where it stood', () => {
    const cut = cutClaim(claim, points);
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
    expect(cutClaim(short, countCodePoints('Jo Roe said “we build.”'))).toEqual(short);
  });

  test('exactly as long as allowed is not cut; a word without end is cut all the same', () => {
    const exact = 'a'.repeat(longestQuote);
    const fits = claimOn(`Jo said ${exact}`, 'Jo', 'said', exact);
    expect(cutClaim(fits, countCodePoints(`Jo said ${exact}`)).cut).toBe(false);
    const tooLong = `${exact}a`;
    const cut = cutClaim(claimOn(`Jo said ${tooLong}`, 'Jo', 'said', tooLong), countCodePoints(`Jo said ${tooLong}`));
    expect([cut.cut, cut.content[0]?.exact]).toEqual([true, exact]);
  });

  test('evidence that begins long before the content is moved to the content', () => {
    const wide: Claim = {
      ...claim,
      content: claim.content.slice(1),
      evidence: { quote: { exact: points.slice(0, points.length), prefix: '', suffix: '' }, position: { start: 0, end: points.length } },
    };
    const cut = cutClaim(wide, points);
    expect(cut.evidence.position.start).toBe(claim.content[1]?.start);
    expect(cut.content[0]?.start).toBe(claim.content[1]?.start);
    expect(cut.cut).toBe(true);
  });
});

describe('front matter', () => {
  const nasty = {
    id: 'x',
    title: '---\n# "a": {b} \u0085\u2028\u202e\ufeff\\u0041',
    list: [`${'a '.repeat(50)}\n---\n${'b '.repeat(50)}`],
    empty: '',
    date: '2026-02-03',
    no: 'NO',
  };

  test('every value is read again as it was, each on a line of its own', () => {
    const page = serialisePage('seeds/articles/x.md', nasty, 'Body.\n');
    const [, yaml = '', body] = page.split(/^---$/m);
    expect(parse(yaml)).toEqual(nasty);
    expect(body).toBe('\n\nBody.\n');
    expect(yaml.trim().split('\n')).toHaveLength(1 + 7);
  });

  test.each([
    [serialisePage('seeds/articles/x.md', nasty, ''), 'seeds/articles/x.md'],
    [serialiseList('seeds/a. b.yaml', 'actors', []), 'seeds/a. b.yaml'],
    ['---\n# Generated from a sample.\nid: "x"\n---\n', ''],
    ['---\n# My own page\n---\n', undefined],
    ['Generated from nothing', undefined],
    ['', undefined],
  ])('the seed of %j is %j', (source, seed) => {
    expect(seedOfPage(source)).toBe(seed);
  });

  test('a file name with a line end cannot add a line', () => {
    expect(generatedNote('seeds/a\nid: "b"')).not.toContain('\n');
  });
});
