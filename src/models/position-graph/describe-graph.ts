import { max } from 'd3-array';
import { nameInSentence } from '../name-in-sentence.ts';
import { nameList } from '../name-list.ts';
import type { PositionBand, PositionGraph } from '../position-graph.ts';
import { stanceVerb } from '../stance-verbs.ts';
import { stanceAxis } from './stance-axis.ts';

/** "A", "A and B", "A, B and C"; of more than three the first two, and how many others. */
export const listNames = (names: readonly string[]): string =>
  nameList(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names);

/** Who takes which side, the largest group first. */
const describeBand = ({ stands }: PositionBand): string =>
  stanceAxis
    .toReversed()
    .map((stance) => ({ stance, names: stands.filter((stand) => stand.stance === stance).map(({ actor }) => nameInSentence(actor)) }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => b.names.length - a.names.length)
    .map(({ stance, names }) => `${listNames(names)} ${stanceVerb(stance, names.length)}`)
    .join('; ');

/** The finding of the picture as a sentence or two: the position that most actors speak on, and how much rests on one outlet. */
export const describeGraph = ({ topic, bands }: PositionGraph): string => {
  const stands = bands.flatMap((band) => band.stands);
  const most = max(bands, (band) => band.stands.length) ?? 0;
  const [fullest] = bands.filter((band) => band.stands.length === most);
  if (fullest === undefined || most === 0) return `No identified actor takes a stance on ${topic.title.toLowerCase()} yet.`;
  const single = stands.filter(({ onlyOutlet }) => onlyOutlet !== undefined).length;
  const finding = `Most actors speak on “${fullest.position.label}”: ${describeBand(fullest)}.`;
  const alone = `${single} of ${stands.length} marks ${single === 1 ? 'rests' : 'rest'} on one outlet alone.`;
  return single === 0 ? finding : `${finding} ${alone}`;
};
