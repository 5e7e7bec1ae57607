import { Worker } from 'node:worker_threads';
import { toLine } from '../../../pipeline/2-article/metadata/to-line.ts';
import { pdfText } from './pdf-text.ts';
import type { PdfAnswer } from './pdf-worker.ts';

/** The text of a PDF, a letter that cannot be told as `�`, or why there is none. */
export type PdfPage = { text: string; title?: string; left: number } | { text?: never; reason: string; hint: string };

/** Milliseconds; a long article takes less than a second. */
const patience = 60_000;

const ask = (bytes: Uint8Array, timeout: number): Promise<PdfAnswer> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
      workerData: Uint8Array.from(bytes),
      resourceLimits: { maxOldGenerationSizeMb: 512 },
      // What the reader complains of is not for the terminal.
      stdout: true,
      stderr: true,
    });
    const end = (answer: PdfAnswer): void => {
      clearTimeout(late);
      void worker.terminate();
      resolve(answer);
    };
    const late = setTimeout(() => end({ failed: 'timed-out' }), timeout);
    worker.once('message', end);
    worker.once('error', () => end({ failed: 'unreadable' }));
    worker.once('exit', () => end({ failed: 'unreadable' }));
  });

/** Names that programs give to what they write, not people: `Microsoft Word - draft.docx`, `untitled`. */
const isMadeTitle = (title: string): boolean =>
  /^(?:microsoft (?:word|powerpoint)|untitled|document\d*$)|\.(?:docx?|indd|qxp|pdf|tex|odt|pages|html?)$/i.test(title) ||
  !/\p{L}{2}/u.test(title);

const reasons: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  'timed-out': ['takes too long to be read', 'save the text of the article alone'],
  PasswordException: ['is locked with a password', 'save a copy without it'],
};

/** Reads the words of a PDF. Nothing in it runs. */
export const parsePdf = async (bytes: Uint8Array, timeout = patience): Promise<PdfPage> => {
  const answer = await ask(bytes, timeout);
  if ('failed' in answer) {
    const [reason, hint] = reasons[answer.failed] ?? ['cannot be read as PDF', 'see whether another program opens it'];
    return { reason, hint };
  }
  const text = pdfText(answer.pages);
  if (!/\p{L}{3}/u.test(text))
    return {
      reason: 'holds pictures of pages and no text',
      hint: 'run it through text recognition (OCR), or import the page it was made of',
    };
  const title = toLine(answer.title);
  return {
    // A letter of which the file does not say which it is: shown as missing, not left out.
    text: text.replaceAll('\0', '\ufffd'),
    left: answer.left,
    ...(title === undefined || isMadeTitle(title) ? {} : { title }),
  };
};
