import { dateInWords } from '../date-words.ts';
import { stanceWords } from '../stance-words.ts';
import type { Stand } from './stand.ts';

/** "1 claim", "3 claims". */
export const countClaims = (count: number): string => `${count} ${count === 1 ? 'claim' : 'claims'}`;

/** What a screen reader says of a mark: "Sergey Lavrov, opposes, 3 claims, newest 4 February 2026". */
export const nameStand = ({ actor, stance, claims, newest, otherStances }: Stand): string => {
  const date = newest === '' ? dateInWords('') : `${claims.length === 1 ? '' : 'newest '}${dateInWords(newest)}`;
  const others = otherStances.map((other) => `${countClaims(other.claims)}: ${stanceWords[other.stance].word}`);
  return [actor.name, stanceWords[stance].word, countClaims(claims.length), date, ...others].join(', ');
};

/** What a mark's looks say beyond its name, in words: who alone reports it, and whether the stance is concluded. */
export const explainStand = ({ onlyOutlet, certainty, claims }: Stand): string => {
  const reported = onlyOutlet
    ? `Reported by ${onlyOutlet.name} alone`
    : `Reported by ${new Set(claims.map(({ article }) => article.outlet)).size} outlets`;
  return `${reported}. The stance is ${certainty === 'stated' ? 'stated in the words' : 'inferred from the context'}.`;
};
