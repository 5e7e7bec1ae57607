import { describe, expect, test } from 'vitest';
import { articleOf } from '../../3-sentence/article-of.fixture.ts';
import { splitSentences } from '../../3-sentence/split-sentences.ts';
import { makeClauses } from './clause.ts';
import { isDeed } from './is-deed.ts';
import { makePassages } from './passage/passage.ts';

/** Judges the sentence's first cue with what follows it as its object. */
const judge = (text: string): boolean | undefined => {
  const article = articleOf(text);
  const [passage] = makePassages(text, article.blocks, splitSentences(article));
  const [clause] = passage ? makeClauses(passage) : [];
  const match = clause?.context.cues[0];
  return passage && clause && match && isDeed(passage.words, match.cue, { start: match.end, end: clause.end });
};

describe('done, not said', () => {
  test.each([
    'The firm backed the lorry into the yard.',
    'She pressed the bell twice and waited.',
    'The guests conceded two late goals.',
    'The team claimed a bonus point at home.',
    'She stressed the second syllable.',
    'The judge noted the time and left.',
    'The school promised much and closed in spring.',
    'He ordered a pot of tea and a scone.',
    'They viewed the house twice.',
    'The ward admitted nine patients last year.',
    'She embraced her brother on the platform.',
    'The villagers welcomed the spring with a bonfire.',
    'They argued for an hour and went home.',
    'He labelled the baker’s jars with care.',
  ])('%s', (text) => {
    expect(judge(text)).toBe(true);
  });
});

describe('said', () => {
  test.each([
    'The firm backed the plan to sell the lorry.',
    'She pressed the council for an answer.',
    'The guests conceded the point.',
    'She stressed the need for new ships.',
    'The judge noted the number of delays.',
    'The school promised much better meals.',
    'The union backed electric cars.',
    'He labelled the car a danger to children.',
    'The council viewed the house as a burden.',
    'The mayor said little about fares.',
    'He called the horse “a wreck”.',
    'She defended the goal of lower fares.',
    'They argued for an end to fares.',
  ])('%s', (text) => {
    expect(judge(text)).toBe(false);
  });
});
