import { expect, test } from 'vitest';
import { type Label, numberOf } from './labels.ts';
import { linkLabels } from './link-labels.ts';

const none = { begin: false, near: 'none', far: 'none', awaits: 'outside' } as const;
const LABELS: Readonly<Record<string, Label>> = {
  '.': { ...none, part: 'outside' },
  // Content: its cue stands before or after it; a small letter goes on.
  'C<': { ...none, part: 'content', begin: true, near: 'before' },
  'c<': { ...none, part: 'content', near: 'before' },
  'C>': { ...none, part: 'content', begin: true, near: 'after' },
  'c>': { ...none, part: 'content', near: 'after' },
  // Source: the same.
  'S<': { ...none, part: 'source', begin: true, near: 'before' },
  'S>': { ...none, part: 'source', begin: true, near: 'after' },
  's>': { ...none, part: 'source', near: 'after' },
  // Cue: the side of its source, then that of its content.
  'K<>': { ...none, part: 'cue', begin: true, near: 'before', far: 'after' },
  'k<>': { ...none, part: 'cue', near: 'before', far: 'after' },
  'K<<': { ...none, part: 'cue', begin: true, near: 'before', far: 'before' },
  'K><': { ...none, part: 'cue', begin: true, near: 'after', far: 'before' },
  'K>=': { ...none, part: 'cue', begin: true, near: 'after', far: 'both' },
  'K0>': { ...none, part: 'cue', begin: true, near: 'none', far: 'after' },
};

const numbersOf = (marked: string): Uint8Array =>
  Uint8Array.from(marked.split(' ').filter(Boolean), (name) => {
    const label = LABELS[name];
    if (!label) throw new Error(`unknown label: ${name}`);
    return numberOf(label);
  });

/** Tokens are numbered from 0 and one unit long; an attribution is `source|cue|content`, a span `first-last`. */
const link = (marked: string, sureOf?: Parameters<typeof linkLabels>[2]) => {
  const numbers = numbersOf(marked);
  const tokens = Array.from(numbers, (_, at) => ({ start: at, end: at + 1 }));
  return linkLabels(tokens, numbers, sureOf);
};
const linked = (marked: string): string[] =>
  link(marked).map((one) =>
    [one.source, one.cue, one.content].map((spans) => spans.map(({ start, end }) => `${start}-${end - 1}`).join('+')).join('|'),
  );

test.each([
  ['nothing', '', []],
  ['nothing but tokens outside', '. . .', []],
  ['source, cue, content', 'S> K<> C< c<', ['0-0|1-1|2-3']],
  ['pieces of several tokens', 'S> s> K<> k<> . C< c< c<', ['0-1|2-3|5-7']],
  ['content, source, cue', 'C> c> S> K<<', ['2-2|3-3|0-1']],
  ['content, cue, source', 'C> K>< S<', ['2-2|1-1|0-0']],
  ['content on both sides', 'C> K>= S< C<', ['2-2|1-1|0-0+3-3']],
  ['no source', 'K0> C<', ['|0-0|1-1']],
  ['a source that is not there', 'K<> C<', ['|0-0|1-1']],
  ['no content: source and cue stay together', 'S> K<>', ['0-0|1-1|']],
  ['a cue alone attributes nothing', '. K<> .', []],
  ['a source alone', 'S> .', []],
  ['content alone', 'C< c<', []],
  ['two one after another', 'S> K<> C< . S> K<> C<', ['0-0|1-1|2-2', '4-4|5-5|6-6']],
  ['one source of two cues', 'S> K<> C< . K<> C<', ['0-0|1-1|2-2', '0-0|4-4|5-5']],
  ['two contents of one cue', 'S> K<> C< C<', ['0-0|1-1|2-2+3-3']],
  ['a content takes the cue that looks its way, past one that does not', 'S> K<> . K<< C<', ['0-0|1-1|4-4', '0-0|3-3|']],
  ['and the nearest where none looks its way', 'S> K<< C<', ['0-0|1-1|2-2']],
  ['a piece that goes on after a gap is two', 'S> K<> C< . c<', ['0-0|1-1|2-2+4-4']],
  ['a piece may go on without having begun', 's> K<> c<', ['0-0|1-1|2-2']],
])('%s', (_, marked, expected) => {
  expect(linked(marked)).toEqual(expected);
});

test.each([
  [11, true],
  [12, false],
])('a source %d pieces beyond its cue’s neighbour is found: %s', (between, isFound) => {
  // A content each, which no cue can take for a source.
  const [first] = link(`S> ${'C> '.repeat(between)}K<<`);
  expect(first?.source.length).toBe(isFound ? 1 : 0);
});

test('an empty token, between paragraphs, is at no edge of a span', () => {
  const tokens = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
    { start: 10, end: 14 },
    { start: 16, end: 16 },
    { start: 16, end: 20 },
  ];
  expect(linkLabels(tokens, numbersOf('S> K<> C< c< c<'))[0]?.content).toEqual([{ start: 10, end: 20 }]);
  expect(linkLabels(tokens, numbersOf('S> K<> C< C< .'))[0]?.content).toEqual([{ start: 10, end: 14 }]);
  expect(linkLabels(tokens, numbersOf('. . . K<> C<'))).toEqual([]);
  expect(linkLabels(tokens, numbersOf('S> K<> C< c< .'))[0]?.content).toEqual([{ start: 10, end: 14 }]);
});

test('an attribution is as sure as its least sure part', () => {
  const asked: string[] = [];
  const [found] = link('S> K<> C< c<', (part, first, last) => {
    asked.push(`${part} ${first}-${last}`);
    return { outside: 0, source: 0.9, cue: 0.7, content: 0.8 }[part];
  });
  expect(found?.score).toBe(0.7);
  expect(asked.sort()).toEqual(['content 2-3', 'cue 1-1', 'source 0-0']);
  expect(link('S> K<> C<')[0]?.score).toBe(1);
});
