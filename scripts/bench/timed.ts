import process from 'node:process';

/** What a function returns and how much of the processor's time it took: wall time counts what others do on the machine. */
export const timed = <Result>(run: () => Result): { result: Result; milliseconds: number } => {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
};
