import path from 'node:path';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { readTextFile } from '../pipeline/1-seed/read-text-file.ts';
import { findAttachments } from './files/find-attachments.ts';
import { listFiles, type SourceFile, stemOf } from './files/list-files.ts';
import { readSourceFile } from './files/read-source-file.ts';
import { keepDocument, leaveAlone, openSafely, type Run, reportFault } from './import-run.ts';
import { isLasting } from './known/refused-addresses.ts';
import type { Opened, WantedAddress } from './opened.ts';

/** From an index of sitemaps to a sitemap to a page. */
const deepest = 2;

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Where something was opened: how many lists deep, the folder of a bibliography's attachments, the address that was asked for. */
interface Place {
  depth: number;
  base?: string;
  asked?: string;
}

/** Everything that was opened, and what its addresses lead to; true where nothing was refused. */
const takeAll = async (run: Run, opened: Opened, { depth, base, asked }: Place): Promise<boolean> => {
  run.issues.push(...opened.issues);
  let isWhole = !opened.issues.some(({ severity }) => severity === 'error');
  for (const document of opened.documents) {
    // Or Ctrl+C would not be heard before the last file.
    await letOthersRun();
    if (run.signal.aborted) return false;
    isWhole = keepDocument(run, document, asked) && isWhole;
  }
  if (opened.addresses.length > 1) run.log(`reading      ${opened.addresses.length} pages of ${opened.addresses[0]?.place ?? ''}`);
  for (const wanted of opened.addresses) {
    if (run.signal.aborted) return false;
    isWhole = (await takeWanted(run, wanted, depth + 1, base)) && isWhole;
  }
  return isWhole;
};

const takeWanted = async (run: Run, wanted: WantedAddress, depth: number, base: string | undefined): Promise<boolean> => {
  const { address, place, line, attachments = [] } = wanted;
  const same = address === '' ? undefined : run.known.byAddress(address);
  const files = base === undefined ? [] : findAttachments(attachments, base);
  // They are this article, and no further ones where the folder is read as well.
  for (const file of same === undefined ? files.slice(1) : files) run.used.add(file);
  if (same !== undefined) {
    leaveAlone(run, address, same, 'address');
    return true;
  }
  if (files[0] !== undefined) return takeFile(run, { fullPath: files[0] }, depth, wanted);
  if (address !== '') return visit(run, wanted, depth);
  const hint = 'export the items with their files, and keep both in one folder';
  reportFault(run, place, 'no-attachment', `${attachments.join(', ')}: no such file`, hint, line);
  return false;
};

/** Fetches an address and takes what stands there; what will be refused again tomorrow is remembered, and is not asked tomorrow. */
const visit = async (run: Run, wanted: WantedAddress, depth: number): Promise<boolean> => {
  const { address } = wanted;
  if (run.visited.has(address)) return true;
  run.visited.add(address);
  const before = run.refused.find(address);
  if (before && !run.isAskedAgain(before.code)) {
    run.notAsked += 1;
    run.log(`not asked    ${address}: it was refused${before.day === '' ? '' : ` on ${before.day}`}: ${before.reason}`);
    return true;
  }
  const known = run.issues.length;
  const isWhole = await ask(run, wanted, depth);
  const fault = run.issues.slice(known).find(({ severity, file }) => severity === 'error' && file === address);
  if (fault && isLasting(fault.code)) run.refused.add({ address, day: run.today, code: fault.code, reason: fault.message });
  else if (!fault) run.refused.remove(address);
  return isWhole;
};

const ask = async (run: Run, { address, place, line, meta }: WantedAddress, depth: number): Promise<boolean> => {
  const fetched = await run.fetchAddress(address, run.validators.get(address));
  const end = fetched.kind === 'body' ? fetched.address : '';
  for (const [index, hop] of fetched.hops.entries()) run.log(`redirected   ${hop} -> ${fetched.hops[index + 1] ?? end}`);
  if (fetched.kind === 'unchanged') {
    run.log(`unchanged    ${address}`);
    return true;
  }
  if (fetched.kind === 'failed') {
    const named = place === address ? '' : ` (named in ${place}${line === undefined ? '' : `:${line}`})`;
    reportFault(run, address, fetched.code, `${fetched.message}${named}`, fetched.hint);
    return false;
  }
  const { body: bytes, contentType, at, validators } = fetched;
  const name = new URL(end).pathname;
  const opened = await openSafely({ place: address, bytes, name, contentType, address: end, fetched: at, meta });
  if (opened.addresses.length > 0 && depth > deepest) {
    reportFault(run, address, 'too-deep', 'is a list inside a list inside a list', 'name this list itself');
    return false;
  }
  const isWhole = await takeAll(run, opened, { depth, asked: address });
  // A list that was not read to its end is asked for again as a whole.
  if (isWhole && opened.addresses.length > 0 && (validators.etag ?? validators.modified) !== undefined)
    run.validators.set(address, validators);
  return isWhole;
};

/** Reads a file and takes what it holds; `wanted` is the item of a bibliography to which it is attached. */
const takeFile = async (run: Run, { fullPath, sidecar }: SourceFile, depth: number, wanted?: WantedAddress): Promise<boolean> => {
  const place = run.nameOf(fullPath);
  const { real, bytes, issue } = readSourceFile(fullPath, place, run.used);
  if (issue) run.issues.push(issue);
  if (!bytes) return issue === undefined;
  run.used.add(real);
  const opened = await openSafely({ place, bytes, name: path.basename(fullPath), meta: wanted?.meta ?? {} });
  const [document] = opened.documents;
  const hasFrontMatter = document?.format === 'md' && document.text.startsWith('---\n');
  if (document === undefined || opened.documents.length > 1 || (sidecar === undefined && !hasFrontMatter))
    return takeAll(run, opened, { depth, base: path.dirname(fullPath) });
  // What an editor wrote beside a file, or at its head, is about the one document in it.
  const name = stemOf(path.basename(fullPath));
  if (sidecar === undefined) return takeAll(run, { ...opened, documents: [{ ...document, name }] }, { depth });
  const { text, issues } = readTextFile(path.dirname(sidecar), sidecar, run.nameOf(sidecar));
  run.issues.push(...issues);
  const beside = text === undefined ? {} : { sidecar: { file: run.nameOf(sidecar), text } };
  return takeAll(run, { ...opened, documents: [{ ...document, name, ...beside }] }, { depth });
};

/** Takes what one source holds, and all that it leads to: an address, a file or a folder. Paths are relative to `root`. */
export const takeSource = async (run: Run, source: string, root: string): Promise<void> => {
  if (!isAddress(source)) {
    const { files, issues } = listFiles(path.resolve(root, source), run.nameOf);
    run.issues.push(...issues);
    for (const file of files) if (!run.signal.aborted) await takeFile(run, file, 0);
    return;
  }
  const same = URL.canParse(source) ? run.known.byAddress(source) : undefined;
  if (same === undefined) await visit(run, { address: source, place: source, meta: {} }, 0);
  else leaveAlone(run, source, same, 'address');
};
