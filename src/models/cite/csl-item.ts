/** A name as CSL takes it: in parts where they are known, else as it is written. */
export type CslName = { family: string; given: string } | { literal: string };

/** A date as CSL takes it. */
export type CslDate = { 'date-parts': [readonly number[]]; circa?: boolean } | { literal: string };

/** The part of CSL-JSON that the record uses: https://github.com/citation-style-language/schema */
export interface CslItem {
  id: string;
  type: 'webpage' | 'article-newspaper' | 'dataset';
  title: string;
  author?: readonly CslName[];
  'container-title'?: string;
  publisher?: string;
  genre?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL: string;
  language?: string;
  abstract?: string;
  note?: string;
}
