import { expect, test } from 'vitest';
import { actor } from '../../schema/index.ts';
import { type ActorFacts, actorFacts } from './actor-facts.ts';
import { buildCorpus } from './corpus.ts';

const factsOf = (id: string): ActorFacts => {
  const entry = { kind: 'person', description: 'x' };
  const actors = [
    actor.parse({
      ...entry,
      id: 'vane',
      name: 'Iris Vane',
      aliases: ['I. Vane', 'Vane'],
      roles: [
        { title: 'Harbour master', from: '2024-03-04' },
        { title: 'Pilot', from: '2019', to: '2024-03-03' },
        { title: 'Deckhand', to: '2018' },
        { title: 'Cook', from: '2017-05-02', to: '2017-05-02' },
        { title: 'Sailor' },
      ],
      speaksFor: [{ actor: 'port', from: '2024-03-04' }],
      wikidata: 'Q1',
    }),
    actor.parse({ ...entry, id: 'port', name: 'The Port', kind: 'group', metonyms: ['the quay', 'the harbour office'] }),
  ];
  const found = actors.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return actorFacts(buildCorpus({ articles: [], topics: [], actors, outlets: [] }), found);
};

test('roles with what is known of their time', () => {
  expect(factsOf('vane').roles).toEqual([
    'Harbour master (since 4 March 2024)',
    'Pilot (2019 to 3 March 2024)',
    'Deckhand (until 2018)',
    'Cook (2 May 2017)',
    'Sailor',
  ]);
});

test('who speaks for whom, seen from both', () => {
  expect(factsOf('vane')).toMatchObject({
    speaksFor: [{ id: 'port', name: 'The Port', period: ' (since 4 March 2024)' }],
    spokenForBy: [],
  });
  expect(factsOf('port')).toMatchObject({
    speaksFor: [],
    spokenForBy: [{ id: 'vane', name: 'Iris Vane', period: ' (since 4 March 2024)' }],
  });
});

test('other names; what the registry does not say is empty', () => {
  expect(factsOf('vane')).toMatchObject({ aliases: 'I. Vane, Vane', metonyms: '', wikidata: 'Q1' });
  expect(factsOf('port')).toMatchObject({ roles: [], aliases: '', metonyms: '“the quay”, “the harbour office”', wikidata: '' });
});
