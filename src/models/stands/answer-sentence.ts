import type { Stance } from '../../schema/index.ts';
import { nameList } from '../corpus/name-list.ts';
import type { PositionGraph } from './position-graph.ts';
import { stanceVerb } from './stance-words.ts';

const order: readonly Stance[] = ['support', 'conditional', 'oppose', 'neutral'];

/**
 * What the record answers to a topic's question, as one sentence of counts on the position that most
 * actors speak on: "Of the 5 actors on record on whether ..., 2 support it and 3 oppose it."
 */
export const answerSentence = ({ bands }: PositionGraph): string => {
  const most = Math.max(0, ...bands.map(({ stands }) => stands.length));
  const fullest = bands.find(({ stands }) => stands.length === most);
  if (!fullest || most === 0) return 'No identified actor takes a stance on a position of this topic in the record yet.';
  const counts = order
    .map((stance) => ({ stance, count: fullest.stands.filter((stand) => stand.stance === stance).length }))
    .filter(({ count }) => count > 0)
    .map(({ stance, count }) => `${count} ${stanceVerb(stance, count)}`);
  const [only] = fullest.stands;
  if (only && most === 1) return `“${fullest.position.text}”: the one actor on record ${stanceVerb(only.stance, 1)}.`;
  return `“${fullest.position.text}”: of the ${most} actors on record, ${nameList(counts)}.`;
};
