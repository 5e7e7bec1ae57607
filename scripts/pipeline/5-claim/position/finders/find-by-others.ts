import { findNeutrality, findOpenness } from '../../stance/find-silence.ts';
import { findEcho, toEchoed } from './find-echo.ts';
import { type Find, sideOf } from './finder.ts';

/** "“With grave consequences,” he said": a fragment goes on with what its speaker has just held. */
export const findHeldBefore: Find = ({ goesOn, previous }, article) => {
  const held = goesOn && previous !== undefined ? sideOf(article, previous) : undefined;
  return held ? [[held.position, { mentions: [], isInferred: true, held }]] : [];
};

/** "would wait before taking sides", "no decision had been taken": on what the article is about. */
export const findUnsided: Find = ({ reading, own }, { spoken, plan }) => {
  const isUnsided = findNeutrality(reading).length > 0 || (own.topics.length === 0 && findOpenness(reading).length > 0);
  if (!isUnsided) return [];
  const [last, ...others] = spoken.before(reading.contentSpan.start, 2, reading.block, plan);
  const id = plan ?? (others.length === 0 ? last : undefined);
  return id ? [[id, { mentions: [], isInferred: true }]] : [];
};

/** "rejected the plan, saying it would cost lives": a reason given for the stance that the main verb has. */
export const findReason: Find = ({ at, reading, anaphor }, { readings, taken, voices }, before) => {
  const isParticiple = reading.cue.length === 1 && /^(?:saying|adding|arguing|claiming|insisting)$/.test(reading.cue[0]?.key ?? '');
  if (!isParticiple || !/^(?:it|this|that|they)$/.test(reading.content[0]?.key ?? '')) return [];
  if (before.size > 0 && !anaphor) return [];
  const main = readings.findIndex(
    (other, own) => own !== at && other.sentence === reading.sentence && taken.has(own) && voices.isOneSide(other, reading),
  );
  const [held, ...others] = taken.get(main) ?? [];
  if (!held || others.length > 0 || !/^(?:support|oppose)$/.test(held.stance)) return [];
  const known = before.get(held.position);
  if (before.size === 0) return [[held.position, { mentions: [], isInferred: true, held }]];
  return known ? [[held.position, { held, ...known }]] : [];
};

/** "backed the governor", "was dismayed": towards the side that another has just taken. */
export const findEchoed: Find = ({ reading, own }, article) => {
  if (own.positions.size > 0) return [];
  const { readings, taken } = article;
  const sided = [...taken.keys()].filter((at) => sideOf(article, at) !== undefined);
  const echo = findEcho(
    reading,
    sided.flatMap((at) => readings[at] ?? []),
  );
  const side = echo && sideOf(article, readings.indexOf(echo.of));
  return side ? [[side.position, { mentions: [], isInferred: true, echoed: toEchoed(echo, side.stance) }]] : [];
};
