import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';

const who = (lines: string): string => {
  const claim = claimsOf(lines).at(-1);
  return [
    ...(claim?.actors.map(({ actor, rule }) => `${actor}:${rule}`) ?? []),
    ...(claim?.unresolved.map((words) => `(${words})`) ?? []),
  ].join(' ');
};

test.each([
  ['[Magnus Sund] <said> {it rains}.\n[He] <added> {it pours}.', 'magnus-sund:pronoun'],
  ['Magnus Sund came to the port on Monday.\n[He] <said> {it rains}.', 'magnus-sund:pronoun'],
  ['[Magnus Sund] <said> {it rains}.\n\nLast week, [he] <called for> {boats}.', 'magnus-sund:pronoun'],
  ['[Norway and Sweden] <said> {it rains}.\n[They] <added> {it pours}.', 'norway:pronoun sweden:pronoun'],
  ['[The Herring Council] <said> {it rains}.\n[It] <added> {it pours}.', 'herring-council:pronoun'],
  ['[Magnus Sund] <said> {it rains}.\nNorway wept.\n[He] <added> {it pours}.', 'magnus-sund:pronoun'],
  ['Per Dahl left. There was applause for Magnus Sund of the Coastal Boat Owners.\n[He] <said> {it rains}.', 'magnus-sund:pronoun'],
  ['Nobody came from the Herring Council.\nIn a statement [it] <said> {it rains}.', 'herring-council:pronoun'],
  ['A surprise from the Coastal Boat Owners.\nHaving waited, [it] now <says> {it rains}.', 'boat-owners:pronoun'],
  ['[Magnus Sund] <met> {Astrid Holm}.\n[She] <said> {it rains}.', '(She)'],
])('%s', (lines, expected) => {
  expect(who(lines)).toBe(expected);
});

test.each([
  ['[Magnus Sund] <said> {it rains}.\n[Jens Lie] <disagreed with> {that}.\n[He] <added> {it pours}.', '(He)'],
  ['[Magnus Sund] <said> {it rains}.\nFather Jens Lie, 34, was glad.\n[He] <added> {it pours}.', '(He)'],
  ['[Astrid Holm] <said> {it rains}.\n[He] <added> {it pours}.', '(He)'],
  ['[He] <said> {it rains}.', '(He)'],
  ['There was applause for Magnus Sund and Per Dahl.\n[He] <said> {it rains}.', '(He)'],
  ['Rain fell on the Herring Council.\nIn a statement [it] <said> {it rains}.', '(it)'],
  ['[Magnus Sund] <said> {it rains}.\nRain fell.\nRain fell.\nRain fell.\nRain fell.\n[He] <added> {it pours}.', '(He)'],
  ['[Norwegian officials] <said> {it rains}.\n[They] <added> {it pours}.', '(They)'],
])('%s means nobody that is known', (lines, expected) => {
  expect(who(lines)).toBe(expected);
});
