import { greatest } from 'd3-array';
import { at } from '../../corpus/look-up.ts';
import { countOf, nameList } from '../../corpus/name-list.ts';
import { dateInWords } from '../../dates/date-words.ts';
import { isCertain, sideOrder } from '../../stands/decide-side.ts';
import { countSides, noSideClause, restClause } from '../../stands/side-sentence.ts';
import { sideVerb, stanceWords } from '../../stands/stance-words.ts';
import { normalisationWords } from '../agreement/compare-actors.ts';
import type { GraphData } from '../picture/graph-data.ts';
import type { CountRule, GraphState } from '../picture/graph-state.ts';
import type { GraphPicture, PictureBand } from '../picture/make-picture.ts';
import type { Drawing } from './drawing.ts';
import { element, type Markup } from './markup.ts';

/** "A", "A and B", "A, B and C"; of more than three the first two, and how many others. */
export const listNames = (names: readonly string[]): string =>
  nameList(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names);

/** Who takes which side, the largest group first. Sides are named that are checked or rest on two statements; the others are counted. */
const describeBand = ({ stands }: PictureBand, { actors }: GraphData): string => {
  const certain = stands.filter(isCertain);
  const counts = countSides(stands);
  if (certain.length === 0) return noSideClause(counts);
  return [
    ...sideOrder
      .map((side) => ({ side, names: certain.filter((stand) => stand.side === side).map(({ actor }) => at(actors, actor).inSentence) }))
      .filter(({ names }) => names.length > 0)
      .sort((a, b) => b.names.length - a.names.length)
      .map(({ side, names }) => `${listNames(names)} ${sideVerb(side, names.length)}`),
    restClause(counts),
  ]
    .filter((clause) => clause !== '')
    .join('; ');
};

/** The finding of the picture shown, as a sentence or two: the position that most actors speak on, who moved, and how much rests on one outlet. */
export const describePicture = ({ bands }: GraphPicture, data: GraphData): string => {
  const stands = bands.flatMap((band) => band.stands);
  const fullest = greatest(bands, (band) => band.stands.length);
  if (fullest === undefined || stands.length === 0) return 'No identified actor takes a stance within these settings.';
  const single = stands.filter(({ onlyOutlet }) => onlyOutlet !== undefined).length;
  const moved = [...new Set(stands.filter((stand) => stand.moved).map(({ actor }) => at(data.actors, actor).inSentence))];
  return [
    `Most actors speak on “${at(data.positions, fullest.position).label}”: ${describeBand(fullest, data)}.`,
    moved.length > 0 && `${listNames(moved)} moved.`,
    single > 0 &&
      (stands.length === 1
        ? 'The one stance comes from a single outlet.'
        : `${single} of these ${stands.length} stances ${single === 1 ? 'comes' : 'come'} from a single outlet.`),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
};

/** How marks are counted, in words. */
export const countRuleWords: Record<CountRule, string> = {
  claim: 'each claim counts',
  statement: 'reports of one utterance count once',
  month: 'one claim counts for each month',
};

/** The settings in words, for the line under the picture and the head of every export. */
export const describeSettings = ({ view, norm, from, to, undated, folding, count, minimum }: GraphState): string => {
  const ends = [from !== '' && `from ${dateInWords(from)}`, to !== '' && `to ${dateInWords(to)}`].filter((end) => end !== false);
  return [
    ends.length === 0 ? 'the whole time' : ends.join(' '),
    undated && ends.length === 0 ? 'with claims without a date' : 'without claims without a date',
    folding === 'own' ? 'persons on their own' : 'persons counted for whom they speak',
    countRuleWords[count],
    view === 'agreement' && `normalisation: ${normalisationWords[norm]}`,
    minimum > 1 && `marks of ${minimum} and more`,
  ]
    .filter((part) => part !== false)
    .join('; ');
};

/** What became of every claim: "14 of 20 claims drawn; 3 listed below; 2 outside the period; 1 without a date hidden". */
export const describeAccount = ({ account: { total, drawn, listed, outside, undated, small } }: GraphPicture): string => {
  const rest = [
    listed > 0 && `${listed} of sources that are not known actors`,
    outside > 0 && `${outside} outside the period`,
    undated > 0 && `${undated} without a date, or with one too vague for the period`,
    small > 0 && `${small} in marks below the minimum`,
  ].filter((part) => part !== false);
  return `${drawn} of ${countOf(total, 'claim')} drawn${rest.length === 0 ? '' : `; not drawn: ${nameList(rest)}`}.`;
};

/** A longer list of sources is folded, so that it does not bury what follows. */
const mostInSight = 8;

/** Draws the list of sources that no entry of the registry answers to: said, not drawn. */
export const drawUnresolved = ({ bands }: GraphPicture, { data, urls }: Drawing): Markup => {
  const sources = bands.flatMap(({ position, unresolved }) => unresolved.map((source) => ({ ...source, position })));
  const title = 'Not drawn, because the source is not a known actor';
  const list = element(
    'ul',
    {},
    sources.map(({ words, claim, take, position }) =>
      element(
        'li',
        {},
        `“${words}” `,
        element('a', { href: urls.claim(claim.id) }, stanceWords[take.stance].word),
        ` on “${at(data.positions, position).label}”`,
      ),
    ),
  );
  return element(
    'div',
    { class: 'unresolved' },
    sources.length > 0 && sources.length <= mostInSight && [element('p', {}, `${title}:`), list],
    sources.length > mostInSight &&
      element('details', {}, element('summary', {}, `${title}: ${countOf(sources.length, 'statement')}`), list),
  );
};
