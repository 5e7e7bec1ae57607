import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { actor } from '../../src/schema/index.ts';
import { findName, suggestActor } from './report-content.ts';

test.each([
  ['Tilda Roake', 'Tilda Roake'],
  ['Dr Ilse Garran', 'Ilse Garran'],
  ['councillor Brenda Faulds', 'Brenda Faulds'],
  ['Their leader, Hugo van Tremmel', 'Hugo van Tremmel'],
  ['The Ferry Workers’ Union', 'Ferry Workers’ Union'],
  ['deputy minister Zoë Ålund-Fahy', 'Zoë Ålund-Fahy'],
  ['Олена Гірська', 'Олена Гірська'],
])('%s is named', (words, name) => {
  expect(findName(words)).toBe(name);
});

test.each([
  'she',
  'Critics',
  'Many European nations',
  'Analysts at Corran Health',
  'a source close to the Harbour Board',
  'one retired surgeon',
  'the minister',
  'Northwire',
])('%s names nobody who speaks', (words) => {
  expect(findName(words)).toBeUndefined();
});

test.each([
  ['Dr Ilse Garran', 'ilse-garran', 'person'],
  ['the Port Users Association', 'port-users-association', 'group'],
  ['Zoë "Z": Ålund', undefined, undefined],
])('an entry for %s is valid as it stands', (words, id, kind) => {
  const entry = suggestActor({ words, articles: ['2026-02-03-harbour'] });
  if (id === undefined) expect(entry).toBeUndefined();
  else {
    const [first] = z.array(actor).parse(parse(entry ?? ''));
    expect(first).toMatchObject({ id, kind });
    expect(first?.description).toContain(words);
  }
});

test('words that look like YAML stay words', () => {
  const entry = suggestActor({ words: 'evil: {x} # Ada Norde', articles: ['a'] });
  expect(z.array(actor).parse(parse(entry ?? ''))[0]?.name).toBe('Ada Norde');
});

test('a name without a usable id yields no entry', () => {
  expect(suggestActor({ words: 'Олена Гірська', articles: ['a'] })).toBeUndefined();
});
