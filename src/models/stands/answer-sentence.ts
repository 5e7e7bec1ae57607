import { greatest } from 'd3-array';
import { nameInSentence } from '../corpus/name-list.ts';
import { answerClause } from './topic-answer.ts';
import type { TopicStands } from './topic-stands.ts';

/** What the record answers to a topic's question, as one sentence on the position that most actors speak on. */
export const answerSentence = ({ bands }: TopicStands): string => {
  const fullest = greatest(bands, ({ stands }) => stands.length);
  if (!fullest || fullest.voices.length === 0) return 'No identified actor takes a stance on a position of this topic in the record yet.';
  const voices = fullest.voices.map(({ actor, newest, ...voice }) => ({ ...voice, name: nameInSentence(actor), year: newest.slice(0, 4) }));
  return `“${fullest.position.text}”: ${answerClause(voices)}.`;
};
