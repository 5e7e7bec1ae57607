import { describe, expect, test } from 'vitest';
import { actor } from '../../../../src/schema/index.ts';
import { claimsOf } from '../claim/marked.fixture.ts';

const person = (id: string, name: string, more: object = {}): unknown => ({ id, name, kind: 'person', description: 'A person.', ...more });
const registry = {
  outlets: [],
  topics: [],
  actors: [
    person('eva-stern', 'Eva Stern', { pronouns: 'she' }),
    person('max-stern', 'Max Stern', { pronouns: 'he' }),
    person('nils-bakke', 'Nils Bakke', { roles: [{ title: 'Mayor of Skarvik', words: ['the mayor'] }] }),
    person('tor-bakke', 'Tor Bakke'),
    person('sean-ohara', 'Sean O’Hara'),
    person('lou-dangelo', "Lou D'Angelo"),
    person('guy-marsh-jr', 'Guy Marsh Jr.'),
    person('ann-lee-park', 'Ann Lee-Park'),
    person('sue-mill-road', 'Sue Mill Road'),
    person('lukasz-kubiak', 'Łukasz Kubiak'),
    person('soren-hojer', 'Søren Højer'),
    person('june-field', 'June Field'),
    person('kim-vale', 'Kim Vale', { pronouns: 'they' }),
    person('robin-skov', 'Robin Skov'),
  ].map((one) => actor.parse(one)),
};

const who = (lines: string): string => {
  const claim = claimsOf(lines, { registry }).at(-1);
  return [...(claim?.actors.map((one) => one.actor) ?? []), ...(claim?.unresolved.map((words) => `(${words})`) ?? [])].join(' ');
};

describe('two of one family name', () => {
  test.each([
    ['Eva Stern met Max Stern.\n[Stern] <said> {it rains}.', '(Stern)'],
    ['Eva Stern met Max Stern.\n[Ms Stern] <said> {it rains}.', 'eva-stern'],
    ['Eva Stern met Max Stern.\n[Mr. Stern] <said> {it rains}.', 'max-stern'],
    ['Eva Stern met Max Stern.\n[Max Stern] <said> {it rains}.', 'max-stern'],
    ['Eva Stern came home.\n[Stern] <said> {it rains}.', 'eva-stern'],
    ['[Stern] <said> {it rains}.', '(Stern)'],
    ['Nils Bakke met Tor Bakke.\n[Mayor Bakke] <said> {it rains}.', 'nils-bakke'],
    ['Nils Bakke met Tor Bakke.\n[Mr Bakke] <said> {it rains}.', '(Mr Bakke)'],
    ['Nils Bakke met Tor Bakke.\n[Bakke] <said> {it rains}.', '(Bakke)'],
  ])('%s', (lines, expected) => {
    expect(who(lines)).toBe(expected);
  });
});

describe('names however they are written', () => {
  test.each([
    ['[Sean O’Hara] <said> {it rains}.', 'sean-ohara'],
    ["[Sean O'Hara] <said> {it rains}.", 'sean-ohara'],
    ['[Sean O‘Hara] <said> {it rains}.', 'sean-ohara'],
    ['[Sean Oʼ’Hara] <said> {it rains}.', '(Sean Oʼ’Hara)'],
    ['[O’Hara] <said> {it rains}.', 'sean-ohara'],
    ['[Mr O`Hara] <said> {it rains}.', 'sean-ohara'],
    ['[D’Angelo] <said> {it rains}.', 'lou-dangelo'],
    ['[Hara] <said> {it rains}.', '(Hara)'],
    ['[Guy Marsh, Jr.,] <said> {it rains}.', 'guy-marsh-jr'],
    ['[Guy Marsh Jr] <said> {it rains}.', 'guy-marsh-jr'],
    ['[Guy Marsh] <said> {it rains}.', 'guy-marsh-jr'],
    ['[Marsh] <said> {it rains}.', 'guy-marsh-jr'],
    ['[Ann Lee-Park] <said> {it rains}.', 'ann-lee-park'],
    ['[Ann Lee Park] <said> {it rains}.', 'ann-lee-park'],
    ['[Lee-Park] <said> {it rains}.', 'ann-lee-park'],
    ['[Park] <said> {it rains}.', '(Park)'],
    ['[Mill-Road] <said> {it rains}.', 'sue-mill-road'],
    ['[Sue Mill-Road] <said> {it rains}.', 'sue-mill-road'],
    ['[Lukasz Kubiak] <said> {it rains}.', 'lukasz-kubiak'],
    ['[Soren Hojer] <said> {it rains}.', 'soren-hojer'],
    ['[Højer] <said> {it rains}.', 'soren-hojer'],
    ['[June Field] <said> {it rains}.', 'june-field'],
    ['[An aide to June Field] <said> {it rains}.', '(An aide to June Field)'],
    ['[A firm owned by Lukasz Kubiak] <said> {it rains}.', '(A firm owned by Lukasz Kubiak)'],
    ['[The letter sent to Guy Marsh] <said> {it rains}.', '(The letter sent to Guy Marsh)'],
    ['[A rival of June Field] <said> {it rains}.', '(A rival of June Field)'],
  ])('%s', (lines, expected) => {
    expect(who(lines)).toBe(expected);
  });
});

describe('a pronoun goes by gender and number', () => {
  test.each([
    ['Eva Stern wrote to Max Stern.\n[He] <said> {it rains}.', 'max-stern'],
    ['Eva Stern wrote to Max Stern.\n[She] <said> {it rains}.', 'eva-stern'],
    ['Max Stern wrote to Sean O’Hara.\n[He] <said> {it rains}.', '(He)'],
    ['[Max Stern] <said> {it rains}.\n[He] <added> {it pours}.', 'max-stern'],
    ['[Max Stern] <said> {Sean O’Hara left}.\n[He] <added> {it pours}.', 'max-stern'],
    ['Max Stern met his sister.\n[She] <said> {it rains}.', '(She)'],
    ['Eva Stern came.\nMax Stern met his sister.\n[She] <said> {it rains}.', '(She)'],
    ['Max Stern met his wife.\n[He] <said> {it rains}.', 'max-stern'],
    ['[Kim Vale] <said> {it rains}.\n[They] <added> {it pours}.', 'kim-vale'],
    ['[Kim Vale] <said> {it rains}.\n[He] <added> {it pours}.', '(He)'],
    ['[Robin Skov] <said> {it rains}.\n[She] <added> {it pours}.', 'robin-skov'],
    ['[Eva Stern] <said> {it rains}.\n[Mr Tveit] <disagreed with> {that}.\n[She] <added> {it pours}.', 'eva-stern'],
    ['Ms Skov met Tor Bakke.\n[She] <said> {it rains}.', 'robin-skov'],
  ])('%s', (lines, expected) => {
    expect(who(lines)).toBe(expected);
  });
});
