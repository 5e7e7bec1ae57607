import type { StanceWords } from './stance-lexicon.ts';

/** What is said of a matter: that it is good or bad, what it does, what meets it. Base forms; verbs match in every form. */
export const EVALUATIONS: readonly StanceWords[] = [
  {
    rule: 'bad-evaluation',
    sign: -1,
    attitude: false,
    example: 'A higher fare is unacceptable.',
    phrases: [
      'unacceptable', 'premature', 'out of the question', 'out of question', 'red line', 'impossible', 'pointless', 'absurd', 'preposterous', 'ludicrous', 'ridiculous', 'laughable', 'wrong', 'wrong way', 'mistake', 'error', 'blunder', 'dangerous', 'reckless', 'unrealistic', 'nonstarter', 'non starter', 'irresponsible', 'negligent',
      'illegal', 'unlawful', 'unconstitutional', 'unfair', 'unjust', 'harmful', 'damaging', 'ruinous', 'disaster', 'disastrous', 'catastrophe', 'catastrophic', 'calamity', 'bad idea', 'terrible idea', 'stupid', 'foolish', 'naive', 'idiotic', 'crazy', 'mad', 'misguided', 'ill conceived', 'ill judged', 'ill advised', 'ill timed', 'short sighted',
      'shortsighted', 'half baked', 'flawed', 'too early', 'too soon', 'too late', 'too expensive', 'too costly', 'too risky', 'too dangerous', 'too far', 'too much', 'nonsense', 'rubbish', 'provocation', 'provocative', 'escalation', 'intolerable', 'inadmissible', 'unworkable', 'unjustified', 'unjustifiable', 'indefensible', 'inexcusable', 'unforgivable', 'unwarranted',
      'disproportionate', 'excessive', 'draconian', 'folly', 'madness', 'lunacy', 'betrayal', 'insane', 'unthinkable', 'undesirable', 'unwelcome', 'useless', 'futile', 'worthless', 'scandal', 'scandalous', 'disgrace', 'disgraceful', 'outrage', 'outrageous', 'shameful', 'shame', 'monstrous', 'immoral', 'cruel', 'inhumane', 'heartless', 'unnecessary', 'needless', 'superfluous',
      'counterproductive', 'counter productive', 'make no sense', 'make little sense', 'make no progress', 'pose a threat', 'be a threat', 'pose a risk', 'threat to', 'not afford', "n't afford", 'ill afford', 'security risk', 'risk of', 'danger of', 'blow to', 'fatal', 'lethal', 'unviable', 'untenable', 'unsustainable', 'unaffordable', 'waste of', 'gift to', 'gift for', 'insult',
      'slap in the face', 'kick in the teeth', 'stab in the back', 'sham', 'farce', 'joke', 'robbery', 'theft', 'rip off', 'eyesore', 'nightmare', 'vandalism', 'gamble', 'trap', 'dead end', 'stunt', 'gimmick', 'smokescreen', 'fig leaf', 'mockery of', 'travesty', 'surrender', 'capitulation', 'appeasement', 'sell out', 'sellout', 'blackmail', 'extortion', 'white elephant', 'crime',
      'suicide', 'suicidal', 'recipe for', 'slippery slope', 'step too far', 'step back', 'step backward', 'step backwards', 'step in the wrong direction', 'threat', 'doomed', 'dead on arrival', 'dead in the water', 'off the table', 'not on the table', 'off the agenda', 'not on the agenda', 'not on the cards', 'not on our programme', 'not on our program', 'not in our plans', 'not an option', 'not the answer',
      'not the solution', 'not the way', 'no solution', 'no answer', 'no place for', 'no place in', 'no room for', 'no case for', 'no justification for', 'no excuse for', 'no mandate for', 'no money for', 'no money to', 'no appetite for', 'no point in', 'no future for', 'no need for', 'no need to', 'no reason for', 'no reason to', 'not with us', 'never going to happen', 'not going to happen', 'not happen',
      'not worth', "n't worth", 'line in the sand', 'poisoned chalice', 'trojan horse', 'death of', 'death knell', 'ruin of', 'kiss of death', 'nail in the coffin', 'never work', 'never worked', 'not work', "n't work", 'not the right', 'to nowhere', 'last thing', 'overblown', 'exaggerated', 'unfounded', 'baseless', 'groundless', 'misplaced', 'no sense', 'no economic sense', 'no financial sense', 'little sense', 'theatre', 'theater', 'posturing', 'window dressing', 'charade', 'circus', 'pantomime', 'bad deal', 'bad for', 'terrible for', 'bad news', 'attack on', 'assault on', 'affront', 'violation of', 'breach of', 'step away from', 'beyond the pale',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'good-evaluation',
    sign: 1,
    attitude: false,
    example: 'The merger is essential for the hospital.',
    phrases: [
      'necessary', 'needed', 'essential', 'vital', 'crucial', 'indispensable', 'imperative', 'right step', 'step in the right direction', 'step forward', 'big step', 'great step', 'important step', 'historic step', 'historic', 'good idea', 'great idea', 'good thing', 'great thing', 'acceptable', 'welcome', 'progress on', 'progress towards', 'progress toward', 'reassuring',
      'right', 'right thing', 'right way', 'right decision', 'right choice', 'right moment', 'right time', 'fair', 'be welcome', 'very welcome', 'most welcome', 'reasonable', 'sensible', 'prudent', 'wise', 'justified', 'legitimate', 'humane', 'overdue', 'beneficial', 'desirable', 'feasible', 'worthwhile', 'worth', 'make sense', 'make perfect sense', 'make good sense', 'key to', 'best way', 'only way', 'only road', 'only path', 'only route', 'only option', 'only choice', 'only solution',
      'only answer', 'only hope', 'only chance', 'only realistic', 'only viable', 'best option', 'best solution', 'best chance', 'best hope', 'best thing', 'way forward', 'way out', 'no alternative to', 'no alternative but to', 'no other way', 'no way around', 'no brainer', 'prerequisite', 'milestone', 'breakthrough', 'good news', 'great news', 'blessing', 'godsend', 'boon', 'lifeline', 'win for', 'victory for', 'boost for', 'triumph',
      'good for', 'great for', 'better for', 'exactly what', 'just what', 'here to stay', 'case for', 'common sense', 'a must', 'urgent', 'urgently needed', 'priority', 'in the interest of', 'in the interests of', 'national interest', 'public interest', 'our interest', 'the sooner', 'opportunity', 'great chance', 'achievement',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'harm',
    sign: -1,
    attitude: false,
    example: 'The merger will harm patients.',
    phrases: [
      'harm', 'hurt', 'damage', 'ruin', 'destroy', 'undermine', 'jeopardize', 'jeopardise', 'endanger', 'worsen', 'derail', 'devastate', 'cripple', 'wreck', 'weaken', 'kill', 'empty', 'hollow out', 'gut', 'strangle', 'choke', 'stifle', 'bleed', 'punish', 'penalise', 'penalize', 'rob', 'drive out', 'drive away', 'drive up', 'push up', 'tear apart', 'betray', 'sacrifice', 'drain',
      'bankrupt', 'price out', 'play into the hands of', 'backfire', 'sow', 'poison', 'pollute', 'spoil', 'lead to war', 'lead to chaos', 'escalate', 'cost jobs', 'cost lives', 'threaten', 'make matters worse', 'make things worse', 'put at risk', 'put lives at risk', 'hit hard', 'set back', 'deepen', 'burden', 'deprive', 'displace', 'disenfranchise',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'benefit',
    sign: 1,
    attitude: false,
    example: 'A higher fare would protect the night buses.',
    phrases: [
      'protect', 'reassure', 'save', 'strengthen', 'boost', 'improve', 'benefit', 'stabilize', 'stabilise', 'safeguard', 'secure', 'help', 'ease', 'enrich', 'revive', 'restore', 'relieve', 'create jobs', 'bring peace', 'bring prosperity', 'bring stability', 'attract', 'pay for itself', 'lift out of poverty', 'make safer', 'reduce poverty', 'cut poverty', 'work wonders', 'breathe life into',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'threat',
    sign: -1,
    attitude: false,
    example: 'Foreign boats will be treated as targets.',
    phrases: [
      'legitimate target', 'be a target', 'be target', 'be met with', 'meet with resistance', 'meet with military resistance', 'military resistance', 'consequence', 'retaliate', 'retaliation', 'countermeasure', 'respond with', 'pay a price', 'pay the price', 'strike back', 'fight back',
    ], // biome-ignore format: a word list
  },
];
