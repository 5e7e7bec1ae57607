import { textOf } from '../span.ts';
import type { Token } from './sentence.ts';

/** Splits tokens so that each quotation mark is a token of its own, of which the quoted words are free. */
export const splitAtMarks = (text: string, tokens: readonly Token[], marks: ReadonlySet<number>): Token[] =>
  tokens.flatMap((token) => {
    const { start, end } = token.span;
    if (end - start === 1) return [token];
    const cuts = new Set([start, end]);
    for (let at = start; at < end; at += 1) {
      if (marks.has(at)) {
        cuts.add(at);
        cuts.add(at + 1);
      }
    }
    if (cuts.size === 2) return [token];
    const points = [...cuts].sort((a, b) => a - b);
    return points.slice(1).map((point, index): Token => {
      const span = { start: points[index] ?? start, end: point };
      const isMark = marks.has(span.start);
      return { span, pos: isMark ? 'PUNCT' : token.pos, lemma: textOf(text, span).toLowerCase(), quoted: false };
    });
  });
