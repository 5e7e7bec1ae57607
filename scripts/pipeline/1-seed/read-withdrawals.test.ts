import { describe, expect, test } from 'vitest';
import { parseWithdrawals } from './read-withdrawals.ts';

const file = 'seeds/withdrawn.yaml';
const good = '- address: actors/ann\n  gone: renamed\n  reason: A mistake.\n  onward: [actors/bea]\n';

test('an entry says what became of a page', () => {
  const { entries, issues } = parseWithdrawals(good, file);
  expect(issues).toEqual([]);
  expect(entries.map(({ address, explanation, place }) => ({ address, explanation, place }))).toEqual([
    {
      address: 'actors/ann',
      explanation: { gone: 'renamed', reason: 'A mistake.', onward: ['actors/bea'] },
      place: { line: 1, column: 12 },
    },
  ]);
});

test('an entry may speak of several', () => {
  const source = '- address: claims/aaaaaaaaaa\n  also:\n    - claims/bbbbbbbbbb\n  gone: withdrawn\n  reason: Misread.\n';
  const { entries, issues } = parseWithdrawals(source, file);
  expect(issues).toEqual([]);
  expect(entries.map(({ address, explanation, place }) => `${place.line} ${address} ${explanation.reason}`)).toEqual([
    '1 claims/aaaaaaaaaa Misread.',
    '3 claims/bbbbbbbbbb Misread.',
  ]);
});

test('an empty file has no entries', () => {
  expect(parseWithdrawals('# nothing yet\n', file)).toMatchObject({ entries: [], issues: [] });
});

describe('a faulty entry is left out and located', () => {
  test.each([
    ['no list', 'address: actors/ann\n', '1 not-a-list'],
    ['no reason', '- address: actors/ann\n  gone: withdrawn\n', '1 missing-field'],
    ['an empty reason', '- address: actors/ann\n  gone: withdrawn\n  reason: " "\n', '3 empty-field'],
    ['another word', '- address: actors/ann\n  gone: withdrawed\n  reason: So.\n', '2 unknown-value'],
    ['another field', '- address: actors/ann\n  gone: withdrawn\n  reason: So.\n  onwards: []\n', '4 unknown-field'],
    ['no address', '- address: ann\n  gone: withdrawn\n  reason: So.\n', '1 invalid-value'],
    ['a web address', '- address: https://example.org/\n  gone: withdrawn\n  reason: So.\n', '1 invalid-value'],
    ['a new name without an address', '- address: actors/ann\n  gone: renamed\n  reason: So.\n', '1 wrong-onward'],
    ['a new name with two', '- address: actors/ann\n  gone: renamed\n  reason: So.\n  onward: [actors/b, actors/c]\n', '1 wrong-onward'],
    [
      'a new name for two',
      '- address: actors/ann\n  also: [actors/a]\n  gone: renamed\n  reason: So.\n  onward: [actors/b]\n',
      '1 wrong-onward',
    ],
    ['a way onward that is no address', '- address: actors/ann\n  gone: merged\n  reason: So.\n  onward: [bea]\n', '4 invalid-value'],
    ['no YAML', '- address: "actors/ann\n', '2 malformed-yaml'],
  ])('%s', (_, source, expected) => {
    const { entries, issues } = parseWithdrawals(source, file);
    expect(entries).toEqual([]);
    expect(`${issues[0]?.line} ${issues[0]?.code}`).toBe(expected);
    expect(issues[0]).toMatchObject({ file, severity: 'error' });
  });

  test('of two for one address the first is used', () => {
    const { entries, issues } = parseWithdrawals(good + good.replace('renamed', 'merged'), file);
    expect(entries.map(({ explanation }) => explanation.gone)).toEqual(['renamed']);
    expect(issues).toMatchObject([{ code: 'repeated-address', line: 5 }]);
  });
});
