import { type Engine, engines, toEngine } from '../pipeline/4-attribution/find-attributions.ts';
import { UsageError } from './usage-error.ts';

/** The port that an option names. Throws a UsageError on anything but 1 to 65535. */
export const parsePort = (option: string): number => {
  const port = /^\d{1,5}$/.test(option) ? Number(option) : 0;
  if (port < 1 || port > 65_535) throw new UsageError(`--port ${option} is not a port number from 1 to 65535`);
  return port;
};

/** The engine that an option names. Throws a UsageError on any other word. */
export const parseEngine = (option: string): Engine => {
  const engine = toEngine(option);
  if (!engine) throw new UsageError(`--engine ${option} is none of ${engines.join(', ')}`);
  return engine;
};
