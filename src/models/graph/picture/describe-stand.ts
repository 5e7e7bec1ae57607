import { at } from '../../corpus/look-up.ts';
import { countOf } from '../../corpus/name-list.ts';
import { dateInWords } from '../../dates/date-words.ts';
import { restsOnOne } from '../../stands/decide-side.ts';
import { certaintyWords, stanceBasis } from '../../stands/stance-basis.ts';
import { sideWords, stanceWords } from '../../stands/stance-words.ts';
import type { GraphData } from './graph-data.ts';
import type { PictureStand } from './make-picture-stand.ts';

/** "1 claim", "3 claims". */
export const countClaims = (count: number): string => countOf(count, 'claim');

/** What a screen reader says of a mark: "Sergey Lavrov, opposes, 3 claims, newest 4 February 2026". */
export const nameStand = ({ actors }: GraphData, { actor, side, claims, newest, otherStances }: PictureStand): string => {
  const date = newest === '' ? dateInWords('') : `${claims.length === 1 ? '' : 'newest '}${dateInWords(newest)}`;
  const others = otherStances.map((other) => `${countClaims(other.claims)}: ${stanceWords[other.stance].word}`);
  const { name, office } = at(actors, actor);
  return [name, ...(office === '' ? [] : [office]), sideWords[side].word, countClaims(claims.length), date, ...others].join(', ');
};

/** "reversed on 4 February 2026", for the newest move that changed something. */
const movedWords = ({ moves, moved }: PictureStand): string => {
  const last = moved && moves.findLast(({ kind }) => kind !== 'unchanged');
  return last ? ` It ${last.kind} on ${dateInWords(last.to.claim.said)}.` : '';
};

/** "from one unchecked claim", where a side rests on no more; empty where it does on more. */
export const oneClaimWords = (stand: PictureStand): string =>
  !restsOnOne(stand) ? '' : `from one unchecked ${stand.claims.length === 1 ? 'claim' : 'statement'}`;

/** What a mark's looks say beyond its name, in words: who alone reports it, whether the stance is concluded, whether it moved. */
export const explainStand = ({ outlets }: GraphData, stand: PictureStand): string => {
  const { onlyOutlet, certainty, claims, count } = stand;
  const reported =
    onlyOutlet === undefined
      ? `Reported by ${new Set(claims.map(({ outlet }) => outlet)).size} outlets`
      : `Reported by ${at(outlets, onlyOutlet)} alone`;
  const counted = count === claims.length ? '' : ` Counted as ${count}.`;
  const one = oneClaimWords(stand);
  const known =
    stand.side === 'differs'
      ? `The claims point both ways, so that no side is taken; ${stand.checked ? 'all were confirmed by an editor' : 'not all were checked'}`
      : one === ''
        ? `The stance is ${stanceBasis({ certainty })}`
        : `The stance is ${one}, ${certaintyWords[certainty]}`;
  return `${reported}. ${known}.${movedWords(stand)}${counted}`;
};
