import { parseDate } from '../../../pipeline/2-article/metadata/parse-date.ts';
import { toLine } from '../../../pipeline/2-article/metadata/to-line.ts';
import type { Issue } from '../../../pipeline/issue.ts';
import { type Opened, toMeta, type WantedAddress } from '../../opened.ts';

/** What bibliographies of every format say of one page, as they say it. */
export interface BibliographyItem {
  address?: string | undefined;
  title?: string | undefined;
  names?: readonly string[] | undefined;
  published?: string | undefined;
  accessed?: string | undefined;
  language?: string | undefined;
  attachments?: readonly string[] | undefined;
}

/** Names of languages that BibLaTeX and people write instead of tags. */
const languages: Readonly<Record<string, string>> = {
  american: 'en-US',
  british: 'en-GB',
  english: 'en',
  french: 'fr',
  german: 'de',
  ngerman: 'de',
  italian: 'it',
  norwegian: 'no',
  polish: 'pl',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
  swedish: 'sv',
  ukrainian: 'uk',
};

const toTag = (language: string | undefined): string | undefined => {
  const word = language?.trim().toLowerCase() ?? '';
  return Object.hasOwn(languages, word)
    ? languages[word]
    : language
        ?.trim()
        .replace('_', '-')
        .replace(/^\w{2,3}(?=-|$)/, (tag) => tag.toLowerCase());
};

/** A date of a bibliography: `2026-02`, `2026`, `2026/02/04/`, or any that an article could have. */
const toDate = (date: string | undefined): string | undefined => {
  const plain = /^\s*(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?[-/]*\s*$/.exec(date ?? '');
  if (!plain) return parseDate(date ?? '');
  return plain
    .slice(1)
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join('-');
};

/** The pages that items name: by address, by attachment or by both. One that has neither is no page, and said to be none. */
export const toWanted = (items: readonly { item: BibliographyItem; line?: number }[], place: string, found: readonly Issue[]): Opened => {
  const issues = [...found];
  const addresses = items.flatMap(({ item, line }): readonly WantedAddress[] => {
    const { attachments = [] } = item;
    const url = URL.parse(item.address?.trim() ?? '');
    const address = url && /^https?:$/.test(url.protocol) ? url.href : '';
    const where = line === undefined ? {} : { line };
    if (address === '' && attachments.length === 0) {
      const message = `${item.title === undefined ? 'an entry' : `"${(toLine(item.title) ?? '').slice(0, 80)}"`} has no web address`;
      issues.push({
        severity: 'error',
        code: 'no-address',
        file: place,
        ...where,
        message,
        hint: 'give the entry the address of the page (URL)',
      });
      return [];
    }
    const meta = toMeta({
      title: toLine(item.title ?? ''),
      byline: toLine((item.names ?? []).filter((name) => name.trim() !== '').join(', ')),
      published: toDate(item.published),
      accessed: toDate(item.accessed),
      language: toTag(item.language),
      ...(address === '' ? {} : { url: address }),
    });
    return [{ address, place, ...where, meta, attachments }];
  });
  if (items.length === 0 && issues.length === 0)
    issues.push({
      severity: 'error',
      code: 'empty-bibliography',
      file: place,
      message: 'names no page',
      hint: 'export the items with their addresses',
    });
  return { documents: [], addresses, issues };
};
