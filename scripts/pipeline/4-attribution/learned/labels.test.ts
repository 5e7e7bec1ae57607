import { describe, expect, test } from 'vitest';
import { aspects, aspectsByLabel, type Label, labelAt, labels, numberOf, toLabelScores } from './labels.ts';

const outside: Label = { part: 'outside', begin: false, near: 'none', far: 'none', awaits: 'outside' };
const aspectsAt = (label: Label): string[] => (aspectsByLabel[numberOf(label)] ?? []).map((a) => aspects[a] ?? '');

describe('a label’s score is made of', () => {
  test.each<[Partial<Label>, string[]]>([
    [{}, ['outside']],
    [{ awaits: 'content' }, ['outside', 'awaits content', 'awaits beyond none']],
    [{ awaits: 'cue', far: 'before' }, ['outside', 'awaits cue', 'awaits beyond before']],
    [{ part: 'content', begin: true, near: 'before' }, ['content begin', 'content before']],
    [{ part: 'content', near: 'after' }, ['content inside', 'content after']],
    [{ part: 'source', begin: true, near: 'after', far: 'before' }, ['source begin', 'source after', 'source beyond before']],
    [{ part: 'cue', begin: true, near: 'none', far: 'both' }, ['cue begin', 'cue source none', 'cue content both']],
  ])('%o: %j', (label, expected) => {
    expect(aspectsAt({ ...outside, ...label })).toEqual(expected);
  });
});

test.each<[string, Partial<Label>]>([
  ['a content that waits', { part: 'content', begin: true, near: 'before', awaits: 'cue' }],
  ['a source without a cue', { part: 'source', begin: true }],
  ['a cue without a content', { part: 'cue', near: 'before' }],
  ['a cue whose source is on both sides', { part: 'cue', near: 'both', far: 'after' }],
  ['a token outside that begins', { begin: true }],
])('there is no label for %s', (_, label) => {
  expect(() => numberOf({ ...outside, ...label })).toThrow(/^unknown label: /);
});

test.each([-1, 0.5, 255, Number.NaN])('no label has the number %d', (number) => {
  expect(() => labelAt(number)).toThrow(/^unknown label number: /);
});

test('numbers fit into a byte, and every label scores by aspects of its own', () => {
  expect(labels.length).toBeLessThanOrEqual(256);
  expect(new Set(aspectsByLabel.map(String)).size).toBe(labels.length);
  expect(new Set(aspectsByLabel.flat()).size).toBe(aspects.length);
});

test('scores are sums over the aspects of each token, times the unit', () => {
  const sums = new Float32Array(2 * aspects.length);
  sums[aspects.indexOf('outside')] = 8;
  sums[aspects.length + aspects.indexOf('cue begin')] = 3;
  sums[aspects.length + aspects.indexOf('cue source before')] = -1;
  const scores = toLabelScores(sums, 0.5);
  expect(scores).toHaveLength(2 * labels.length);
  for (const [y, { part, begin, near }] of labels.entries()) {
    expect(scores[y]).toBe(part === 'outside' ? 4 : 0);
    const second = (part === 'cue' && begin ? 1.5 : 0) - (part === 'cue' && near === 'before' ? 0.5 : 0);
    expect(scores[labels.length + y]).toBe(second);
  }
  expect(toLabelScores(new Float32Array(), 1)).toHaveLength(0);
});
