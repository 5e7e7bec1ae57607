import { z } from 'zod';
import type { Corpus } from '../../src/models/corpus/corpus.ts';
import { type Claim, type CorrectedFields, edtfDateOrUnknown, type PositionId, type Stance } from '../../src/schema/index.ts';
import type { DeskDecision } from './edit-review.ts';

/** A decision cannot be made of what was sent; the message is for the editor. */
export class Undecidable extends Error {}

/** What an editor can do with one claim, by the name of the button. */
export const acts = [
  'confirm',
  'flip',
  'support',
  'oppose',
  'neutral',
  'unclear',
  'conditional',
  'none',
  'speaker',
  'date',
  'withdraw',
] as const;

/** What the form of a claim sends. */
export const decisionForm = z.object({
  act: z.enum(acts),
  article: z.string(),
  claim: z.string(),
  position: z.string().default(''),
  /** "Mark Rutte (mark-rutte)", or the id alone; empty: nobody of the registry. */
  actor: z.string().trim().default(''),
  date: z.string().trim().default(''),
  condition: z.string().trim().default(''),
  /** Shown to readers; without it the desk says what was done. */
  reason: z.string().trim().default(''),
});
export type DecisionForm = z.infer<typeof decisionForm>;

const sideWords: Record<Stance, (label: string) => string> = {
  support: (label) => `The words support “${label}”.`,
  oppose: (label) => `The words oppose “${label}”.`,
  conditional: (label) => `The words support “${label}” on a condition.`,
  neutral: (label) => `The words take no side on “${label}”.`,
  unclear: (label) => `The words do not show a side on “${label}”.`,
};

const flipped: Partial<Record<Stance, Stance>> = { support: 'oppose', conditional: 'oppose', oppose: 'support' };

/** All stances of the claim with the one on `position` set; without it where `stance` is undefined. */
const withStance = (
  claim: Claim,
  position: PositionId,
  stance: Stance | undefined,
  condition: string,
): NonNullable<CorrectedFields['positions']> => {
  const others = claim.positions.filter((taken) => taken.position !== position);
  const before = claim.positions.find((taken) => taken.position === position);
  const kept = others.map(({ position, stance, words, condition }) => ({
    position,
    stance,
    words,
    ...(condition !== undefined && { condition }),
  }));
  if (stance === undefined) return kept;
  return [...kept, { position, stance, words: before?.words ?? '', ...(stance === 'conditional' && { condition }) }];
};

const correctStance = (claim: Claim, form: DecisionForm, { positionById }: Corpus): DeskDecision => {
  const placed = [...positionById.values()].find(({ position }) => position.id === form.position);
  if (!placed) throw new Undecidable('Choose the position that the stance is on.');
  const { id, label } = placed.position;
  const before = claim.positions.find((taken) => taken.position === id)?.stance;
  const named = (['support', 'oppose', 'neutral', 'unclear', 'conditional'] as const).find((stance) => stance === form.act);
  const stance = form.act === 'flip' ? before && flipped[before] : named;
  if (form.act === 'flip' && !stance) throw new Undecidable('There is no side to turn round: choose “supports” or “opposes”.');
  if (stance === 'conditional' && form.condition === '') throw new Undecidable('Write the words of the condition as the article has them.');
  return {
    decision: 'corrected',
    reason: form.reason || (stance ? sideWords[stance](label) : `The claim does not speak on “${label}”.`),
    correct: { positions: withStance(claim, id, stance, form.condition) },
  };
};

const correctSpeaker = (claim: Claim, form: DecisionForm, { actors }: Corpus): DeskDecision => {
  if (form.actor === '')
    return {
      decision: 'corrected',
      reason: form.reason || 'The article does not tell who the speaker is.',
      correct: { actors: [], unresolved: [claim.source.exact] },
    };
  const id = /\(([^()]+)\)$/u.exec(form.actor)?.[1] ?? form.actor;
  const actor = actors.find((one) => one.id === id || one.name === form.actor);
  if (!actor) throw new Undecidable(`“${form.actor}” has no entry in actors.yaml: make one on the page “Actors”.`);
  return { decision: 'corrected', reason: form.reason || `The speaker is ${actor.name}.`, correct: { actors: [actor.id] } };
};

const correctDate = (form: DecisionForm): DeskDecision => {
  const date = edtfDateOrUnknown.safeParse(form.date);
  if (!date.success) throw new Undecidable(`“${form.date}” is no date: write 2026-02-03, 2026-02 or nothing.`);
  const said = date.data === '' ? ({ date: date.data, basis: 'unknown' } as const) : ({ date: date.data, basis: 'stated' } as const);
  const reason = form.reason || (date.data === '' ? 'The article does not tell when it was said.' : `Said on ${date.data}.`);
  return { decision: 'corrected', reason, correct: { said } };
};

/** The decision that a form asks for. Throws Undecidable where something is missing or unknown. */
export const toDecision = (claim: Claim, form: DecisionForm, corpus: Corpus): DeskDecision => {
  if (form.act === 'confirm') return { decision: 'confirmed' };
  if (form.act === 'withdraw') return { decision: 'withdrawn', reason: form.reason || 'Nobody says this in the article.' };
  if (form.act === 'speaker') return correctSpeaker(claim, form, corpus);
  if (form.act === 'date') return correctDate(form);
  return correctStance(claim, form, corpus);
};
