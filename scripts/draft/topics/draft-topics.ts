import { countOf, nameList } from '../../../src/models/corpus/name-list.ts';
import { type Actor, type Claim, type Outlet, positionId, type Topic, topic as topicSchema } from '../../../src/schema/index.ts';
import type { Sighting } from '../actors/find-sightings.ts';
import type { ReadArticle } from '../actors/read-article.ts';
import { capital, type DraftedPosition, draftPosition, nounOf, slugOf } from './draft-positions.ts';
import { findMatters, type Matter } from './find-matters.ts';
import { findStatements } from './find-statements.ts';
import { groupArticles } from './group-articles.ts';
import { groupMatters, type Question } from './group-matters.ts';
import { type Taker, tryTopics } from './try-topics.ts';

/** A topic as the statements show one, and what shows it. */
export interface DraftedTopic {
  topic: Topic;
  /** How often, by how many, and with which words it is spoken of. */
  comments: readonly string[];
  /** For each position, in their order: what is not sure of it, and who would take it. */
  positions: readonly { comments: readonly string[]; sentences: readonly Sighting[] }[];
}

/** Fewest speakers who speak on the positions of a topic, one of whom takes a side. */
const leastSpeakers = 2;

/** Fewest speakers with a side on a position beside the first of which nobody says what is to become of its matter. */
const leastSided = 2;

/** Most topics that are proposed. */
const mostTopics = 16;

type Spoken = ReadArticle & { claims: readonly Pick<Claim, 'actors'>[] };

interface Proposal {
  topic: Topic;
  question: Question;
  drafted: readonly DraftedPosition[];
}

const asQuestion = (text: string, noun: string): string => {
  const tail = text
    .slice(noun.length + 1)
    .replace(/^(?:is|are) /u, 'be ')
    .replace(/^goes /u, 'go ');
  return `Should ${noun} ${tail}?`;
};

/** The id, or with a number behind it where it is taken. */
const freeId = (id: string, taken: Set<string>): string => {
  let [free, number] = [id, 2];
  for (; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
};

/** Whether a matter is worth a position beside the first: somebody says what is to become of it, or enough take sides on it. */
const isProposed = (matter: Matter): boolean =>
  draftPosition(matter).isTold || new Set([...matter.for, ...matter.against]).size >= leastSided;

const propose = ([main, ...others]: Question, taken: { topics: Set<string>; positions: Set<string> }): Proposal => {
  const question: Question = [main, ...others.filter(isProposed)];
  const [form = main.key] = main.forms;
  const { noun } = nounOf(main);
  const drafted = question.map((matter): DraftedPosition => {
    const one = draftPosition(matter);
    return { ...one, position: { ...one.position, id: positionId.parse(freeId(one.position.id, taken.positions)) } };
  });
  const topic = topicSchema.parse({
    id: freeId(slugOf(form), taken.topics),
    title: capital(form),
    question: asQuestion(drafted[0]?.position.text ?? '', noun),
    summary: `Statements on ${nameList(question.map((matter) => nounOf(matter).noun))}.`,
    keywords: [...new Set(question.flatMap(({ forms }) => forms))],
    positions: drafted.map(({ position }) => position),
  });
  return { topic, question, drafted };
};

/** "for: 3 (Ada Roe, the council …), against: 1": who would take which side. */
const sidesOf = (takers: readonly Taker[]): string => {
  const groups = [
    ['for', 'support'],
    ['for it on a condition', 'conditional'],
    ['against', 'oppose'],
    ['not clear', 'unclear'],
    ['no side', 'neutral'],
  ].flatMap(([words, stance]) => {
    const who = [...new Set(takers.flatMap((one) => (one.stance === stance ? [one.speaker] : [])))];
    return who.length > 0 ? [`${words}: ${who.slice(0, 4).join(', ')}${who.length > 4 ? ` and ${who.length - 4} more` : ''}`] : [];
  });
  return groups.length > 0
    ? `Would be read as ${groups.join('; ')}.`
    : 'No claim would be read as for or against it: say what people speak of, or drop it.';
};

const isSide = ({ stance }: Taker): boolean => stance === 'support' || stance === 'oppose' || stance === 'conditional';

/** The sentences that show a position best: one of each side first, of different articles. */
const showing = (takers: readonly Taker[], { statements }: Matter): readonly Sighting[] => {
  const sides = (['support', 'oppose', 'conditional'] as const).flatMap(
    (stance) => takers.find((one) => one.stance === stance)?.sighting ?? [],
  );
  const all = [
    ...sides,
    ...takers.filter(isSide).map(({ sighting }) => sighting),
    ...statements.map(({ sighting }) => sighting).slice(0, 2),
  ];
  return all.filter(({ sentence }, at) => all.findIndex((other) => other.sentence === sentence) === at).slice(0, 3);
};

const finish = ({ topic, question, drafted }: Proposal, takersOf: ReadonlyMap<string, readonly Taker[]>): readonly DraftedTopic[] => {
  const kept = question.flatMap((matter, at) => {
    const one = drafted[at];
    if (!one) return [];
    const takers = takersOf.get(one.position.id) ?? [];
    return at === 0 || takers.some(isSide) ? [{ ...one, matter, takers }] : [];
  });
  const all = kept.flatMap(({ takers }) => takers);
  if (new Set(all.map(({ speaker }) => speaker)).size < leastSpeakers || !all.some(isSide)) return [];
  const statements = [...new Set(question.flatMap((matter) => matter.statements))];
  const speakers = new Set(statements.map(({ speaker }) => speaker)).size;
  const articles = new Set(statements.map(({ sighting }) => sighting.article)).size;
  return [
    {
      topic: { ...topic, positions: kept.map(({ position }) => position) },
      comments: [
        'Proposed by npm run draft from what people are for and against. Keep, rename or drop it; correct the question, and each position with its matter and direction.',
        `${countOf(statements.length, 'claim')} of ${countOf(speakers, 'speaker')} in ${countOf(articles, 'article')} speak of it.`,
      ],
      positions: kept.map(({ comments, takers, matter }) => ({
        comments: [sidesOf(takers), ...comments],
        sentences: showing(takers, matter),
      })),
    },
  ];
};

/**
 * The questions that some articles are about. Articles of one dispute are taken together; in each dispute the things on which
 * most speakers take sides make a question with its positions. What is proposed is then read as a build would read it: a
 * position on which nobody takes a side is left out, and so is a question on which fewer than two speak.
 */
export const draftTopics = (
  articles: readonly Spoken[],
  { actors, outlets }: { actors: readonly Actor[]; outlets: readonly Outlet[] },
): readonly DraftedTopic[] => {
  const taken = { topics: new Set<string>(), positions: new Set<string>() };
  const proposals = groupArticles(findStatements(articles, actors))
    .flatMap((group) => groupMatters(findMatters(group)))
    .toSorted(([one], [other]) => other.score - one.score)
    .slice(0, mostTopics)
    .map((question) => propose(question, taken));
  const takers = tryTopics(
    articles,
    proposals.map(({ topic }) => topic),
    { actors, outlets },
  );
  return proposals.flatMap((proposal) => finish(proposal, takers));
};
