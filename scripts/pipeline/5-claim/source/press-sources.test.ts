// How newspapers name and take up their sources, in an invented dispute over a swimming pool.
import { describe, expect, test } from 'vitest';
import { actor } from '../../../../src/schema/index.ts';
import { claimsOf } from '../claim/marked.fixture.ts';

const entry = (kind: string, id: string, name: string, description: string, more: object = {}): unknown => ({
  id,
  name,
  kind,
  description,
  ...more,
});
const registry = {
  outlets: [],
  topics: [],
  actors: [
    entry('person', 'dora-quist', 'Dora Quist', 'Water Commissioner.', { aliases: ['the commissioner', 'Ms Quist'] }),
    entry('person', 'emil-rask', 'Emil Rask', 'Sports minister of Hollin.', { aliases: ['his spokesman'] }),
    entry('person', 'nora-vind', 'Nora Vind', 'Chief executive of Blue Basin.', { pronouns: 'she' }),
    entry('person', 'karl-sten', 'Karl Sten', 'Former mayor of Hollin.', { pronouns: 'he' }),
    entry('person', 'otto-bly', 'Otto Bly', 'Swimmer.'),
    entry('person', 'lone-hav', 'Lone Hav', 'Town councillor.'),
    entry('person', 'vibe-hav', 'Vibe Krog', 'Town councillor.'),
    entry('group', 'blue-basin', 'Blue Basin', 'Builder of pools.'),
    entry('group', 'swim-free', 'SwimFree', 'Campaign group.'),
    entry('group', 'lund-and-hey', 'Lund & Hey', 'Surveyors.'),
    entry('group', 'bathers-union', 'Bathers’ Union', 'A union.'),
    entry('office', 'sports-ministry', 'Ministry of Sport', 'A ministry.'),
    entry('group', 'hwo', 'HWO', 'Pipe operator.', { aliases: ['the pipe operator'] }),
    entry('group', 'shore-trust', 'Shore Trust', 'A charity.'),
    entry('office', 'office-of-emil-rask', 'Office of Emil Rask', 'An office.'),
  ].map((one) => actor.parse(one)),
};

const who = (lines: string): string => {
  const claim = claimsOf(lines, { registry }).at(-1);
  return [...(claim?.actors.map((one) => one.actor) ?? []), ...(claim?.unresolved.map((words) => `(${words})`) ?? [])].join(' ');
};

describe('a name and what stands before or behind it', () => {
  test.each([
    ['[The campaign group SwimFree] <said> {it rains}.', 'swim-free'],
    ['[Surveyors Lund & Hey] <said> {it rains}.', 'lund-and-hey'],
    ['[Surveying firm Lund & Hey] <said> {it rains}.', 'lund-and-hey'],
    ['[The Shore Trust, a seaside charity,] <said> {it rains}.', 'shore-trust'],
    ['[Her commissioner, Dora Quist, and six other officers] <said> {it rains}.', 'dora-quist (six other officers)'],
    ['[The deputy commissioner, Nora Vind,] <said> {it rains}.', 'nora-vind'],
    ['[The study, by the Shore Trust,] <finds> {it rains}.', 'shore-trust'],
    ['[figures from the pipe operator, HWO] <show> {it rains}.', 'hwo'],
    ['[A Ministry of Sport spokeswoman] <said> {it rains}.', 'sports-ministry'],
    // what the registry says that somebody is, where it lists no roles
    ['[The Water Commissioner] <said> {it rains}.', 'dora-quist'],
    ['[The sports minister of Hollin] <said> {it rains}.', 'emil-rask'],
  ])('%s', (lines, expected) => {
    expect(who(lines)).toBe(expected);
  });
  test.each([
    // a phrase with an article is no family name
    ['[The trade commissioner] <said> {it rains}.', '(The trade commissioner)'],
    ['[The deputy Water Commissioner] <said> {it rains}.', '(The deputy Water Commissioner)'],
    ['[His spokesman, Jens Lie,] <said> {it rains}.', '(His spokesman, Jens Lie)'],
    ['[The anti-SwimFree campaign] <said> {it rains}.', '(The anti-SwimFree campaign)'],
    ['[A critic of SwimFree] <said> {it rains}.', '(A critic of SwimFree)'],
    ['[A former SwimFree] <said> {it rains}.', '(A former SwimFree)'],
    ['[The mayor of Hollin] <said> {it rains}.', '(The mayor of Hollin)'],
    ['[The town councillor] <said> {it rains}.', '(The town councillor)'],
    ['[Residents and a charity] <said> {it rains}.', '(Residents and a charity)'],
  ])('%s is nobody of the registry', (lines, expected) => {
    expect(who(lines)).toBe(expected);
  });
});

describe('taken up by a noun', () => {
  test.each([
    ['[Blue Basin] <said> {it rains}.\n[The company] <added> {it pours}.', 'blue-basin'],
    ['Blue Basin will close the pool, [the company] <said>.{It rains}.', 'blue-basin'],
    ['Figures came from the pipe operator, HWO.\n[The operator] <said> {it rains}.', 'hwo'],
    ['The Ministry of Sport met.\n[The ministry] <said> {it rains}.', 'sports-ministry'],
    ['SwimFree marched.\n[The group] <said> {it rains}.', 'swim-free'],
    ['[Emil Rask] <said> {it rains}.\n[His office] <added> {it pours}.', 'office-of-emil-rask'],
    ['[The Ministry of Sport] <said in a statement> {it rains}.\n[The statement] <added> {it pours}.', 'sports-ministry'],
    ['In a letter [the Shore Trust] <blamed> {the rain}.\n[The letter] <said> {it pours}.', 'shore-trust'],
  ])('%s', (lines, expected) => {
    expect(who(lines)).toBe(expected);
  });
  test.each([
    ['[The Ministry of Sport] <said> {it rains}.\n[The company] <added> {it pours}.', '(The company)'],
    ['[Bathers’ Union] <said> {it rains}.\n[The company] <added> {it pours}.', '(The company)'],
    ['Blue Basin met.\n[A company] <said> {it rains}.', '(A company)'],
    ['Blue Basin met Bolm Pools, which builds them.\n[Bolm Pools] <said> {it rains}.\n[The company] <added> {it pours}.', '(The company)'],
    ['[Dora Quist] <said> {it rains}.\n[Her office] <added> {it pours}.', '(Her office)'],
    ['[Dora Quist] <said> {it rains}.\n[The statement] <said> {it pours}.', '(The statement)'],
    ['The Shore Trust met.\n[The letter] <said> {it pours}.', '(The letter)'],
  ])('%s means nobody that is known', (lines, expected) => {
    expect(who(lines)).toBe(expected);
  });
});

describe('taken up by a pronoun', () => {
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
  ])('%s', (lines, expected) => {
    expect(who(lines)).toBe(expected);
  });
  test.each([
    ['Karl Sten came. Standing on the pier beside Nora Vind, the mayor was asked whether it rains. [She] <said> {it rains}.', '(She)'],
    ['That pleased Nora Vind and Dora Quist.\n[She] <said> {it rains}.', '(She)'],
    ['First up was Nora Vind with Ida Lund.\n[She] <said> {it rains}.', '(She)'],
    ['[Karl Sten] <said> {it rains}.\nFirst up was Ida Lie.\n[She] <said> {it rains}.', '(She)'],
    ['Nora Vind’s neighbour met a singer.\n[She] <said> {it rains}.', '(She)'],
    ['[Karl Sten] <said> {it rains}.\nHe met his father.\n[He] <said> {it pours}.', '(He)'],
  ])('%s means nobody that is known', (lines, expected) => {
    expect(who(lines)).toBe(expected);
  });
});
