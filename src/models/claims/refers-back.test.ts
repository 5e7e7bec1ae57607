import { expect, test } from 'vitest';
import { makeClaim, sampleArticle } from '../corpus/sample.fixture.ts';
import { findReference, isBareReference, refersBack } from './refers-back.ts';

test.each([
  ['This is unacceptable to us', 'This'],
  ['this was never agreed', 'this'],
  ['this would end the ferry', 'this'],
  ['a new pact must keep this from being undone', 'this'],
  ['we will never accept this', 'this'],
  ['the council clearly opposes this', 'this'],
  ['it is too early for this', 'this'],
  ['These are lies', 'These'],
  ['these will not be tolerated', 'these'],
  ['That would be a mistake', 'That'],
  ['that is not on the table', 'that'],
  ['this plan would fail', 'this plan'],
  ['This proposal, she added, is dead', 'This proposal'],
  ['such a step would be a declaration of war', 'such a step'],
  ['it rejects such proposals', 'such proposals'],
  ['the idea', 'the idea'],
  ['The idea is absurd', 'The idea'],
  ['the move as reckless', 'the move'],
  ['such plans as these', undefined],
  ['this process is over', undefined],
  ['this news is sad', undefined],
  ['If this fails, the port closes', 'this'],
  ['“This only helps the smugglers', 'This'],
  // The words themselves say what is meant, or mean nothing told before.
  ['If the pier falls, this will cost us dear', undefined],
  ['the pier is closed and this hurts', undefined],
  ['The pier stays. This is final', undefined],
  ['this week the port opens', undefined],
  ['this country will not bow', undefined],
  ['this ferry is unsafe', undefined],
  ['the idea of a toll', undefined],
  ['the plan to build a pier is sound', undefined],
  ['the deal that both signed', undefined],
  ['the harbour deal', undefined],
  ['a deal must keep the plan alive', undefined],
  ['such guarantees as the treaty names', undefined],
  ['that country is safe', undefined],
  ['that the ferry is safe', undefined],
  ['those who agreed', undefined],
  ['it is difficult to reach an agreement', undefined],
  ['it would see foreign ships as targets', undefined],
  ['towns such as Orvik', undefined],
  ['', undefined],
])('%j refers back with %j', (text, words) => expect(findReference(text)).toBe(words));

test.each([
  ['the idea', true],
  ['this', true],
  ['that', true],
  ['it', true],
  ['such a plan', true],
  ['this plan would fail', false],
  ['the bridge', false],
])('%j is nothing but a reference: %j', (text, expected) => expect(isBareReference(text)).toBe(expected));

/** A claim on the whole of a text, which has its words once. */
const claimIn = (text: string, words: { source: string; cue: string; content: readonly string[] }, hasContext = true) => {
  const [first = ''] = words.content;
  const at = text.indexOf(first);
  const context = { before: text.slice(0, at), after: text.slice(at + first.length) };
  return makeClaim('aaaaaaaaad', { text, ...words }, hasContext ? { context } : {});
};

test.each([
  [
    'its own sentence says it',
    'The ferry sank in May. She acknowledged what the islanders have lost and stressed that a new law must keep this from coming back.',
    { source: 'She', cue: 'stressed', content: ['a new law must keep this from coming back'] },
    { lead: 'Just before “this” the article has:', before: 'She acknowledged what the islanders have lost and stressed that …' },
  ],
  [
    'the sentence before says it',
    'The council met. Orland wants a toll on every ship. Ada North said that this would ruin the port.',
    { source: 'Ada North', cue: 'said', content: ['this would ruin the port'] },
    { lead: 'Just before “this” the article has:', before: 'Orland wants a toll on every ship. Ada North said that …' },
  ],
  [
    'a quotation of its own',
    'Orland wants a toll on every ship of the U.S. Navy.\n\n“This is absurd,” Ada North said.',
    { source: 'Ada North', cue: 'said', content: ['This is absurd,'] },
    { lead: 'Just before “This” the article has:', before: 'Orland wants a toll on every ship of the U.S. Navy.' },
  ],
  ['nothing stands before', 'This is absurd, Ada North said.', { source: 'Ada North', cue: 'said', content: ['This is absurd,'] }, null],
  [
    'it refers to nothing',
    'Orland wants a toll. Ada North said that the port will close.',
    { source: 'Ada North', cue: 'said', content: ['the port will close'] },
    null,
  ],
])('%s', (_, text, words, expected) => {
  expect(refersBack({ claim: claimIn(text, words), article: sampleArticle })).toEqual(expected);
  const digest = { ...sampleArticle, rights: 'digest' as const };
  expect(refersBack({ claim: claimIn(text, words), article: digest })?.lead).toBe(expected?.lead.replace('the article', 'our summary'));
  expect(refersBack({ claim: claimIn(text, words, false), article: sampleArticle })).toBeNull();
});
