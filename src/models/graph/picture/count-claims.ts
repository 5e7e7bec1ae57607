import type { GraphClaim } from './graph-data.ts';
import type { CountRule } from './graph-state.ts';

/** What claims are the same for the rule `month`: those of one month. Without a date nothing says that two are of one month. */
const monthKey = ({ said, id }: GraphClaim): string => (said === '' ? id : said.slice(0, 7));

/** How many claims of one actor on one position count, by a rule. */
export const countByRule = (claims: readonly GraphClaim[], rule: CountRule): number => {
  if (rule === 'claim' || claims.length < 2) return claims.length;
  return new Set<string | number>(rule === 'statement' ? claims.map(({ statement }) => statement) : claims.map(monthKey)).size;
};
