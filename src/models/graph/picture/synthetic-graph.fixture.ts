// Invented graphs of any size, for properties and measurements: made from one number, with no clock and no chance.
import { randomLcg } from 'd3-random';
import { actorId, claimId, positionId, type Stance, topicId } from '../../../schema/index.ts';
import type { GraphClaim, GraphData } from './graph-data.ts';

const firstNames = ['Ada', 'Boris', 'Chen', 'Dilnoza', 'Emeka', 'Frida', 'Gert', 'Hana', 'Ivo', 'Jamila'];
const lastNames = ['North', 'Okafor', 'van der Meer', 'Sato', 'Kowalczyk', 'Marsh', 'Petrenko', 'Lund', 'Silva Santos', 'Ilves', 'Quay'];
const groups = ['Harbour Union', 'League of River Towns', 'Ministry of Works', 'Coalition for the New Bridge and Its Approach Roads'];
const stances: readonly (readonly [Stance, -2 | 0 | 1 | 2])[] = [
  ['oppose', -2],
  ['neutral', 0],
  ['conditional', 1],
  ['support', 2],
];
const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const idOf = (number: number): string => Array.from({ length: 10 }, (_, at) => letters[Math.floor(number / 32 ** (9 - at)) % 32]).join('');

/** A graph of so many actors, positions and claims. Few actors say much and many a little; a sixth of the claims has no date. */
export const syntheticGraph = (actors: number, positions: number, claims: number, seed = 1): GraphData => {
  const draw = randomLcg(seed);
  const below = (limit: number): number => Math.floor(draw() * limit);
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value => values[below(values.length)] ?? values[0];
  const day = (): number => Date.UTC(2025, 0, 1) / 1000 + below(700) * 86_400;
  const makeClaim = (number: number): GraphClaim => {
    const from = draw() < 1 / 6 ? null : day();
    const actor = number < actors ? number : Math.floor(draw() * draw() * actors);
    const [stance, value] = stances[Math.min(3, Math.floor((((actor * 7) % 11) / 11) * 3 + draw() * 1.4))] ?? stances[0] ?? ['neutral', 0];
    return {
      id: claimId.parse(idOf(number)),
      said: from === null ? '' : new Date(from * 1000).toISOString().slice(0, 10),
      time: from === null ? null : [from, from + 86_399],
      latest: from === null && number % 2 === 0 ? Date.UTC(2025, number % 24, 15) / 1000 : null,
      actors: { own: [actor], folded: [actor < actors / 10 ? 0 : actor] },
      unresolved: draw() < 0.03 ? ['An official'] : [],
      outlet: below(7),
      statement: Math.floor(number / 2),
      takes: [
        {
          position: (actor * 3 + Math.floor(draw() * draw() * positions)) % positions,
          stance,
          value,
          certainty: draw() < 0.2 ? 'inferred' : 'stated',
        },
      ],
    };
  };
  const name = (number: number): string =>
    number % 9 === 8
      ? `${groups[below(groups.length)]} ${number}`
      : `${pick(['Ada', ...firstNames])} ${lastNames[number % lastNames.length]} ${number}`;
  return {
    subject: 'the invented question',
    address: 'https://record.example/topics/invented/',
    day: '2026-12-01',
    actors: Array.from({ length: actors }, (_, number) => {
      const called = name(number);
      return { id: actorId.parse(`actor-${number}`), name: called, inSentence: called, office: '' };
    }),
    positions: Array.from({ length: positions }, (_, number) => ({
      id: positionId.parse(`position-${number}`),
      text: `The bridge is built at site ${number} before the year is out`,
      label: `Site ${number}`,
      topic: { id: topicId.parse('invented'), title: 'The invented question' },
    })),
    outlets: Array.from({ length: 7 }, (_, number) => `Paper ${number}`),
    claims: Array.from({ length: claims }, (_, number) => makeClaim(number)).sort((a, b) => (b.time?.[0] ?? -1) - (a.time?.[0] ?? -1)),
  };
};
