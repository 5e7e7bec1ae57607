import { topic } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';
import { fisheries } from '../source/fisheries.fixture.ts';

/** For tests: a registry with one topic, of one position of this text with these keywords and no matter of its author's. */
export const withPosition = (text: string, keywords: readonly string[]): Registry => ({
  ...fisheries,
  topics: [
    {
      file: 'seeds/topics/one.md',
      topic: topic.parse({
        id: 'one',
        title: 'One',
        question: 'What is to be done?',
        summary: 'Statements.',
        keywords: [...keywords],
        positions: [{ id: 'it', text, label: 'It', keywords: [keywords] }],
      }),
      prose: '',
      proseLine: 1,
    },
  ],
});
