/** What kind of speech act a cue reports. */
export type CueKind = 'reporting' | 'stance' | 'demand' | 'commitment' | 'belief' | 'finding';

/**
 * How what was said may stand after a cue.
 * `that`: "said that fares rise". `clause`: "said fares rise". `wh`: "asked why fares rise".
 * `noun`: "rejected the idea". `to`: "promised to pay". `quote`: "said: “We pay”".
 * `hearer`: a person comes between, as in "told the council that" and "urged Norway to".
 */
export type Frame = 'that' | 'clause' | 'wh' | 'noun' | 'to' | 'quote' | 'hearer';

/** One verb, by its base form, and the words that must follow it to make it a cue. */
export interface Cue {
  verb: string;
  /** Words that belong to the cue and follow the verb: ["for"] of "call for". A word "*" stands for up to three words, such as "it" in "made it clear". */
  tail: readonly string[];
  kind: CueKind;
  frames: ReadonlySet<Frame>;
}

/** Kind, frames, and the cues that share them; "|" parts the cues, the first word of each is the verb. */
const TABLE: readonly (readonly [CueKind, string, string])[] = [
  [
    'reporting',
    'that clause wh quote',
    'say|add|note|state|remark|reply|respond|retort|quip|joke|observe|comment|continue|conclude|opine|muse|interject|recount|summarise|summarize|tweet|post|write|reiterate|repeat|stress|emphasise|emphasize|underline|underscore|insist|maintain|assert|contend|argue|claim|allege|declare|announce|proclaim|affirm|reaffirm|confirm|reveal|disclose|divulge|explain|elaborate|clarify|specify|concede|admit|confess|acknowledge|recognise|recognize|suggest|hint|imply|indicate|signal|warn|caution|complain|lament|bemoan|grumble|protest|object|counter|testify|swear|boast|brag|predict|forecast|report|recall|remember|point out|go on|chime in|shoot back|fire back|snap|sniff|shout|yell|chant|scream|cry|exclaim|whisper|mutter|tell|relate|attest|posit|theorise|theorize|speculate|surmise|reason|stipulate|mention|blog|email|caption|read|ask|wonder|inquire|enquire|query|promise|vow|pledge|agree|deny|deem|estimate|calculate|rule|find|show|learn|demonstrate|argue in favor|highlight|convey|communicate|let it be known|make clear|make * clear|make the case|make the point|make plain|put it|put forward|volunteer|rejoin|fume|shrug|sigh|laugh|grin|thunder|roar|rage|gush|enthuse|marvel|growl|moan|beam|wail|bellow|deadpan|intone|drawl|mumble|murmur|sneer|sob|plead|rule|wonder aloud|answer|conclude|sum up|agree|assume|reassure|read aloud|advise|recommend|propose|demand|urge|request|order|decree|decide|judge|joke|venture|hazard|demur|flag|flag up|stipulate|go public with|give notice|serve notice|spell out|press home',
  ],
  [
    'reporting',
    'hearer that clause wh quote to',
    'tell|inform|remind|assure|reassure|notify|warn|advise|ask|convince|persuade|caution|show|teach|promise|brief|email|text|urge',
  ],
  [
    'reporting',
    'quote',
    'hit back|clap back|snap back|bite back|weigh in|speak up|pipe up|chip in|cut in|break in|press on|go further|follow up|double down|scoff|blurt|blurt out|croak|crow|coo|fret|gripe|groan|grunt|huff|hiss|jeer|mock|pant|preach|rasp|rave|seethe|shriek|snarl|snort|splutter|squeal|stammer|stutter|storm|taunt|vent|wheeze|whimper|whine|yelp|jibe|crack|muse|disagree|concur|send * message|send * letter|post * message|issue * statement|issue * warning|release * statement|make * statement|give * answer|give * reply|give * warning|deliver * message|deliver * verdict|make * promise|make * plea|make * appeal|write * letter',
  ],
  [
    'reporting',
    'noun',
    'describe|announce|mention|cite|quote|reveal|disclose|explain|confirm|acknowledge|admit|concede|recall|note|outline|detail|reiterate|repeat|echo|stress|emphasise|emphasize|underline|underscore|highlight|recount|recite|suggest|predict|forecast|claim|deny|declare|report|recognise|recognize|allege|affirm|reaffirm|restate|clarify|portray|characterise|characterize|depict|label|brand|dub|liken|tout|invoke|reference|predict|indicate|signal|hint at|allude to|refer to|point to|talk about|talk up|speak about|speak of|speak out about|speak out against|speak out on|speak out in favor of|speak out in favour of|speak in favor of|speak in favour of|complain about|complain of|warn of|warn about|warn against|joke about|boast of|boast about|brag about|comment on|elaborate on|expand on|touch on|weigh in on|reflect on|open up about|remark on|remark upon|write about|write of|tweet about|tell of|inform of|assure of|respond to|reply to|react to|answer|explain away|play down|downplay|raise the issue of|raise the question of|raise the prospect of|raise the possibility of|bring up|lay out|set out|set forth|spell out|sum up|voice|express|convey|articulate|broach|estimate|put forth|put forward|float|unveil|make mention of|make no mention of|make reference to|make the case for|give details of|list|list off|rattle off|flag|flag up|moot|talk down|testify to|testify about|drive home|hammer home|call attention to|draw attention to|dwell on|hold forth on',
  ],
  [
    'stance',
    'noun',
    'brand|dub|label|term|pronounce|liken|compare|reject|oppose|support|back|endorse|favour|favor|welcome|praise|applaud|hail|laud|commend|defend|champion|advocate|approve of|embrace|condemn|criticise|criticize|denounce|decry|deplore|slam|blast|attack|assail|lambast|lambaste|rebuke|chide|chastise|castigate|berate|scold|mock|ridicule|deride|disparage|dismiss|disavow|disown|repudiate|renounce|refute|rebut|contradict|dispute|contest|question|doubt|object to|protest|protest against|rail against|rail at|lash out at|hit out at|hit back at|push back on|push back against|fire back at|take aim at|take issue with|take a swipe at|take a shot at|take credit for|go after|come out against|come out in favour of|come out in favor of|come out for|disagree with|agree with|agree on|agree|side with|stand by|vouch for|accuse|blame|fault|thank|congratulate|apologise for|apologize for|regret|lament|bemoan|mourn|honour|honor|salute|admire|like|dislike|hate|prefer|view|regard|consider|deem|call|count on|bristle at|balk at|scoff at|shrug off|laugh off|wave off|brush off|brush aside|rule out|refuse|resist|rule against|vote for|vote against|vote in favour of|vote in favor of|campaign for|campaign against|express support for|express concern about|express concern over|express doubt about|express willingness|voice support for|voice concern about|voice concern over|voice opposition to|cast doubt on|raise doubts about|raise questions about|raise concerns about|raise concern about|distance himself from|distance herself from|distance itself from|distance themselves from|double down on|insist on|insist upon|dig in on|recommend|propose|suggest|hold up|paint|downplay|minimise|minimize|tout|trumpet|extol|extoll|cheer|cheer on|jeer|boo|bash|rip|pan|skewer|trash|torch|rap|knock|savage|pillory|pummel|excoriate|vilify|demonise|demonize|impugn|malign|smear|taunt|needle|tease|troll|grill|confront|remind of|warn off|stand behind|throw support behind|lend support to|give support to|be critical of|shy away from|back away from|back down from|back off|walk back|stick to|stick with|stay away from|steer clear of|embrace|bless|greenlight|veto|acquiesce to|sign off on|bemoan|deride|sympathise with|sympathize with|identify with|call out|single out|bat away|swat away|rubbish|slate|lash|round on|pour scorn on|take to task|row back on|rally behind|rally around|get behind|swing behind|line up behind|baulk at|bridle at|bristle over|inveigh against|fulminate against|remonstrate with|come down in favour of|come down in favor of|rule in favour of|rule in favor of|warm to|cool on|sour on|ridicule|pooh-pooh',
  ],
  [
    'stance',
    'noun to',
    'make no secret of|give * backing to|give * blessing to|give * support to|throw * weight behind|throw * support behind|lend * support to|offer * support for|offer * support to|pour cold water on|give short shrift to|put * name to|pay tribute to|heap praise on|heap scorn on|pile pressure on|draw a line under|shut the door on|close the door on|leave the door open to|leave open|keep open|hold out hope for|hold out the prospect of|hold out|raise the alarm about|raise the alarm over|sound the alarm about|sound the alarm over|sound the alarm on|be in two minds about|have doubts about|have reservations about|have concerns about|have no objection to|have no problem with|have no plans|have no intention|have no interest in|take a dim view of|take exception to|take a stand against|take a tough line on|set * against|set * face against|come down on|come down against|speak out against|speak out for|speak against|speak in favour of|speak in favor of|speak up for|stand up for|stick up for|make fun of|poke fun at|give * approval to|give * consent to|cite|invoke|recall|liken|compare|chalk up',
  ],
  ['demand', 'noun', 'like to see|want to see|love to see|wish to see|prefer to see|hope to see|be keen to see'],
  ['demand', 'to', 'sue|go to court'],
  [
    'demand',
    'noun that hearer to clause',
    'petition|call for|call on|call upon|demand|urge|request|ask for|ask|push for|press for|lobby for|push the issue of|push the idea of|plead for|plead with|beg|beg for|appeal for|appeal to|implore|exhort|beseech|encourage|invite|order|instruct|direct|command|recommend|propose|advise|challenge|press|pressure|dare|argue for|argue against|insist on|advocate for|agitate for|clamour for|clamor for|petition for|summon|caution against|warn|counsel|require|mandate',
  ],
  [
    'commitment',
    'to that clause noun',
    'promise|vow|pledge|agree|agree to|undertake|commit to|commit|swear|guarantee|offer|refuse|decline|threaten|volunteer|intend|resolve|opt|propose|aim|want|hope|wish|expect|prefer|consent|plead|profess|purport|claim|sign * declaration expressing * intent|sign * declaration of intent|sign * letter of intent|sign * statement of intent|sign a pledge|express * intent|express * intention|express * willingness|express * desire|signal * willingness|signal * intention|declare * intention|announce * intention|announce plans|announce * plan|have no intention of|be determined|be willing|be ready|be prepared|be eager|be reluctant|be unwilling',
  ],
  [
    'belief',
    'that clause wh',
    'be adamant|be insistent|be clear|be frank|be explicit|be emphatic|be firm|be positive|be optimistic|be pessimistic|be sceptical|be skeptical|be doubtful|be persuaded|be satisfied|be disappointed|be pleased|be glad|be proud|be sorry|be shocked|be alarmed|be unconvinced|think|believe|hope|fear|worry|expect|feel|suspect|doubt|know|understand|realise|realize|guess|wonder|imagine|assume|presume|trust|figure|reckon|agree|disagree|be convinced|be confident|be worried|be concerned|be afraid|be aware|be certain|be sure|be hopeful|anticipate',
  ],
  [
    'belief',
    'noun',
    'believe in|worry about|hope for|fear|expect|want|think of|think about|wish for|look forward to|look for|care about|know|remember|envision|anticipate|imagine|understand|consider|support|appreciate|value|be worried about|be concerned about|be angry about|be skeptical of|be sceptical of|be wary of|be aware of|be critical of|be confident of|be proud of|be opposed to|be in favour of|be in favor of|be against|be open to|be committed to|be supportive of|be known for',
  ],
  ['finding', 'that clause wh', 'find|learn|discover|determine|rule'],
  ['finding', 'that', 'hold'],
  [
    'finding',
    'that clause wh noun',
    'show|report|suggest|indicate|reveal|conclude|demonstrate|confirm|estimate|project|predict|detect|document|note|declare|state|describe',
  ],
];

const FRAMES: ReadonlySet<string> = new Set(['that', 'clause', 'wh', 'noun', 'to', 'quote', 'hearer']);
const isFrame = (word: string): word is Frame => FRAMES.has(word);

/** A cue that stands in several rows has the frames of all of them and the kind of the first. */
const buildCues = (): ReadonlyMap<string, readonly Cue[]> => {
  const byWords = new Map<string, Cue>();
  for (const [kind, frames, cues] of TABLE) {
    for (const words of cues.split('|')) {
      const [verb = '', ...tail] = words.split(' ');
      const known = byWords.get(words);
      const own = frames.split(' ').filter(isFrame);
      byWords.set(words, { verb, tail, kind: known?.kind ?? kind, frames: new Set([...(known?.frames ?? []), ...own]) });
    }
  }
  const byVerb = new Map<string, Cue[]>();
  for (const cue of byWords.values()) byVerb.set(cue.verb, [...(byVerb.get(cue.verb) ?? []), cue]);
  for (const cues of byVerb.values()) cues.sort((a, b) => b.tail.length - a.tail.length);
  return byVerb;
};

/** Cues by the base form of their verb, those with the longest tail first. */
export const CUES: ReadonlyMap<string, readonly Cue[]> = buildCues();

/** Verbs that only colour the one that follows them with "to": "continue to insist", "went on to say". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'continue|go on|go|proceed|begin|start|come|seem|appear|tend|use|rush|hasten|dare|pause|rise|step|try|move|fail|happen|vote'.split('|'),
);
