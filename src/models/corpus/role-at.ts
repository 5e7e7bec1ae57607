import type { Actor, ActorId, Article, Claim } from '../../schema/index.ts';
import { dateRange } from '../dates/date-range.ts';

/** True where a period, each end open if it is missing, has a moment in common with an EDTF date. */
const covers = (period: { from?: string | undefined; to?: string | undefined }, date: string): boolean => {
  const range = dateRange(date);
  if (!range) return false;
  const from = dateRange(period.from ?? '')?.from ?? Number.NEGATIVE_INFINITY;
  const to = dateRange(period.to ?? '')?.to ?? Number.POSITIVE_INFINITY;
  return from <= range.to && range.from <= to;
};

/** The titles that an actor held at a date, in the registry's order; none where the date is not known. */
export const rolesAt = (actor: Actor, date: string): string[] => actor.roles.filter((role) => covers(role, date)).map(({ title }) => title);

/** Those for whom an actor speaks at a date, in the registry's order; none where the date is not known. */
export const spokenForAt = (actor: Actor, date: string): ActorId[] =>
  actor.speaksFor.filter((bond) => covers(bond, date)).map(({ actor: principal }) => principal);

/** What tells when a claim was made, and by whom. */
interface Said {
  claim: Pick<Claim, 'said' | 'source'>;
  article: Pick<Article, 'published'>;
}

/** An office as an actor held it. */
export type Role = Actor['roles'][number];

/** True where the words of an article name the office: "German Chancellor Olaf Scholz". */
const isNamed = ({ title, words }: Role, source: string): boolean =>
  [title, ...words].some((name) => source.toLowerCase().includes(name.toLowerCase()));

/** The offices in which an actor made a claim: at the date said, else at the article's; where neither is known, those that the article's words for the source name. */
export const rolesIn = (actor: Actor, { claim, article }: Said): readonly Role[] => {
  const date = claim.said.date || article.published;
  return actor.roles.filter((role) => (date === '' ? isNamed(role, claim.source.exact) : covers(role, date)));
};

/** For whom an actor made a claim, in the registry's order: by the date said, else by the article's, else by the office that the source words name. */
export const spokenForIn = (actor: Actor, placed: Said): readonly ActorId[] => {
  const date = placed.claim.said.date || placed.article.published;
  if (date !== '') return spokenForAt(actor, date);
  const terms = rolesIn(actor, placed).map(({ from, to }) => `${from ?? '..'}/${to ?? '..'}`);
  return actor.speaksFor
    .filter((bond) => terms.some((term) => term !== '../..' && covers(bond, term)))
    .map(({ actor: principal }) => principal);
};

/** An office beside a name: "then Chancellor of Germany" where its holder had left it by the day of the record, or by any day where that is empty. */
export const roleInWords = ({ title, to }: Role, day: string): string => {
  const end = dateRange(to ?? '');
  const now = dateRange(day);
  return end && (now === null || end.to < now.from) ? `then ${title}` : title;
};
