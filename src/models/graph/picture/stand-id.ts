import { at } from '../../corpus/at.ts';
import type { GraphData } from './graph-data.ts';

/** Names a mark, its cell and its edge: ids of actor and position, as the URL writes the selection. */
export const standId = ({ actors, positions }: GraphData, { actor, position }: { actor: number; position: number }): string =>
  `${at(actors, actor).id}.${at(positions, position).id}`;
