import { UsageError } from './usage-error.ts';

/** The port that an option names. Throws a UsageError on anything but 1 to 65535. */
export const parsePort = (option: string): number => {
  const port = Number(option);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError(`--port ${option} is not a port number from 1 to 65535`);
  return port;
};
