/** Kinds of objects that make a verb a deed: what is held and ends, what is entered in a register, what can be touched, played for, written down or sung, lived in, or brought up. */
export type ObjectKind = 'event' | 'gift' | 'thing' | 'game' | 'score' | 'season' | 'entry' | 'sound' | 'place' | 'person' | 'kin';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/**
 * Nouns by kind, in the singular. What politics is made about stays out, although it can be touched: ships,
 * bridges, roads, walls, weapons. Who backs a bridge takes a stand.
 */
export const OBJECTS: ReadonlyMap<ObjectKind, ReadonlySet<string>> = new Map([
  [
    'thing',
    words(`door window gate fence hatch lid blind curtain shutter lamp lantern candle bell button lever switch key lock handle shelf drawer
      table chair bench bed sofa sideboard carpet chimney stove oven mirror clock kettle pot pan pint cup mug glass bottle jar jug bowl plate dish
      basket box crate bag sack suitcase barrel bucket tin tray parcel envelope stamp coin banknote purse wallet phone telephone
      coat jacket shirt blouse skirt trouser hat cap scarf glove sock shoe boot slipper apron blanket towel pillow umbrella
      bread loaf cake pie scone biscuit sandwich soup stew fish mackerel herring salmon sausage ham cheese butter egg apple pear plum berry
      potato onion carrot pea salt pepper sugar honey jam tea coffee beer wine brandy milk dessert breakfast lunch dinner meal
      hammer saw nail rope string ladder spade hoe rake brush broom needle thread anchor oar sail mast plank log timber brick stone pebble hook nut bolt
      lorry car van truck taxi cab tractor trailer bicycle bike motorbike scooter cart wagon pram sledge skateboard kite
      horse cow calf pig sheep lamb goat goose hen dog cat puppy kitten bird pony donkey rabbit bee
      eye lip hand arm leg knee ankle wrist shoulder elbow finger thumb toe nose ear chin cheek tendon muscle scar tooth hair sleeve
      flower rose tulip daisy branch hedge seed weed bush snow mud dust battery engine tyre wheel pedal brake doll toy puzzle jigsaw trophy medal piano violin guitar`),
  ],
  ['event', words('hearing meeting session visit tour trip trial inquest voyage concert recital lesson season search match round')],
  ['gift', words('gift donation present income earnings dividend asset interest shareholding hospitality luggage goods')],
  ['game', words('goal try wicket penalty corner ball title lead trophy cup medal match game run bonus crown record championship')],
  ['score', words('point place')],
  ['season', words('spring summer autumn winter dawn sun sunshine rain snow thaw')],
  ['entry', words('time date hour name address plate registration temperature reading distance height weight score serial number')],
  ['sound', words('syllable vowel consonant letter beat chord melody song hymn psalm sonata waltz tune verse stanza')],
  ['place', words('house flat cottage room kitchen garden farm castle island hill summit ridge kingdom realm view sunset landscape')],
  [
    'person',
    words(`member patient guest pupil student visitor passenger child boy girl son daughter twin baby orphan nephew niece grandchild
      recruit soldier man woman`),
  ],
  [
    'kin',
    words(
      'brother sister mother father son daughter wife husband child friend uncle aunt cousin twin baby neighbour grandmother grandfather',
    ),
  ],
]);

/** By kind, cues that are done with the hands, the feet or the voice, and not with words, to an object of it. */
const DEEDS: readonly (readonly [ObjectKind, string])[] = [
  [
    'thing',
    `add|answer|calculate|estimate|judge|attack|back|back away from|back off|bash|blast|brand|bring up|brush aside|brush off|call|champion|challenge|cite|claim|convey|count on|declare|defend|detail|dismiss|
    embrace|favor|favour|float|go after|grill|hail|highlight|hint at|hold out|hold up|keep open|knock|label|lay out|leave open|lift|list|mark|note|observe|offer|order|outline|paint|pan|
    point to|press|push for|put forward|raise|rap|read|recall|recommend|recount|report|request|resist|retract|reveal|rip|rule out|salute|savage|set out|set forth|share|shrug off|slam|speak of|
    stand behind|stand by|stick to|stick with|stress|suggest|sum up|support|take aim at|take a shot at|take a swipe at|tease|threaten|torch|tout|trash|bless|underline|underscore|unveil|
    view|walk back|wave off|welcome|write|touch on|pummel|skewer|cheer|needle|sign off on|honour|honor|consider|remember|like|dislike|prefer|hate|admire`,
  ],
  ['event', 'conclude'],
  ['gift', 'declare|disclose|report|register|reveal'],
  ['game', 'concede|claim|defend|attack|contest|answer|share|hold up|take aim at|protest|salute|offer|challenge'],
  ['score', 'claim|share|defend'],
  ['season', 'welcome|cheer|hail|admire|salute'],
  ['entry', 'note|report|list|recall|repeat|read|write|remember|disclose'],
  ['sound', 'stress|emphasise|emphasize|repeat|note|conclude|recall'],
  ['place', 'admire|view|rule|claim|call|offer|leave open|attack'],
  ['person', 'admit|bring up|detail|recall|set out'],
  ['kin', 'embrace|bring up|support|tease|bless|brush off'],
];

/** Kinds of objects by the cue (its verb and tail) that they make a deed of. */
export const DEED_OBJECTS: ReadonlyMap<string, ReadonlySet<ObjectKind>> = (() => {
  const byCue = new Map<string, Set<ObjectKind>>();
  for (const [kind, cues] of DEEDS)
    for (const cue of cues.split('|').map((one) => one.trim())) byCue.set(cue, (byCue.get(cue) ?? new Set()).add(kind));
  return byCue;
})();

/** Units of time and way: "argued for an hour", "pushed for two miles". */
export const STRETCHES: ReadonlySet<string> = words('second minute hour day night week month year decade mile kilometre metre yard while');

/** "promised little", "say nothing about it": these stand for words that nobody tells us. */
export const VAGUE_OBJECTS: ReadonlySet<string> = words('little much nothing less enough plenty');
