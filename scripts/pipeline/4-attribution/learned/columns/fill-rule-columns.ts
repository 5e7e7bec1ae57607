import { encodeLabels, tokensOf } from '../encode-labels.ts';
import type { Annotated } from '../link-labels.ts';
import type { TokenList } from '../make-token-list.ts';
import { type Columns, hashText } from './columns.ts';

/** What a rule found, in PolNeAR's manner. */
export interface Clue extends Annotated {
  rule: string;
}

/** Fills what the rules make of each token: the label that they would give it, and which of them does. Both stay 0 where no rules were asked. */
export const fillRuleColumns = (columns: Columns, list: TokenList, clues: readonly Clue[]): void => {
  for (const [i, label] of encodeLabels(list.spans, clues).entries()) columns.rule[i] = label + 1;
  for (const { rule, source, cue, content } of clues) {
    const name = hashText(rule);
    for (const span of [...content, ...source, ...cue]) {
      const [first, last] = tokensOf(list.spans, span) ?? [0, -1];
      columns.ruleName.fill(name, first, last + 1);
    }
  }
};
