import path from 'node:path';
import process from 'node:process';
import { FolderBusy } from '../pipeline/6-page/hold-folder.ts';
import { showLines } from '../pipeline/show-text.ts';

/** A command was called with what it cannot use: said in one line, without a stack. */
export class UsageError extends Error {}

const isParseArgsError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** The system refused: a folder that may not be read, a full disk, a port that is taken. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error && 'code' in error;

/** What the system refuses most often, in words, and what helps. */
const refusals: ReadonlyMap<string, readonly [what: string, hint: string]> = new Map([
  ['EACCES', ['you have no permission for it', 'change its permissions, or work in a folder that is yours']],
  ['EPERM', ['you have no permission for it', 'change its permissions, or work in a folder that is yours']],
  ['EROFS', ['its disk can only be read', 'copy the project to a disk that can be written to']],
  ['ENOSPC', ['its disk is full', 'make room and run the same again; what stood there before is untouched']],
  ['EDQUOT', ['your share of its disk is used up', 'make room and run the same again; what stood there before is untouched']],
  ['EMFILE', ['too many files are open', 'raise the limit with "ulimit -n 4096"']],
]);

/** The message of an error; with a hint where the system refused something in a well-known way. */
const describe = (error: Error): string => {
  const refusal = isSystemError(error) ? refusals.get(error.code ?? '') : undefined;
  const { message } = error;
  if (!refusal || !isSystemError(error))
    // Node goes on with advice on a form of command line that none of ours has.
    return isParseArgsError(error)
      ? `${message.replace(/\. To specify a positional .*$/s, '')}\n  hint: the same with "--help" lists the options`
      : message;
  const [what, hint] = refusal;
  // The folder: the file may be one of our own making, which nobody has heard of.
  const place =
    error.path === undefined ? 'what is written' : path.basename(error.path).startsWith('.') ? path.dirname(error.path) : error.path;
  return `cannot use ${place}: ${what} (${error.code})\n  hint: ${hint}`;
};

/** Runs a command; what its caller or the system got wrong ends it with one line and exit code 1, a fault of the program with its stack. */
export const runCommand = async (command: () => Promise<void> | void): Promise<void> => {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FolderBusy || isParseArgsError(error) || isSystemError(error))) throw error;
    console.error(showLines(describe(error)));
    process.exitCode = 1;
  }
};
