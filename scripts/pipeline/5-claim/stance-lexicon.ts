/**
 * Words that carry a stance, by the rule that reads them. Base forms: verbs match in every form. `+` is
 * for the matter that they govern, `-` against it. Each group gives an example.
 */
export interface StanceWords {
  rule:
    | 'refusal'
    | 'reservation'
    | 'support'
    | 'demand'
    | 'need'
    | 'wish'
    | 'commitment'
    | 'bad-evaluation'
    | 'good-evaluation'
    | 'harm'
    | 'benefit'
    | 'threat';
  sign: 1 | -1;
  /** True where the words tell of their subject's attitude, so that "Norway rejects" in Sweden’s mouth is not Sweden’s stance. */
  attitude: boolean;
  example: string;
  phrases: readonly string[];
}

export const STANCE_WORDS: readonly StanceWords[] = [
  {
    rule: 'refusal',
    sign: -1,
    attitude: true,
    example: 'The union rejected the merger.',
    phrases: [
      'reject', 'rejection', 'oppose', 'opposition to', 'refuse', 'refusal', 'rule out', 'dismiss', 'decline', 'resist', 'block', 'veto', 'object to', 'condemn',
      'criticize', 'criticise', 'criticism of', 'denounce', 'slam', 'blast', 'decry', 'deplore', 'lambast', 'rebuke', 'turn down', 'say no to', 'vote against', 'vote down',
      'come out against', 'speak out against', 'campaign against', 'protest', 'be against', 'warn against', 'advise against', 'argue against', 'scrap', 'abandon', 'boycott',
      'exclude', 'shelve', 'halt', 'cancel', 'ban', 'prevent', 'forbid', 'push back', 'back out', 'back down', 'back away', 'stop', 'end', 'withdraw', 'hit out at', 'attack plan', 'strike down', 'disagree with', 'disapprove', 'fight', 'battle', 'over my dead body', 'over our dead bodies', 'not on the table', 'off the table', 'challenge in court', 'challenge the law', 'sue',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'reservation',
    sign: -1,
    attitude: true,
    example: 'The mayor expressed reservations about the fare.',
    phrases: [
      'reservation about',
      'reservation',
      'doubt',
      'sceptical',
      'skeptical',
      'scepticism',
      'skepticism',
      'have concern',
      'concern about',
      'concerned about',
      'worried about',
      'misgiving',
      'wary of',
      'reluctant',
      'hesitant',
    ],
  },
  {
    rule: 'support',
    sign: 1,
    attitude: true,
    example: 'The council backs the merger.',
    phrases: [
      'support', 'back', 'endorse', 'welcome', 'favor', 'favour', 'in favor of', 'in favour of', 'approve', 'praise', 'hail', 'applaud', 'embrace', 'accept', 'agree to', 'agree on',
      'consent', 'recognize', 'recognise', 'allow', 'tolerate', 'vote for', 'sign up to', 'open to', 'stand by', 'stand behind', 'say yes to', 'champion', 'defend', 'agree with',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'demand',
    sign: 1,
    attitude: true,
    example: 'The fishermen called for a higher quota.',
    phrases: [
      'call for', 'demand', 'urge', 'insist', 'insist on', 'push', 'push for', 'press for', 'advocate', 'propose', 'recommend', 'suggest', 'seek', 'request', 'ask for', 'plead for', 'lobby for', 'appeal for',
      'call on', 'argue for', 'campaign for',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'need',
    sign: 1,
    attitude: false,
    example: 'The quota must rise.',
    phrases: ['require', 'need', 'must', 'should', 'have to', 'ought to', 'depend on', 'hinge on', 'rely on'],
  },
  {
    rule: 'wish',
    sign: 1,
    attitude: true,
    example: 'The port wants a higher quota.',
    phrases: ['want', 'aim to', 'wish to', 'hope to', 'intend', 'intent', 'intention', 'determined to'],
  },
  {
    rule: 'commitment',
    sign: 1,
    attitude: true,
    example: 'The minister is prepared to raise the quota.',
    phrases: [
      'commit', 'commitment', 'pledge', 'vow', 'promise', 'prepared to', 'prepare to', 'ready to', 'readiness', 'willing', 'willingness', 'plan to', 'plan for', 'offer', 'undertake', 'guarantee that', 'ensure',
      'decide to', 'promise to', 'stand ready', 'express willingness', 'resolve to',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'bad-evaluation',
    sign: -1,
    attitude: false,
    example: 'A higher fare is unacceptable.',
    phrases: [
      'unacceptable', 'premature', 'out of the question', 'out of question', 'red line', 'impossible', 'pointless', 'absurd', 'wrong', 'mistake', 'dangerous', 'reckless', 'unrealistic', 'nonstarter',
      'non starter', 'irresponsible', 'illegal', 'unfair', 'harmful', 'damaging', 'disaster', 'disastrous', 'catastrophe', 'catastrophic', 'bad idea', 'too early', 'nonsense', 'provocation', 'escalation',
      'intolerable', 'inadmissible', 'unworkable', 'unjustified', 'disproportionate', 'folly', 'madness', 'betrayal', 'insane', 'unthinkable', 'undesirable', 'useless', 'scandal', 'outrageous', 'shameful',
      'unnecessary', 'counterproductive', 'make no sense', 'make no progress', 'pose a threat', 'be a threat', 'can not afford', 'cannot afford', 'security risk', 'risk of', 'danger of', 'blow to', 'fatal', 'unviable', 'untenable',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'good-evaluation',
    sign: 1,
    attitude: false,
    example: 'The merger is essential for the hospital.',
    phrases: [
      'necessary', 'essential', 'vital', 'crucial', 'indispensable', 'right step', 'step in the right direction', 'good idea', 'acceptable', 'progress on', 'progress towards', 'progress toward', 'reassure',
      'fair', 'reasonable', 'overdue', 'beneficial', 'make sense', 'key to', 'right thing', 'best way', 'only way', 'only road', 'only option', 'most important reform', 'great step', 'prerequisite', 'milestone', 'good news', 'priority',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'harm',
    sign: -1,
    attitude: false,
    example: 'The merger will harm patients.',
    phrases: [
      'harm', 'hurt', 'damage', 'ruin', 'destroy', 'undermine', 'jeopardize', 'jeopardise', 'endanger', 'worsen', 'derail', 'devastate', 'cripple', 'wreck', 'lead to war', 'escalate', 'cost jobs', 'threaten',
      'make matters worse', 'put at risk',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'benefit',
    sign: 1,
    attitude: false,
    example: 'A higher fare would protect the night buses.',
    phrases: ['protect', 'save', 'strengthen', 'boost', 'improve', 'benefit', 'stabilize', 'stabilise', 'safeguard', 'secure', 'help'],
  },
  {
    rule: 'threat',
    sign: -1,
    attitude: false,
    example: 'Foreign boats will be treated as targets.',
    phrases: [
      'legitimate target',
      'be a target',
      'be target',
      'be met with',
      'meet with resistance',
      'meet with military resistance',
      'military resistance',
      'consequence',
      'retaliate',
      'retaliation',
      'countermeasure',
      'respond with',
      'pay a price',
      'pay the price',
      'strike back',
      'fight back',
    ],
  },
];

/** Bad outcomes, for the consequence of a condition: "if boats are let in, the talks will fail". */
export const BAD_OUTCOMES: ReadonlySet<string> = new Set([
  'fail',
  'failure',
  'collapse',
  'war',
  'suffer',
  'lose',
  'die',
  'crisis',
  'chaos',
  'break',
  'impossible',
  'leave',
  'strike',
]);

/** Heads that make a phrase speak of talk about the matter: "the decision to raise the fare would be taken jointly". */
export const TALK: ReadonlySet<string> = new Set([
  'decision',
  'question',
  'debate',
  'discussion',
  'issue',
  'possibility',
  'talk',
  'talks',
  'vote',
  'idea',
  'consideration',
]);

/** Cues that report a thing as denied, asked or alleged: what follows is not the speaker's stance. */
export const NO_STANCE_CUES: ReadonlySet<string> = new Set([
  'deny', 'denial', 'ask', 'wonder', 'question', 'accuse', 'allege', 'speculate', 'fear', 'recall', 'report', 'discuss', 'rumor', 'rumour', 'blame', 'complain',
]); // biome-ignore format: a word list

/** Words that turn what follows them round. */
export const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'without',
  'neither',
  'nor',
  'cannot',
  'nobody',
  'nothing',
  'none',
  'hardly',
  'lack',
  'lacking',
  "n't",
]);

/** What opens a condition: "if", "provided that". */
export const CONDITIONS: readonly string[] = [
  'if', 'only if', 'unless', 'provided', 'provided that', 'providing', 'as long as', 'so long as', 'on condition that', 'on the condition that', 'on condition of', 'conditional on', 'contingent on',
  'subject to', 'in the event of', 'in the event that', 'in case of', 'in exchange for', 'in return for', 'only after', 'only when', 'only once', 'once', 'as soon as', 'when', 'should', 'depending on',
]; // biome-ignore format: a word list
