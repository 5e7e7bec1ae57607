/** Bad outcomes, for the consequence of a condition: "if boats are let in, the talks will fail". */
export const BAD_OUTCOMES: ReadonlySet<string> = new Set([
  'fail', 'failure', 'collapse', 'war', 'suffer', 'lose', 'die', 'crisis', 'chaos', 'break', 'impossible', 'leave', 'strike', 'resign', 'quit', 'walk out', 'riot', 'sue', 'bankrupt', 'bankruptcy', 'revolt', 'uprising', 'bloodshed', 'disaster', 'catastrophe',
]); // biome-ignore format: a word list

/** Heads that make a phrase speak of talk about the matter: "the decision to raise the fare would be taken jointly". */
export const TALK: ReadonlySet<string> = new Set([
  'decision', 'question', 'debate', 'discussion', 'issue', 'possibility', 'talk', 'talks', 'vote', 'idea', 'consideration', 'consultation', 'inquiry', 'enquiry', 'study', 'hearing', 'referendum', 'poll', 'ballot', 'conversation', 'dialogue', 'report', 'data', 'figure', 'review', 'audit', 'examination', 'assessment', 'investigation', 'explanation', 'information', 'detail',
]); // biome-ignore format: a word list

/** Verbs of talk: who must discuss a thing need not want it. */
export const TALK_VERBS: ReadonlySet<string> = new Set([
  'discuss', 'explain', 'debate', 'examine', 'study', 'consider', 'assess', 'clarify', 'publish', 'justify', 'comment', 'answer', 'know', 'wait', 'ask', 'understand', 'learn', 'talk', 'speak', 'say', 'tell', 'report', 'decide', 'vote', 'meet', 'look', 'listen', 'hear', 'read', 'see', 'think', 'judge', 'watch', 'monitor', 'analyse', 'analyze', 'evaluate', 'investigate', 'raise concern',
]); // biome-ignore format: a word list

/** Verbs of a thing's coming about, of which it is the subject: "the ferry must come", "must be built". */
export const COMING: ReadonlySet<string> = new Set([
  'go', 'happen', 'come', 'begin', 'start', 'stay', 'remain', 'continue', 'proceed', 'prevail', 'rise', 'be', 'build', 'introduce', 'adopt', 'approve', 'pass', 'implement', 'keep', 'make', 'allow', 'permit', 'do', 'hold', 'launch', 'establish', 'create', 'provide', 'give', 'grant', 'pay', 'fund', 'ensure', 'guarantee', 'deploy', 'enforce', 'enact', 'extend', 'maintain', 'preserve', 'protect', 'raise', 'increase', 'open', 'enter',
  'take', 'station', 'send', 'install', 'set', 'put', 'appear', 'follow', 'last', 'survive', 'complete', 'finish', 'expand', 'apply', 'occur',
]); // biome-ignore format: a word list

/** Cues that report a thing as denied, asked or alleged: what follows is not the speaker's stance. */
export const NO_STANCE_CUES: ReadonlySet<string> = new Set([
  'deny', 'denial', 'ask', 'wonder', 'question', 'accuse', 'allege', 'speculate', 'fear', 'recall', 'report', 'discuss', 'rumor', 'rumour', 'blame', 'complain', 'quote', 'cite', 'joke', 'quip',
]); // biome-ignore format: a word list

/** Cues and sources of a forecast: that a thing will come does not say that it should. */
export const FORECASTS: ReadonlySet<string> = new Set([
  'predict', 'prediction', 'forecast', 'expect', 'expectation', 'anticipate', 'believe', 'think', 'suspect', 'reckon', 'estimate', 'guess', 'bet', 'assume', 'understand', 'hear', 'learn', 'analyst', 'economist', 'expert', 'observer', 'researcher', 'pollster', 'commentator', 'columnist', 'journalist', 'reporter', 'correspondent', 'insider', 'historian', 'statistician', 'scientist', 'resident', 'bookmaker',
]); // biome-ignore format: a word list

/** People who are called by their attitude: their stance is not the speaker's. */
export const AGENTS: ReadonlyMap<string, 1 | -1> = new Map([
  ...['opponent', 'critic', 'enemy', 'detractor', 'foe', 'objector', 'protester', 'sceptic', 'skeptic'].map((noun): [string, -1] => [noun, -1]),
  ...['supporter', 'backer', 'advocate', 'proponent', 'champion', 'defender', 'fan', 'friend', 'enthusiast', 'cheerleader'].map((noun): [string, 1] => [noun, 1]),
]); // biome-ignore format: a word list

/** Nouns for what others say: "dismissed claims that the fare is unfair". */
export const CLAIMS: ReadonlySet<string> = new Set([
  'claim', 'suggestion', 'accusation', 'allegation', 'assertion', 'argument', 'notion', 'rumour', 'rumor', 'report', 'charge', 'complaint', 'speculation', 'view', 'fear', 'concern', 'criticism', 'warning', 'idea', 'theory', 'myth',
]); // biome-ignore format: a word list

/** Words that turn what follows them round. */
export const NEGATORS: ReadonlySet<string> = new Set([
  'not', 'no', 'never', 'without', 'neither', 'nor', 'cannot', 'nobody', 'nothing', 'none', 'hardly', 'lack', 'lacking', "n't", 'nowhere', 'scarcely', 'barely',
]); // biome-ignore format: a word list

/** What opens a condition: "if", "provided that". */
export const CONDITIONS: readonly string[] = [
  'if', 'only if', 'unless', 'provided', 'provided that', 'providing', 'as long as', 'so long as', 'on condition that', 'on the condition that', 'on condition of', 'on one condition', 'conditional on', 'contingent on', 'subject to', 'in the event of', 'in the event that', 'in case of', 'in exchange for', 'in return for', 'only after', 'only when',
  'only once', 'only with', 'once', 'as soon as', 'when', 'should', 'depending on', 'assuming', 'on the understanding that', 'not before', 'not until', 'but only',
]; // biome-ignore format: a word list
