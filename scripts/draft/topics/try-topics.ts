import type { Claim, PositionId, Stance, Topic } from '../../../src/schema/index.ts';
import type { Registry } from '../../pipeline/1-seed/seed.ts';
import { sentenceAt } from '../../pipeline/5-claim/words/reading.ts';
import { makeClaims } from '../../pipeline/index.ts';
import type { Sighting } from '../actors/find-sightings.ts';
import type { ReadArticle } from '../actors/read-article.ts';

/** A claim that a drafted position would get. */
export interface Taker {
  /** An actor's name, or the words for a speaker whom no actor is. */
  speaker: string;
  stance: Stance;
  sighting: Sighting;
}

const speakerOf = ({ actors, unresolved, source }: Claim, names: ReadonlyMap<string, string>): string =>
  actors.map(({ actor }) => names.get(actor) ?? actor)[0] ?? unresolved[0] ?? source.exact;

/** Who would take which position, by the same reading that a build does: claims in the order of the articles. */
export const tryTopics = (
  articles: readonly ReadArticle[],
  topics: readonly Topic[],
  { actors, outlets }: Pick<Registry, 'actors' | 'outlets'>,
): ReadonlyMap<PositionId, readonly Taker[]> => {
  const names = new Map<string, string>(actors.map(({ id, name }) => [id, name]));
  const registry: Registry = {
    actors,
    outlets,
    topics: topics.map((topic) => ({ topic, file: `topics/${topic.id}.md`, prose: '', proseLine: 1 })),
  };
  const takers = new Map<PositionId, Taker[]>();
  for (const { article, sentences, attributions } of articles)
    for (const [at, claim] of makeClaims(article, sentences, attributions, registry).entries())
      for (const { position, stance } of claim.positions) {
        const own = takers.get(position) ?? [];
        const content = attributions[at]?.content[0];
        const { span } = (content && sentences[sentenceAt(sentences, content.start)]) ?? {};
        const sentence = span ? article.text.slice(span.start, span.end).replace(/\s+/gu, ' ') : claim.evidence.quote.exact;
        own.push({ speaker: speakerOf(claim, names), stance, sighting: { article: article.id, date: article.meta.published, sentence } });
        takers.set(position, own);
      }
  return takers;
};
