import type { PositionTaken, Stance } from '../../schema/index.ts';

/** A step of the scale on which moves are measured: −2 to 2, the sign being the side. */
export type ScaleValue = -2 | -1 | 0 | 1 | 2;

/** What each value means, for the methods page; from one end to the other. */
export const stanceScale: readonly { value: ScaleValue; words: string }[] = [
  { value: -2, words: 'opposes it' },
  { value: -1, words: 'doubts it or warns of it' },
  { value: 0, words: 'takes no side, or keeps it open' },
  { value: 1, words: 'supports it on a condition' },
  { value: 2, words: 'supports it' },
];

const values: Record<Stance, ScaleValue> = { oppose: -2, neutral: 0, unclear: 0, conditional: 1, support: 2 };

/** Rules of `5-claim` whose words are weaker than the stance alone; that they are rules of today is tested. */
const weaker: ReadonlyMap<string, ScaleValue> = new Map([
  ['warning', -1],
  ['denial', -1],
]);

/** Where on the scale the words of a claim stand on one position. */
export const scaleValue = ({ stance, rule }: Pick<PositionTaken, 'stance' | 'rule'>): ScaleValue => {
  const value = values[stance];
  const weak = weaker.get(rule);
  return weak !== undefined && Math.sign(weak) === Math.sign(value) ? weak : value;
};

/** `reversed`: to the other side. `hardened`: further from the middle. `softened`: nearer to it. */
export const moveKinds = ['unchanged', 'softened', 'hardened', 'reversed'] as const;
export type MoveKind = (typeof moveKinds)[number];

/** How a later place on the scale relates to an earlier one. */
export const moveKind = (from: ScaleValue, to: ScaleValue): MoveKind => {
  if (from === to) return 'unchanged';
  if (from * to < 0) return 'reversed';
  return Math.abs(to) > Math.abs(from) ? 'hardened' : 'softened';
};
