import { type Bibliography, bibliography } from '../../../src/schema/index.ts';
import type { Registry, Seed } from '../1-seed/seed.ts';
import type { Issue } from '../issue.ts';
import { textOf } from '../span.ts';
import type { Article, Block, Removed } from './article.ts';
import { findBoilerplate } from './boilerplate/find-boilerplate.ts';
import { splitCredits } from './boilerplate/split-credits.ts';
import type { Draft } from './draft.ts';
import { findPosts } from './find-posts.ts';
import { findDateline } from './metadata/find-dateline.ts';
import { findMetadata, outletIdOfHost, outletOfAddress } from './metadata/find-metadata.ts';
import { findTitle, titleFromAddress } from './metadata/find-title.ts';
import { decodeReferences } from './metadata/to-line.ts';
import { normaliseText } from './normalise-text.ts';
import { parseHtml } from './parse-html.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseText } from './parse-text.ts';

const parsers: Readonly<Record<Seed['format'], (source: string) => Draft>> = { md: parseMarkdown, txt: parseText, html: parseHtml };

/** Metadata is text of the document too: normalised, and on one line. What an author wrote has no character references to decode. */
const toLine = (words: string): string => normaliseText(words).replace(/\n/g, ' ');

/** The article's parts: what stays, what is left out, and what lines outside the body hint at. `keep` is what the author puts back. */
const sortBlocks = (
  draft: Draft,
  known: Parameters<typeof findBoilerplate>[1],
  keep: readonly string[] = [],
): Pick<Article, 'blocks' | 'removed' | 'hints'> => {
  const { text } = draft;
  const posts = findPosts(text, draft.blocks);
  const inPosts = new Set(posts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const kept = keep.map(toLine);
  const isKept = (span: Block['span']): boolean => kept.some((words) => toLine(textOf(text, span)).startsWith(words));
  const leftOut = new Map(findBoilerplate(draft, known, inPosts).map(({ index, rule }) => [index, rule]));
  const blocks: Block[] = posts.map(({ block }) => block);
  const removed: Removed[] = posts.flatMap(({ pictures }) => pictures.map((span) => ({ rule: 'image-address', span })));
  const hints: { kind: 'caption' | 'dateline'; span: Block['span'] }[] = [];
  draft.blocks.forEach(({ kind, span }, index) => {
    if (inPosts.has(index)) return;
    const rule = leftOut.get(index);
    if (rule !== undefined && !isKept(span)) {
      removed.push({ rule, span });
      if (rule === 'photo-caption') hints.push({ kind: 'caption', span });
      return;
    }
    const dateline = kind === 'paragraph' ? findDateline(text, span) : undefined;
    if (dateline) {
      removed.push({ rule: 'dateline', span: dateline });
      hints.push({ kind: 'dateline', span: dateline });
    }
    const start = dateline ? dateline.end + (/^\s*/.exec(text.slice(dateline.end))?.[0].length ?? 0) : span.start;
    blocks.push({ kind: kind === 'caption' ? 'paragraph' : kind, span: { start, end: span.end } });
  });
  const inOrder = (a: { span: Block['span'] }, b: { span: Block['span'] }): number => a.span.start - b.span.start;
  return { blocks: blocks.sort(inOrder), removed: removed.sort(inOrder), hints: hints.sort(inOrder) };
};

const defined = (meta: Partial<Bibliography>): Partial<Bibliography> =>
  Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined && value !== ''));

/** What each field is taken to be where neither the author nor the document says it. */
const unsaid = { byline: '', published: '', accessed: '', rights: 'excerpt' } as const;

/** In UTF-16 units: some sixty thousand words. What comes after reads a thousand words in less than a second. */
const longestText = 400_000;

const missingHint = (field: string): string => `add a line "${field}: ..." to the front matter, or to a .yaml beside the document`;

/**
 * Makes one document an article: its text normalised, its parts told apart, its metadata completed from
 * the document itself. What the author gave always wins. With `byHost`, for a dossier that lists no outlets, an
 * outlet that is not given is named by the host of the address. Without an address or an outlet there is no article, only Issues.
 */
export const makeArticle = (seed: Seed, registry: Registry, { byHost = false } = {}): { article?: Article; issues: readonly Issue[] } => {
  const issue = (severity: Issue['severity'], code: string, message: string, hint: string): Issue => ({
    severity,
    code,
    file: seed.metaFile,
    line: 1,
    column: 1,
    message,
    hint,
  });
  let draft: Draft;
  try {
    draft = parsers[seed.format](seed.body);
    draft = { ...draft, blocks: splitCredits(draft) };
  } catch (error) {
    // The parsers refuse what would keep them busy for minutes, and a stack has an end.
    if (!(error instanceof RangeError)) throw error;
    const fault = issue('error', 'unreadable-markup', 'is too long or too deeply nested to be read', 'save the text of the article alone');
    return { issues: [{ ...fault, file: seed.file }] };
  }
  if (draft.text.length > longestText) {
    const fault = issue(
      'error',
      'too-long',
      `has ${draft.text.length} characters; at most ${longestText} are read`,
      'split it, or save the text of the article alone',
    );
    return { issues: [{ ...fault, file: seed.file }] };
  }
  const given = { ...defined(draft.meta), ...seed.meta };
  // A headline is copied from pages and feeds, and a reference such as `&amp;` is never meant in one.
  const headline = toLine(given.title ?? '') || findTitle(draft);
  const title = headline && toLine(decodeReferences(headline));
  const known = registry.outlets.find(({ id }) => id === given.outlet) ?? outletOfAddress(given.url, registry.outlets);
  const outletNames = known ? [known.name, ...known.aliases] : byHost ? (draft.site?.names ?? []) : [];
  const parts = sortBlocks(draft, { title, byline: given.byline, outletNames }, seed.keep);
  const found = findMetadata(parts.removed.map(({ rule, span }) => ({ rule, words: textOf(draft.text, span) })));
  const meta = { language: 'und', ...unsaid, ...defined(found), ...given };
  const outlet = meta.outlet ?? outletOfAddress(meta.url, registry.outlets)?.id ?? (byHost ? outletIdOfHost(meta.url) : undefined);
  const issues: Issue[] = [];
  for (const fault of draft.faults ?? [])
    issues.push({
      ...issue('note', 'faulty-metadata', `has ${fault}`, `see whether title, byline and date are right; what ${seed.metaFile} says wins`),
      file: seed.file,
    });
  if (meta.url === undefined)
    issues.push(issue('error', 'missing-field', `url is missing, and ${seed.file} does not give it`, missingHint('url')));
  if (outlet === undefined) issues.push(issue('error', 'missing-field', 'outlet is missing', missingHint('outlet')));
  if (parts.blocks.length === 0)
    issues.push({
      ...issue(
        'error',
        'empty-article',
        'holds no text besides headlines, captions and the like',
        'run with --explain to see what was left out',
      ),
      file: seed.file,
    });
  if (meta.url === undefined || outlet === undefined || parts.blocks.length === 0) return { issues };
  if (meta.language === 'und') issues.push(issue('note', 'unknown-language', 'the language is not known', missingHint('language')));
  const standIn = title ?? titleFromAddress(meta.url, draft.text) ?? '[No headline]';
  if (title === undefined)
    issues.push(issue('note', 'supplied-title', `${seed.file} has no headline; "${standIn}" stands in for it`, missingHint('title')));
  const parsed = bibliography.parse({ ...meta, outlet, title: toLine(standIn), byline: toLine(meta.byline) });
  const site = draft.site ? { site: draft.site } : {};
  return { article: { id: seed.id, file: seed.file, meta: parsed, ...site, text: draft.text, ...parts }, issues };
};
