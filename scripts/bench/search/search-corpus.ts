/** One made-up claim: as much as the search needs of it. */
export interface BenchClaim {
  id: string;
  actor: string;
  outlet: string;
  topic: string;
  stance: string;
  date: string;
  words: string;
}

const STANCES = ['support', 'conditional', 'neutral', 'oppose', 'none'];

/** The same numbers each time: a linear congruential generator (Numerical Recipes). */
const makeRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const SYLLABLES = [
  'ka',
  'ro',
  'min',
  'tel',
  'su',
  'var',
  'ne',
  'dol',
  'pi',
  'gan',
  'shu',
  'bre',
  'lo',
  'fet',
  'zi',
  'mar',
  'que',
  'ob',
  'ta',
  'len',
];

/** Makes words of which few are frequent and most are rare, as in any language (Zipf's law). */
const makeVocabulary = (size: number, random: () => number): (() => string) => {
  const syllable = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  const words = Array.from({ length: size }, () => Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join(''));
  return () => words[Math.floor(size ** random()) - 1] ?? words[0] ?? '';
};

/** As many claims as wanted, the same each time: 18 words on average out of 30,000, a tenth of a claim's number of actors, 60 outlets, 25 topics. */
export const makeBenchClaims = (count: number): BenchClaim[] => {
  const random = makeRandom(7);
  const word = makeVocabulary(30_000, random);
  const number = (below: number): number => Math.floor(random() * below);
  const actors = Array.from({ length: Math.min(2_000, Math.ceil(count / 10)) }, () => `${word()} ${word()}`);
  return Array.from({ length: count }, (_, at) => ({
    id: `c${String(at).padStart(9, '0')}`,
    actor: actors[Math.floor(actors.length * random() ** 2)] ?? '',
    outlet: `Outlet ${number(60)}`,
    topic: `Topic ${number(25)}`,
    stance: STANCES[number(STANCES.length)] ?? 'none',
    date: `${2015 + number(12)}-${String(1 + number(12)).padStart(2, '0')}-${String(1 + number(28)).padStart(2, '0')}`,
    words: Array.from({ length: 8 + number(20) }, word).join(' '),
  }));
};
