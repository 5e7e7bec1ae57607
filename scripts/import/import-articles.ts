import { existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseOutlets } from '../pipeline/1-seed/parse-registry.ts';
import { readTextFile, whyUnreadable } from '../pipeline/1-seed/read-text-file.ts';
import { holdFolder } from '../pipeline/6-page/hold-folder.ts';
import { failedArticle, type Issue } from '../pipeline/issue.ts';
import type { Fetched, Validators } from './fetch/make-fetcher.ts';
import { readValidators, writeValidators } from './keep-validators.ts';
import { articlesFolder, readKnownArticles } from './known-articles.ts';
import { listFiles, type SourceFile, stemOf } from './list-files.ts';
import { openSource } from './open-source.ts';
import type { FoundDocument, Opened, SourceBytes, WantedAddress } from './opened.ts';
import { type Taken, takeDocument } from './take-document.ts';
import { finishSeeds, writeSeed } from './write-seed.ts';

/** What to import, whereto, and through what it speaks. Folders are absolute paths. */
export interface ImportOptions {
  /** What paths in messages and sources are relative to. */
  root: string;
  /** The dossier. */
  to: string;
  /** Addresses, files and folders. */
  sources: readonly string[];
  fetchAddress: (address: string, validators?: Validators) => Promise<Fetched>;
  signal: AbortSignal;
  log: (line: string) => void;
}

/** What a run came to. */
export interface ImportReport {
  /** Names of the files written, in order. */
  imported: readonly string[];
  /** How many were there before. */
  leftAlone: number;
  /** Pages of archives that are no articles. */
  passedOver: number;
  issues: readonly Issue[];
  isStopped: boolean;
}

/** A local file is as large as an archive may be. */
const largestSource = 1_000_000_000;
/** From an index of sitemaps to a sitemap to a page. */
const deepest = 2;

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

const outletIds = (to: string): readonly string[] => {
  const file = path.join(to, 'outlets.yaml');
  if (!existsSync(file)) return [];
  return [...parseOutlets(readTextFile(to, file, file).text ?? '', file).ids];
};

/**
 * Imports everything that the sources hold: each article becomes a document and a sidecar in the dossier's folder of
 * articles. What is there is left alone; what cannot be taken is an Issue, and the rest is imported. Throws FolderBusy
 * where another run imports into the same dossier.
 */
export const importArticles = async ({ root, to, sources, fetchAddress, signal, log }: ImportOptions): Promise<ImportReport> => {
  const nameOf = (fullPath: string): string => path.relative(root, fullPath).split(path.sep).join('/') || '.';
  mkdirSync(to, { recursive: true });
  const folder = articlesFolder(to);
  const release = holdFolder(path.join(to, 'import'));
  try {
    finishSeeds(folder);
    const known = readKnownArticles(to, folder);
    const outlets = outletIds(to);
    const validators = readValidators(to);
    const issues: Issue[] = [];
    const imported: string[] = [];
    const visited = new Set<string>();
    const used = new Set<string>();
    let leftAlone = 0;
    let passedOver = 0;
    const leaveAlone = (what: string, name: string, by: string): void => {
      leftAlone += 1;
      log(`left alone   ${nameOf(path.join(folder, name))}: ${what} is there by its ${by}`);
    };

    /** What the program itself fails on is an Issue of that source, and the rest is imported. */
    const open = (source: SourceBytes): Promise<Opened> =>
      openSource(source).catch((error: unknown) => ({ documents: [], addresses: [], issues: [failedArticle(source.place, error)] }));
    const decide = (document: FoundDocument, asked: string | undefined): Taken => {
      try {
        return takeDocument(document, known, outlets, asked);
      } catch (error) {
        return { kind: 'refused', issues: [failedArticle(document.place, error)] };
      }
    };

    /** True where the document, or its like, is in the dossier afterwards. */
    const take = (document: FoundDocument, asked?: string): boolean => {
      const taken = decide(document, asked);
      if (taken.kind === 'passed-over') passedOver += 1;
      else if (taken.kind === 'known') leaveAlone(document.place, taken.name, taken.by);
      else if (taken.kind === 'refused') issues.push(...taken.issues);
      else {
        const name = writeSeed(folder, taken.seed);
        known.add({ name, addresses: taken.addresses, words: taken.record.words });
        imported.push(name);
        issues.push(...taken.issues);
        log(`imported     ${nameOf(path.join(folder, name))}  ${taken.address}`);
      }
      return taken.kind !== 'refused';
    };

    /** Everything that was opened; true where nothing was refused. `base` is the folder of a bibliography's attachments. */
    const takeAll = async (opened: Opened, depth: number, base?: string, asked?: string): Promise<boolean> => {
      issues.push(...opened.issues);
      let isWhole = !opened.issues.some(({ severity }) => severity === 'error');
      for (const document of opened.documents) {
        if (signal.aborted) return false;
        isWhole = take(document, asked) && isWhole;
      }
      if (opened.addresses.length > 1) log(`reading      ${opened.addresses.length} pages of ${opened.addresses[0]?.place ?? ''}`);
      for (const wanted of opened.addresses) {
        if (signal.aborted) return false;
        isWhole = (await takeWanted(wanted, depth + 1, base)) && isWhole;
      }
      return isWhole;
    };

    const takeWanted = async (wanted: WantedAddress, depth: number, base: string | undefined): Promise<boolean> => {
      const same = wanted.address === '' ? undefined : known.byAddress(wanted.address);
      const [attachment, ...others] = base === undefined ? [] : findAttachments(wanted, base);
      // They are this article, and no further ones where the folder is read as well.
      for (const file of same !== undefined && attachment !== undefined ? [attachment, ...others] : others) used.add(file);
      if (attachment !== undefined && same === undefined) return takeFile({ fullPath: attachment }, depth, wanted);
      if (same !== undefined) {
        leaveAlone(wanted.address, same, 'address');
        return true;
      }
      if (wanted.address !== '') return visit(wanted, depth);
      issues.push({
        severity: 'error',
        code: 'no-attachment',
        file: wanted.place,
        ...(wanted.line === undefined ? {} : { line: wanted.line, column: 1 }),
        message: `${wanted.attachments?.join(', ')}: no such file`,
        hint: 'export the items with their files, and keep both in one folder',
      });
      return false;
    };

    /** The attachments that are there and inside the bibliography's own folder, pages first: a bibliography may come from anybody. */
    const findAttachments = ({ attachments = [] }: WantedAddress, base: string): readonly string[] => {
      const files = attachments
        .map((file) => path.resolve(base, file))
        .filter((file) => existsSync(file) && statSync(file).isFile())
        .map((file) => realpathSync(file))
        .filter((file) => file.startsWith(realpathSync(base) + path.sep));
      const isPage = (file: string): boolean => /\.(?:x?html?|mhtml?)$/i.test(file);
      return [...files.filter(isPage), ...files.filter((file) => !isPage(file))];
    };

    const visit = async (wanted: WantedAddress, depth: number): Promise<boolean> => {
      const { address, place, line, meta } = wanted;
      if (visited.has(address)) return true;
      visited.add(address);
      const where = {
        file: address,
        ...(place === address ? {} : { message: ` (named in ${place}${line === undefined ? '' : `:${line}`})` }),
      };
      const fetched = await fetchAddress(address, validators.get(address));
      for (const [index, hop] of fetched.hops.entries())
        log(`redirected   ${hop} -> ${fetched.hops[index + 1] ?? (fetched.kind === 'body' ? fetched.address : '')}`);
      if (fetched.kind === 'unchanged') {
        log(`unchanged    ${address}`);
        return true;
      }
      if (fetched.kind === 'failed') {
        issues.push({
          severity: 'error',
          code: fetched.code,
          file: address,
          message: `${fetched.message}${where.message ?? ''}`,
          hint: fetched.hint,
        });
        return false;
      }
      const opened = await open({
        place: address,
        bytes: fetched.body,
        name: new URL(fetched.address).pathname,
        contentType: fetched.contentType,
        address: fetched.address,
        fetched: fetched.at,
        meta,
      });
      if (opened.addresses.length > 0 && depth > deepest) {
        issues.push({
          severity: 'error',
          code: 'too-deep',
          file: address,
          message: 'is a list inside a list inside a list',
          hint: 'name this list itself',
        });
        return false;
      }
      const isWhole = await takeAll(opened, depth, undefined, address);
      const { etag, modified } = fetched.validators;
      // A list that was not read to its end is asked for again as a whole.
      if (isWhole && opened.addresses.length > 0 && (etag ?? modified) !== undefined)
        validators.set(address, { ...(etag === undefined ? {} : { etag }), ...(modified === undefined ? {} : { modified }) });
      return isWhole;
    };

    const takeFile = async ({ fullPath, sidecar }: SourceFile, depth: number, wanted?: WantedAddress): Promise<boolean> => {
      const place = nameOf(fullPath);
      const fail = (code: string, message: string, hint: string): false => {
        issues.push({ severity: 'error', code, file: place, message, hint });
        return false;
      };
      let bytes: Buffer;
      try {
        const real = realpathSync(fullPath);
        if (used.has(real)) return true;
        used.add(real);
        if (!statSync(real).isFile()) return fail('not-a-file', 'is no regular file', 'put a copy of the text there instead');
        if (statSync(real).size > largestSource) return fail('too-large', 'is larger than 1 GB', 'divide it, and import its parts');
        bytes = readFileSync(real);
      } catch (error) {
        return fail('unreadable-file', ...whyUnreadable(error));
      }
      const opened = await open({ place, bytes, name: path.basename(fullPath), meta: wanted?.meta ?? {} });
      const [document] = opened.documents;
      const isAlone = document !== undefined && opened.documents.length === 1;
      // What an editor wrote beside a file, or at its head, is about the one document in it.
      if (isAlone && (sidecar !== undefined || (document.format === 'md' && document.text.startsWith('---\n')))) {
        const { text, issues: ofSidecar } =
          sidecar === undefined ? { issues: [] } : readTextFile(path.dirname(sidecar), sidecar, nameOf(sidecar));
        issues.push(...ofSidecar);
        const beside = text === undefined || sidecar === undefined ? {} : { sidecar: { file: nameOf(sidecar), text } };
        return takeAll({ ...opened, documents: [{ ...document, name: stemOf(path.basename(fullPath)), ...beside }] }, depth);
      }
      return takeAll(opened, depth, path.dirname(fullPath));
    };

    for (const source of sources) {
      if (signal.aborted) break;
      if (isAddress(source)) {
        const same = URL.canParse(source) ? known.byAddress(source) : undefined;
        if (same !== undefined) leaveAlone(source, same, 'address');
        else await visit({ address: source, place: source, meta: {} }, 0);
        continue;
      }
      const listed = listFiles(path.resolve(root, source), nameOf);
      issues.push(...listed.issues);
      for (const file of listed.files) if (!signal.aborted) await takeFile(file, 0);
    }
    if (validators.size > 0) writeValidators(to, validators);
    return { imported, leftAlone, passedOver, issues, isStopped: signal.aborted };
  } finally {
    release();
  }
};
