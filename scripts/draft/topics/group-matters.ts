import type { Matter } from './find-matters.ts';

/** Matters that are spoken of together, the one first on which most speakers take sides. */
export type Question = readonly [Matter, ...Matter[]];

/**
 * Fewest statements, speakers, and speakers with a side: of a matter that is a question, of one that a headline names, of what a
 * dispute is about where nothing in it is a question, of a position beside another.
 */
const least = {
  question: { statements: 3, speakers: 2, sided: 2 },
  headline: { statements: 3, speakers: 3, sided: 1 },
  lead: { statements: 2, speakers: 2, sided: 0 },
  position: { statements: 2, speakers: 2, sided: 1 },
};
/** Most positions of one question, and most questions. */
const most = { positions: 4, questions: 12 };
/** A question beside which this one is no more than a remark: the share of its score. */
const leastShare = 0.12;
/** From which likeness of the articles two matters are of one question: a cosine, 0 to 1. */
const leastLikeness = 0.4;
/** Share of statements in common from which two matters are two words for one. */
const mostCommon = 0.7;

const reaches = (
  { statements, speakers, for: pro, against }: Matter,
  { statements: few, speakers: who, sided }: (typeof least)['question'],
): boolean => statements.length >= few && speakers.size >= who && new Set([...pro, ...against]).size >= sided;

const isQuestion = (matter: Matter): boolean =>
  (reaches(matter, least.question) && (matter.isHeadline || matter.places.size > 1)) ||
  (matter.isHeadline && reaches(matter, least.headline));

const lengthOf = (places: Matter['places']): number => Math.hypot(...places.values());

/** How alike the articles are that speak of two matters: the cosine of how often each does. */
export const likeness = (one: Matter, other: Matter): number => {
  let sum = 0;
  for (const [article, times] of one.places) sum += times * (other.places.get(article) ?? 0);
  return sum / (lengthOf(one.places) * lengthOf(other.places));
};

/** "card bill" beside "identity card": said in the same statements. */
const isSame = (one: Matter, other: Matter): boolean => {
  const own = new Set(one.statements);
  const common = other.statements.filter((statement) => own.has(statement)).length;
  return common / Math.min(one.statements.length, other.statements.length) > mostCommon;
};

/**
 * Groups matters into questions. The matter with the highest score opens a question; the next ones join the question whose
 * articles speak of them too, up to four, or open one of their own. What is said of by one article alone opens a question
 * only where its headline says so. Where nothing is a question, what the headlines speak of is tried as one: "the plan" and "it"
 * may show sides that the thing itself does not.
 */
export const groupMatters = (matters: readonly Matter[]): readonly Question[] => {
  const questions: [Matter, ...Matter[]][] = [];
  const best = matters.find(isQuestion);
  const lead =
    best ??
    matters.find((matter) => matter.isHeadline && reaches(matter, least.lead)) ??
    matters.find((matter) => reaches(matter, { ...least.question, sided: 1 }));
  if (!lead) return [];
  questions.push([lead]);
  for (const matter of matters) {
    if (matter === lead || !reaches(matter, least.position) || questions.some((own) => own.some((other) => isSame(other, matter))))
      continue;
    const [home] = questions
      .map((question) => ({ question, alike: likeness(question[0], matter) }))
      .filter(({ alike }) => alike >= leastLikeness)
      .toSorted((a, b) => b.alike - a.alike);
    if (home) {
      if (home.question.length < most.positions) home.question.push(matter);
    } else if (questions.length < most.questions && isQuestion(matter) && matter.score >= leastShare * lead.score) questions.push([matter]);
  }
  return questions;
};
