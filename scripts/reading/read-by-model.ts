import { countOf } from '../../src/models/corpus/name-list.ts';
import type { ModelReading } from '../../src/schema/index.ts';
import { checkAnswer, type Refusal } from '../pipeline/5-claim/readings/check-answer.ts';
import type { Question } from '../pipeline/5-claim/readings/make-question.ts';
import type { Asked, Silence } from './ask-model.ts';
import type { ArticleQuestions } from './find-open-questions.ts';
import { stopReading } from './model-settings.ts';

/** What a run came to. */
export interface ReadingReport {
  asked: number;
  kept: number;
  /** Questions without an answer that was let in, by why. */
  leftOut: ReadonlyMap<Refusal | Silence, number>;
  /** True where somebody stopped it. */
  isStopped: boolean;
}

/** How a run reaches the model and the disk, and what it is told. */
export interface ReadingOptions {
  ask: (question: Question, signal: AbortSignal) => Promise<Asked>;
  /** The model's name as readers are told. */
  model: string;
  /** Keeps all answers on an article, in place of those kept before. */
  write: (article: string, readings: readonly ModelReading[]) => void;
  /** Most questions to put. */
  limit: number;
  signal: AbortSignal;
  log: (line: string) => void;
  /** Milliseconds from any fixed moment. */
  now: () => number;
}

/** A line of progress after so many questions: a small machine takes ten seconds for one. */
const progressEvery = 10;
/** After so many questions in a row that the server does not answer, the others are not tried. */
const mostInARow = 3;

/** Where nothing came that a model could have said, the next question is likely to end so too. */
const isServers: ReadonlySet<Refusal | Silence> = new Set<Silence>(['timed-out', 'server-error', 'not-the-protocol']);

/**
 * Puts every open question to a model and keeps each answer that the gate lets in as soon as it is there: whatever ends the
 * run, what was answered stays. Throws a UsageError where it cannot go on.
 */
export const readByModel = async (articles: readonly ArticleQuestions[], options: ReadingOptions): Promise<ReadingReport> => {
  const { ask, model, write, limit, signal, log, now } = options;
  const began = now();
  const total = Math.min(
    limit,
    articles.reduce((sum, { open }) => sum + open.length, 0),
  );
  const leftOut = new Map<Refusal | Silence, number>();
  let [asked, kept, inARow] = [0, 0, 0];
  const tokens = { asked: 0, answered: 0 };
  const report = (isStopped: boolean): ReadingReport => ({ asked, kept, leftOut, isStopped });
  const tell = (article: string): void => {
    const seconds = Math.round((now() - began) / 1000);
    const used = `${tokens.asked} tokens asked, ${tokens.answered} answered`;
    log(`${article}: ${asked} of ${countOf(total, 'question')}, ${kept} kept, ${asked - kept} left out; ${used}; ${seconds} s`);
  };

  for (const { article, answered, open, outdated } of articles) {
    const readings: ModelReading[] = answered.map(({ line: _, ...reading }) => reading);
    if (outdated > 0) write(article, readings);
    for (const question of open) {
      if (signal.aborted) return report(true);
      if (asked === limit) return report(false);
      const given = await ask(question, signal);
      if (given === 'stopped') return report(true);
      asked += 1;
      tokens.asked += given.tokens.asked;
      tokens.answered += given.tokens.answered;
      const { claim, position, hash, passage } = question;
      const outcome = 'silence' in given ? given.silence : checkAnswer(given.answer, passage);
      if (typeof outcome === 'string') {
        leftOut.set(outcome, (leftOut.get(outcome) ?? 0) + 1);
        log(`${article}: left out ${claim} ${position}: ${outcome}`);
        inARow = isServers.has(outcome) ? inARow + 1 : 0;
        if (inARow === mostInARow) {
          tell(article);
          const hint = 'see what the server itself reports, and run the same again: it goes on where it ended';
          throw stopReading(article, 'no-answer', `${mostInARow} questions in a row had no answer (${outcome})`, hint);
        }
      } else {
        inARow = 0;
        kept += 1;
        readings.push({ claim, position, question: hash, model, ...outcome });
        write(article, readings);
      }
      if (asked % progressEvery === 0) tell(article);
    }
    if (open.length > 0 && asked % progressEvery !== 0) tell(article);
  }
  return report(false);
};
