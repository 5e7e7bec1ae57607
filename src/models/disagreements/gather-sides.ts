import type { PlacedClaim } from '../corpus/corpus.ts';
import type { DisagreementSide } from './disagreement.ts';

/** What one report gives. */
export interface Given<Value> {
  report: PlacedClaim;
  value: Value;
  shown: string;
  words: string;
}

/**
 * Puts reports that agree on one side, in the order given; each joins the first side with a value that it
 * agrees with. Nothing where one side only remains, or where both sides stand in the same article: that
 * article gives both itself.
 */
export const gatherSides = <Value>(given: readonly Given<Value>[], agree: (a: Value, b: Value) => boolean): DisagreementSide[] => {
  const sides: Given<Value>[][] = [];
  for (const one of given) {
    const home = sides.find((side) => side.some(({ value }) => agree(value, one.value)));
    if (home) home.push(one);
    else sides.push([one]);
  }
  const articles = sides.map((side) => new Set(side.map(({ report }) => report.article.id)));
  const disjoint = sides.filter((_, index) => articles.every((other, at) => at === index || articles[index]?.isDisjointFrom(other)));
  if (disjoint.length < 2) return [];
  return disjoint.map((side) => ({
    value: side[0]?.shown ?? '',
    words: side[0]?.words ?? '',
    reports: [...new Set(side.map(({ report }) => report))],
  }));
};
