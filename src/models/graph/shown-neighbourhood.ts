import type { Actor } from '../../schema/index.ts';
import { at } from '../corpus/look-up.ts';
import type { PublicRecord } from '../record/record.ts';
import { positionAnchor } from '../site/urls.ts';
import { writeMarkup } from './draw/markup.ts';
import { drawNetwork, type NetworkLinks } from './network/draw-network.ts';
import { layOutPicture } from './network/make-layouts.ts';
import { makeNeighbourhood } from './network/make-neighbourhood.ts';
import { makeScene } from './network/make-scene.ts';
import { defaultState } from './picture/graph-state.ts';

/** An actor among those who speak on the same positions, drawn as markup: each node and line is a link. */
export interface ShownNeighbourhood {
  /** How many more share a position with the actor and are not drawn. */
  others: number;
  narrow: string;
  wide: string;
}

/** Draws what is around an actor; null where nobody shares a position with it. */
export const showNeighbourhood = ({ urls, wholeGraph }: PublicRecord, actor: Actor): ShownNeighbourhood | null => {
  const { data, picture } = wholeGraph();
  const around = makeNeighbourhood(picture, data, actor.id);
  if (!around) return null;
  const label = `${actor.name} and those who speak on the same positions`;
  const positionOf = (index: number): string => {
    const { id, topic } = at(data.positions, index);
    return `${urls.topic(topic.id)}#${positionAnchor(id)}`;
  };
  const links: NetworkLinks = {
    node: ({ kind, index }) => (kind === 'position' ? positionOf(index) : urls.actor(at(data.actors, index).id)),
    edge: ({ from, to }) => urls.actorOnPosition(at(data.actors, from.index).id, at(data.positions, to.index).id),
  };
  const layout = layOutPicture(around.picture, data);
  const draw = (size: 'wide' | 'narrow'): string => {
    const scene = makeScene(around.picture, data, { own: layout, folded: layout }, { ...defaultState, nodes: 0 }, size);
    return writeMarkup(drawNetwork(scene, size, label, actor.id, links));
  };
  return { others: around.others, narrow: draw('narrow'), wide: draw('wide') };
};
