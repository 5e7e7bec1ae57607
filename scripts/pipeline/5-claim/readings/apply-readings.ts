import type { Claim, PositionTaken, Stance, Topic } from '../../../../src/schema/index.ts';
import type { SeedReading, SeedReadings } from '../../1-seed/readings/parse-readings.ts';
import type { Issue } from '../../issue.ts';
import { checkReading } from './check-answer.ts';
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

/** The answers that hold, and what is to be said of the others. */
const checkReadings = (
  claims: readonly Claim[],
  { file, article, readings }: SeedReadings,
  topics: readonly Topic[],
): { usable: readonly SeedReading[]; issues: readonly Issue[] } => {
  const ids: readonly string[] = claims.map(({ id }) => id);
  const positions: readonly string[] = topics.flatMap((topic) => topic.positions.map(({ id }) => id));
  const questions = new Map(
    claims.flatMap((claim) => listQuestions(claim, topics)).map((question) => [`${question.claim} ${question.position}`, question]),
  );
  const issues: Issue[] = [];
  const fault = (line: number, code: string, message: string): void => {
    const hint = 'remove the line; "npm run read -- --model" does so as well';
    issues.push({ severity: 'error', code, file, line, column: 1, message, hint });
  };
  const usable: SeedReading[] = [];
  const stale: SeedReading[] = [];
  for (const reading of readings) {
    const { claim, position, line } = reading;
    const question = questions.get(`${claim} ${position}`);
    const answer = question?.hash === reading.question ? checkReading(reading, question) : undefined;
    if (!ids.includes(claim)) fault(line, 'unknown-claim', `"${claim}" is no claim of ${article}`);
    else if (!positions.includes(position)) fault(line, 'unknown-position', `"${position}" is not in the topics`);
    else if (answer === undefined) stale.push(reading);
    else if (typeof answer === 'string')
      fault(line, answer, 'is no answer that can be shown: its words do not stand in the statement or beside it');
    else usable.push({ ...reading, ...answer });
  }
  const [first] = stale;
  if (first) {
    const count = stale.length === 1 ? 'one answer is' : `${stale.length} answers are`;
    const message = `${count} to what is asked otherwise by now, and not used`;
    const hint = `run "npm run read -- --model --article ${article}" to ask again`;
    issues.push({ severity: 'note', code: 'stale-reading', file, line: first.line, column: 1, message, hint });
  }
  return { usable, issues };
};

/**
 * Applies a language model's kept answers to what was found in an article. Only stances, their words and conditions are
 * set. An answer to a question that is asked otherwise by now is not used; one note tells of all of them.
 */
export const applyReadings = (claims: readonly Claim[], kept: SeedReadings, topics: readonly Topic[]): ClaimsRead => {
  const { usable, issues } = checkReadings(claims, kept, topics);
  const order = topics.flatMap(({ positions }) => positions.map(({ id }) => id));
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
