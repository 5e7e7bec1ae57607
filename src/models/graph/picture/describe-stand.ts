import { dateInWords } from '../../claims/date-words.ts';
import { at } from '../../corpus/look-up.ts';
import { countOf } from '../../corpus/name-list.ts';
import { stanceBasis } from '../../stands/stance-basis.ts';
import { stanceWords } from '../../stands/stance-words.ts';
import type { GraphData } from './graph-data.ts';
import type { PictureStand } from './make-picture-stand.ts';

/** "1 claim", "3 claims". */
export const countClaims = (count: number): string => countOf(count, 'claim');

/** What a screen reader says of a mark: "Sergey Lavrov, opposes, 3 claims, newest 4 February 2026". */
export const nameStand = ({ actors }: GraphData, { actor, stance, claims, newest, otherStances }: PictureStand): string => {
  const date = newest === '' ? dateInWords('') : `${claims.length === 1 ? '' : 'newest '}${dateInWords(newest)}`;
  const others = otherStances.map((other) => `${countClaims(other.claims)}: ${stanceWords[other.stance].word}`);
  return [at(actors, actor).name, stanceWords[stance].word, countClaims(claims.length), date, ...others].join(', ');
};

/** "reversed on 4 February 2026", for the newest move that changed something. */
const movedWords = ({ moves }: PictureStand): string => {
  const last = moves.findLast(({ kind }) => kind !== 'unchanged');
  return last ? ` It ${last.kind} on ${dateInWords(last.to.claim.said)}.` : '';
};

/** What a mark's looks say beyond its name, in words: who alone reports it, whether the stance is concluded, whether it moved. */
export const explainStand = ({ outlets }: GraphData, stand: PictureStand): string => {
  const { onlyOutlet, certainty, claims, count } = stand;
  const reported =
    onlyOutlet === undefined
      ? `Reported by ${new Set(claims.map(({ outlet }) => outlet)).size} outlets`
      : `Reported by ${at(outlets, onlyOutlet)} alone`;
  const counted = count === claims.length ? '' : ` Counted as ${count}.`;
  return `${reported}. The stance is ${stanceBasis({ certainty })}.${movedWords(stand)}${counted}`;
};
