import { describe, expect, test } from 'vitest';
import { readTexts } from '../read-articles.fixture.ts';
import { type DraftedPerson, draftPeople } from './draft-people.ts';
import { findSightings } from './find-sightings.ts';

const peopleIn = (...texts: readonly string[]): readonly DraftedPerson[] => draftPeople(findSightings(readTexts(...texts)));

describe('one person under several names is one', () => {
  test.each<[string, readonly string[], { name: string; times: number; aliases?: readonly string[] }]>([
    ['by family name', ['Minister Ada Roe left. Roe was late. Ms Roe ran.'], { name: 'Ada Roe', times: 3 }],
    ['in another article', ['Minister Ada Roe left.', 'Ms Roe ran.'], { name: 'Ada Roe', times: 2 }],
    [
      'by a short given name',
      ['Minister Timothy Lund left. Timothy Lund ran.', 'Tim Lund, an official, ran.'],
      { name: 'Timothy Lund', times: 3, aliases: ['Tim Lund'] },
    ],
    [
      'by another spelling',
      ['Minister Oksana Petrenko left. Oksana Petrenko ran.', 'Minister Oksana Petrenco ran.'],
      { name: 'Oksana Petrenko', times: 3, aliases: ['Oksana Petrenco'] },
    ],
    ['as Sir and given name', ['Sir Anton Lisk left. Sir Anton was late.'], { name: 'Anton Lisk', times: 2, aliases: ['Sir Anton'] }],
    ['with letters behind', ['Then Hugo Marsh QC spoke. Mr Marsh left.'], { name: 'Hugo Marsh', times: 2, aliases: ['Hugo Marsh QC'] }],
  ])('%s', (_, texts, { name, times, aliases = [] }) => {
    const [person, ...others] = peopleIn(...texts);
    expect(others).toEqual([]);
    expect({ name: person?.name, times: person?.seen.length, aliases: person?.aliases }).toEqual({ name, times, aliases });
  });

  test('a trade with a capital at the head of a sentence is no part of the name', () => {
    expect(peopleIn('Machinist Nell Oru said no. Oru left.').map(({ name }) => name)).toEqual(['Nell Oru']);
  });

  test('two of one family name stay two', () => {
    expect(peopleIn('Minister Ada Roe met Mayor Bertil Roe.').map(({ name }) => name)).toEqual(['Ada Roe', 'Bertil Roe']);
  });

  test('a short form that is the first part of a name tells the family', () => {
    const [person] = peopleIn('Chancellor Wen Baolin left. Mr Wen was late. Wen ran.');
    expect(person).toMatchObject({ name: 'Wen Baolin', family: 'Wen', aliases: ['Wen'] });
  });

  test('“Mr” without a given name anywhere is a person of one name', () => {
    expect(peopleIn('Mr Lund left. Lund was late.').map(({ name, seen }) => [name, seen.length])).toEqual([['Lund', 2]]);
  });
});

describe('what is no person', () => {
  test.each([
    'The Clean Shore Alliance met the Harbour Board.',
    'They sailed to New Zealand and to South Korea.',
    'The Prime Minister and the Foreign Secretary left.',
    'On Tuesday March began.',
    'The Velma Drivers’ Association left.',
    'Radio Orla said no, and the Orla Herald said yes.',
  ])('%s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

test.each([
  ['Wenche Oru, a welder, left. She ran. Oru was late. She slept.', 'she'],
  ['Mr Lembit Oru left.', 'he'],
  ['Lembit Oru, a welder, left. She ran.', undefined],
  ['Mr Lembit Oru left. Ms Lembit Oru left.', undefined],
])('%s: %s', (text, pronouns) => {
  expect(peopleIn(text)[0]?.pronouns).toBe(pronouns);
});
