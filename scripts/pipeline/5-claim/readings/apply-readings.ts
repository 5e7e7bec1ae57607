import type { Claim, PositionTaken, Stance, Topic } from '../../../../src/schema/index.ts';
import type { SeedReading, SeedReadings } from '../../1-seed/readings/parse-readings.ts';

import { type Issue, suggestNearest } from '../../issue.ts';
import { checkAnswer } from './check-answer.ts';
import { listQuestions } from './make-question.ts';

/** The claims of an article with what a model read in them. */
export interface ClaimsRead {
  claims: readonly Claim[];
  issues: readonly Issue[];
}

/** The side that a stance takes: for the position, against it, or neither. */
const sideOf = (stance: Stance | 'none'): -1 | 0 | 1 =>
  stance === 'support' || stance === 'conditional' ? 1 : stance === 'oppose' ? -1 : 0;

/**
 * What stands on one position once a model has read it. The program's `stated` side stays where the model sees the same
 * side; where it sees another or none, neither is shown, because a wrong side is worse than none. What the program only
 * inferred, or did not find, is as the model reads it.
 */
export const mergeReading = (
  found: PositionTaken | undefined,
  { position, model, stance, words, condition }: Omit<SeedReading, 'claim' | 'question' | 'line'>,
): PositionTaken | undefined => {
  if (found?.certainty === 'stated') {
    const side = sideOf(found.stance);
    if (side === 0 || side === sideOf(stance)) return found;
    return { position, stance: 'unclear', certainty: 'read', rule: 'disagreement', words: found.words, reader: model };
  }
  if (stance === 'none') return undefined;
  return { position, stance, certainty: 'read', rule: 'reading', words, ...(condition === undefined ? {} : { condition }), reader: model };
};

/**
 * Applies a language model's kept answers to what was found in an article. Only stances, their words and conditions are
 * set. An answer to a question that is asked otherwise by now is not used; one note tells of all of them.
 */
export const applyReadings = (
  claims: readonly Claim[],
  { file, article, readings }: SeedReadings,
  topics: readonly Topic[],
): ClaimsRead => {
  const ids: readonly string[] = claims.map(({ id }) => id);
  const order: readonly string[] = topics.flatMap(({ positions }) => positions.map(({ id }) => id));
  const questions = new Map(
    claims.flatMap((claim) => listQuestions(claim, topics)).map((question) => [`${question.claim} ${question.position}`, question]),
  );
  const issues: Issue[] = [];
  const stale: SeedReading[] = [];
  const fault = (line: number, code: string, message: string, hint: string): void => {
    issues.push({ severity: 'error', code, file, line, column: 1, message, hint });
  };
  const remove = 'remove the line; "npm run read -- --model" does so as well';
  const usable = readings.flatMap((reading): readonly SeedReading[] => {
    const { claim, position, line } = reading;
    if (!ids.includes(claim)) {
      fault(line, 'unknown-claim', `"${claim}" is no claim of ${article}`, remove);
      return [];
    }
    if (!order.includes(position)) {
      const near = suggestNearest(position, order);
      fault(line, 'unknown-position', `"${position}" is not in the topics`, near === undefined ? remove : `did you mean "${near}"?`);
      return [];
    }
    const question = questions.get(`${claim} ${position}`);
    if (question?.hash !== reading.question) {
      stale.push(reading);
      return [];
    }
    const { stance, words, condition } = reading;
    const answer = checkAnswer({ stance, words, ...(condition === undefined ? {} : { condition }) }, question.passage);
    if (typeof answer === 'string') {
      fault(line, answer, 'is no answer that can be shown: its words do not stand in the statement or beside it', remove);
      return [];
    }
    return [{ ...reading, ...answer }];
  });
  const [first] = stale;
  if (first) {
    const count = stale.length === 1 ? 'one answer is' : `${stale.length} answers are`;
    const message = `${count} to what is asked otherwise by now, and not used`;
    const hint = `run "npm run read -- --model --article ${article}" to ask again`;
    issues.push({ severity: 'note', code: 'stale-reading', file, line: first.line, column: 1, message, hint });
  }
  const read = claims.map((claim) => {
    const own = usable.filter((reading) => reading.claim === claim.id);
    if (own.length === 0) return claim;
    const positions = order.flatMap((id): readonly PositionTaken[] => {
      const found = claim.positions.find(({ position }) => position === id);
      const reading = own.find(({ position }) => position === id);
      const taken = reading ? mergeReading(found, reading) : found;
      return taken ? [taken] : [];
    });
    return { ...claim, positions };
  });
  return { claims: read, issues };
};
