import { expect, test } from 'vitest';
import { baseOf, wordsOf } from './clauses.fixture.ts';
import { mendParts } from './mend-parts.ts';

test.each([
  // a verb that was taken for a noun
  ['behind a modal verb', 'It would change nothing.', 'change', 'VERB'],
  ['behind "than", with an object', 'They swim rather than close the pool.', 'close', 'VERB'],
  ['joined to an infinitive', 'They want to move the classes and close the pool.', 'close', 'VERB'],
  ['a form in -ing with an object', 'Closing the pool hurts.', 'closing', 'VERB'],
  ['a past perfect', 'The siege had been prolonged.', 'prolonged', 'VERB'],
  // a noun or adjective that was taken for a verb
  ['a noun behind a possessive', 'They gave its support.', 'support', 'NOUN'],
  ['a noun behind a name', "The mayor's conduct was wrong.", 'conduct', 'NOUN'],
  ['a form in -ing behind a possessive', 'They gave their backing to it.', 'backing', 'NOUN'],
  ['a plural behind a verb', 'She rejected calls for a vote.', 'calls', 'NOUN'],
  ['the object of another verb', 'He expressed hope.', 'hope', 'NOUN'],
  ['between an article and its noun', 'The planned toll came.', 'planned', 'ADJ'],
  // words of grammar
  ['a month is no modal verb', 'The toll starts in May.', 'may', 'PROPN'],
  ['"including" is a preposition', 'They need help, including troops.', 'including', 'ADP'],
  ['a fraction', 'It pays a third of the cost.', 'third', 'NOUN'],
  ['"not"', 'They will not pay.', 'not', 'PART'],
  ['nobody is a pronoun', 'Nobody pays.', 'nobody', 'PRON'],
  // what stays as it is
  ['a verb behind its subject', 'The tolls hurt the town.', 'hurt', 'VERB'],
  ['a noun behind an article', 'The change came.', 'change', 'NOUN'],
  ['a modal verb', 'They may pay.', 'may', 'AUX'],
])('%s: %s', (_, sentence, key, pos) => {
  expect(mendParts(wordsOf(sentence), baseOf).find((word) => word.key === key)?.pos).toBe(pos);
});
