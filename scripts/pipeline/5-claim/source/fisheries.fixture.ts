import { actor, outlet, topic } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';

/** For tests: the registry of an invented dispute over the herring quota of an invented strait. */
export const fisheries: Registry = {
  actors: [
    {
      id: 'astrid-holm',
      name: 'Astrid Holm',
      kind: 'person',
      description: 'Fisheries minister.',
      aliases: ['Astrid Holmm'],
      roles: [{ title: 'Fisheries Minister of Norway', words: ['the fisheries minister'], from: '2024-01-10' }],
      speaksFor: [{ actor: 'norway', from: '2024-01-10' }],
    },
    {
      id: 'per-dahl',
      name: 'Per Dahl',
      kind: 'person',
      description: 'Her predecessor.',
      roles: [{ title: 'Fisheries Minister of Norway', words: ['the fisheries minister'], from: '2019-01-01', to: '2024-01-09' }],
    },
    {
      id: 'ursula-von-der-heide',
      name: 'Ursula von der Heide',
      kind: 'person',
      description: 'President of the Herring Council.',
      roles: [{ title: 'President of the Herring Council', words: ['Council chief'], from: '2020-05-01' }],
      speaksFor: [{ actor: 'herring-council' }],
    },
    {
      id: 'magnus-sund',
      name: 'Magnus Sund',
      kind: 'person',
      description: 'Skipper and speaker of the boat owners.',
      speaksFor: [{ actor: 'boat-owners' }],
    },
    { id: 'norway', name: 'Norway', kind: 'state', description: 'A state.', metonyms: ['Oslo'] },
    { id: 'sweden', name: 'Sweden', kind: 'state', description: 'A state.', metonyms: ['Stockholm'] },
    {
      id: 'united-states',
      name: 'United States',
      kind: 'state',
      description: 'A state.',
      aliases: ['US', 'U.S.'],
      metonyms: ['Washington'],
    },
    { id: 'bosnia', name: 'Bosnia and Herzegovina', kind: 'state', description: 'A state.' },
    {
      id: 'herring-council',
      name: 'Herring Council',
      kind: 'alliance',
      description: 'Sets quotas.',
      metonyms: ['the council', 'council members'],
    },
    {
      id: 'boat-owners',
      name: 'Coastal Boat Owners',
      kind: 'group',
      description: 'An association.',
      aliases: ['league of the ready'],
      metonyms: ['the skippers', 'Nordic skippers'],
    },
  ].map((entry) => actor.parse(entry)),
  outlets: [
    {
      id: 'harbour-post',
      name: 'Harbour Post',
      url: 'https://example.org/',
      country: 'NO',
      kind: 'newspaper',
      ownership: 'Invented.',
      aliases: [],
    },
    {
      id: 'nwa',
      name: 'NWA',
      url: 'https://example.org/nwa',
      country: '',
      kind: 'wire',
      ownership: 'Invented.',
      aliases: ['Northern Wire Agency'],
    },
  ].map((entry) => outlet.parse(entry)),
  topics: [
    {
      id: 'quota',
      title: 'Quota',
      question: 'How much herring may be caught?',
      summary: 'Statements on the quota.',
      keywords: ['quota', 'catch limits', 'herring stock', 'talks'],
      positions: [
        {
          id: 'higher-quota',
          text: 'The herring quota rises once the stock has recovered',
          label: 'Higher quota',
          keywords: [
            ['quota', 'catch limit'],
            ['rise', 'raise', 'higher', 'increase', 'more'],
          ],
          unless: ['cod'],
        },
        {
          id: 'skippers-heard',
          text: 'No quota is set without the skippers',
          label: 'Skippers heard',
          keywords: [
            ['quota', 'quotas', 'decision'],
            ['without the skippers', 'without us', 'without them', 'at the table'],
          ],
        },
      ],
    },
    {
      id: 'access',
      title: 'Access',
      question: 'Who may fish in the strait?',
      summary: 'Statements on access.',
      keywords: ['foreign boats', 'trawlers', 'access'],
      positions: [
        {
          id: 'foreign-boats',
          text: 'Foreign trawlers fish in the strait',
          label: 'Foreign trawlers',
          keywords: [['foreign trawlers', 'foreign boats', 'foreign fleet', 'trawlers from abroad']],
        },
        {
          id: 'port-aid',
          text: 'The state pays aid to the ports',
          label: 'Port aid',
          keywords: [['port aid', 'aid for the ports', 'aid to the ports']],
        },
        { id: 'ferry-stays', text: 'The night ferry stays', label: 'Night ferry', keywords: [['night ferry']] },
        { id: 'no-berth-cut', text: 'No berth is cut', label: 'No berth cut', keywords: [['berth']] },
      ],
    },
  ].map((entry) => ({ file: `seeds/topics/${entry.id}.md`, topic: topic.parse(entry), prose: '', proseLine: 1 })),
};
