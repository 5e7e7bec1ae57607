import { max } from 'd3-array';
import type { Stance } from '../../schema/index.ts';
import type { PositionBand, PositionGraph } from '../position-graph.ts';
import { stanceAxis } from './stance-axis.ts';

/** As the verb of one actor, and of several; "it" is the position. */
const verbs: Record<Stance, readonly [one: string, several: string]> = {
  support: ['supports it', 'support it'],
  conditional: ['supports it on a condition', 'support it on a condition'],
  neutral: ['takes no side', 'take no side'],
  oppose: ['opposes it', 'oppose it'],
};

/** "A", "A and B", "A, B and C"; of more than three the first two, and how many others. */
export const listNames = (names: readonly string[]): string => {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
};

/** Who takes which side, the largest group first. */
const describeBand = ({ stands }: PositionBand): string =>
  stanceAxis
    .toReversed()
    .map((stance) => ({ stance, names: stands.filter((stand) => stand.stance === stance).map(({ actor }) => actor.name) }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => b.names.length - a.names.length)
    .map(({ stance, names }) => `${listNames(names)} ${verbs[stance][names.length === 1 ? 0 : 1]}`)
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
