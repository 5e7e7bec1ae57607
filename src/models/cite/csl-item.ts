import type { Actor, Outlet } from '../../schema/index.ts';
import { boundsInterval, claimBounds, saidBy } from '../claims/timeline/claim-bounds.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { dateInWords } from '../dates/date-words.ts';

/** A name with its family part taken off one of its ends; as it is written where the part does not stand there. */
const splitName = (name: string, family: string): CslName => {
  if (name.endsWith(` ${family}`)) return { family, given: name.slice(0, -family.length).trim() };
  if (name.startsWith(`${family} `)) return { family, given: name.slice(family.length).trim() };
  return { literal: name };
};

/** A speaker's name. Which part sorts it differs between peoples, so that only the registry's word for it counts. */
export const actorName = ({ kind, name, family }: Pick<Actor, 'kind' | 'name' | 'family'>): CslName =>
  kind === 'person' && family !== undefined ? splitName(name, family) : { literal: name };

/** Words that make a byline a desk's or an agency's, not a person's. */
const deskWord =
  /\b(staff|desk|news|agency|agencies|press|editors?|editorial|team|reporters?|correspondents?|service|wire|media|times|post|reuters|tass|ap|afp)\b/iu;

const personByline = /^\p{Lu}[\p{L}.’'-]*\s\p{Lu}[\p{L}’'-]+$/u;

/**
 * The names of a byline. A byline of two words that look like a person's is split before the last one, as
 * reference managers do; everything else stays as the article prints it. The outlet itself is no author.
 */
export const bylineNames = (byline: string, outlet: Pick<Outlet, 'name' | 'aliases'>): readonly CslName[] =>
  byline
    .replace(/^by\s+/iu, '')
    .split(/\s*(?:,|;|\s(?:and|&)\s)\s*/u)
    .filter((name) => name !== '' && ![outlet.name, ...outlet.aliases].includes(name))
    .map((name) => (personByline.test(name) && !deskWord.test(name) ? splitName(name, name.split(/\s/u).at(-1) ?? '') : { literal: name }));

/** A name in one line, as bibliographic formats sort it: "North, Ada". */
export const sortedName = (name: CslName): string => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);

const dayParts = (day: string): readonly number[] => day.split('-').map(Number);

/** An EDTF value as CSL takes it, an interval of days as its two ends; undefined where it is unknown. Kinds without a year, month and day are given in words. */
export const toCslDate = (date: string): CslDate | undefined => {
  if (date === '') return undefined;
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(date) ?? [];
  if (from !== undefined && to !== undefined) return { 'date-parts': [dayParts(from), dayParts(to)] };
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?([~?%]?)$/.exec(date);
  if (!parts || Number(parts[2] ?? 1) > 12) return { literal: dateInWords(date) };
  const numbers = parts
    .slice(1, 4)
    .filter((part) => part !== undefined)
    .map(Number);
  return parts[4] === '' ? { 'date-parts': [numbers] } : { 'date-parts': [numbers], circa: true };
};

/** When a claim was said, as CSL takes it: the date or, of what is vague, its bounds; of what was only said by a day, that in words, since CSL knows no open interval. */
export const saidAsCsl = (placed: PlacedClaim): CslDate | undefined => {
  const { date } = placed.claim.said;
  const by = saidBy(placed);
  if (by !== '') return { literal: `by ${dateInWords(by)}` };
  return toCslDate(
    /^\d{4}(-\d{2}){0,2}(T.*)?[~?%]?$/.test(date)
      ? date
      : boundsInterval(claimBounds({ ...placed, article: { ...placed.article, accessed: '' } })),
  );
};

/** A date for programs that know one date only: what both ends of an interval have in common; undefined for words. */
export const singleDate = (date: CslDate | undefined): readonly string[] | undefined => {
  if (!date || 'literal' in date) return undefined;
  const [from, to = from] = date['date-parts'];
  const end = from.findIndex((part, index) => part !== to[index]);
  const common = from.slice(0, end < 0 ? undefined : end).map((part) => String(part).padStart(2, '0'));
  return common.length === 0 ? undefined : common;
};

/** A name as CSL takes it: in parts where they are known, else as it is written. */
export type CslName = { family: string; given: string } | { literal: string };

/** A date as CSL takes it. */
export type CslDate = { 'date-parts': readonly [readonly number[], (readonly number[])?]; circa?: boolean } | { literal: string };

/** The part of CSL-JSON that the record uses: https://github.com/citation-style-language/schema */
export interface CslItem {
  id: string;
  type: 'webpage' | 'article-newspaper' | 'dataset';
  title: string;
  author?: readonly CslName[];
  'container-title'?: string;
  publisher?: string;
  genre?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL: string;
  language?: string;
  abstract?: string;
  note?: string;
}
