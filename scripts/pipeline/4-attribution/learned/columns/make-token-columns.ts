import type { TokenList } from '../make-token-list.ts';
import { type Columns, makeColumns } from './columns.ts';
import { fillCueColumns } from './fill-cue-columns.ts';
import { fillLexiconColumns, type Lexicon } from './fill-lexicon-columns.ts';
import { fillPlaceColumns, fillQuoteColumns } from './fill-place-columns.ts';
import { type Clue, fillRuleColumns } from './fill-rule-columns.ts';
import { fillClauseColumns, fillVerbColumns } from './fill-verb-columns.ts';
import { fillWordColumns } from './fill-word-columns.ts';

/** What is known of each token. Later columns read earlier ones, so the order stands. */
export const makeTokenColumns = (list: TokenList, lexicon: Lexicon, clues: readonly Clue[] | undefined): Columns => {
  const columns = makeColumns(list.words.length);
  fillWordColumns(columns, list);
  fillLexiconColumns(columns, list, lexicon);
  fillPlaceColumns(columns, list);
  fillQuoteColumns(columns, list);
  fillClauseColumns(columns, list);
  fillVerbColumns(columns, list);
  fillCueColumns(columns, list);
  if (clues) fillRuleColumns(columns, list, clues);
  return columns;
};
