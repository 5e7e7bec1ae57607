import type { CorpusParts } from './corpus.ts';

/** Lists every value that stands more than once. */
const repeated = (values: readonly string[]): string[] => [...new Set(values.filter((value, index) => values.indexOf(value) < index))];

/**
 * Says, one plain sentence each, where the content names something that it does not hold, or names two
 * things alike. Empty for what the build script writes; the list is for content edited by hand.
 */
export const checkReferences = ({ articles, topics, actors, outlets }: CorpusParts): string[] => {
  const positions = topics.flatMap((topic) => topic.positions.map(({ id }) => id));
  const claims = articles.flatMap((article) => article.claims.map(({ id }) => id));
  const known: Record<string, ReadonlySet<string>> = {
    actor: new Set(actors.map(({ id }) => id)),
    outlet: new Set(outlets.map(({ id }) => id)),
    topic: new Set(topics.map(({ id }) => id)),
    position: new Set(positions),
  };
  const problems: string[] = [];
  const need = (place: string, kind: 'actor' | 'outlet' | 'topic' | 'position', ids: readonly string[]) => {
    for (const id of ids) if (!known[kind]?.has(id)) problems.push(`${place} names the ${kind} "${id}", which is not in the content`);
  };
  for (const id of repeated(positions)) problems.push(`the position "${id}" stands in more than one place`);
  for (const id of repeated(claims)) problems.push(`the claim "${id}" stands in more than one place`);
  for (const { id, speaksFor } of actors)
    need(
      `actor ${id}`,
      'actor',
      speaksFor.map(({ actor }) => actor),
    );
  for (const { id, related } of topics) need(`topic ${id}`, 'topic', related);
  for (const article of articles) {
    need(`article ${article.id}`, 'outlet', [article.outlet]);
    for (const claim of article.claims) {
      const place = `claim ${claim.id} of article ${article.id}`;
      need(
        place,
        'actor',
        claim.actors.map(({ actor }) => actor),
      );
      need(
        place,
        'outlet',
        claim.via.flatMap(({ outlet }) => (outlet ? [outlet] : [])),
      );
      need(place, 'topic', claim.topics);
      need(
        place,
        'position',
        claim.positions.map(({ position }) => position),
      );
    }
  }
  return problems;
};
