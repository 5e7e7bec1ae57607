import process from 'node:process';
import { FolderBusy } from '../pipeline/6-page/hold-folder.ts';
import { showLines } from '../pipeline/show-text.ts';

/** A command was called with what it cannot use: said in one line, without a stack. */
export class UsageError extends Error {}

const isParseArgsError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** The system refused: a folder that may not be read, a full disk, a port that is taken. */
const isSystemError = (error: unknown): error is Error => error instanceof Error && 'syscall' in error && 'code' in error;

/** Runs a command; what its caller or the system got wrong ends it with one line and exit code 1, a fault of the program with its stack. */
export const runCommand = async (command: () => Promise<void> | void): Promise<void> => {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FolderBusy || isParseArgsError(error) || isSystemError(error))) throw error;
    console.error(showLines(error.message));
    process.exitCode = 1;
  }
};
