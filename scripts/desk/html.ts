import { escapeText } from '../../src/models/graph/draw/markup.ts';

/** Markup that may be put into a page as it is. Everything else is escaped. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** What a template takes: text, markup, a list of either, or nothing. */
export type Piece = Html | string | number | false | undefined | readonly Piece[];

/** Characters that turn a text round or hide in it are shown as what they are. */
const hidden = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const show = (piece: Piece): string => {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.source;
  if (typeof piece === 'object') return piece.map(show).join('');
  const shown = String(piece).replaceAll(hidden, (mark) =>
    mark === '\n' || mark === '\t' ? mark : `[U+${mark.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
  );
  return escapeText(shown);
};

/** A template whose texts are escaped, in elements and in attributes in double quotes alike. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(strings.map((string, at) => string + show(pieces[at])).join(''));
