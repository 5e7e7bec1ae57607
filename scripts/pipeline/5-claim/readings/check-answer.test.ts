import { expect, test } from 'vitest';
import { checkAnswer } from './check-answer.ts';

const passage =
  'The harbour was quiet. “We cannot live with a smaller fleet unless the banks wait”, she said.\nNobody asked Éva Ruud what the café owners want.';

test.each([
  [
    { stance: 'oppose', words: 'cannot live with a smaller fleet', condition: '' },
    { stance: 'oppose', words: 'cannot live with a smaller fleet' },
  ],
  [
    { stance: 'conditional', words: 'smaller fleet', condition: 'unless the banks wait' },
    { stance: 'conditional', words: 'smaller fleet', condition: 'unless the banks wait' },
  ],
  [
    { stance: 'unclear', words: '  We cannot\u00a0live\u200b ' },
    { stance: 'unclear', words: 'We cannot live' },
  ],
  [
    { stance: 'neutral', words: 'what the cafe\u0301 owners want', condition: '' },
    { stance: 'neutral', words: 'what the café owners want' },
  ],
  [
    { stance: 'none', words: 'words that stand nowhere', condition: 'nor do these' },
    { stance: 'none', words: '' },
  ],
])('let in: %j', (given, kept) => {
  expect(checkAnswer(given, passage)).toEqual(kept);
});

test.each([
  ['no object', 'support', 'wrong-fields'],
  ['a list', [{ stance: 'support', words: 'quiet', condition: '' }], 'wrong-fields'],
  ['no words', { stance: 'support', condition: '' }, 'wrong-fields'],
  ['a stance of its own', { stance: 'strongly-support', words: 'smaller fleet', condition: '' }, 'wrong-fields'],
  ['another speaker', { stance: 'support', words: 'smaller fleet', condition: '', actors: ['ada-north'] }, 'wrong-fields'],
  ['another date', { stance: 'support', words: 'smaller fleet', condition: '', said: '2020-01-01' }, 'wrong-fields'],
  ['a prototype', JSON.parse('{"stance":"support","words":"smaller fleet","condition":"","__proto__":{"a":1}}'), 'wrong-fields'],
  ['words that are no text', { stance: 'support', words: ['smaller fleet'], condition: '' }, 'wrong-fields'],
  ['a page', { stance: 'support', words: passage.repeat(3), condition: '' }, 'wrong-fields'],
  ['empty words', { stance: 'support', words: '', condition: '' }, 'no-words'],
  ['a mark that stands there', { stance: 'support', words: '.', condition: '' }, 'no-words'],
  ['words of its own', { stance: 'support', words: 'she welcomes the smaller fleet', condition: '' }, 'not-in-the-text'],
  ['other letters', { stance: 'support', words: 'We Cannot live', condition: '' }, 'not-in-the-text'],
  ['words with a gap', { stance: 'support', words: 'We cannot … fleet', condition: '' }, 'not-in-the-text'],
  ['a piece of a word', { stance: 'oppose', words: 'not live with', condition: '' }, 'not-in-the-text'],
  ['a piece at the end', { stance: 'oppose', words: 'a small', condition: '' }, 'not-in-the-text'],
  ['a condition without need', { stance: 'support', words: 'smaller fleet', condition: 'unless the banks wait' }, 'wrong-condition'],
  ['no condition', { stance: 'conditional', words: 'smaller fleet', condition: '' }, 'wrong-condition'],
  ['a condition of its own', { stance: 'conditional', words: 'smaller fleet', condition: 'if it pays' }, 'not-in-the-text'],
])('left out: %s', (_, given, refusal) => {
  expect(checkAnswer(given, passage)).toBe(refusal);
});
