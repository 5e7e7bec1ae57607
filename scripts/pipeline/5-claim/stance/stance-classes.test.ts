import { expect, test } from 'vitest';
import { topic } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';
import { claimsOf } from '../claim/marked.fixture.ts';
import { fisheries } from '../source/fisheries.fixture.ts';

/** A town that argues about several things at once. */
const town: Registry = {
  ...fisheries,
  topics: [
    {
      file: 'seeds/topics/town.md',
      topic: topic.parse({
        id: 'town',
        title: 'The town',
        question: 'What is to be done?',
        summary: 'Statements on the town.',
        keywords: ['town'],
        positions: [
          { id: 'meals', text: 'Schools serve a free meal', label: 'Meals', keywords: [['free meals']] },
          { id: 'toll', text: 'Drivers pay a bridge toll', label: 'Toll', keywords: [['toll']] },
          { id: 'pool', text: 'The pool stays open', label: 'Pool', keywords: [['pool']] },
          { id: 'truce', text: 'The two sides agree on a truce', label: 'Truce', keywords: [['truce']] },
          { id: 'ban', text: 'Cod fishing is banned', label: 'Cod ban', keywords: [['cod ban', 'ban on cod fishing']] },
        ],
      }),
      prose: '',
      proseLine: 1,
    },
  ],
};

const stance = (lines: string): string =>
  (claimsOf(lines, { registry: town, title: 'Untitled' }).at(-1)?.positions ?? [])
    .map((taken) => `${taken.position} ${taken.stance}`)
    .join('; ');

test.each([
  ['chain', '[Sund] <rejected> {calls for a toll}.', 'toll oppose'],
  ['chain: opposed to ending', '[Sund] <opposed> {scrapping the toll}.', 'toll support'],
  ['chain: a challenge', '[The court] <dismissed> {a challenge to the toll}.', 'toll support'],
  ['chain: object control', '[Sund] <urged> {Norway to reject the toll}.', 'toll oppose'],
  ['chain: two of one rank', '[Sund] <criticised and rejected> {the toll}.', 'toll oppose'],
  ['modal negated from behind', '[Sund] <said> {the toll must not come}.', 'toll oppose'],
  ['double negation stays open', '[Sund] <would not rule out> {a toll}.', 'toll neutral'],
  ['not opposed stays open', '[Sund] <said> {he was not opposed to a toll}.', 'toll neutral'],
  ['denied claim', '[Sund] <dismissed> {claims that the toll is unfair}.', 'toll support'],
  ['blame of critics', '[Sund] <said> {critics of the toll are mistaken}.', 'toll support'],
  ['blame of those who oppose', '[Sund] <said> {those who oppose the toll are wrong}.', 'toll support'],
  ['preference', '[Sund] <said> {he would rather swim than pay a toll}.', 'toll oppose'],
  ['instead of', '[Sund] <called for> {repairs instead of a toll}.', 'toll oppose'],
  ['answer', '“{A toll? Never},” <said> [Sund].', 'toll oppose'],
  ['judged in a fragment', '“{A toll, brilliant},” <said> [Sund].', 'toll support'],
  ['denied in a fragment', '“{A toll, not so brilliant},” <said> [Sund].', 'toll oppose'],
  ['not only, good', '[Sund] <said> {the toll was not only useful but cheap}.', 'toll support'],
  ['not only, bad', '[Sund] <said> {the toll was not only unfair but costly}.', 'toll oppose'],
  ['not just a noun', '[Sund] <said> {the toll was not just a burden but an insult}.', 'toll oppose'],
  ['not merely', '“{The toll is not merely useful, it is vital},” <said> [Sund].', 'toll support'],
  ['not only with a verb', '[Sund] <said> {the toll would not only cost jobs but ruin shops}.', 'toll oppose'],
  ['not simply to be done: also something else', '[Sund] <said> {the island should not simply introduce the toll}.', ''],
  ['just as a judgement', '[Sund] <said> {the toll was just}.', 'toll support'],
  ['not just as a judgement', '[Sund] <said> {the toll was not just}.', 'toll oppose'],
  ['just before a noun', '[Sund] <said> {the toll was just a burden}.', 'toll oppose'],
  ['by no means', '[Sund] <said> {the toll was by no means fair}.', 'toll oppose'],
  ['in no way with a verb', '[Sund] <said> {he in no way opposed the toll}.', 'toll neutral'],
  ['anything but, bad', '[Sund] <said> {the toll was anything but fair}.', 'toll oppose'],
  ['anything but, good', '[Sund] <said> {the toll was anything but a burden}.', 'toll support'],
  ['opposition that is softened, not ended', '[Sund] <said> {he had softened his opposition to the toll}.', 'toll unclear'],
  ['a campaign that rests', '[Sund] <said> {his party had suspended its campaign against the toll}.', 'toll unclear'],
  ['opposition that is ended', '[Sund] <said> {he had ended his opposition to the toll}.', 'toll support'],
  ['talk that is praised', '[Sund] <said> {the debate about the toll was necessary}.', ''],
  ['a time behind it', '[Sund] <does not rule out> {a toll next year}.', 'toll neutral'],
  ['what is done to people', '[Sund] <vowed> {to spend a million on free meals}.', 'meals support'],
  ['slogan', '“{Free meals now},” <chanted> [the crowd].', 'meals support'],
  ['aside', '[Sund] <said> {the toll – whether for lorries or for all – is wrong}.', 'toll oppose'],
  ['concession', '[Sund] <said> {although he would lose money, he backed the toll}.', 'toll support'],
  ['impossibility', '[Sund] <said> {the pool cannot be saved}.', 'pool oppose'],
  ['direction negated', '[Sund] <promised> {not to close the pool}.', 'pool support'],
  ['fight to save', '[Sund] <vowed> {to fight to save the pool}.', 'pool support'],
  ['lifting a ban', '[Sund] <urged> {ministers to lift the cod ban}.', 'ban oppose'],
  ['awaited', '[Sund] <said> {he would not vote until a truce had been signed}.', 'truce support'],
  ['no X without Y', '[Sund] <said> {there can be no toll without free meals}.', 'meals support; toll conditional'],
  ['no objection', '[Sund] <said> {he had no objection to the toll}.', 'toll support'],
  ['open, on a condition', '[Sund] <would not stand in the way of> {a toll as long as it is low}.', 'toll conditional'],
  ['possible, on a condition', '[Sund] <said> {the pool could stay open only if volunteers ran it}.', 'pool conditional'],
  ['an instrument', '[Sund] <backed> {a bill that introduces a toll}.', 'toll support'],
  ['a deal under which', '[Sund] <would never accept> {a deal under which the toll comes back}.', 'toll oppose'],
  ['agreed that it comes', '[Sund] <agreed> {that the toll is to be introduced}.', 'toll support'],
  ['out of', '[Sund] <threatened> {to pull his town out of the truce}.', 'truce oppose'],
  ['warning of a thing', '[Sund] <warned against> {a toll}.', 'toll oppose'],
  ['own members', '“{Our members reject the toll},” <said> [Sund].', 'toll oppose'],
  ['idiom', '[Sund] <gave> {his blessing to the toll}.', 'toll support'],
  ['plans presented', '[Sund] <outlined> {plans for a toll that would bring in six millions}.', 'toll support'],
  ['plans presented, for an end', '[Sund] <outlined> {plans to close the pool}.', 'pool oppose'],
  ['it would occur', '[Sund] <emphasised> {that the truce would occur “at once”}.', 'truce support'],
  [
    'a good effect, and a threat to something else',
    '[Sund] <said> {a truce would serve to reassure islanders that the bay is safe and that threats to peace will be met with force}.',
    'truce support',
  ],
  ['a threat', '[Sund] <said> {any toll without the consent of Oslo will be met with force}.', 'toll oppose'],
  ['the need for', '“{We are ready},” <said> [Sund].\n[Sund] <stressed> {the need for a toll that lasts}.', 'toll support'],
  ['such a step', '[Sund] <proposed> {a toll}.\n[Some] have <signalled> {support for such a step}.', 'toll support'],
  ['reason behind the main verb', '[Sund] <rejected> {the toll} in a letter.\n[Sund] <said> {this was unacceptable}.', 'toll oppose'],
])('%s: %s', (_, lines, expected) => {
  expect(stance(lines)).toBe(expected);
});

test.each([
  ['a forecast', '[An economist] <predicted> {that a toll will be introduced}.'],
  ['a habit', '[Sund] <said> {the pool closes at six on Fridays}.'],
  ['a story', '[Sund] <said> {the toll was rejected in 2010}.'],
  ['what it must do', '[Sund] <said> {the toll must pay for itself}.'],
  ['must be discussed', '[Sund] <said> {the toll must be discussed}.'],
  ['a debate is welcome, not its matter', '[Sund] <welcomed> {the debate on the toll}.'],
  ['a clause is accepted, not its matter', '[Sund] <accepted> {that the toll was last changed in 1998}.'],
  ['unknown others', '[Sund] <said> {the hauliers oppose the toll}.'],
  ['those who want it', '[Sund] <said> {those who campaigned for the toll would be heard}.'],
  ['a noun that grows', '[Sund] <said> {support for the toll is growing}.'],
  ['fading hopes', '[Sund] <said> {hopes for a truce were fading}.'],
  ['unsaid', '[Sund] <did not say> {whether the pool would close}.'],
  ['a question', '“{Who will pay the toll?}” <said> [Sund].'],
  ['an undenied claim', '[Sund] <rejected> {claims that the toll was shown in May}.'],
  ['not promised', '[Sund] <did not promise> {free meals}.'],
  ['did not stop', '[Sund] <said> {rain did not stop the toll}.'],
  ['what cannot be done', '[Sund] <said> {you can’t eat a toll}.'],
  ['another thing is rejected for its sake', '[Sund] <rejected> {the budget because the toll was not in it}.'],
  ['in a second clause of saying', '[Sund] <rejected> {the budget and said the toll was old}.'],
  ['a condition with a signature', '[Sund] <said> {he would speak once the truce was signed}.'],
  ['the plans of others', '[Sund] <outlined> {the plans of his rivals for a toll}.'],
  ['a threat to others', '[Sund] <said> {the toll would show that pirates will be met with force}.'],
  ['a need that is itself the subject', '[Sund] <said> {the need for a toll was shown in May}.'],
  ['an adjective of another noun', '[Sund] <said> {the toll runs over a dangerous road}.'],
])('takes no side: %s', (_, lines) => {
  expect(stance(lines)).toBe('');
});

/** Positions that are an end of their matter. */
const river: Registry = {
  ...fisheries,
  topics: [
    {
      file: 'seeds/topics/river.md',
      topic: topic.parse({
        id: 'river',
        title: 'The river',
        question: 'What becomes of the river?',
        summary: 'Statements on the river.',
        keywords: ['river'],
        positions: [
          {
            id: 'flights',
            text: 'Night flights over the river end by 2031',
            label: 'Flights end',
            keywords: [['night flights', 'flights', 'end date', 'flying ban']],
          },
          { id: 'dam', text: 'The dam across the river is removed', label: 'Dam removed', keywords: [['dam']] },
          { id: 'mill', text: 'No paper mill is built on the river', label: 'No mill', keywords: [['mill']] },
        ],
      }),
      prose: '',
      proseLine: 1,
    },
  ],
};

const stanceOnRiver = (lines: string, title = 'Untitled'): string =>
  (claimsOf(lines, { registry: river, title }).at(-1)?.positions ?? []).map((taken) => `${taken.position} ${taken.stance}`).join('; ');

const wantsEnd = '[Holm] <said> {night flights over the river should end by 2031}.';
const wantsRemoval = '[Holm] <said> {the dam across the river must be removed}.';

test.each([
  // the proposal is the end, and not the flights
  ['a proposal rejected', `${wantsEnd}\n[Sund] <dismissed> {the proposal}.`, 'flights oppose'],
  ['a plan greeted', `${wantsEnd}\n[Sund] <welcomed> {the plan}.`, 'flights support'],
  ['an idea judged', `${wantsEnd}\n[Sund] <called> {the idea “a present for the hauliers”}.`, ''],
  ['an idea judged bad', `${wantsEnd}\n[Sund] <called> {the idea “a terrible mistake”}.`, 'flights oppose'],
  ['a date rejected', `${wantsEnd}\n[Sund] <said> {his party would fight any end date}.`, 'flights oppose'],
  ['a compound', '[Sund] <welcomed> {the flying ban}.', 'flights support'],
  ['a proposal without an act', 'The night flights over the river are loud.\n[Sund] <rejected> {the proposal}.', 'flights oppose'],
  ['a proposal for more', 'The firm asked for more night flights over the river.\n[Sund] <rejected> {the request}.', ''],
  // other verbs for the act
  ['closing', '[Sund] <said> {it would be foolish to stop the night flights}.', 'flights oppose'],
  ['no reason', '[Sund] <said> {noise was no reason to halt the night flights}.', 'flights oppose'],
  ['cannot afford', '[Sund] <said> {Oslo cannot afford to give up night flights}.', 'flights oppose'],
  ['favoured', '[Sund] <said> {he now favoured tearing down the dam}.', 'dam support'],
  ['ruled out', '[Sund] <has ruled out> {demolishing the dam}.', 'dam oppose'],
  ['backed', '[Sund] <backed> {dismantling the dam}.', 'dam support'],
  ['threat if', '[Sund] <said> {Norway will sue if Oslo halts the night flights}.', 'flights oppose'],
  [
    'would not oppose, on a condition',
    '[Sund] <said> {he would not oppose taking down the dam as long as a bridge was built}.',
    'dam conditional',
  ],
  // pronouns
  ['wants it gone', 'Holm spoke of the dam across the river.\n[Sund] <wants> {it demolished by 2030}.', 'dam support'],
  ['imperative', 'Holm spoke of the dam across the river.\n“{Tear it down},” <said> [Sund].', 'dam support'],
  ['never', 'Holm spoke of the dam across the river.\n[Sund] <pledged> {never to demolish it}.', 'dam oppose'],
  ['it is not sure', 'Holm spoke of night flights over the river.\n[Sund] <said> {it was a disgrace}.', ''],
  ['it is the removal', `${wantsRemoval}\n[Sund] <said> {he could not support it}.`, 'dam oppose'],
  ['it is the dam or its removal', `${wantsRemoval}\n[Sund] <pledged> {never to touch it}.`, ''],
  // a position that is a plan denied, and one that lets things be
  ['the plan is the mill', 'The firm spoke of a paper mill on the river.\n[Sund] <welcomed> {the plan}.', 'mill oppose'],
  ['it is the mill', 'The firm spoke of a paper mill on the river.\n[Sund] <said> {it was a disgrace}.', 'mill support'],
  ['a participle behind its object', '[Sund] <wants> {the night flights stopped}.', 'flights support'],
  ['a plan for the end, before its matter', '[Sund] <rejected> {the removal plan for the dam}.', 'dam oppose'],
  ['a plan for the end, behind its matter', '[Sund] <backed> {the dam removal plan}.', 'dam support'],
  ['damages', '[Sund] <said> {Norway will seek damages if Oslo halts the night flights}.', 'flights oppose'],
  // neither side
  ['a condition in the imperative', '“{Close the dam and you close the town},” <said> [Sund].', ''],
  ['asked to explain', '[Sund] <demanded> {that the mayor explain why the dam had been removed}.', ''],
  ['added on', '[Sund] <attacked> {the mayor, who opposes removing the dam, as a liar}.', ''],
  ['no decision', '[Sund] <said> {no decision on the dam had been taken}.', 'dam unclear'],
  ['too early', '[Sund] <said> {it was too early to judge the dam}.', 'dam unclear'],
  ['declined', '[Sund] <has declined> {to take a position on the dam}.', 'dam neutral'],
])('%s: %s', (_, lines, expected) => {
  expect(stanceOnRiver(lines)).toBe(expected);
});

test('what the title is on is left open without its words', () => {
  expect(stanceOnRiver('[Sund] <said> {no decision had been made}.', 'Holm plans to remove the dam')).toBe('dam unclear');
});
