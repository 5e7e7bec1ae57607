import { expect, test } from 'vitest';
import { indexOf, passageOf } from '../words-of.fixture.ts';

test.each([
  ['“In May,” said Paul Moor.', 'Moor', 'PROPN'],
  ['“In May,” said Ana da Costa.', 'da', 'PROPN'],
  ['Doctors fear the merger.', 'fear', 'VERB'],
  ['The Times reports that it rains.', 'reports', 'VERB'],
  ['They claim it rains.', 'claim', 'VERB'],
  ['Vane left, warning that it rains.', 'warning', 'VERB'],
  ['The warning that came was late.', 'warning', 'NOUN'],
  ['The branded goods lay there.', 'branded', 'ADJ'],
  ['Vane, branded the merger a cut.', 'branded', 'VERB'],
  ['Cook said no.', 'Cook', 'PROPN'],
  ['It rose, documents show.', 'show', 'VERB'],
  ['It rose, Cole claims.', 'claims', 'VERB'],
  ['A rival of Vane left.', 'rival', 'NOUN'],
  ['Talks went on, with Mayor Anna Vane warning of storms.', 'warning', 'VERB'],
  ['Modelling by the bank failed.', 'Modelling', 'NOUN'],
  ['The union backs night ferries.', 'backs', 'VERB'],
  ['Anna Vane backs the toll.', 'backs', 'VERB'],
  ['Officials demand answers.', 'demand', 'VERB'],
  ['The toll that ministers claim will help is late.', 'claim', 'VERB'],
  ['The crash dented the hull.', 'dented', 'VERB'],
  ['Downing Street spoke.', 'Downing', 'PROPN'],
  ['The mayor, Cole claims, lied.', 'claims', 'VERB'],
  ['Norway’s demands were met.', 'demands', 'NOUN'],
  ['The council plans for May failed.', 'plans', 'NOUN'],
  ['The said ship sank.', 'said', 'ADJ'],
  ['Insurance claims rose.', 'claims', 'NOUN'],
  ['The show was late.', 'show', 'NOUN'],
  ['A storm warning came.', 'warning', 'NOUN'],
  ['The de facto mayor left.', 'de', 'X'],
  ['Its fear the crews knew.', 'fear', 'NOUN'],
])('%s “%s” is %s', (text, word, expected) => {
  const passage = passageOf(text);
  expect(passage.words[indexOf(passage, word)]?.pos).toBe(expected);
});
