import { describe, expect, test } from 'vitest';
import { actor as actorSchema } from '../../../src/schema/index.ts';
import { type GivenText, readTexts } from '../read-articles.fixture.ts';
import { draftActors, keepSpeakers } from './draft-actors.ts';

/** The drafted as `kind name (aliases)`, by name. */
const draftedIn = (...texts: readonly GivenText[]): readonly string[] =>
  draftActors(readTexts(...texts))
    .map(({ actor: { kind, name, aliases } }) => `${kind} ${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`)
    .sort();

describe('what is proposed once, as what it is', () => {
  test.each<[string, readonly GivenText[], readonly string[]]>([
    ['a party by its members', ['The Conservatives left. The Conservative Party ran.'], ['group Conservative Party (Conservatives)']],
    ['a party cut short', ['The Liberal Democrats left.', 'The Lib Dems ran.'], ['group Liberal Democrats (Lib Dems)']],
    ['a body with letters', ['The Velma Drivers’ Association (VDA) left. The VDA ran.'], ['group Velma Drivers’ Association (VDA)']],
    ['a body by its first letters', ['The Gas Consumers’ Board left. The GCB said that it ran.'], ['group Gas Consumers’ Board (GCB)']],
    [
      'a ministry both ways',
      ['The Ministry of Transport left.', 'The transport ministry ran.'],
      ['office Ministry of Transport (transport ministry)'],
    ],
    ['a council both ways', ['The town council of Orla left. Orla town council ran.'], ['office town council of Orla (Orla town council)']],
    ['a state and its seat', ['Oslo said no. Norway said yes.'], ['state Norway']],
    ['who speaks and is nothing else', ['Clean Shores said that it was late.'], ['group Clean Shores']],
  ])('%s', (_, texts, expected) => {
    expect(draftedIn(...texts)).toEqual(expected);
  });
});

test('ids and names never repeat, whatever the articles hold', () => {
  const drafted = draftActors(
    readTexts(
      'Minister Ada Roe met Mayor Bertil Roe. The Orla Party met the Orla Union. Mr Orla said no.',
      'Міністр Олена Гірська said no. Minister Zoë Ålund and Minister Zoe Alund ran. Ada-Roe Ltd said no.',
    ),
  ).map(({ actor }) => actor);
  const ids = drafted.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const names = drafted.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
  expect(drafted.filter((one) => !actorSchema.safeParse(one).success)).toEqual([]);
});

test('those stay who speak, and those for whom they speak', () => {
  const drafted = draftActors(readTexts('Blue Party leader Ada Roe met Mayor Per Dahl of the Green Party.'));
  const ada = drafted.find(({ actor }) => actor.name === 'Ada Roe')?.actor.id;
  const kept = keepSpeakers(drafted, ada === undefined ? [] : [{ actors: [{ actor: ada, rule: 'full-name' }] }]);
  expect(kept.map(({ actor, claims }) => [actor.name, claims])).toEqual([
    ['Ada Roe', 1],
    ['Blue Party', 0],
  ]);
  expect(keepSpeakers(drafted, [])).toEqual([]);
});

test('somebody is said to speak for another on the days on which an article says so, and not for years between', () => {
  const said = (words: string, published: string): GivenText => ({ text: words, published });
  const drafted = draftActors(
    readTexts(
      said('Norwegian Foreign Minister Ada Roe left. Norway said yes.', '2019-11-18'),
      said('Norwegian Prime Minister Ada Roe ran.', '2020-03-02'),
      said('Norwegian Prime Minister Ada Roe ran.', '2025-02-11'),
    ),
  );
  const ada = drafted.find(({ actor }) => actor.name === 'Ada Roe')?.actor;
  expect(ada?.roles.map(({ title, from, to }) => [title, from, to])).toEqual([
    ['Norwegian Foreign Minister', '2019-11-18', '2019-11-18'],
    ['Norwegian Prime Minister', '2020-03-02', '2020-03-02'],
    ['Norwegian Prime Minister', '2025-02-11', '2025-02-11'],
  ]);
  expect(ada?.speaksFor).toEqual([
    { actor: 'norway', from: '2019-11-18', to: '2020-03-02' },
    { actor: 'norway', from: '2025-02-11', to: '2025-02-11' },
  ]);
});
