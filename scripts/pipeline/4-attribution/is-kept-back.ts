/** A finding as words in lower case with single spaces. */
interface Told {
  source: string;
  /** Words of the sentence before source and cue. */
  lead: string;
  cue: string;
  content: string;
}

/** "declined to name them", "refused, however, to be drawn on whether", "her refusal to say why": an answer that was not given. */
const REFUSED =
  /\b(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing|al)|unwilling|reluctan(?:t|ce))(?: ?,? \w+ ?,?)? to (?:be (?:drawn|named|identified|quoted|cited)|say|comment|tell|name|answer|identify|elaborate|speculate|reveal|disclose|specify|confirm|respond|reply)\b/u;

/** "asked not to be named", "did not want to be identified": how a source is treated. */
const UNNAMED = /\bnot (?:want |wish )?(?:to )?be (?:named|identified|quoted|cited)\b|\bto not be (?:named|identified|quoted|cited)\b/u;

/** "did not say whether", "has not told anybody why", "would not be drawn on". */
const UNSAID =
  /(?:\b(?:not|never)|n't) (?:\w+ly |yet |even )?(?:say|said|tell|told|reveal|revealed|disclose|disclosed|specify|specified|explain|explained|indicate|indicated|announce|announced)\b[^,;:]{0,40} (?:whether|when|what|how|who|where|why|if|which)\b|(?:\b(?:not|never)|n't) be drawn\b/u;

/** "Asked by Cole whether the pier would close, …": a question that leads up to the answer. */
const ASKED = /^(?:asked|pressed|challenged|questioned|quizzed) by$/u;

/** "A poll found that 41 per cent of crews want a toll": what was counted, which nobody said. */
const COUNT = /^(?:\S+ ){0,8}(?:% |%$|per cent\b|percent\b|percentage\b)/u;
const POLL = /\b(?:poll|polls|survey|surveys|polling|census)\b/u;

/** Verbs that nothing follows by which they would report something: "did not expect to be". */
const NOTHING = /^(?:to be|to|to do so|so|not)$/u;

/** True where the words tell that something was not said, only asked, or counted. */
export const isKeptBack = ({ source, lead, cue, content }: Told): boolean =>
  REFUSED.test(`${cue} ${content}`) ||
  UNNAMED.test(`${cue} ${content}`.slice(0, 80)) ||
  UNSAID.test(`${cue} ${content.split(' ').slice(0, 8).join(' ')}`) ||
  (ASKED.test(cue) && !/\b(?:is|was|are|were|been|being)$/u.test(lead)) ||
  (POLL.test(source) && COUNT.test(content)) ||
  (/\bto say$/u.test(cue) && /^(?:about|on)\b/u.test(content)) ||
  NOTHING.test(content);
