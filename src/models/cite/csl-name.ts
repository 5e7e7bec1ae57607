import type { Actor, Outlet } from '../../schema/index.ts';
import type { CslName } from './csl-item.ts';

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
