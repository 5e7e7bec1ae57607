import type { Claim } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';
import type { Article, Block } from '../../2-article/article.ts';
import { articleOf } from '../../3-sentence/article-of.fixture.ts';
import { splitSentences } from '../../3-sentence/split-sentences.ts';
import type { Attribution } from '../../4-attribution/attribution.ts';
import type { Span } from '../../span.ts';
import type { Judge } from '../judge/judge-stance.ts';
import { fisheries } from '../source/fisheries.fixture.ts';
import { makeClaims } from './make-claims.ts';

/** What a test may say of an article. */
export interface Marked {
  published?: string;
  title?: string;
  registry?: Registry;
  /** Who judges the stances; one who lets all pass as the rows have it where nothing is said. */
  judge?: Judge;
  /** A dateline or caption, in words of the text. */
  hint?: { kind: 'caption' | 'dateline'; words: string };
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
  { published = '2026-02-04', title, posts = {}, hint }: Marked = {},
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
  const marked = plain.blocks.map((block, at): Block => {
    const post = posts[at];
    return post ? { kind: 'post', span: block.span, post: { ...post, signature: block.span } } : block;
  });
  const from = hint ? plain.text.indexOf(hint.words) : -1;
  const hints = hint && from >= 0 ? [{ kind: hint.kind, span: { start: from, end: from + hint.words.length } }] : [];
  // As in an article that was read: a dateline stands before its paragraph, a caption outside of any.
  const blocks = marked.flatMap((block): Block[] => {
    const own = hints.find(({ span }) => block.span.start <= span.start && span.end <= block.span.end);
    if (!own) return [block];
    const rest = plain.text.slice(own.span.end, block.span.end);
    const start = block.span.end - rest.trimStart().length;
    return start < block.span.end ? [{ ...block, span: { start, end: block.span.end } }] : [];
  });
  return { article: { ...plain, blocks, hints, meta: { ...plain.meta, published, title: title ?? plain.meta.title } }, attributions };
};

const trusting: Judge = () => ({ confidence: 1, isKept: true, isSure: true });

/** For tests: the claims of a marked article. */
export const claimsOf = (lines: string, marked: Marked = {}): Claim[] => {
  const { article, attributions } = markedArticle(lines, marked);
  return makeClaims(article, splitSentences(article), attributions, marked.registry ?? fisheries, marked.judge ?? trusting);
};
