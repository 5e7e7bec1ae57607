import type { Issue } from '../../../pipeline/issue.ts';
import type { Opened } from '../../opened.ts';
import { type BibliographyItem, toWanted } from './bibliography-item.ts';

/** Where one entry begins. */
const entryStart = /^[ \t]*@(?!comment\b|preamble\b)[a-z]+[ \t]*[{(]/i;

/** The text cut before each entry, with the one-based line of each piece; what precedes the first entry goes with it. */
const splitEntries = (text: string): readonly { source: string; line: number }[] => {
  const pieces: { source: string; line: number }[] = [];
  text.split('\n').forEach((line, index) => {
    const last = pieces.at(-1);
    if (last && !entryStart.test(line)) last.source += `\n${line}`;
    else pieces.push({ source: line, line: index + 1 });
  });
  return pieces.filter(({ source }) => entryStart.test(source));
};

/** Zotero writes `Snapshot:files/13/x.html:text/html`, several with semicolons between; JabRef the same; others a path alone. */
const pathsOf = (file: string): readonly string[] =>
  file
    .split(/(?<!\\);/)
    .map((part) => part.replace(/\\([:;\\_{}])/g, '$1').trim())
    .flatMap((part) => {
      const inner = /^[^:]*:(.+):[\w.+-]*\/?[\w.+-]*$/.exec(part)?.[1] ?? part;
      return inner === '' ? [] : [inner];
    });

/** LaTeX of a value to words. */
type ToWords = (value: string) => string;

const monthOf = (month: string | undefined): string => (/^\d{1,2}$/.test(month ?? '') ? `-${String(month).padStart(2, '0')}` : '');

const toItem = (properties: Readonly<Record<string, string | number>>, toWords: ToWords): BibliographyItem => {
  const raw = (name: string): string | undefined => (Object.hasOwn(properties, name) ? String(properties[name]) : undefined);
  const words = (name: string): string | undefined => {
    const value = raw(name);
    return value === undefined ? undefined : toWords(value);
  };
  const names = raw('author')
    ?.split(/\s+and\s+/)
    .map((name) => {
      const [family = '', ...given] = /^\{.*\}$/.test(name) ? [name] : name.split(/\s*,\s*/);
      return toWords([...given.reverse(), family].join(' '));
    });
  const year = raw('year');
  return {
    // An address is no LaTeX, though some programs escape what LaTeX would.
    address: raw('url')?.replace(/\\([%_&#~{}])/g, '$1') ?? /\\url\{([^}]+)\}/.exec(raw('howpublished') ?? '')?.[1],
    title: words('title'),
    names,
    published: raw('date') ?? (year === undefined ? undefined : `${year}${monthOf(raw('month'))}`),
    accessed: raw('urldate'),
    language: raw('langid') ?? raw('language'),
    attachments: pathsOf(raw('file') ?? ''),
  };
};

/**
 * The pages that a BibTeX or BibLaTeX file names, each with what it says of it and the files attached. citation-js reads
 * the syntax; its items would lose the attachments and, of `@article`, the day. An entry at fault leaves the others.
 */
export const parseBibtex = async (text: string, place: string): Promise<Opened> => {
  const [{ default: file }, { default: value }] = await Promise.all([
    import('@citation-js/plugin-bibtex/lib/input/file.js'),
    import('@citation-js/plugin-bibtex/lib/input/value.js'),
  ]);
  const toWords: ToWords = (source) => {
    try {
      return value.parse(source).replace(/<\/?(?:i|b|sup|sub|span)\b[^>]*>/g, '');
    } catch {
      return source.replace(/[{}]/g, '');
    }
  };
  const issues: Issue[] = [];
  const strings = text.match(/^[ \t]*@string[ \t]*\{[^\n]*$/gim)?.join('\n') ?? '';
  const items = splitEntries(text).flatMap(({ source, line }) => {
    if (/^[ \t]*@string/i.test(source)) return [];
    try {
      return file.parse(`${strings}\n${source}`).map(({ properties }) => ({ item: toItem(properties, toWords), line }));
    } catch (error) {
      const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
      issues.push({
        severity: 'error',
        code: 'unreadable-entry',
        file: place,
        line,
        column: 1,
        message: `cannot be read as BibTeX: ${why.replace(/ at line \d+ col \d+:?$/, '')}`,
        hint: 'close every brace and quotation mark of the entry, and put a comma after each field',
      });
      return [];
    }
  });
  return toWanted(items, place, issues);
};
