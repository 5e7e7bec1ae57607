import { describe, expect, test } from 'vitest';
import { type Actor, actor } from '../../../src/schema/index.ts';
import { type GivenText, readTexts } from '../read-articles.fixture.ts';
import { draftPeople } from './draft-people.ts';
import { findRoles, findSpokenFor, ownerForms, periodsOf } from './find-roles.ts';
import { findSightings } from './find-sightings.ts';

const rolesIn = (...texts: readonly GivenText[]): readonly string[] => {
  const articles = readTexts(...texts);
  const [person] = draftPeople(findSightings(articles));
  return person ? findRoles(person, articles).map(({ title, dates }) => [title, ...dates].join(' ')) : [];
};

test.each<[string, readonly GivenText[], readonly string[]]>([
  ['the day on which it was seen', [{ text: 'Foreign Minister Ada Roe left.', published: '2031-03-02' }], ['Foreign Minister 2031-03-02']],
  [
    'every day once, in order',
    [
      { text: 'Mayor Ada Roe left.', published: '2031-03-09' },
      { text: 'Mayor Ada Roe ran.', published: '2031-03-02T10:00' },
      { text: 'Mayor Ada Roe sat.', published: '2031-03-09' },
    ],
    ['Mayor 2031-03-02 2031-03-09'],
  ],
  [
    'the day on which an article that names her calls her by it',
    [
      { text: 'Blue Party leader Ada Roe left.', published: '2031-03-02' },
      { text: 'Ada Roe slept. The Blue Party leader was tired.', published: '2031-03-05' },
    ],
    ['Blue Party leader 2031-03-02 2031-03-05'],
  ],
  ['the tail of a longer title is that title', ['Foreign Minister Ada Roe left. Minister Ada Roe ran.'], ['Foreign Minister']],
  ['behind the name', ['Ada Roe, a trade analyst at Hollin, left.'], ['Trade analyst at Hollin']],
  ['not one of the past', ['Former Mayor Ada Roe left. Ada Roe, a former welder, ran.'], []],
  ['not how she stands to another', ['Ada Roe, a critic of the toll, left. Mr Ada Roe ran.'], []],
])('%s', (_, texts, expected) => {
  expect(rolesIn(...texts)).toEqual(expected);
});

test.each([
  [[], [{}]],
  [['2031-03-02'], [{ from: '2031-03-02', to: '2031-03-02' }]],
  [['2031-03-02', '2031-03-05', '2032'], [{ from: '2031-03-02', to: '2032' }]],
  [['2031-03-02', '2032-03-02'], [{ from: '2031-03-02', to: '2032-03-02' }]],
  // Who holds an office in two terms need not have held it between them.
  [
    ['2019-11-18', '2019-11-20', '2025-02-11', '2025-08'],
    [
      { from: '2019-11-18', to: '2019-11-20' },
      { from: '2025-02-11', to: '2025-08' },
    ],
  ],
])('seen on %j an office was held %j', (dates, periods) => {
  expect(periodsOf(dates)).toEqual(periods);
});

describe('for whom a title says that its holder speaks', () => {
  const make = (id: string, kind: Actor['kind'], name: string, aliases: readonly string[] = []): Actor =>
    actor.parse({ id, kind, name, aliases: [...aliases], description: 'x' });
  const owners = [
    make('norway', 'state', 'Norway'),
    make('blues', 'group', 'Blue Party', ['Blues']),
    make('board', 'group', 'Gas Board'),
    make('bank', 'group', 'Bank of Norway'),
  ].map((one) => ({ actor: one, forms: ownerForms(one) }));

  test.each([
    ['Norwegian Foreign Minister', 'norway'],
    ['Norway’s prime minister', 'norway'],
    ['Prime Minister of Norway', 'norway'],
    ['Blue Party leader', 'blues'],
    ['Blue home affairs spokesman', 'blues'],
    ['President of the Gas Board', 'board'],
    ['Governor of the Bank of Norway', 'bank'],
    ['Norwegian welder', undefined],
    ['Envoy to Norway', undefined],
    ['Minister for Norway House', undefined],
    ['Mayor', undefined],
  ])('%s: %s', (title, id) => {
    expect(findSpokenFor(title, owners)?.id).toBe(id);
  });
});
