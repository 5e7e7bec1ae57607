import type { Position } from '../../../../src/schema/index.ts';
import { readTitle } from '../words/reading.ts';
import { toKey, toSingular } from '../words/to-key.ts';
import { rowsOfNoun } from './find-idioms.ts';
import { isEnding, stems } from './is-ending.ts';
import { type Direction, NEGATORS, type PositionText, readPositionText } from './read-position-text.ts';

/** What the stance rules need to know of a position. */
export interface PositionFacts extends PositionText {
  /** What "the plan" stands for where nothing tells: 1 the position ("the dam is removed"), -1 its contrary ("no mill is built"), 0 either ("the pool stays open"). */
  plan: Direction | 0;
  /** True where its matter is itself an end: "the ban on hunting", "delaying the bill". */
  isEndMatter: boolean;
  /** True where its matter is an act ("publishing the report"), so that only what is said of that act counts. */
  isAct: boolean;
  /** The head noun of a matter that its author gave. */
  head: string | undefined;
  /** Words of its text and keywords, in the singular, and their plain base forms. */
  vocabulary: ReadonlySet<string>;
  /** Words of its text, and their plain base forms. */
  text: ReadonlySet<string>;
  /** Words for the contrary of what its text says: "stay" where it says "resign", "optional" where it says "compulsory". */
  contrary: ReadonlySet<string>;
}

const turned = (direction: Direction): Direction => (direction === 1 ? -1 : 1);

const planOf = (text: string): Direction | 0 => {
  const keys = toKey(text);
  if (keys.some((key) => /^(?:stay|remain|keep|continue)s?$/.test(key))) return 0;
  return keys.some((key) => NEGATORS.test(key)) ? -1 : 1;
};

/** Acts and states that exclude one another. */
const CONTRARIES: readonly (readonly [string, string])[] = [
  ['resign quit step go leave retire dismiss sack oust depart', 'stay remain keep retain continue'],
  ['compulsory mandatory obligatory required', 'optional voluntary choice'],
  ['open reopen', 'close shut'],
  ['publish release disclose', 'withhold suppress secret'],
  ['delay postpone defer', 'rush hurry hasten accelerate'],
  ['join enter', 'leave quit exit'],
  ['public', 'private'],
];

const contraryOf = (words: ReadonlySet<string>): ReadonlySet<string> => {
  const sides = CONTRARIES.flatMap(
    ([a, b]) =>
      [
        [a.split(' '), b.split(' ')],
        [b.split(' '), a.split(' ')],
      ] as const,
  );
  const own = sides.filter(([side]) => side.some((word) => words.has(word)));
  const said = new Set(own.flatMap(([side]) => side));
  return new Set(own.flatMap(([, other]) => other).filter((word) => !said.has(word)));
};

const toFacts = ({ text, keywords, matter, direction }: Position): PositionFacts => {
  const words = toKey(text.replace(/[.,;:!?]/gu, ' '));
  const vocabulary = [...words, ...keywords.flat().flatMap(toKey)].flatMap(stems);
  const inText = new Set(words.flatMap(stems));
  const own = readMatter(matter);
  const { direction: said, ...ofText } = readPositionText(text);
  // "the withdrawal of the army", of a text that says that it leaves: the matter is the end itself.
  const byText = own.isEndMatter && !ofText.isEndOfEnd ? turned(said) : said;
  return {
    direction: direction === undefined ? byText : direction === 'for' ? 1 : -1,
    plan: planOf(text),
    ...ofText,
    text: inText,
    contrary: contraryOf(new Set([...inText, ...toKey(matter ?? '')])),
    ...own,
    vocabulary: new Set([...vocabulary, ...ALIKE.filter((group) => group.some((word) => inText.has(word))).flat()]),
  };
};

const known = new WeakMap<Position, PositionFacts>();

/** Reads a position, once for all articles: the direction that its author gave, else that of its text. */
export const makePositionFacts = (position: Position): PositionFacts => {
  const facts = known.get(position) ?? toFacts(position);
  known.set(position, facts);
  return facts;
};

/** Verbs that mean one another of a number or a limit. */
const ALIKE: readonly (readonly string[])[] = [
  ['lower', 'cut', 'reduce', 'drop', 'bring down', 'slash', 'shorten'],
  ['raise', 'lift', 'increase', 'rise', 'put up', 'hike'],
];

/** Gathers what a position's matter is: see `PositionFacts`. */
const readMatter = (matter: string | undefined): Pick<PositionFacts, 'isEndMatter' | 'isAct' | 'head'> => {
  if (matter === undefined) return { isEndMatter: false, isAct: false, head: undefined };
  const words = readTitle(matter).filter(({ pos }) => pos !== 'DET');
  const bound = words.findIndex(({ pos, key }, at) => at > 0 && (pos === 'ADP' || key === 'to'));
  const phrase = bound < 0 ? words : words.slice(0, bound);
  const isAct = phrase[0]?.key.endsWith('ing') === true && phrase.length > 1;
  const first = phrase[0];
  const stem = first?.key.replace(/ing$/, '') ?? '';
  const isEndMatter = isAct
    ? [stem, `${stem}e`, stem.slice(0, -1)].some((form) => rowsOfNoun(form).some(({ role }) => role === 'end'))
    : isEnding(phrase);
  return { isEndMatter, isAct, head: isAct ? undefined : toSingular(phrase.at(-1)?.key ?? '') };
};
