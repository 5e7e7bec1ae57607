import type { Actor } from '../../schema/index.ts';
import { compareText } from '../corpus.ts';
import type { PositionGraph } from '../position-graph.ts';
import type { Stand } from './stand.ts';

/** One actor's row: a cell for each position, undefined where no statement was found. */
export interface StandRow {
  actor: Actor;
  cells: readonly (Stand | undefined)[];
}

/** The graph as a table, actors by name: the same stands as the picture has marks, no more and no fewer. */
export const makeTable = ({ bands }: PositionGraph): StandRow[] => {
  const actors = [...new Set(bands.flatMap(({ stands }) => stands.map(({ actor }) => actor)))];
  return actors
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
    .map((actor) => ({ actor, cells: bands.map(({ stands }) => stands.find((stand) => stand.actor === actor)) }));
};
