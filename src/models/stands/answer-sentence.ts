import { greatest } from 'd3-array';
import { countSides, sideSentence } from './side-sentence.ts';
import type { TopicStands } from './topic-stands.ts';

/** What the record answers to a topic's question, as one sentence on the position that most actors speak on. */
export const answerSentence = ({ bands }: TopicStands): string => {
  const fullest = greatest(bands, ({ stands }) => stands.length);
  if (!fullest || fullest.stands.length === 0) return 'No identified actor takes a stance on a position of this topic in the record yet.';
  return `“${fullest.position.text}”: ${sideSentence(countSides(fullest.stands))}.`;
};
