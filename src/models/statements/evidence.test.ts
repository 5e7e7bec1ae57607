import { describe, expect, test } from 'vitest';
import { compareDates } from './compare-dates.ts';
import { compareDenials, compareNames, compareNumbers, compareOccasions, comparePositions, compareSpeakers } from './compare-facts.ts';
import { commonRuns, compareRuns, compareWords } from './compare-words.ts';
import { type Report, weighPair } from './reports.fixture.ts';
import type { StatementReason } from './statement.ts';

const WORDS = 'the ferry will be late';
const make = (more: Partial<Report>): Report => ({ words: WORDS, ...more });
const sign = (reasons: readonly StatementReason[]): number => Math.sign(reasons.reduce((sum, { weight }) => sum + weight, 0));

describe('speakers', () => {
  test.each<[Partial<Report>, Partial<Report>, string]>([
    [{}, {}, 'same'],
    [{ actors: ['vane', 'quill'] }, { actors: ['vane'] }, 'shared'],
    [{}, { actors: ['lund'] }, 'spoken-for'],
    [{ actors: ['lund'] }, { actors: ['okafor'] }, 'spoken-for'],
    // Her office ended with the year.
    [{ said: '2027-02-01' }, { actors: ['lund'], said: '2027-02-01' }, 'other'],
    [{}, { actors: ['okafor'] }, 'other'],
    [{}, { actors: ['quill'] }, 'other'],
    [{ actors: [], source: 'Dr Nora Petit' }, { actors: [], source: 'the physician Nora Petit' }, 'other'],
    [{ actors: [], source: 'Nora Petit, a physician' }, { actors: [], source: 'the physician Nora Petit' }, 'same'],
    [{ actors: [], source: 'a senior official' }, { actors: [], source: 'a senior official' }, 'other'],
  ])('%j and %j are %s', (a, b, expected) => {
    expect(compareSpeakers(...weighPair(make(a), make(b)))).toBe(expected);
  });
});

describe('dates', () => {
  test.each<[Partial<Report>, Partial<Report>, 1 | 0 | -1 | null]>([
    [{}, {}, 1],
    [{}, { said: '2026-03' }, 1],
    [{}, { said: '2026-03-04', basis: 'published' }, -1],
    [{}, { said: '2026-03-05' }, -1],
    [{}, { said: '2026-03-07' }, null],
    [{}, { said: '2026-04' }, null],
    [{}, { said: '', published: '2026-03-04' }, 0],
    [{}, { said: '', published: '2026-03-09' }, -1],
    [{}, { said: '', published: '' }, -1],
    // The article was out before the other statement was made.
    [{}, { said: '', published: '2026-02-20' }, null],
    [{ said: '' }, { said: '' }, -1],
    [{ said: '', published: '' }, { said: '', published: '' }, -1],
  ])('%j and %j: %s', (a, b, expected) => {
    const reason = compareDates(...weighPair(make(a), make(b)));
    expect(reason && Math.sign(reason.weight)).toBe(expected);
  });

  test('an exact day tells more than a month, a further article less than a near one, two days apart less than one', () => {
    const weigh = (a: Partial<Report>, b: Partial<Report>): number => compareDates(...weighPair(make(a), make(b)))?.weight ?? Number.NaN;
    expect(weigh({}, {})).toBeGreaterThan(weigh({}, { said: '2026-03' }));
    expect(weigh({}, { said: '', published: '2026-03-04' })).toBeGreaterThan(weigh({}, { said: '', published: '2026-04-28' }));
    expect(weigh({}, { said: '2026-03-04' })).toBeGreaterThan(weigh({}, { said: '2026-03-05' }));
    expect(weigh({}, { said: '2026-03-04', basis: 'published' })).toBeGreaterThan(weigh({}, { said: '2026-03-04' }));
  });
});

describe('positions', () => {
  test.each<[Report['takes'], Report['takes'], 1 | 0 | -1]>([
    [{ 'run-ferry': 'support' }, { 'run-ferry': 'support' }, 1],
    [{ 'run-ferry': 'support' }, { 'run-ferry': 'oppose' }, -1],
    [{ 'run-ferry': 'conditional' }, { 'run-ferry': 'oppose' }, -1],
    [{ 'run-ferry': 'support' }, { 'run-ferry': 'conditional' }, -1],
    [{ 'run-ferry': 'support' }, { 'raise-fares': 'support' }, -1],
    [{ 'run-ferry': 'support' }, {}, 0],
    [{}, {}, 0],
  ])('%j and %j: %s', (a = {}, b = {}, expected) => {
    expect(sign(comparePositions(...weighPair(make({ takes: a }), make({ takes: b }))))).toBe(expected);
  });

  test('opposite stances weigh more than any words', () => {
    const [reason] = comparePositions(
      ...weighPair(make({ takes: { 'run-ferry': 'support' } }), make({ takes: { 'run-ferry': 'oppose' } })),
    );
    expect(reason).toEqual({ kind: 'position', weight: -6, detail: 'opposite stances on run-ferry' });
  });
});

describe('words', () => {
  test.each<[string, string, 1 | -1]>([
    ['the cable will be repaired before the herring season', 'before the herring season the cable is going to be repaired', 1],
    // A translator's words.
    ['soldiers will instantly appear once the treaty is signed', 'troops are to appear immediately after the agreement is concluded', 1],
    ['explosions were counted near the bridge', 'blasts were recorded close to the bridge', 1],
    // A summary of a long quotation.
    [
      'the lighthouse keeper was never asked',
      'We learned of it from the paper, the lighthouse keeper was never asked and neither was the pilot of the tug',
      1,
    ],
    ['the cable will be repaired before the herring season', 'the cable was cheap and the boats that laid it were sold in spring', -1],
    ['the town is large', 'the town is old', -1],
    ['he is happy', 'they were tired', -1],
  ])('%s / %s: %s', (a, b, expected) => {
    // What makes a link of two reports of one day that nothing else speaks for.
    expect(Math.sign(compareWords(...weighPair(make({ words: a }), make({ words: b }))).weight - 1.1)).toBe(expected);
  });

  test('shows the words in common', () => {
    expect(compareWords(...weighPair(make({ words: 'the herring is back' }), make({ words: 'back is the herring' }))).detail).toBe(
      '100 % alike: herring, back',
    );
    expect(compareWords(...weighPair(make({ words: 'the herring' }), make({ words: 'a tug' }))).detail).toBe('no word in common');
  });
});

describe('the same words in a row', () => {
  const long = 'nobody digs up the spawning grounds of my herring';
  test.each<[Partial<Report>, Partial<Report>, string | undefined]>([
    [{ words: long, form: 'direct' }, { words: `today ${long}`, form: 'mixed' }, 'quotation'],
    [{ words: long }, { words: `today ${long}`, form: 'direct' }, 'copy'],
    // A report may alter a quotation in the middle.
    [
      { words: 'we will not dig in the spawning grounds before the herring is back in May', form: 'direct' },
      { words: 'we will not dig in the spawning grounds ever before the herring is back in June', form: 'direct' },
      'quotation',
    ],
    [{ words: 'he was in the middle of it' }, { words: 'it was in the middle of town' }, undefined],
    // Three words only.
    [{ words: 'spawning grounds matter' }, { words: 'these spawning grounds matter' }, undefined],
    // What an actor is called is nobody's quotation.
    [{ words: 'for the County of Lund only' }, { words: 'with the County of Lund again' }, undefined],
  ])('%j / %j: %s', (a, b, kind) => {
    expect(compareRuns(...weighPair(make(a), make(b)))[0]?.kind).toBe(kind);
  });

  test.each([
    ['a b c d e', 'x b c d e y', 'b c d e'],
    ['a b c', 'a b c', ''],
    ['a b', 'c d', ''],
    ['a b a b c d', 'a b c d', 'a b c d'],
    ['a b c d x e f g h', 'a b c d e f g h', 'a b c d | e f g h'],
    ['a b c d e f g h', 'e f g h a b c d', 'a b c d'],
  ])('%s and %s: %s', (a, b, runs) => {
    const found = commonRuns(a.split(' '), b.split(' '));
    expect(found.map((run) => run.join(' ')).join(' | ')).toBe(runs);
  });
});

describe('numbers', () => {
  test.each<[string, string, 1 | 0 | -1]>([
    ['it costs 1.2 billion crowns', 'it costs 1,200 million crowns', 1],
    ['nine per cent more', '9% more', 1],
    ['15,000 passengers on 120 flights', 'fifteen thousand travellers', 1],
    ['it costs 210 million crowns', 'it costs 260 million crowns', -1],
    ['200 buses', 'forty drivers', -1],
    ['200 buses', 'many buses', 0],
    ['buses', 'trams', 0],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(sign(compareNumbers(...weighPair(make({ words: a }), make({ words: b }))))).toBe(expected);
  });

  test('one figure shared and one changed is a disagreement inside a statement, less telling than the shared one', () => {
    const reasons = compareNumbers(
      ...weighPair(make({ words: '120 flights, 15,000 passengers' }), make({ words: '120 flights, 22,000 passengers' })),
    );
    expect(reasons.map(({ weight }) => Math.sign(weight))).toEqual([1, -1]);
    expect(reasons[1]?.detail).toBe('15,000 passengers against 22,000 passengers');
  });
});

describe('names', () => {
  test.each<[string, string, 1 | 0 | -1]>([
    ['the line goes to Kalmen', 'ships for Kalmen', 1],
    ['the line goes to Kalmen', 'ships for Torrin', -1],
    ['the line goes to Kalmen', 'ships for others', 0],
    // Her own county, and another actor of the registry.
    ['the ferry of Lund', 'a ferry to Kalmen', 0],
    ['they heard Quill', 'nobody but Quill', 0],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(sign(compareNames(...weighPair(make({ words: a }), make({ words: b }))))).toBe(expected);
  });
});

describe('occasions', () => {
  test.each<[Partial<Report>, Partial<Report>, 1 | 0 | -1]>([
    [{ after: ', he said at the Brena fair' }, { before: 'On a visit to the Brena fair, ' }, 1],
    [{ after: ', she told reporters in Oslo' }, { after: ', she told a crowd in Bergen' }, -1],
    [{ after: ', she told reporters in Oslo' }, {}, 0],
    // A place of the registry is everywhere in its dossier.
    [{ after: ', she said in Lund' }, { after: ', she said in Oslo' }, 0],
    // The next sentence is another matter.
    [{ after: '. In Oslo it rained.' }, { after: ', she told a crowd in Bergen' }, 0],
    [{ via: 'Bild' }, { via: 'bild' }, 1],
    [{ via: 'Bild' }, { via: 'TASS' }, 0],
    [{ cue: 'has repeatedly rejected', said: '' }, { said: '' }, -1],
    [{ cue: 'has made clear', said: '' }, { said: '' }, -1],
    // Said over and over on one day is one occasion.
    [{ cue: 'repeatedly stressed' }, {}, 0],
    [{ cue: 'said', said: '' }, { said: '' }, 0],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(sign(compareOccasions(...weighPair(make(a), make(b))))).toBe(expected);
  });
});

describe('denials', () => {
  test.each<[Partial<Report>, Partial<Report>, 0 | -1]>([
    [{ words: 'the clubs are fools' }, { words: 'he did not call the clubs fools' }, -1],
    [{ words: 'the lines will leave' }, { words: 'she had never said that the lines would leave' }, -1],
    [{ words: 'the dam is hostile' }, { words: 'the dam is hostile', cue: 'denied' }, -1],
    [{ words: 'the sensor read the rim' }, { words: 'the sensor had not read the rim' }, -1],
    [{ words: 'the town will not pay' }, { words: 'not one crown is paid' }, 0],
    // "Unacceptable" and "not acceptable": the stance says that they agree.
    [
      { words: 'it is unacceptable', takes: { 'run-ferry': 'oppose' } },
      { words: 'it is not acceptable', takes: { 'run-ferry': 'oppose' } },
      0,
    ],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(sign(compareDenials(...weighPair(make(a), make(b))))).toBe(expected);
  });
});
