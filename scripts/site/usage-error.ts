import process from 'node:process';

/** A command was called with what it cannot use: said in one line, without a stack. */
export class UsageError extends Error {}

const isParseArgsError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Runs a command; what its caller got wrong ends it with one line and exit code 1, a fault of the program with its stack. */
export const runCommand = async (command: () => Promise<void> | void): Promise<void> => {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError || isParseArgsError(error))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
