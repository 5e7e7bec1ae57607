import type { Claim } from '../../../src/schema/index.ts';
import type { Registry } from '../1-seed/seed.ts';
import type { Article, Block } from '../2-article/article.ts';
import { articleOf } from '../3-sentence/article-of.fixture.ts';
import { splitSentences } from '../3-sentence/split-sentences.ts';
import type { Attribution } from '../4-attribution/attribution.ts';
import type { Span } from '../span.ts';
import { fisheries } from './fisheries.fixture.ts';
import { makeClaims } from './make-claims.ts';

/** What a test may say of an article. */
export interface Marked {
  published?: string;
  title?: string;
  registry?: Registry;
  /** Paragraphs that are posts, by index, with poster and date. */
  posts?: Readonly<Record<number, { poster: string; date: string }>>;
}

const ROLES = { '[': 'source', '<': 'cue', '{': 'content' } as const;
const isOpener = (mark: string): mark is keyof typeof ROLES => mark in ROLES;

/**
 * For tests: an article from lines with `[source]`, `<cue>` and `{content}` marked; the marks of one
 * line are one attribution. Lines are joined by a space, an empty line begins a paragraph.
 */
const markedArticle = (
  lines: string,
  { published = '2026-02-04', title, posts = {} }: Marked = {},
): { article: Article; attributions: Attribution[] } => {
  let text = '';
  const attributions: Attribution[] = [];
  for (const line of lines.split('\n').map((own) => own.trim())) {
    if (line === '') {
      text = `${text.trimEnd()}\n`;
      continue;
    }
    const spans: Record<'source' | 'cue' | 'content', Span[]> = { source: [], cue: [], content: [] };
    let start = 0;
    for (const [at, mark] of [...line].entries()) {
      if (isOpener(mark)) start = text.length;
      else if (']>}'.includes(mark)) {
        const role = mark === ']' ? 'source' : mark === '>' ? 'cue' : 'content';
        spans[role].push({ start, end: text.length });
      } else text += mark;
      if (at === [...line].length - 1) text += ' ';
    }
    const form = /[“"]\}|“\{/.test(line) || line.includes('“{') ? 'direct' : 'indirect';
    if (spans.content.length > 0) attributions.push({ ...spans, form, relays: [], rule: 'test', confidence: 1 });
  }
  const plain = articleOf(text.trimEnd());
  const blocks = plain.blocks.map((block, at): Block => {
    const post = posts[at];
    return post ? { kind: 'post', span: block.span, post: { ...post, signature: block.span } } : block;
  });
  return { article: { ...plain, blocks, meta: { ...plain.meta, published, title: title ?? plain.meta.title } }, attributions };
};

/** For tests: the claims of a marked article. */
export const claimsOf = (lines: string, marked: Marked = {}): Claim[] => {
  const { article, attributions } = markedArticle(lines, marked);
  return makeClaims(article, splitSentences(article), attributions, marked.registry ?? fisheries);
};
