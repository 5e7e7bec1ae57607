import type { Actor, Claim } from '../../../src/schema/index.ts';
import { readAttributions, readSentences, readTitle, sentenceAt } from '../../pipeline/5-claim/words/reading.ts';
import { toKey } from '../../pipeline/5-claim/words/to-key.ts';
import type { Sighting } from '../actors/find-sightings.ts';
import type { ReadArticle } from '../actors/read-article.ts';
import { findSides, type Use } from './find-sides.ts';
import { findSubjects, type Subject } from './find-subjects.ts';

/** What somebody is said to have said, and the things that it speaks of. */
export interface Statement {
  /** An actor's id, or the words for a speaker whom no actor is. */
  speaker: string;
  uses: readonly Use[];
  sighting: Sighting;
}

/** The things that an article speaks of, in its headline, in all its sentences, and in what is said in it. */
export interface SpokenArticle {
  id: Sighting['article'];
  headline: readonly Subject[];
  told: readonly Use[];
  statements: readonly Statement[];
}

/** The names of actors, which are no matter, with all words of persons' names. */
const nameWords = (actors: readonly Actor[]): ReadonlySet<string> =>
  new Set(
    actors.flatMap(({ kind, name, aliases }) =>
      [name, ...aliases].map(toKey).flatMap((words) => (kind === 'person' || words.length === 1 ? words : [])),
    ),
  );

/** What some articles speak of, in their order. */
export const findStatements = (
  articles: readonly (ReadArticle & { claims: readonly Pick<Claim, 'actors'>[] })[],
  actors: readonly Actor[],
): readonly SpokenArticle[] => {
  const names = nameWords(actors);
  return articles.map(({ article, sentences, attributions, claims }): SpokenArticle => {
    const { text } = article;
    const read = readSentences(text, sentences);
    return {
      id: article.id,
      headline: findSubjects(article.meta.title, readTitle(article.meta.title), names, { isHeadline: true }),
      told: read.flatMap(({ words }) => findSides({ source: [], cue: [], content: words }, findSubjects(text, words, names))),
      statements: readAttributions(read, attributions).map((reading, at): Statement => {
        const sentence = read[sentenceAt(read, reading.contentSpan.start)]?.span ?? reading.contentSpan;
        return {
          speaker: claims[at]?.actors[0]?.actor ?? reading.source.map(({ key }) => key).join(' '),
          uses: findSides(reading, findSubjects(text, reading.content, names)),
          sighting: {
            article: article.id,
            date: article.meta.published,
            sentence: text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' '),
          },
        };
      }),
    };
  });
};
