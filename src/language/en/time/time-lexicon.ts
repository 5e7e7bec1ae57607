/** Words before a time that say that it is not the time of speaking: "since February". */
export const NOT_THE_TIME: ReadonlySet<string> = new Set([
  'since', 'until', 'till', 'by', 'before', 'after', 'from', 'for', 'through', 'throughout', 'starting', 'beginning', 'ahead', 'between', 'following', 'next',
]); // biome-ignore format: a word list

/** Verb forms that go with a statement and do not make another event of it: "said speaking in parliament on Monday". */
export const SPEAKING: ReadonlySet<string> = new Set([
  'speaking', 'addressing', 'talking', 'answering', 'asked', 'published', 'broadcast', 'aired', 'posted', 'released', 'issued', 'quoted', 'given', 'giving',
  'appearing', 'writing', 'written', 'recorded', 'held', 'dated',
]); // biome-ignore format: a word list

/** Participles that open a sentence over what somebody then said: "Asked on Monday whether". */
export const ASKED: ReadonlySet<string> = new Set([
  'asked', 'pressed', 'questioned', 'quizzed', 'challenged', 'prompted', 'interviewed', 'speaking', 'writing', 'addressing', 'talking', 'answering',
  'responding', 'replying', 'appearing', 'testifying', 'approached', 'contacted', 'reached',
]); // biome-ignore format: a word list

/** How soon after something means the same day: "shortly after". */
export const SOON: ReadonlySet<string> = new Set([
  'soon', 'shortly', 'moments', 'minutes', 'immediately', 'right', 'just', 'hours', 'straight', 'directly',
]); // biome-ignore format: a word list

/** What somebody announces or confirms of himself: "its support", "her resignation". Unlike talks and votes, none of them is on a day. */
export const STANDS: ReadonlySet<string> = new Set([
  'support', 'backing', 'opposition', 'approval', 'rejection', 'refusal', 'resignation', 'candidacy', 'candidature', 'decision', 'intention', 'intent',
  'willingness', 'readiness', 'commitment', 'endorsement', 'concern', 'regret', 'disappointment', 'dismay', 'anger', 'outrage', 'doubt', 'objection',
  'reservation', 'agreement', 'withdrawal', 'position', 'view', 'disagreement', 'preference', 'solidarity', 'sympathy', 'confidence',
]); // biome-ignore format: a word list

/** Gatherings of one day, as nouns and as what is done at them. */
export const EVENTS: ReadonlySet<string> = new Set([
  'hearing', 'trial', 'session', 'debate', 'rally', 'protest', 'demonstration', 'march', 'vigil', 'testimony', 'testify', 'inquest', 'picket', 'walkout',
  'ceremony', 'funeral', 'parade', 'court', 'tribunal', 'verdict', 'sit-in', 'demonstrate', 'congress', 'convention', 'sitting',
]); // biome-ignore format: a word list

/** What people do who come together in one place. */
export const GATHERING: ReadonlySet<string> = new Set([
  'pack',
  'crowd',
  'gather',
  'cram',
  'squeeze',
  'throng',
  'assemble',
  'flock',
  'pour',
  'stream',
]);

/** What tells of a sentence that it is at such a gathering. */
export const PRESENT: ReadonlySet<string> = new Set([
  'hearing', 'session', 'rally', 'protest', 'demonstration', 'march', 'vigil', 'testimony', 'testify', 'crowd', 'audience', 'cheer', 'cheers', 'cheering',
  'applause', 'stage', 'podium', 'lectern', 'chant', 'chanted', 'heckle', 'protester', 'demonstrator', 'marcher', 'grill', 'grilled', 'gallery', 'placard',
  'megaphone', 'dock', 'courtroom', 'jeer', 'boo', 'boos', 'oath', 'motion', 'tabled', 'adjourn', 'ovation', 'heckler', 'gavel',
]); // biome-ignore format: a word list

/** To whom one speaks at a hearing or in a debate. */
export const AUDIENCES: ReadonlySet<string> = new Set([
  'committee', 'panel', 'lawmaker', 'lawmakers', 'senator', 'senators', 'deputies', 'jury', 'juror', 'jurors', 'court', 'tribunal', 'inquiry', 'commission',
  'commissioners', 'chamber', 'parliament', 'council', 'councillors', 'members', 'delegates', 'judge', 'judges', 'magistrates', 'witness', 'witnesses',
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
