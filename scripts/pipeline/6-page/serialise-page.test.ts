import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generatedNote, seedOfPage, serialiseList, serialisePage } from './serialise-page.ts';

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
