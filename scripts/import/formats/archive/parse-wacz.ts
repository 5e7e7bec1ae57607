import { unzipSync } from 'fflate';
import type { Issue } from '../../../pipeline/issue.ts';
import { type Archive, type ArchivedPage, parseWarc } from './parse-warc.ts';

/** In bytes, unpacked: some thousand pages with all their pictures. */
const largestArchive = 500_000_000;

/** The addresses that `pages/*.jsonl` lists: what the archive's maker meant to keep. */
const listedPages = (files: Readonly<Record<string, Uint8Array>>): ReadonlySet<string> => {
  const addresses = new Set<string>();
  for (const [name, bytes] of Object.entries(files)) {
    if (!/^pages\/[^/]+\.jsonl$/.test(name)) continue;
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
      // A line that is no JSON names no page; the archive may be read without it. No page's line has more letters.
      if (line.length > 100_000) continue;
      const address = /"url"\s*:\s*"([^"\\]{1,4000})"/.exec(line)?.[1];
      if (address !== undefined && URL.canParse(address)) addresses.add(new URL(address).href);
    }
  }
  return addresses;
};

/**
 * The pages of a WACZ file: a zip of WARC files with a list of its pages (https://specs.webrecorder.net/wacz/1.1.1/).
 * Where it lists pages, frames and the like are left out. Undefined where the zip holds no WARC file.
 */
export const parseWacz = async (bytes: Uint8Array, place: string): Promise<Archive | undefined> => {
  let size = 0;
  let isTooLarge = false;
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      // No more is ever unpacked of a file than its entry says, so that counting what is said is enough.
      filter: ({ name, originalSize }) => {
        if (!/^(?:archive\/[^/]+\.warc(?:\.gz)?|pages\/[^/]+\.jsonl)$/.test(name)) return false;
        size += originalSize;
        isTooLarge ||= size > largestArchive;
        return !isTooLarge;
      },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `cannot be unpacked: ${why.slice(0, 200)}`;
    const issue: Issue = { severity: 'error', code: 'broken-archive', file: place, message, hint: 'fetch the archive again' };
    return { isListed: false, pages: [], issues: [issue] };
  }
  const warcs = Object.entries(files).filter(([name]) => name.startsWith('archive/'));
  if (warcs.length === 0 && !isTooLarge) return undefined;
  const archives: Archive[] = [];
  for (const [name, warc] of warcs) archives.push(await parseWarc(warc, `${place}/${name}`));
  const listed = listedPages(files);
  const pages = new Map<string, ArchivedPage>();
  for (const page of archives.flatMap((archive) => archive.pages))
    if (listed.size === 0 || listed.has(page.address)) pages.set(page.address, page);
  const issues = archives.flatMap((archive) => archive.issues);
  if (isTooLarge)
    issues.push({
      severity: 'error',
      code: 'too-large',
      file: place,
      message: 'is larger than 500 MB unpacked',
      hint: 'divide it, and import its parts',
    });
  return { isListed: listed.size > 0, pages: [...pages.values()], issues };
};
