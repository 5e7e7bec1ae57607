import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';
import { whoInPool } from './pool.fixture.ts';

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

test.each([
  // the one person of a sentence whose subject is none
  ['That pleased Nora Vind.\n[She] <said> {it rains}.', 'nora-vind'],
  ['That was not to the taste of Otto Bly, who swims.\n[He] <said> {it rains}.', 'otto-bly'],
  ['First up was Nora Vind, who was clapped.\n[She] <said> {it rains}.', 'nora-vind'],
  ['[Karl Sten] <said> {it rains}.\nNext came Nora Vind.\n[She] <said> {it pours}.', 'nora-vind'],
  ['On the lanes Nora Vind was milder.\nThe lanes were old, [she] <said>.{It rains}.', 'nora-vind'],
  // who asks is not who answers
  ['[Karl Sten] <said> {it rains}.\nAsked by an analyst whether Emil Rask would pay, [he] <said> {it pours}.', 'karl-sten'],
  // nouns of kin that a name follows
  ['Among them was the old coach’s son, [Otto Bly], who <said> {it rains}.\n\n[he] <added> {it pours}.', 'otto-bly'],
  // a plural with a capital is no person
  ['[Karl Sten] <said> {it rains}.\nTickets would go on Friday, [he] <said>.{It pours}', 'karl-sten'],
])('the pool: %s', (lines, expected) => {
  expect(whoInPool(lines)).toBe(expected);
});
test.each([
  ['Karl Sten came. Standing on the pier beside Nora Vind, the mayor was asked whether it rains. [She] <said> {it rains}.', '(She)'],
  ['That pleased Nora Vind and Dora Quist.\n[She] <said> {it rains}.', '(She)'],
  ['First up was Nora Vind with Ida Lund.\n[She] <said> {it rains}.', '(She)'],
  ['[Karl Sten] <said> {it rains}.\nFirst up was Ida Lie.\n[She] <said> {it rains}.', '(She)'],
  ['Nora Vind’s neighbour met a singer.\n[She] <said> {it rains}.', '(She)'],
  ['[Karl Sten] <said> {it rains}.\nHe met his father.\n[He] <said> {it pours}.', '(He)'],
])('the pool: %s means nobody that is known', (lines, expected) => {
  expect(whoInPool(lines)).toBe(expected);
});
