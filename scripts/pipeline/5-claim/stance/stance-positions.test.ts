import { expect, test } from 'vitest';
import { topic } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';
import { claimsOf } from '../claim/marked.fixture.ts';

/** Positions of many kinds (an end, a lasting state, an act of people, a thing to be built), each with statements on it and their stance. */
const POSITIONS = [
  {
    position: {
      text: 'The blockade of the strait is lifted',
      keywords: [['blockade']],
      matter: 'the blockade of the strait',
      direction: 'against',
    },
    statements: [
      ['support', '[The shipowners] <called> {for an immediate end to the blockade}.'],
      ['oppose', '[The admiral] <said> {the blockade would stay in place until the last hostage was free}.'],
      ['oppose', '[The hawks] <insist> {that easing the blockade now would reward piracy}.'],
      ['support', '[The doctor] <told> reporters {the blockade was starving children and had achieved nothing}.'],
      ['support', '“{The blockade punishes the wrong people},” <said> [the grocer].'],
      ['oppose', '[The minister] <defended> {the blockade as the only language the junta understands}.'],
      ['oppose', '[The premier] <promised> {to tighten the blockade}.'],
      ['oppose', '[The senator] <urged> {the cabinet to keep up the blockade}.'],
      ['support', '[The premier] <said> {the time had come to lift the blockade}.'],
      ['oppose', '[The exiles] <warned> {against lifting the blockade too soon}.'],
      ['support', '[The fishermen] <demonstrated> {for the lifting of the blockade}.'],
      ['oppose', '[The general] <said> {lifting the blockade was out of the question}.'],
      ['none', '[The harbour office] <said> {eleven ships had been turned back since the blockade began}.'],
      ['oppose', '[The minister] <extended> {the blockade by six months}.'],
      ['oppose', '[The minister] <called> {for a stricter blockade}.'],
      ['support', '[The party] <would vote> {to end the blockade}.'],
      ['oppose', '[The party] <would vote> {against ending the blockade}.'],
      ['support', '[The envoy] <regretted> {that the blockade had been prolonged}.'],
      ['oppose', '[The envoy] <welcomed> {the extension of the blockade}.'],
    ],
  },
  {
    position: {
      text: 'The bishop steps down',
      keywords: [['step down', 'resign', 'resignation', 'quit', 'go', 'stay on', 'stay', 'remain in office', 'dismiss'], ['bishop']],
      matter: 'the resignation of the bishop',
      direction: 'for',
    },
    statements: [
      ['oppose', '[The synod] <said> {the bishop should stay on until the inquiry was over}.'],
      ['oppose', '[The dean] <urged> {the bishop to stay}.'],
      ['support', '“{The bishop must go},” <said> [the victims].'],
      ['oppose', '[The chapter] <rejected> {calls for the bishop to resign}.'],
      ['support', '[The abbot] <said> {the bishop could not possibly stay on}.'],
      ['oppose', '[The nuncio] <said> {there was no reason for the bishop to resign}.'],
      ['oppose', "[The bishop's lawyer] <said> {the bishop would remain in office}."],
      ['support', '[The choir] <threatened> {to stop singing unless the bishop resigned}.'],
      ['oppose', '[The mayor] <said> {it would be wrong to dismiss the bishop on the strength of a rumour}.'],
      ['support', '[The mayor] <said> {the bishop had to resign}.'],
      ['oppose', '[The dean] <was glad> {that the bishop was staying on}.'],
      ['support', '[The deacon] <said> {the resignation of the bishop was long overdue}.'],
    ],
  },
  {
    position: { text: 'Latin is no longer compulsory', keywords: [['Latin']], matter: 'compulsory Latin', direction: 'against' },
    statements: [
      ['support', '[The pupils] <want> {compulsory Latin abolished}.'],
      ['oppose', '[The rector] <said> {Latin must remain compulsory}.'],
      ['oppose', '[The bishops] <said> {they would fight for compulsory Latin}.'],
      ['support', '[The economist] <called> {compulsory Latin a waste of time}.'],
      ['oppose', '[The teacher] <said> {Latin teaches children to think}.'],
      ['support', '[The mother] <said> {Latin should be a choice}.'],
      ['oppose', '[The union] <objected> {to making Latin optional}.'],
      ['support', '[The liberals] <proposed> {to make Latin optional}.'],
    ],
  },
  {
    position: {
      text: 'The pilots call off their walkout',
      keywords: [
        ['walkout', 'strike'],
        ['pilots', 'crews', 'airline'],
      ],
      matter: 'the walkout of the pilots',
      direction: 'against',
    },
    statements: [
      ['oppose', '[The baggage handlers] <said> {the strike of the pilots was justified}.'],
      ['support', '[The minister] <appealed> {to the pilots to end the walkout}.'],
      ['support', '[The airline] <called> {the strike of the pilots irresponsible}.'],
      ['oppose', '[The left] <expressed solidarity> {with the strike of the pilots}.'],
      ['support', '[The hotels] <said> {the pilots should call off the strike}.'],
      ['oppose', '“{The pilots will not call off the strike},” <said> [the union].'],
      ['support', '[The union] <agreed> {to suspend the strike of the pilots}.'],
    ],
  },
  {
    position: {
      text: 'No quarry opens on the ridge',
      keywords: [['quarry', 'quarries']],
      matter: 'a quarry on the ridge',
      direction: 'against',
    },
    statements: [
      ['support', '[The hikers] <said> {the ridge was no place for a quarry}.'],
      ['support', '[The mayor] <promised> {there would be no quarry as long as she was in office}.'],
      ['oppose', '[The builders] <said> {the region needed the stone and the quarry}.'],
      ['oppose', '[The council] <approved> {the quarry by nine votes to six}.'],
      ['oppose', '[The firm] <said> {the quarry would bring 90 jobs}.'],
      ['support', '[The vintner] <feared> {the quarry would bury the vineyards in dust}.'],
      ['support', '[The farmers] <collected> {5,000 signatures against the quarry}.'],
      ['oppose', '[The minister] <said> {opponents of the quarry were dreamers}.'],
      ['support', '[The hunter] <said> {a quarry would scar the ridge for ever}.'],
      ['oppose', '[The engineer] <said> {the quarry posed no danger to the springs}.'],
    ],
  },
  {
    position: {
      text: 'A tax on empty houses is introduced',
      keywords: [['tax on empty houses', 'vacancy tax', 'vacancy levy', 'levy on empty houses']],
    },
    statements: [
      ['support', '[The tenants] <said> {a vacancy tax would bring life back to the old town}.'],
      ['oppose', '[The landlords] <said> {a vacancy tax would scare away investors}.'],
      ['support', '[The mayor] <pushed through> {the vacancy tax}.'],
      ['oppose', '[The landlords] <said> {they would go to court over the vacancy tax}.'],
      ['unclear', '[The treasurer] <said> {a vacancy tax needed careful study}.'],
      ['neutral', '[The chamber] <took> {no position on the vacancy tax}.'],
      ['support', '[The poet] <said> {a vacancy tax was the least the rich could do}.'],
      ['oppose', '[The heirs] <said> {a vacancy tax hit people who had done nothing wrong}.'],
      ['none', '[The treasurer] <said> {a vacancy tax would have to be collected by the districts}.'],
      ['conditional', '[The liberals] <were open to> {a vacancy tax provided that owners got two years to find a tenant}.'],
      ['oppose', '[The liberals] <dismissed> {the vacancy tax as envy in the guise of policy}.'],
      ['oppose', '[The broker] <said> {a vacancy tax had failed everywhere}.'],
      ['oppose', '[The speaker] <said> {what the town needs is more houses, not a vacancy tax}.'],
    ],
  },
  {
    position: {
      text: 'The council holds a poll on the bypass',
      keywords: [['poll', 'popular vote', 'referendum']],
      matter: 'a poll on the bypass',
    },
    statements: [
      ['oppose', '[The mayor] <saw> {no need for a poll}.'],
      ['support', '[The list] <handed in> {4,000 signatures for a poll}.'],
      ['oppose', '[The lawyer] <said> {a poll on the bypass would be unlawful}.'],
      ['support', '[The editor] <said> {only a poll could settle the matter}.'],
      ['conditional', '[The liberals] <agreed> {to a poll on condition that it was held on the day of the election}.'],
      ['unclear', '[The clerk] <said> {a poll was being considered}.'],
      ['support', '[The farmer] <said> {he trusted the people and wanted a poll}.'],
      ['oppose', '[The farmer] <said> {he did not see what a poll would be good for}.'],
    ],
  },
  {
    position: {
      text: 'All citizens show a health pass in trains',
      keywords: [['health pass', 'health passes', 'pass']],
      matter: 'the health pass',
    },
    statements: [
      ['support', '[The doctor] <said> {a health pass protects those who cannot protect themselves}.'],
      ['oppose', '[The deputy] <said> {nobody needs a health pass to take a train}.'],
      ['support', '[The railway] <said> {it was ready to check the health pass at every station}.'],
      ['support', '[The minister] <defended> {the health pass against the charge of spying}.'],
      ['support', '[The minister] <rejected> {fears that the health pass would be abused}.'],
      ['oppose', '[The student] <vowed> {never to carry a health pass}.'],
      ['oppose', '[The court] <struck down> {the health pass}.'],
      ['support', '[The court] <upheld> {the health pass}.'],
      ['conditional', '[The federation] <could accept> {a health pass if the data were deleted after a day}.'],
      ['unclear', '[The commissioner] <said> {the health pass raised difficult questions}.'],
      ['oppose', '[The conductor] <refused> {to check any health pass}.'],
      ['oppose', '[The conductors] <want> {nothing to do with the health pass}.'],
      ['support', '[The cabinet] <wants> {the health pass to be in use by May}.'],
      ['none', '[The railway] <said> {the health pass cost nine million to develop}.'],
      ['oppose', '[The party] <tabled> {a motion to scrap the health pass}.'],
      ['support', '[The party] <tabled> {a motion to bring in a health pass}.'],
    ],
  },
  {
    position: { text: 'A new reservoir is built at Morren', keywords: [['reservoir']] },
    statements: [
      ['oppose', '[The shepherds] <said> {the reservoir would drown their pastures}.'],
      ['support', '[The brewer] <said> {the sooner the reservoir was finished, the better}.'],
      ['support', '[The mayor] <promised> {the reservoir would be full in five years}.'],
      ['oppose', '[The mayor] <promised> {the reservoir would never be filled}.'],
      ['oppose', '[The vet] <said> {she did not want a reservoir on her doorstep}.'],
      ['support', '[The firemen] <said> {they badly needed the reservoir}.'],
      ['oppose', '[The bank] <pulled out of> {the reservoir}.'],
      ['support', '[The bank] <put> {200 million into the reservoir}.'],
      ['oppose', '[The council] <withdrew> {its support for the reservoir}.'],
      ['oppose', '[The council] <threw out> {the plan for a reservoir by a single vote}.'],
      ['support', '[The council] <gave> {the green light to the reservoir}.'],
      ['oppose', '[The ecologist] <compared> {the reservoir to a death sentence for the valley}.'],
      ['support', '[The hydrologist] <said> {there was no alternative to the reservoir}.'],
      ['oppose', '[The hydrologist] <said> {there were cheaper alternatives to the reservoir}.'],
      ['oppose', '[The hydrologist] <doubted> {that the reservoir would ever fill}.'],
      ['support', '[The hydrologist] <had no doubt> {that the reservoir would pay for itself}.'],
      ['oppose', '[The widow] <said> {a reservoir was the last thing the valley needed}.'],
      ['none', '[The widow] <said> {her house stood where the reservoir was to be}.'],
      ['oppose', '[The minister] <halted> {work on the reservoir}.'],
      ['support', '[The minister] <resumed> {work on the reservoir}.'],
      ['support', '[The minister] <said> {work on the reservoir would start in spring}.'],
      ['unclear', '[The minister] <said> {it was too soon to say whether the reservoir made sense}.'],
    ],
  },
  {
    position: {
      text: 'The army leaves the northern valleys',
      keywords: [
        ['army', 'troops', 'soldiers'],
        ['leave', 'withdraw', 'withdrawal', 'pull out', 'stay', 'remain', 'go home'],
      ],
      matter: 'the withdrawal of the army',
    },
    statements: [
      ['support', '[The elders] <called> {on the army to leave the valleys}.'],
      ['oppose', '[The general] <said> {the army would remain for as long as it took}.'],
      ['oppose', '[The traders] <begged> {the army to stay}.'],
      ['support', '[The bishop] <said> {the withdrawal of the army was overdue}.'],
      ['oppose', '[The premier] <ruled out> {a withdrawal of the army}.'],
      ['support', '[The premier] <announced> {the withdrawal of all troops by June}.'],
      ['oppose', '[The governor] <warned> {that a withdrawal of the army would leave the valleys to the warlords}.'],
      ['support', '“{The soldiers should go home},” <said> [the miller].'],
      ['oppose', '[The miller] <said> {that if the troops withdrew, the killing would start again}.'],
      ['oppose', '[The envoy] <said> {it was too dangerous to withdraw the troops}.'],
    ],
  },
] as const satisfies readonly { position: Record<string, unknown>; statements: readonly (readonly [string, string])[] }[];

const registryOf = (position: Record<string, unknown>): Registry => ({
  actors: [],
  outlets: [],
  topics: [
    {
      file: 'seeds/topics/own.md',
      topic: topic.parse({
        id: 'own',
        title: 'Own',
        question: 'What is to be done?',
        summary: 'Statements.',
        keywords: ['matter'],
        positions: [{ id: 'own-position', label: 'Own', ...position }],
      }),
      prose: '',
      proseLine: 1,
    },
  ],
});

for (const { position, statements } of POSITIONS)
  test.each(statements.map(([stance, words]) => [stance, words] as const))(`${position.text}: %s: %s`, (stance, words) => {
    const taken = claimsOf(words, { registry: registryOf(position), title: 'Untitled' }).at(-1)?.positions[0];
    expect(taken?.stance ?? 'none').toBe(stance);
  });
