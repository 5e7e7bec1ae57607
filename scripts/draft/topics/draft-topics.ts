import { commonWords } from '../../../src/language/en/words/function-word-lexicon.ts';
import { toTerm } from '../../../src/language/en/words/terms.ts';
import { countOf } from '../../../src/models/corpus/name-list.ts';
import { englishShare } from '../../../src/models/statements/word-rarity.ts';
import { type Actor, type Claim, type Position, type Topic, topic as topicSchema } from '../../../src/schema/index.ts';
import type { Sighting } from '../actors/find-sightings.ts';
import type { ReadArticle } from '../actors/read-article.ts';
import { capital, countBy, draftPositions, formsOf, slugOf } from './draft-positions.ts';
import { findStatements, type Statement, type Subject } from './find-statements.ts';

/** A topic as the statements show one, and the sentences that show it. */
export interface DraftedTopic {
  topic: Topic;
  /** How often, by how many, and with which words it is spoken of. */
  comments: readonly string[];
  sentences: readonly Sighting[];
}

/** Fewest statements and speakers that make a topic, and most topics that are proposed. */
const least = { statements: 3, speakers: 2 };
const mostTopics = 12;

/** How little a subject says of itself: minus the logarithm of its share of English, the rarest word of two. */
const weigh = (key: string): number =>
  Math.max(...key.split(' ').map((word) => (commonWords.has(word) ? 0 : -Math.log(englishShare(toTerm(word))))));

const subjectOf = ({ subjects }: Statement, key: string): Subject | undefined => subjects.find((subject) => subject.key === key);

/** Least weight of one word that is a topic by itself: "government" weighs 9, "tariff" 16. */
const leastWeight = 10.5;

/** A subject that weighs less than this share of the first proposed is hardly what the articles are about. */
const leastShare = 0.3;

/** The subject spoken of most in statements, weighed by how rare it is and in how many articles it stands; undefined where none is spoken of by two. */
const strongest = (statements: readonly Statement[]): { key: string; score: number } | undefined => {
  const by = new Map<string, Statement[]>();
  for (const one of statements)
    for (const key of new Set(one.subjects.map((subject) => subject.key))) by.set(key, [...(by.get(key) ?? []), one]);
  const fits = [...by].filter(
    ([, own]) => own.length >= least.statements && new Set(own.map(({ speaker }) => speaker)).size >= least.speakers,
  );
  // What only one article speaks of is a topic where its headline says so.
  const isWide = (key: string, own: readonly Statement[]): boolean =>
    weigh(key) > leastWeight &&
    (own.some(({ headline }) => headline.has(key)) || new Set(own.map(({ sighting }) => sighting.article)).size > 1);
  const score = (key: string, own: readonly Statement[]): number => {
    const spread = new Set(own.map(({ sighting }) => sighting.article)).size;
    const head = by.get(key.split(' ').at(-1) ?? '')?.length ?? 0;
    // "ID card" for "card", where most cards are of that kind.
    const isFixed = key.includes(' ') && own.length * 2 > head;
    const isHeadline = own.some(({ headline }) => headline.has(key));
    return Math.sqrt(own.length * spread) * weigh(key) * (isFixed ? 1.5 : 1) * (isHeadline ? 2 : 1);
  };
  return fits
    .filter(([key, own]) => isWide(key, own))
    .map(([key, own]) => ({ key, score: score(key, own) }))
    .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))[0];
};

const asQuestion = ({ text }: Position, noun: string): string => {
  const tail = text
    .slice(noun.length + 1)
    .replace(/^(?:is|are) /u, 'be ')
    .replace(/^goes /u, 'go ');
  return `Should ${noun} ${tail}?`;
};

const makeTopic = (key: string, statements: readonly Statement[]): DraftedTopic => {
  const forms = formsOf(key, statements);
  const positions = draftPositions(key, forms, statements);
  const [form = key] = forms;
  const [first] = positions;
  const noun = first?.matter ?? form;
  const articles = new Set(statements.map(({ sighting }) => sighting.article)).size;
  const speakers = new Set(statements.map(({ speaker }) => speaker)).size;
  const besides = countBy(
    statements.flatMap(({ subjects }) =>
      [...new Set(subjects.map((subject) => subject.key))].filter((other) => other !== key && !key.split(' ').includes(other)),
    ),
  )
    .filter(([, times]) => times > 1)
    .slice(0, 8)
    .map(([other, times]) => `${other} (${times})`);
  return {
    topic: topicSchema.parse({
      id: slugOf(form),
      title: capital(form),
      question: first ? asQuestion(first, noun) : `What of ${form}?`,
      summary: `Statements on ${noun}.`,
      keywords: forms,
      positions,
    }),
    comments: [
      'Proposed by npm run draft from what recurs in the statements. Keep, rename or drop it; correct the question, the positions, their matter and direction.',
      `${statements.length} claims of ${speakers} speakers in ${countOf(articles, 'article')}.`,
      ...(besides.length > 0 ? [`Spoken of with it: ${besides.join(', ')}`] : []),
    ],
    sentences: statements
      .map(({ sighting }) => sighting)
      .filter(({ sentence }, at, all) => all.findIndex((other) => other.sentence === sentence) === at)
      .slice(0, 4),
  };
};

/**
 * The questions that some articles are about: again and again the subject that most is said of, by two speakers at the least,
 * with all statements that speak of it, until nothing recurs among the rest.
 */
export const draftTopics = (
  articles: readonly (ReadArticle & { claims: readonly Pick<Claim, 'actors'>[] })[],
  actors: readonly Actor[],
): readonly DraftedTopic[] => {
  const all = findStatements(articles, actors);
  const topics: DraftedTopic[] = [];
  let open = all;
  let best = 0;
  while (topics.length < mostTopics) {
    const found = strongest(open);
    best = Math.max(best, found?.score ?? 0);
    if (found === undefined || found.score < leastShare * best) break;
    const { key } = found;
    const made = makeTopic(
      key,
      all.filter((one) => subjectOf(one, key) !== undefined),
    );
    open = open.filter((one) => subjectOf(one, key) === undefined);
    const ids = new Set(topics.flatMap(({ topic }) => [topic.id, ...topic.positions.map(({ id }) => id)]));
    if (!ids.has(made.topic.id) && !made.topic.positions.some(({ id }) => ids.has(id))) topics.push(made);
  }
  return topics;
};
