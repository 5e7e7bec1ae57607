// Reads the runs of text of a PDF, in a thread of its own: a file that is made to keep its reader busy is ended with it.
import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { PdfRun } from './pdf-text.ts';

/** What the thread answers with: the runs of each page, or the name of what went wrong. */
export type PdfAnswer = { title: string; pages: readonly (readonly PdfRun[])[]; left: number } | { failed: string };

/** An article has some pages; what follows is not read. */
const mostPages = 60;

const read = async (bytes: Uint8Array): Promise<PdfAnswer> => {
  const document = await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false });
  const pages: PdfRun[][] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [, , , height = 0, x = 0, y = 0]: number[] = item.transform;
        return [{ text: item.str, x, y, size: Math.abs(height) || item.height, isLast: item.hasEOL }];
      }),
    );
  }
  const { info } = await document.getMetadata();
  const title: unknown = Reflect.get(info, 'Title');
  return { title: typeof title === 'string' ? title : '', pages, left: Math.max(0, document.numPages - mostPages) };
};

const answer = await read(workerData).catch(
  (error: unknown): PdfAnswer => ({ failed: error instanceof Error ? error.name : 'unreadable' }),
);
parentPort?.postMessage(answer);
