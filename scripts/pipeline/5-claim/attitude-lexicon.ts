import type { StanceWords } from './stance-lexicon.ts';

/** Words of an attitude to what stands behind them, or in the passive before them. Base forms; verbs match in every form. */
export const ATTITUDES: readonly StanceWords[] = [
  {
    rule: 'refusal',
    sign: -1,
    attitude: true,
    example: 'The union rejected the merger.',
    phrases: [
      'reject', 'rejection of', 'oppose', 'opposed to', 'opposition to', 'refuse', 'refusal', 'rule out', 'dismiss', 'decline', 'resist', 'resistance to', 'veto', 'object to', 'objection to', 'condemn',
      'condemnation of', 'criticize', 'criticise', 'criticism of', 'denounce', 'slam', 'blast', 'decry', 'deplore', 'lambast', 'lambaste', 'rebuke', 'ridicule', 'mock', 'deride', 'scoff at', 'brush aside', 'brush off', 'shrug off', 'wave away', 'pour scorn on', 'heap scorn on', 'turn its back on', 'turn his back on', 'turn her back on', 'turn their back on', 'take up arms against', 'vote no to', 'vote no on', 'torpedo', 'sabotage', 'repudiate', 'spurn',
      'rebuff', 'reject out of hand', 'turn down', 'say no to', 'no to', 'vote against', 'vote down', 'a vote against', 'come out against', 'speak out against', 'speak against', 'campaign against', 'campaigner against',
      'rally against', 'march against', 'demonstrate against', 'petition against', 'appeal against', 'protest against', 'protest', 'be against', 'dead against', 'dead set against', 'firmly against', 'strongly against',
      'totally against', 'set against', 'warn against', 'advise against', 'argue against', 'argument against', 'case against', 'fight against', 'battle against', 'struggle against', 'rise up against', 'lobby against', 'rail against', 'turn against', 'decide against', 'rule against', 'mobilise against',
      'boycott', 'exclude', 'push back against', 'push back on', 'hit out at', 'lash out at', 'take aim at', 'take issue with', 'take exception to', 'balk at', 'baulk at', 'bristle at', 'recoil from', 'shy away from', 'attack plan',
      'disagree with', 'disapprove', 'disapprove of', 'fight', 'battle', 'over my dead body', 'over our dead bodies', 'challenge in court', 'challenge', 'contest', 'dispute', 'challenge to', 'legal challenge', 'take to court', 'go to court over', 'go to court against', 'sue over',
      'lawsuit against', 'stand in the way of', 'get in the way of', 'thumbs down to', 'pour cold water on', 'shut the door on', 'close the door on', 'slam the door on', 'hostile to', 'averse to', 'unwilling', 'unwillingness', 'have no intention of', 'no intention of',
      'no intention to', 'have no plan to', 'no plans to', 'no plan to', 'have no plans for', 'no plans for', 'no interest in', 'distance himself from', 'distance herself from', 'distance itself from', 'distance themselves from', 'wash our hands of', 'draw the line at',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'ending',
    sign: -1,
    attitude: true,
    example: 'The union wants to halt the merger.',
    phrases: [
      'stop', 'end', 'an end to', 'put an end to', 'put a stop to', 'put paid to', 'call time on', 'a stop to', 'phase out', 'tear down', 'halt', 'a halt to', 'block', 'prevent', 'thwart', 'stave off', 'scrap', 'abandon', 'shelve', 'cancel', 'abolish', 'axe', 'ditch', 'bin', 'kill off', 'call off', 'drop', 'suspend', 'freeze', 'pause',
      'a moratorium on', 'postpone', 'delay', 'put on hold', 'put on ice', 'hold off', 'repeal', 'overturn', 'reverse', 'undo', 'rescind', 'revoke', 'quash', 'annul', 'strike down', 'throw out', 'tear up', 'rip up', 'dismantle', 'tear down', 'demolish',
      'withdraw', 'withdrawal of', 'back out', 'back out of', 'pull out of', 'drop out of', 'stay out of', 'keep out of', 'out of', 'walk away from', 'get out of', 'back down', 'back away', 'back away from', 'back down on', 'give up', 'give up on', 'forgo', 'forego', 'renounce', 'ban', 'ban on', 'outlaw',
      'forbid', 'prohibit', 'keep out', 'get rid of', 'do away with', 'rid of', 'pull the plug on', 'rethink', 'reconsider', 'think again about', 'think twice about', 'u turn on', 'roll back', 'water down', 'opt out of', 'avoid', 'avert', 'refrain from', 'lift', 'relax', 'loosen', 'close', 'shut',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'reservation',
    sign: -1,
    attitude: true,
    example: 'The mayor expressed reservations about the fare.',
    phrases: [
      'reservation about', 'reservation over', 'reservation', 'doubt', 'doubt about', 'doubt over', 'doubtful about', 'cast doubt on', 'sceptical', 'sceptical of', 'sceptical about', 'skeptical', 'skeptical of', 'skeptical about', 'scepticism', 'skepticism',
      'have concern', 'concern about', 'concern over', 'concerned about', 'concerned by', 'worried about', 'worried by', 'alarmed by', 'alarmed at', 'alarm over', 'dismay at', 'dismayed by', 'appalled by', 'outraged by', 'furious about', 'angry about', 'anger over', 'fear about',
      'fear over', 'misgiving', 'misgiving about', 'qualm about', 'wary of', 'wary about', 'uneasy about', 'unease about', 'unhappy about', 'unhappy with', 'disappointed by', 'reluctant', 'hesitant', 'not convinced by', 'unconvinced by', 'not persuaded by', 'not sold on', 'not keen on',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'support',
    sign: 1,
    attitude: true,
    example: 'The council backs the merger.',
    phrases: [
      'support', 'support for', 'back', 'backing to', 'backing for', 'endorse', 'endorsement of', 'welcome', 'favor', 'favour', 'in favor of', 'in favour of', 'approve', 'approve of', 'approval of', 'approval to', 'praise', 'hail', 'applaud', 'laud', 'commend', 'salute', 'cheer', 'celebrate',
      'embrace', 'accept', 'acceptance of', 'agree', 'agree to', 'agree on', 'agree with', 'consent', 'consent to', 'assent to', 'recognize', 'recognise', 'allow', 'permit', 'authorise', 'authorize', 'tolerate', 'put up with', 'live with', 'vote for', 'vote in favour of', 'vote in favor of', 'vote yes to', 'sign up to', 'sign off on',
      'sign up for', 'open to', 'open the door to', 'open the way for', 'pave the way for', 'clear the way for', 'make way for', 'stand by', 'stand behind', 'fully behind', 'be behind', 'firmly behind', 'right behind', 'rally behind', 'get behind', 'throw weight behind', 'weight behind', 'say yes to', 'yes to', 'champion',
      'defend', 'defence of', 'side with', 'come out for', 'come out in favour of', 'come out in favor of', 'speak up for', 'green light to', 'green light for', 'go ahead to', 'go ahead for', 'blessing to', 'blessing for', 'thumbs up to', 'on board with', 'enthusiastic about', 'keen on', 'glad to see', 'happy to see',
      'delighted by', 'delighted with', 'delighted to see', 'pleased to see', 'pleased with', 'happy with', 'satisfied with', 'comfortable with', 'proud of', 'grateful for', 'fan of', 'believer in', 'advocate of', 'in support of', 'prefer', 'adopt', 'ratify', 'rubber stamp', 'press ahead with', 'push ahead with', 'go ahead with', 'proceed with',
      'stick to', 'stick with', 'forge ahead with', 'enforce', 'uphold', 'reaffirm', 'confirm', 'no objection to', 'not object to', 'no quarrel with', 'no problem with', 'nothing against', 'nothing wrong with', 'heap praise on', 'sing the praises of', 'lend support to', 'line up behind', 'swing behind', 'throw support behind', 'nod to', 'nod for', 'speak in favour of', 'speak in favor of', 'warm to', 'sympathetic to', 'sign',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'demand',
    sign: 1,
    attitude: true,
    example: 'The fishermen called for a higher quota.',
    phrases: [
      'call for', 'a call for', 'demand', 'demand for', 'urge', 'insist on', 'insist upon', 'push', 'push for', 'push the issue of', 'push the idea of', 'press the case for', 'press for', 'advocate', 'advocate for', 'propose', 'proposal for', 'recommend', 'recommendation of', 'suggest', 'seek', 'request', 'ask for', 'plead for', 'plead with', 'nothing less than', 'nothing short of', 'put forward', 'plea for', 'beg for', 'beg', 'implore', 'lobby for',
      'appeal for', 'appeal to', 'call on', 'call upon', 'argue for', 'make the case for', 'make a case for', 'argue in favour of', 'argue in favor of', 'campaign for', 'fight for', 'fight to', 'battle for', 'battle to', 'struggle for', 'campaign to', 'petition for', 'petition to', 'agitate for', 'clamour for', 'rally for', 'march for', 'hold out for', 'hands off', 'encourage', 'long for', 'cry out for', 'crying out for',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'need',
    sign: 1,
    attitude: false,
    example: 'The quota must rise.',
    phrases: ['require', 'need', 'need for', 'must', 'should', 'have to', 'ought to', 'depend on', 'hinge on', 'rely on', 'have got to', 'owe', 'it be time for', 'it be time to', 'about time', 'high time'],
  }, // biome-ignore format: a word list
  {
    rule: 'wish',
    sign: 1,
    attitude: true,
    example: 'The port wants a higher quota.',
    phrases: [
      'want', 'aim to', 'aim for', 'wish to', 'wish for', 'hope to', 'hope for', 'intend', 'intent', 'intention', 'determined to', 'keen to', 'eager to', 'happy to', 'would like', 'would love', 'look forward to', 'dream of', 'set out to', 'bent on', 'intent on', 'work towards', 'work toward', 'strive for',
    ], // biome-ignore format: a word list
  },
  {
    rule: 'commitment',
    sign: 1,
    attitude: true,
    example: 'The minister is prepared to raise the quota.',
    phrases: [
      'commit', 'commitment', 'committed to', 'pledge', 'vow', 'promise', 'swear', 'would gladly', 'would happily', 'gladly', 'prepared to', 'prepare to', 'ready to', 'readiness', 'willing', 'willingness', 'plan to', 'plan for', 'have plans to', 'have a plan to', 'offer', 'undertake',  'guarantee that', 'ensure', 'make sure', 'vote to', 'decide to', 'decide on', 'opt for', 'opt to',
      'promise to', 'stand ready', 'express willingness', 'resolve to', 'announce', 'unveil', 'outline plan for', 'outline plan to', 'outline a plan for', 'outline a plan to', 'present plan for', 'present plan to', 'present a plan for', 'present a plan to', 'set out plan for', 'set out plan to', 'set out a plan for', 'set out a plan to', 'lay out plan for', 'lay out plan to', 'lay out a plan for', 'lay out a plan to', 'unveil plan for', 'unveil plan to', 'unveil a plan for', 'unveil a plan to', 'announce plan for', 'announce plan to', 'announce a plan for', 'announce a plan to', 'set up', 'introduce', 'bring in', 'roll out', 'launch', 'set to',
    ], // biome-ignore format: a word list
  },
];
