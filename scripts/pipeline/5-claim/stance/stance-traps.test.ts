import { describe, expect, test } from 'vitest';
import type { Registry } from '../../1-seed/seed.ts';
import { claimsOf } from '../claim/marked.fixture.ts';
import { withPosition } from './position.fixture.ts';

/** Positions with a flat list of words, as editors write them, and statements that were once read the wrong way round, each with its kin. */
const TRAPS: readonly { what: string; registry: Registry; rows: readonly (readonly [string, string])[] }[] = [
  {
    what: 'an end of what is itself an end',
    registry: withPosition('The boycott of the island is lifted', ['boycott', 'sanctions']),
    rows: [
      ['oppose', '[Holm] <backs> {the boycott}.'],
      ['support', '[Holm] <rejected> {the boycott}.'],
      ['oppose', '[Holm] <criticised> {Sund for demanding an end to the boycott}.'],
      ['oppose', '[Holm] <ruled out> {any easing of the boycott}.'],
      ['support', '[Holm] <called for> {an end to the sanctions}.'],
      ['support', '[Holm] <said> {it made no sense to keep up the boycott}.'],
      ['support', '[Holm] <said> {the boycott should be dropped}.'],
      ['none', '[Holm] <said> {the boycott began in March}.'],
    ],
  },
  {
    what: 'the same, of a ban that ends by itself',
    registry: withPosition('The ban on seal hunting ends', ['seal hunting', 'ban on seal hunting', 'hunting ban']),
    rows: [
      ['oppose', '[Holm] <backs> {the ban on seal hunting}.'],
      ['support', '[Holm] <wants> {the hunting ban lifted}.'],
    ],
  },
  {
    what: 'somebody who is to go',
    registry: withPosition('Admiral Berg resigns as harbour master', ['Berg', 'admiral', 'resignation', 'step down']),
    rows: [
      ['oppose', '[Holm] <stood by> {the admiral}.'],
      ['oppose', '[Holm] <said> {she had full confidence in Berg}.'],
      ['support', '[Holm] <called for> {the resignation of Berg}.'],
      ['support', '[Holm] <said> {the admiral should step down}.'],
      ['support', '[Holm] <said> {Berg must go}.'],
      ['oppose', '[Holm] <rejected> {calls for the resignation of the admiral}.'],
      ['none', '[Holm] <said> {the admiral had been at sea for thirty years}.'],
    ],
  },
  {
    what: 'a thing that is to be gone',
    registry: withPosition('Rodeos with bulls are banned', ['rodeos', 'rodeo', 'bulls in the ring']),
    rows: [
      ['support', '[Holm] <wants> {the rodeos gone by summer}.'],
      ['support', '[Holm] <wants> {rodeos out of the town}.'],
      ['oppose', '[Holm] <wants> {the rodeo back by summer}.'],
    ],
  },
  {
    what: 'two words for one matter side by side',
    registry: withPosition('Children under 12 are kept off dating apps', ['dating apps', 'age limit']),
    rows: [
      ['oppose', '[Holm] <called> {the dating apps age limit a farce}.'],
      ['support', '[Holm] <welcomed> {the dating apps age limit}.'],
      ['support', '[Holm] <said> {dating apps are a disgrace}.'],
    ],
  },
  {
    what: 'an end as another word for the matter',
    registry: withPosition('A truce is agreed before talks begin', ['truce', 'halt to the shooting']),
    rows: [
      ['oppose', '[Holm] <rejected> {its demand for a halt to the shooting before negotiations}.'],
      ['support', '[Holm] <demanded> {a halt to the shooting}.'],
    ],
  },
  {
    what: 'people who are praised or blamed for something else',
    registry: withPosition('Guards are posted at the border', ['guards', 'border guards', 'patrols']),
    rows: [
      ['none', '[Holm] <praised> {the border guards for their calm during the flood}.'],
      ['none', '[Holm] <criticised> {the guards for their slow reply}.'],
      ['support', '[Holm] <praised> {the minister for sending guards to the border}.'],
      ['oppose', '[Holm] <opposes> {the guards}.'],
      ['none', '[Holm] <said> {the guards had helped to put out the fire}.'],
      ['none', '[Holm] <said> {the guards had stopped the flood and that he praised them for it}.'],
    ],
  },
  {
    what: 'words that look like a judgement',
    registry: withPosition('A cable car is built up the Horn', ['cable car']),
    rows: [
      ['none', '[Holm] <said> {the cable car is a means to reach the top}.'],
      ['oppose', '[Holm] <said> {the cable car was a mean trick}.'],
      ['oppose', '[Holm] <said> {the cable car was a lovely dream for people who never walk}.'],
      ['none', '“{Who on earth needs a cable car},” <asked> [Holm].'],
      ['none', '[Holm] <asked> {who needs a cable car most}.'],
      ['none', '[Holm] <said> {she had time to think about the cable car}.'],
      ['none', '[Holm] <said> {he kept goats, not cable cars}.'],
      ['oppose', '[Holm] <said> {the valley needs buses, not a cable car}.'],
      ['oppose', '[Holm] <said> {the cable car is nothing but a toy for tourists}.'],
    ],
  },
  {
    what: 'what would have to be done to reach something else',
    registry: withPosition('The harbour dues are scrapped', ['harbour dues', 'dues']),
    rows: [
      ['none', '[Holm] <said> {to win the boats back, the port would likely have to scrap the harbour dues}.'],
      ['support', '[Holm] <said> {the port must scrap the harbour dues}.'],
      ['none', '[Holm] <said> {the port kept a list of planned harbour dues}.'],
      ['support', '[Holm] <said> {scrapping dues imposed during the war is an important step}.'],
      ['support', '[Holm] <demanded> {that the council rule harbour dues out}.'],
    ],
  },
  {
    what: 'people who are asked to do something else',
    registry: withPosition('The miners’ strike is called off', ['strike', 'miners']),
    rows: [
      ['none', '[Holm] <urged> {the miners to be patient}.'],
      ['oppose', '[Holm] <urged> {the miners to carry on with the strike}.'],
      ['support', '[Holm] <urged> {the miners to end the strike}.'],
    ],
  },
  {
    what: 'a thing that is kept as it is, of a position that changes it',
    registry: withPosition('The waterworks are sold to a private firm', ['waterworks', 'sale', 'privatisation']),
    rows: [
      ['oppose', '[Holm] <promised> {to keep the waterworks in public hands}.'],
      ['oppose', '[Holm] <vowed> {to buy the waterworks back}.'],
      ['support', '[Holm] <said> {keeping the waterworks would ruin the town}.'],
      ['support', '[Holm] <said> {the waterworks should be sold}.'],
      ['oppose', '[Holm] <said> {the waterworks must be spared}.'],
      ['oppose', '[Holm] <opposes> {the privatisation of the waterworks}.'],
      ['support', '[Holm] <welcomed> {the sale}.'],
      ['oppose', '[Holm] <wants> {to stop the sale}.'],
      ['none', '[Holm] <said> {the waterworks will be painted}.'],
    ],
  },
  {
    what: 'the same, of one that makes another thing of it',
    registry: withPosition('The old lighthouse is turned into a hotel', ['lighthouse', 'conversion']),
    rows: [
      ['oppose', '[Holm] <pleaded> {with the council to spare the lighthouse}.'],
      ['oppose', '[Holm] <said> {the lighthouse must be preserved}.'],
      ['support', '[Holm] <welcomed> {the conversion}.'],
    ],
  },
  {
    what: 'a number that the position comes to',
    registry: withPosition('The drinking age is lowered to 16', ['drinking age', 'beer at 16', 'vote']),
    rows: [
      ['support', '[Holm] <wants> {beer at 16}.'],
      ['oppose', '[Holm] <opposes> {beer at 16}.'],
      ['support', '[Holm] <wants> {to lower the drinking age}.'],
      ['oppose', '[Holm] <said> {the drinking age should stay at 18}.'],
      ['none', '[Holm] <said> {the vote on the budget will be held on Friday}.'],
    ],
  },
  {
    what: 'people who are to be sent away',
    registry: withPosition('The castaways are given a home', ['castaways', 'deported']),
    rows: [
      ['support', '[Holm] <said> {he saw no reason why the castaways should be deported}.'],
      ['oppose', '[Holm] <said> {the castaways must be deported}.'],
      ['support', '[Holm] <opposes> {deporting the castaways}.'],
    ],
  },
  {
    what: 'what is to be harmed',
    registry: withPosition('Otters may be hunted', ['otters', 'otter hunt', 'culling']),
    rows: [
      ['oppose', '[Holm] <vowed> {to protect the otters}.'],
      ['oppose', '“{Leave the otters alone},” <said> [Holm].'],
      ['oppose', '[Holm] <said> {a otter hunt would solve nothing}.'],
      ['oppose', '[Holm] <opposes> {culling}.'],
      ['support', '[Holm] <welcomed> {the otter hunt}.'],
      ['none', '[Holm] <said> {otters had no place in the valley}.'],
      ['none', '[Holm] <wants> {the otters gone}.'],
      ['none', '[Holm] <said> {the otters are lovely}.'],
      ['support', '[Holm] <wants> {to hunt otters}.'],
      ['none', '[Holm] <said> {the otters were seen in May}.'],
    ],
  },
  {
    what: 'what is opened to harm',
    registry: withPosition('The marsh is opened to drilling', ['marsh', 'drilling']),
    rows: [
      ['oppose', '[Holm] <vowed> {to protect the marsh}.'],
      ['support', '[Holm] <welcomed> {the drilling}.'],
      ['oppose', '[Holm] <said> {drilling would ruin the valley}.'],
      ['oppose', '[Holm] <rejected> {demands to open the marsh}.'],
      ['support', '[Holm] <wants> {drilling in the marsh}.'],
    ],
  },
  {
    what: 'no deal without an end of it',
    registry: withPosition('The canal toll is removed', ['toll']),
    rows: [
      ['support', '[Holm] <said> {there could be no deal without removing the toll}.'],
      ['support', '[Holm] <said> {there could be no deal without an end to the toll}.'],
      ['support', '[Holm] <said> {without lifting the toll there will be no peace}.'],
      ['oppose', '[Holm] <said> {there will be no deal without the toll}.'],
      ['oppose', '[Holm] <said> {without the toll there will be no bridge}.'],
    ],
  },
  {
    what: 'nobody should be forced to it',
    registry: withPosition('A wind farm is built off the coast', ['wind farm']),
    rows: [
      ['oppose', '[Holm] <said> {no town should be forced to build a wind farm}.'],
      ['oppose', '[Holm] <said> {no firm should be allowed to build a wind farm}.'],
      ['oppose', '[Holm] <said> {no council should approve the wind farm}.'],
      ['support', '[Holm] <said> {no council should block the wind farm}.'],
      ['support', '[Holm] <said> {towns should be allowed to build a wind farm}.'],
    ],
  },
  {
    what: 'both sides seen',
    registry: withPosition('A wind farm is built off the coast', ['wind farm']),
    rows: [
      ['unclear', '[Holm] <said> {she could see both the case for the wind farm and the case against it}.'],
      ['support', '[Holm] <said> {she could see the case for the wind farm}.'],
    ],
  },
];

describe.each(TRAPS)('$what', ({ registry, rows }) => {
  test.each(rows)('%s: %s', (expected, lines) => {
    const [taken] = claimsOf(lines, { registry, title: 'Untitled' }).at(-1)?.positions ?? [];
    expect(taken?.stance ?? 'none').toBe(expected);
  });
});
