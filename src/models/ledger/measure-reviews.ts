import type { Article, Claim, Correction, MeasuredTable } from '../../schema/index.ts';

/** Of how many things that editors looked at the program had how many right. */
interface Share {
  right: number;
  of: number;
}

const changeOf = ({ review }: Claim, field: string): Correction | undefined => review?.changes.find((change) => change.field === field);

/** "troops: oppose, stated" -> "troops: oppose": how a stance was known is no part of whether it is right. */
const sidesIn = (stances: Correction['before'] | undefined): string[] =>
  Array.isArray(stances) ? stances.map((one) => one.replace(/,.*$/u, '')) : [];

/** The stances that the program found, and those that stand after the review. */
const stancesOf = (claim: Claim): { found: readonly string[]; standing: readonly string[] } => {
  const change = changeOf(claim, 'stances');
  const now = claim.positions.map(({ position, stance }) => `${position}: ${stance}`);
  return change ? { found: sidesIn(change.before), standing: sidesIn(change.after) } : { found: now, standing: now };
};

const inWords = ({ right, of }: Share): string => (of === 0 ? 'none looked at' : `${right} of ${of} (${Math.round((100 * right) / of)} %)`);

/**
 * How often the program was right where an editor looked, by kind: the record's own measured error. Undefined where
 * nobody has looked at anything. Those claims are no sample: editors look first where a decision changes most.
 */
export const measureReviews = ({ articles }: { articles: readonly Pick<Article, 'claims' | 'withdrawn'>[] }): MeasuredTable | undefined => {
  const kept = articles.flatMap(({ claims }) => claims.filter(({ review }) => review !== undefined));
  const withdrawn = articles.reduce((sum, article) => sum + (article.withdrawn?.length ?? 0), 0);
  const looked = kept.length + withdrawn;
  if (looked === 0) return undefined;
  const unchanged = (field: string): Share => ({ right: kept.filter((claim) => !changeOf(claim, field)).length, of: kept.length });
  const stances = kept.map(stancesOf);
  const right = stances.reduce((sum, { found, standing }) => sum + found.filter((one) => standing.includes(one)).length, 0);
  const count = (part: 'found' | 'standing'): number => stances.reduce((sum, one) => sum + one[part].length, 0);
  return {
    title: 'What the program had right in this record, where an editor looked',
    columns: ['right'],
    rows: [
      ['Somebody says it in the article', inWords({ right: kept.length, of: looked })],
      ['Speaker', inWords(unchanged('speakers'))],
      ['Date said', inWords(unchanged('date'))],
      ['Stances that were given', inWords({ right, of: count('found') })],
      ['Stances that stand, and were given', inWords({ right, of: count('standing') })],
    ],
  };
};
