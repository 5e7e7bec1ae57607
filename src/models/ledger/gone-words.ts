import type { AddressKind, Explanation, Gone } from '../../schema/index.ts';

/** A kind of page inside a sentence. */
export const kindWords: Record<AddressKind, { one: string; many: string }> = {
  topics: { one: 'topic', many: 'topics' },
  actors: { one: 'actor', many: 'actors' },
  outlets: { one: 'outlet', many: 'outlets' },
  articles: { one: 'article', many: 'articles' },
  claims: { one: 'claim', many: 'claims' },
};

/** What became of a page, after "this claim". */
export const goneWords: Record<Gone, string> = {
  withdrawn: 'was withdrawn',
  merged: 'was merged into another',
  renamed: 'has another address now',
};

/** The same with who decided it, where that is known: "was withdrawn by Ada North". */
export const goneLine = ({ gone, by }: Explanation): string => `${goneWords[gone]}${by === undefined ? '' : ` by ${by}`}`;
