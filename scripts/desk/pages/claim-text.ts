import type { Claim } from '../../../src/schema/index.ts';
import type { Article } from '../../pipeline/2-article/article.ts';
import { countCodePoints } from '../../pipeline/6-page/code-points.ts';
import { type Html, html } from '../html.ts';

/** A stretch of the text with what it is in the claim; UTF-16 offsets. */
interface Mark {
  start: number;
  end: number;
  kind: 'content' | 'source' | 'cue';
}

/** The claim in its text: the paragraph in which it stands, with those before and after it, and its parts marked. */
export const claimText = ({ text, blocks }: Pick<Article, 'text' | 'blocks'>, claim: Claim): Html => {
  const points = countCodePoints(text);
  const pieces = [...claim.content.map((piece) => ({ ...points.toUnits(piece), kind: 'content' as const }))];
  const named = [
    ...(claim.cue ? [{ ...points.toUnits(claim.cue), kind: 'cue' as const }] : []),
    { ...points.toUnits(claim.source), kind: 'source' as const },
  ];
  // Where a name stands inside the words, the words go before.
  const marks = [...pieces, ...named.filter((one) => !pieces.some(({ start, end }) => one.start < end && start < one.end))].toSorted(
    (a, b) => a.start - b.start,
  );
  const first = marks[0]?.start ?? 0;
  const last = marks.at(-1)?.end ?? first;
  const at = blocks.findIndex(({ span }) => span.end > first);
  const until = blocks.findIndex(({ span }) => span.end >= last);
  const shown = blocks.slice(Math.max(0, at - 1), Math.max(at, until) + 2);
  return html`<div class="text">${shown.map(({ span }) => html`<p>${markUp(text, span.start, span.end, marks)}</p>`)}</div>`;
};

const markUp = (text: string, from: number, to: number, marks: readonly Mark[]): Html[] => {
  const runs: Html[] = [];
  let at = from;
  for (const { start, end, kind } of marks) {
    const [begin, stop] = [Math.max(start, at), Math.min(end, to)];
    if (begin >= stop) continue;
    runs.push(html`${text.slice(at, begin)}`, html`<mark class="${kind}">${text.slice(begin, stop)}</mark>`);
    at = stop;
  }
  return [...runs, html`${text.slice(at, to)}`];
};
