/** Words before a time that say that it is not the time of speaking: "since February". */
export const NOT_THE_TIME: ReadonlySet<string> = new Set([
  'since', 'until', 'till', 'by', 'before', 'after', 'from', 'for', 'through', 'throughout', 'starting', 'beginning', 'ahead', 'between', 'following', 'next',
]); // biome-ignore format: a word list

/** Verb forms that go with a statement and do not make another event of it: "said speaking in parliament on Monday". */
export const SPEAKING: ReadonlySet<string> = new Set([
  'speaking', 'addressing', 'talking', 'answering', 'asked', 'published', 'broadcast', 'aired', 'posted', 'released', 'issued', 'quoted', 'given', 'giving',
  'appearing', 'writing', 'written', 'recorded', 'held', 'dated',
]); // biome-ignore format: a word list

/** Nouns for occasions on which things are said, by kind: "the meeting" may take up "the talks". */
export const OCCASIONS: ReadonlyMap<string, string> = new Map([
  ['meeting', 'meeting'],
  ['talk', 'meeting'],
  ['talks', 'meeting'],
  ['summit', 'meeting'],
  ['conference', 'meeting'],
  ['negotiation', 'meeting'],
  ['session', 'meeting'],
  ['hearing', 'hearing'],
  ['debate', 'debate'],
  ['rally', 'rally'],
  ['speech', 'speech'],
  ['address', 'speech'],
  ['interview', 'interview'],
  ['briefing', 'briefing'],
  ['visit', 'visit'],
  ['meet', 'meeting'],
  ['vote', 'meeting'],
  ['approve', 'meeting'],
  ['adopt', 'meeting'],
  ['agree', 'meeting'],
]);

/** Nouns that take up what was just said: "The warning came after talks on Tuesday". */
export const TAKEN_UP: ReadonlySet<string> = new Set([
  'warning', 'statement', 'remark', 'comment', 'announcement', 'declaration', 'speech', 'call', 'appeal', 'threat', 'demand', 'rejection', 'proposal', 'pledge',
  'promise', 'criticism', 'response', 'refusal', 'word',
]); // biome-ignore format: a word list

/** Verbs of making something public, at which things are said. */
export const PRESENTING: ReadonlySet<string> = new Set([
  'present', 'unveil', 'outline', 'introduce', 'publish', 'release', 'announce', 'launch', 'address', 'speak', 'appear', 'testify',
]); // biome-ignore format: a word list
