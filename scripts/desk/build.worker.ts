// Reads the seeds beside the desk, which answers meanwhile. One worker for the life of a desk: what it read stays warm.
import { parentPort } from 'node:worker_threads';
import { type BuildOptions, buildContent } from '../command/build-content.ts';
import type { DeskBuild } from './desk-state.ts';

/** What is to be built; the log stays here. */
export type BuildQuestion = Omit<BuildOptions, 'log' | 'now'>;

/** What was made, or why nothing was. */
export type BuildAnswer = { build: DeskBuild } | { fault: string };

const answer = (question: BuildQuestion): BuildAnswer => {
  try {
    const { articles, issues, registry } = buildContent({ ...question, log: () => undefined });
    // An error that was caught cannot be handed over whole.
    return { build: { articles, registry, issues: issues.map(({ cause: _, ...issue }) => issue) } };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
};

parentPort?.on('message', (question: BuildQuestion) => parentPort?.postMessage(answer(question)));
