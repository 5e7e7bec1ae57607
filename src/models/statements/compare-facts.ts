import type { CountedNumber } from '../../language/en/words/read-words.ts';
import { toTerm } from '../../language/en/words/terms.ts';
import type { Stance } from '../../schema/index.ts';
import type { ClaimFeatures } from './claim-features.ts';
import type { StatementReason } from './statement.ts';

type Counted = { numbers: readonly CountedNumber[] };

const show = (numbers: readonly CountedNumber[]): string => numbers.map(({ words, unit }) => `${words} ${unit}`.trim()).join(', ');

/** What the figures say. A report may leave figures out; two reports that give different ones for the same thing rarely report one utterance. */
export const compareNumbers = (a: Counted, b: Counted): StatementReason[] => {
  if (a.numbers.length === 0 || b.numbers.length === 0) return [];
  const inB = new Set(b.numbers.map(({ value }) => value));
  const inA = new Set(a.numbers.map(({ value }) => value));
  const shared = a.numbers.filter(({ value }) => inB.has(value));
  const onlyA = a.numbers.filter(({ value }) => !inB.has(value));
  const onlyB = b.numbers.filter(({ value }) => !inA.has(value));
  const clash = onlyA.some(({ unit }) => unit !== '' && onlyB.some((other) => toTerm(other.unit) === toTerm(unit)));
  const reasons: StatementReason[] = [];
  if (shared.length > 0)
    reasons.push({ kind: 'number', weight: 0.6 + 0.6 * Math.min(2, shared.length), detail: `both say ${show(shared)}` });
  if (clash || (shared.length === 0 && onlyA.length > 0))
    reasons.push({ kind: 'number', weight: shared.length > 0 ? -1 : clash ? -7 : -2, detail: `${show(onlyA)} against ${show(onlyB)}` });
  return reasons;
};

/** How two claims' speakers relate: one and the same; some in common; one speaks for the other; or not at all. */
type SpeakerRelation = 'same' | 'shared' | 'spoken-for' | 'other';

/** Compares who speaks. Two persons who speak for one state are two speakers. */
export const compareSpeakers = (a: ClaimFeatures, b: ClaimFeatures): SpeakerRelation => {
  const shared = a.voices.filter((voice) => b.voices.includes(voice)).length;
  if (shared > 0) return shared === a.voices.length && shared === b.voices.length ? 'same' : 'shared';
  const speaksFor = (speaker: ClaimFeatures, other: ClaimFeatures): boolean =>
    speaker.principals.some((principal) => other.voices.includes(principal));
  return speaksFor(a, b) || speaksFor(b, a) ? 'spoken-for' : 'other';
};

const isOpposite = (a: Stance | null, b: Stance | null): boolean =>
  (a === 'oppose' && (b === 'support' || b === 'conditional')) || (b === 'oppose' && (a === 'support' || a === 'conditional'));

/** What the positions say: the same stance on one speaks for, opposite stances speak against. */
export const comparePositions = (a: Pick<ClaimFeatures, 'stances'>, b: Pick<ClaimFeatures, 'stances'>): StatementReason[] => {
  const shared = [...a.stances].flatMap(([position, stance]) => {
    const other = b.stances.get(position);
    return other === undefined ? [] : [{ position, stance, other }];
  });
  const make = (weight: number, detail: string): StatementReason[] => [{ kind: 'position', weight, detail }];
  const opposed = shared.find(({ stance, other }) => isOpposite(stance, other));
  if (opposed) return make(-6, `opposite stances on ${opposed.position}`);
  const [agreed] = shared.filter(({ stance, other }) => stance !== null && stance === other);
  if (agreed) return make(0.7, `both ${agreed.stance} on ${agreed.position}`);
  const [unlike] = shared;
  if (unlike) return make(-0.8, `${unlike.stance ?? 'both ways'} and ${unlike.other ?? 'both ways'} on ${unlike.position}`);
  return a.stances.size > 0 && b.stances.size > 0 ? make(-1, 'on different positions') : [];
};

type Placed = Pick<ClaimFeatures, 'occasions' | 'names' | 'via' | 'habitual' | 'shown'>;

const event = (weight: number, detail: string): StatementReason => ({ kind: 'event', weight, detail });

/** What the occasions say: the place or meeting named beside the words, the medium cited, and whether it was one occasion at all. */
export const compareOccasions = (a: Placed, b: Placed): StatementReason[] => {
  const reasons: StatementReason[] = [];
  const shared = [...a.occasions].filter((name) => b.occasions.has(name) || b.names.has(name));
  const sharedBack = [...b.occasions].filter((name) => a.names.has(name));
  if (shared.length + sharedBack.length > 0) reasons.push(event(2, `both at ${[...new Set([...shared, ...sharedBack])].join(', ')}`));
  else if (a.occasions.size > 0 && b.occasions.size > 0)
    reasons.push(event(-2, `at ${[...a.occasions].join(', ')} against ${[...b.occasions].join(', ')}`));
  const medium = a.via.find((name) => b.via.includes(name));
  if (medium !== undefined) reasons.push(event(0.7, `both cite ${medium}`));
  if (a.habitual || b.habitual) reasons.push(event(-4, 'the cue tells of no single occasion'));
  return reasons;
};

type Polar = Pick<ClaimFeatures, 'negates' | 'denies' | 'deniedByCue' | 'stances'>;

/** A statement and the denial of having made it share their words and are two utterances; a "not" that only one report has is a weaker sign. */
export const compareDenials = (a: Polar, b: Polar): StatementReason[] => {
  const make = (weight: number, detail: string): StatementReason[] => [{ kind: 'words', weight, detail }];
  if ((a.denies || a.deniedByCue) !== (b.denies || b.deniedByCue)) return make(-6, 'one denies that the thing was said');
  const agrees = [...a.stances].some(([position, stance]) => stance !== null && b.stances.get(position) === stance);
  return a.negates !== b.negates && !agrees ? make(-1.2, 'only one of them says “not”') : [];
};

type Named = Pick<ClaimFeatures, 'names' | 'shown' | 'actorNames'>;

const list = (names: readonly string[], { shown }: Named): string => names.map((name) => shown.get(name) ?? name).join(', ');

/** What the names inside the contents say; a name shared counts among the words too, so it adds little here. */
export const compareNames = (a: Named, b: Named): StatementReason[] => {
  if (a.names.size === 0 || b.names.size === 0) return [];
  const shared = [...a.names].filter((name) => b.shown.has(name) || b.names.has(name));
  if (shared.length > 0) {
    const telling = shared.filter((name) => !a.actorNames.has(name));
    return telling.length === 0 ? [] : [{ kind: 'name', weight: 0.4, detail: `both name ${list(telling, a)}` }];
  }
  if ([...b.names].some((name) => a.shown.has(name))) return [];
  return [{ kind: 'name', weight: -0.7, detail: `${list([...a.names], a)} against ${list([...b.names], b)}` }];
};
