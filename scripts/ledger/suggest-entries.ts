import type { GoneAddress } from './explain-gone.ts';

/**
 * Entries for `withdrawn.yaml` of what nobody has explained, their reasons left empty for people to write: claims of one
 * article together, every other address by itself. Claims whose article is unexplained as well go with it and need none.
 */
export const suggestEntries = (gone: readonly GoneAddress[]): readonly string[] => {
  const silent = gone.filter(({ explanation }) => explanation === null).map(({ entry }) => entry);
  const lostArticles = new Set(silent.filter(({ kind }) => kind === 'articles').map(({ id }) => id));
  const articleOf = ({ facts: { article } }: GoneAddress['entry']): string => (typeof article === 'string' ? article : '');
  const groups = Map.groupBy(
    silent.filter((entry) => entry.kind !== 'claims' || !lostArticles.has(articleOf(entry))),
    (entry) => (entry.kind === 'claims' ? articleOf(entry) : `${entry.kind}/${entry.id}`),
  );
  return [...groups.values()].flatMap((entries) => {
    const [first, ...others] = entries.map(({ kind, id }) => `"${kind}/${id}"`);
    const [entry] = entries;
    return [
      `- address: ${first}`,
      ...(others.length === 0 ? [] : [`  also: [${others.join(', ')}]`]),
      '  gone: "withdrawn"',
      '  reason: ""',
      `  onward: [${entry?.kind === 'claims' ? `"articles/${articleOf(entry)}"` : ''}]`,
    ];
  });
};
