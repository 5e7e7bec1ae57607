import { enclosing, type Span } from '../../span.ts';
import { type Label, labelAt, type Part } from './labels.ts';

/** One attribution: its spans by part, each in the order of the text. */
export interface Annotated {
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
}

/** An attribution that the tagger found. */
export interface Tagged extends Annotated {
  /** How sure the tagger is of its least sure part, from 0 to 1. */
  score: number;
}

/** How sure it is that the tokens from the first to the last are of a part. */
export type Sureness = (part: Part, first: number, last: number) => number;

interface Piece {
  label: Label;
  first: number;
  last: number;
}

const piecesOf = (numbers: Uint8Array): Piece[] => {
  const out: Piece[] = [];
  numbers.forEach((number, i) => {
    const label = labelAt(number);
    if (label.part === 'outside') return;
    const open = out.at(-1);
    if (open && !label.begin && open.last === i - 1 && open.label.part === label.part) open.last = i;
    else out.push({ label, first: i, last: i });
  });
  return out;
};

const looksAhead = (piece: Piece): boolean => piece.label.near === 'after';

/** How far (pieces) a cue looks for its source, and a content for its cue. */
const reach = 12;

const nearest = (pieces: readonly Piece[], from: number, step: 1 | -1, fits: (piece: Piece) => boolean): number => {
  for (let k = 1; k <= reach; k += 1) {
    const piece = pieces[from + step * k];
    if (piece === undefined) return -1;
    if (fits(piece)) return from + step * k;
  }
  return -1;
};

const wantsContent = (side: 'before' | 'after') => (piece: Piece) =>
  piece.label.part === 'cue' && (piece.label.far === side || piece.label.far === 'both');

/** Joins tagged pieces to attributions: every cue takes the source and the contents that its label looks to. */
export const linkLabels = (tokens: readonly Span[], numbers: Uint8Array, sureOf: Sureness = () => 1): Tagged[] => {
  const wordsOf = ({ first, last }: Piece): readonly Span[] => tokens.slice(first, last + 1).filter((t) => t.end > t.start);
  // Of a mark between paragraphs alone nothing can be shown.
  const pieces = piecesOf(numbers).filter((piece) => wordsOf(piece).length > 0);
  const spanOf = (piece: Piece): Span => enclosing(wordsOf(piece));
  const contents = new Map<number, Piece[]>();
  pieces.forEach((piece, i) => {
    if (piece.label.part !== 'content') return;
    const ahead = looksAhead(piece);
    const step = ahead ? 1 : -1;
    let cue = nearest(pieces, i, step, wantsContent(ahead ? 'before' : 'after'));
    if (cue < 0) cue = nearest(pieces, i, step, (p) => p.label.part === 'cue');
    if (cue >= 0) contents.set(cue, [...(contents.get(cue) ?? []), piece]);
  });
  const out: Tagged[] = [];
  pieces.forEach((piece, i) => {
    if (piece.label.part !== 'cue') return;
    const { near } = piece.label;
    const source = near === 'none' ? -1 : nearest(pieces, i, near === 'after' ? 1 : -1, (p) => p.label.part === 'source');
    const found = pieces[source];
    const content = contents.get(i) ?? [];
    // A cue alone attributes nothing.
    if (!found && content.length === 0) return;
    const sure = [piece, ...content, ...(found ? [found] : [])].map(({ label, first, last }) => sureOf(label.part, first, last));
    out.push({ source: found ? [spanOf(found)] : [], cue: [spanOf(piece)], content: content.map(spanOf), score: Math.min(...sure) });
  });
  return out;
};
