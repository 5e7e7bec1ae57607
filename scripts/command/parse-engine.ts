import { type Engine, engines, toEngine } from '../pipeline/4-attribution/engine.ts';
import { UsageError } from './usage-error.ts';

/** The engine that an option names. Throws a UsageError on any other word. */
export const parseEngine = (option: string): Engine => {
  const engine = toEngine(option);
  if (!engine) throw new UsageError(`--engine ${option} is none of ${engines.join(', ')}`);
  return engine;
};
