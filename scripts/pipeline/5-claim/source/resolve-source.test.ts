import { expect, test } from 'vitest';
import type { Registry } from '../../1-seed/seed.ts';
import { claimsOf } from '../claim/marked.fixture.ts';
import { fisheries } from './fisheries.fixture.ts';

/** Actors with their rules, or the unresolved words in brackets, of the last claim. */
const who = (lines: string, published?: string): string => {
  const claim = claimsOf(lines, published === undefined ? {} : { published }).at(-1);
  return [
    ...(claim?.actors.map(({ actor, rule }) => `${actor}:${rule}`) ?? []),
    ...(claim?.unresolved.map((words) => `(${words})`) ?? []),
  ].join(' ');
};

test.each([
  ['[Astrid Holm] <said> {it rains}.', 'astrid-holm:full-name'],
  ['[Astrid Holmm] <said> {it rains}.', 'astrid-holm:alias'],
  ['[Holm] <said> {it rains}.', 'astrid-holm:surname'],
  ['[Ms. Holm] <said> {it rains}.', 'astrid-holm:title-and-name'],
  ['{It rains}, <said> [Norwegian Fisheries Minister Astrid Holm].', 'astrid-holm:title-and-name'],
  ['[Norway’s Holm] <said> {it rains}.', 'astrid-holm:title-and-name'],
  ['[Von der Heide] <said> {it rains}.', 'ursula-von-der-heide:surname'],
  ['[the Norwegian fisheries minister] <said> {it rains}.', 'astrid-holm:role-at-date'],
  ['[Norway’s fisheries minister, Astrid Holm,] <said> {it rains}.', 'astrid-holm:full-name'],
  ['[Astrid Holm, the fisheries minister of Norway,] <said> {it rains}.', 'astrid-holm:full-name'],
  ['[Council chief Ursula von der Heide] <said> {it rains}.', 'ursula-von-der-heide:title-and-name'],
  ['[Fish Party of the Coast leader Magnus Sund] <said> {it rains}.', 'magnus-sund:title-and-name'],
  ['Captain Magnus Sund came. [Sund] <said> {it rains}.', 'magnus-sund:surname'],
  ['[Norway] <rejected> {the plan}.', 'norway:full-name'],
  ['[Oslo] <rejected> {the plan}.', 'norway:metonym'],
  ['[The Norwegian government] <rejected> {the plan}.', 'norway:government'],
  ['[Sweden’s government] <rejected> {the plan}.', 'sweden:government'],
  ['[The US] <rejected> {the plan}.', 'united-states:alias'],
  ['[the U.S.] <rejected> {the plan}.', 'united-states:alias'],
  ['[Norway and Sweden] <rejected> {the plan}.', 'norway:full-name sweden:full-name'],
  ['[Norway, Sweden and the US] <rejected> {the plan}.', 'norway:full-name sweden:full-name united-states:alias'],
  ['[Norway as well as Magnus Sund] <rejected> {the plan}.', 'norway:full-name magnus-sund:full-name'],
  ['[Bosnia and Herzegovina] <rejected> {the plan}.', 'bosnia:full-name'],
  ['[Norway and other Nordic countries] <rejected> {the plan}.', 'norway:full-name (other Nordic countries)'],
  [
    '[the Swedish government and many of its friends, known as the “league of the ready”] <insist on> {it}.',
    'sweden:government boat-owners:known-as',
  ],
  ['[A statement by the Norwegian government] <said> {it rains}.', 'norway:author-of'],
  ['[Holm’s statement] <said> {it rains}.', 'astrid-holm:author-of'],
  ['The Herring Council met. [The council] <said> {it rains}.', 'herring-council:metonym'],
  ['The Coastal Boat Owners met. [Nordic skippers] <said> {it rains}.', 'boat-owners:metonym'],
  ['Astrid Holm came. [The minister] <said> {it rains}.', 'astrid-holm:office-in-context'],
  ['[A spokesman for the Herring Council] <said> {it rains}.', 'herring-council:spokesperson'],
  ['[A Herring Council spokeswoman] <said> {it rains}.', 'herring-council:spokesperson'],
  ['[Her rival in Bergen, Astrid Holm,] <said> {it rains}.', 'astrid-holm:full-name'],
  ['The Herring Council met. [Its president] <said> {it rains}.', 'ursula-von-der-heide:possessive'],
  ['The Herring Council met. [Its members] <said> {it rains}.', 'herring-council:possessive'],
  ['Per Dahl, who as [fisheries minister] <proposed> {it}, left.', 'per-dahl:known-as'],
  ['The Coastal Boat Owners met. [The owners] <said> {it rains}.', 'boat-owners:short-name'],
  ['[The directors, Magnus Sund (Bergen) and Per Dahl (Oslo),] <said> {it rains}.', 'magnus-sund:full-name per-dahl:full-name'],
  ['[The Minister of Fisheries, Astrid Holm,] <said> {it rains}.', 'astrid-holm:full-name'],
  ['[Skippers’ champion Magnus Sund] <said> {it rains}.', 'magnus-sund:title-and-name'],
  ["[Skippers' champion Magnus Sund] <said> {it rains}.", 'magnus-sund:title-and-name'],
  ['The Herring Council met. [The council’s press office] <said> {it rains}.', 'herring-council:spokesperson'],
  ['[The press service of the Herring Council] <said> {it rains}.', 'herring-council:spokesperson'],
  ['It rained in Oslo. [A government spokeswoman] <said> {it rains}.', 'norway:spokesperson'],
  ['Astrid Holm came. [The government] <said> {it rains}.', 'norway:government'],
  ['Magnus Sund came. [The skippers] <said> {it rains}.', 'boat-owners:metonym'],
])('%s is %s', (lines, expected) => {
  expect(who(lines)).toBe(expected);
});

test.each([
  ['[Norwegian officials] <said> {it rains}.', '(Norwegian officials)'],
  ['[A Norwegian soldier] <said> {it rains}.', '(A Norwegian soldier)'],
  ['[Swedish trawlers] <rejected> {the plan}.', '(Swedish trawlers)'],
  ['[Norwegian and Swedish officials] <said> {it rains}.', '(Norwegian and Swedish officials)'],
  ['[US and Swedish officials] <said> {it rains}.', '(US and Swedish officials)'],
  ['[officials from Norway and Sweden] <said> {it rains}.', '(officials from Norway and Sweden)'],
  ['[the ministers of Norway and Sweden] <said> {it rains}.', '(the ministers of Norway and Sweden)'],
  ['[a spokesman for Astrid Holm] <said> {it rains}.', '(a spokesman for Astrid Holm)'],
  ['[Holm’s spokesman] <said> {it rains}.', '(Holm’s spokesman)'],
  ['[Ivan Holm] <said> {it rains}.', '(Ivan Holm)'],
  ['[a former Norwegian fisheries minister] <said> {it rains}.', '(a former Norwegian fisheries minister)'],
  ['[The Norwegian defence minister] <said> {it rains}.', '(The Norwegian defence minister)'],
  ['[The Swedish fisheries minister] <said> {it rains}.', '(The Swedish fisheries minister)'],
  ['[The Washington Herald] <said> {it rains}.', '(The Washington Herald)'],
  ['[some council members] <said> {it rains}.', '(some council members)'],
  ['[The minister] <said> {it rains}.', '(The minister)'],
  ['[The council] <said> {it rains}.', '(The council)'],
  ['[The Minister of Ports, Ola Lie,] <said> {it rains}.', '(The Minister of Ports, Ola Lie)'],
  ['[sources in the ministry, Astrid Holm] <said> {it rains}.', '(sources in the ministry, Astrid Holm)'],
  ['[The press office of Magnus Sund] <said> {it rains}.', '(The press office of Magnus Sund)'],
  ['[A government spokeswoman] <said> {it rains}.', '(A government spokeswoman)'],
  ['It rained in Oslo and in Stockholm. [A government spokeswoman] <said> {it rains}.', '(A government spokeswoman)'],
  ['It rained in Oslo and in Finland. [The government] <said> {it rains}.', '(The government)'],
  ['[The skippers] <said> {it rains}.', '(The skippers)'],
  ['[Nordic skippers] <said> {it rains}.', '(Nordic skippers)'],
  ['[us] <told> {it rains}.', '(us)'],
  ['[Jens Lie, the Norwegian fisheries minister,] <said> {it rains}.', '(Jens Lie, the Norwegian fisheries minister)'],
])('%s is nobody of the registry', (lines, expected) => {
  expect(who(lines)).toBe(expected);
});

test.each([
  ['2026-02-04', 'astrid-holm:role-at-date'],
  ['2021-06-01', 'per-dahl:role-at-date'],
  ['2010-01-01', '(the Norwegian fisheries minister)'],
  ['', '(the Norwegian fisheries minister)'],
])('an office is held at a date: %s', (published, expected) => {
  expect(who('[the Norwegian fisheries minister] <said> {it rains}.', published)).toBe(expected);
});

test('a family name is not a namesake’s', () => {
  expect(who('Ivan Sund came. [Mr. Sund] <said> {it rains}.')).toBe('(Mr. Sund)');
  expect(who('Ivan Sund came. Then Magnus Sund came. [Mr. Sund] <said> {it rains}.')).toBe('magnus-sund:title-and-name');
});

/** The same registry without the other states: a dispute at home. */
const atHome: Registry = { ...fisheries, actors: fisheries.actors.filter(({ kind, id }) => kind !== 'state' || id === 'norway') };

test('in a dossier on one state, an office needs no owner', () => {
  expect(claimsOf('[The fisheries minister] <said> {it rains}.', { registry: atHome })[0]?.actors[0]?.actor).toBe('astrid-holm');
  expect(who('[The fisheries minister] <said> {it rains}.')).toBe('(The fisheries minister)');
  // A registry knows one minister; a state has many.
  expect(claimsOf('[The minister] <said> {it rains}.', { registry: atHome })[0]?.actors).toEqual([]);
  expect(who('[A former minister] <said> {it rains}.')).toBe('(A former minister)');
});
