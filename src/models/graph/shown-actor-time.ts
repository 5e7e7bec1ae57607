import type { Actor } from '../../schema/index.ts';
import type { PublicRecord } from '../record/record.ts';
import { writeMarkup } from './draw/markup.ts';
import { defaultState } from './picture/graph-state.ts';
import { drawTime } from './time/draw-time.ts';
import { narrowTime, type TimeFrame, wideTime } from './time/place-lane.ts';

/** What one actor said over time, a lane a position, drawn as markup: each mark is a link to its claim. */
export interface ShownActorTime {
  narrow: string;
  wide: string;
}

/** Draws an actor's statements over time; null where it takes no stance. */
export const showActorTime = ({ urls, wholeGraph }: PublicRecord, actor: Actor): ShownActorTime | null => {
  const { data, picture } = wholeGraph();
  const self = data.actors.findIndex(({ id }) => id === actor.id);
  const bands = picture.bands.map((band) => ({ ...band, stands: band.stands.filter((stand) => stand.actor === self), unresolved: [] }));
  if (!bands.some(({ stands }) => stands.length > 0)) return null;
  const label = `What ${actor.name} said over time`;
  const draw = (frame: TimeFrame): string =>
    writeMarkup(
      drawTime({ ...picture, bands }, { data, urls, selected: '' }, { ...defaultState, nodes: 0 }, { frame, label, lanes: 'positions' }),
    );
  return { narrow: draw(narrowTime), wide: draw(wideTime) };
};
