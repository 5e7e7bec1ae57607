import { groups, max } from 'd3-array';
import { nameList } from '../corpus/name-list.ts';
import { isCertain, type Side, sideOrder } from './decide-side.ts';
import { numberWord } from './number-word.ts';

/** What one side of the debate says on a position; a state, and those who spoke for it, are one voice. */
export interface Voice {
  /** As it reads in a sentence: "the United States". */
  name: string;
  side: Side;
  statements: number;
  checked: boolean;
  /** The year of the newest statement; empty where none has a date. */
  year: string;
}

const pastVerbs: Partial<Record<Side, string>> = {
  support: 'supported it',
  conditional: 'supported it on a condition',
  oppose: 'opposed it',
  neutral: 'took no side',
};

/** More names than this are counted. */
const mostNames = 4;

type Call = (voices: readonly Voice[]) => string;

/** Names voices, or counts them; whoever is counted after others were spoken of is "five other actors". */
const makeCaller = (): Call => {
  let isFirst = true;
  return (voices) => {
    const kind = isFirst ? 'actors' : 'other actors';
    isFirst = false;
    return voices.length <= mostNames ? nameList(voices.map(({ name }) => name)) : `${numberWord(voices.length)} ${kind}`;
  };
};

/** "a, and b": clauses, which may hold lists of names. */
const clauses = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;

/** "NATO and Ukraine supported it, and Russia opposed it". */
const whoTook = (voices: readonly Voice[], call: Call): string =>
  clauses(
    sideOrder.flatMap((side) => {
      const own = voices.filter((voice) => voice.side === side);
      return own.length === 0 ? [] : `${call(own)} ${pastVerbs[side]}`;
    }),
  );

/** The newest year, what is older, and what has no date, each by itself: what was said years apart is no debate. */
const periodsOf = (voices: readonly Voice[]): readonly (readonly [words: string, voices: readonly Voice[]])[] => {
  const newest = max(voices, ({ year }) => year) ?? '';
  const older = voices.filter(({ year }) => year !== '' && year !== newest);
  const years = groups(older, ({ year }) => year).length;
  return [
    [`in ${newest}`, newest === '' ? [] : voices.filter(({ year }) => year === newest)],
    [years === 1 ? `in ${older[0]?.year ?? ''}` : 'in earlier years', older],
    ['at a time not known', voices.filter(({ year }) => year === '')],
  ];
};

/**
 * Where the voices stand on a position, as what follows its text and a colon: "in 2026, NATO supported it; in 2025, Russia
 * opposed it; for Germany no side is certain yet". Sides are named that are checked or rest on two statements that agree.
 * At least one voice is asked for.
 */
export const answerClause = (voices: readonly Voice[]): string => {
  const certain = voices.filter(isCertain);
  const torn = voices.filter(({ side }) => side === 'differs');
  const unsure = voices.filter((voice) => !certain.includes(voice) && !torn.includes(voice));
  const call = makeCaller();
  if (certain.length + torn.length === 0) return `${call(unsure)} spoke on it, but no side is certain yet`;
  return [
    ...periodsOf(certain)
      .filter(([, own]) => own.length > 0)
      .map(([period, own]) => `${period}, ${whoTook(own, call)}`),
    ...(torn.length === 0 ? [] : [`${call(torn)} spoke both for and against it`]),
    ...(unsure.length === 0 ? [] : [`for ${call(unsure)} no side is certain yet`]),
  ].join('; ');
};
