/** A rule of the extractor in words for readers. The examples are invented. */
export interface RuleWords {
  /** Its name in the data. */
  rule: string;
  /** What it looks for, to be read after "because". */
  words: string;
  example: string;
}

/** Rules by which an attribution is found in a sentence. */
export const attributionRules: readonly RuleWords[] = [
  {
    rule: 'cue-before-content',
    words: 'the speaker and a word such as “said” stand before what was said',
    example: '“North said that the pier stays.”',
  },
  {
    rule: 'cue-after-content',
    words: 'the speaker and a word such as “said” stand after what was said, or within it',
    example: '“‘The pier stays,’ said North.”',
  },
  {
    rule: 'according-to',
    words: 'the article gives its source with “according to” or “per”',
    example: '“According to North, the pier stays.”',
  },
  {
    rule: 'in-words-of',
    words: 'the article gives it as the words or the view of somebody',
    example: '“In North’s view, the pier stays.”',
  },
  { rule: 'colon-speaker', words: 'a name and a colon head the line, as in a transcript', example: '“North: The pier stays.”' },
  { rule: 'dash-speaker', words: 'a name after a dash signs a quotation', example: '“‘The pier stays.’ — Ada North”' },
  { rule: 'post-speaker', words: 'the article shows a post with its author', example: '“The pier stays. — Ada North (@north)”' },
  {
    rule: 'quoted-speaker',
    words: 'a quotation stands beside the one person whom the sentence speaks of',
    example: '“North was clear: ‘The pier stays.’”',
  },
  { rule: 'passive-cue', words: 'the speaker follows a passive', example: '“The pier was criticised by North.”' },
  { rule: 'cue-noun', words: 'a noun such as “claim” or “refusal” attributes', example: '“North’s refusal to sell the pier”' },
  {
    rule: 'position-noun',
    words: 'the article tells what somebody’s position or condition is',
    example: '“North’s condition is that the pier stays.”',
  },
  {
    rule: 'learned',
    words: 'no written rule found it, but the model that learned from annotated articles',
    example: '“North is adamant the pier stays.”',
  },
];

/** Rules by which the words that name a speaker lead to an actor of the registry. */
export const speakerRules: readonly RuleWords[] = [
  { rule: 'full-name', words: 'the article gives the name as the registry has it', example: '“Ada North said”' },
  { rule: 'alias', words: 'the article uses another name or spelling that the registry lists', example: '“Ada Norde said”' },
  { rule: 'surname', words: 'the surname alone, of somebody named in the article or alone in bearing it', example: '“North said”' },
  { rule: 'title-and-name', words: 'a title stands before the name', example: '“Mayor Ada North said”' },
  { rule: 'role-at-date', words: 'an office that one actor held at the date', example: '“the mayor said”' },
  { rule: 'office-in-context', words: 'an office, of the actor whom the article has just spoken of', example: '“the minister added”' },
  { rule: 'metonym', words: 'a capital, seat or people that stands for the actor', example: '“the town hall said”' },
  { rule: 'government', words: 'the government of a state stands for the state', example: '“the Norwegian government said”' },
  { rule: 'known-as', words: 'the article itself says who is meant', example: '“the group known as Harbour Watch said”' },
  { rule: 'author-of', words: 'the author of the document that the article names', example: '“in a letter by Ada North”' },
  { rule: 'pronoun', words: 'a pronoun, of the nearest speaker that fits', example: '“she added”' },
  { rule: 'possessive', words: 'an office or the members of the body spoken of last', example: '“its chairman added”' },
  { rule: 'short-name', words: 'the last word of the name of a body that the article has named', example: '“the council added”' },
  { rule: 'spokesperson', words: 'an unnamed person speaks in the name of the body', example: '“a spokeswoman for the council said”' },
  { rule: 'both-of', words: 'the two bodies of the registry that bear this noun in their names', example: '“both ports said”' },
];

/** Rules by which the words of a claim lead to a stance. */
export const stanceRules: readonly RuleWords[] = [
  { rule: 'support', words: 'the words approve', example: 'The council backs the merger.' },
  { rule: 'demand', words: 'the words call for it', example: 'The fishermen called for a higher quota.' },
  { rule: 'commitment', words: 'the words promise it or offer it', example: 'The minister is prepared to raise the quota.' },
  { rule: 'good-evaluation', words: 'the words call it good or needed', example: 'The merger is essential for the hospital.' },
  { rule: 'announcement', words: 'the words announce it as coming', example: 'The ferry will be replaced.' },
  {
    rule: 'possibility',
    words: 'the words hold it possible as part of something wanted',
    example: 'Boats could be sent as part of the plan.',
  },
  { rule: 'refusal', words: 'the words refuse it', example: 'The union rejected the merger.' },
  { rule: 'reservation', words: 'the words express doubts about it', example: 'The mayor expressed reservations about the fare.' },
  { rule: 'bad-evaluation', words: 'the words call it bad or too early', example: 'A higher fare is unacceptable.' },
  { rule: 'threat', words: 'the words threaten an answer to it', example: 'Foreign boats will be treated as targets.' },
  {
    rule: 'bad-consequence',
    words: 'the words say that it leads to something bad',
    example: 'If boats are let in, the stock will collapse.',
  },
  { rule: 'warning', words: 'the words warn of it', example: 'The harbour master warned of a second pier.' },
  { rule: 'negation', words: 'the words deny it', example: 'There will be no second pier.' },
  { rule: 'not-ruled-out', words: 'the words keep it open, which takes no side', example: 'She did not rule out a second pier.' },
  { rule: 'made-condition', words: 'the words make it a condition for something else', example: 'No pier, no ferry.' },
  { rule: 'takes-no-side', words: 'the words say that no side is taken', example: 'The council will read the report before taking sides.' },
  {
    rule: 'reading',
    words: 'the language model named these words for it',
    example: 'A pier there makes little sense.',
  },
  {
    rule: 'disagreement',
    words: 'the program saw a side in the words that the language model does not see, so that neither is shown',
    example: 'Nobody could call the pier useless.',
  },
  { rule: 'no-stance', words: 'the words are on the position and take no side', example: 'The council discussed the pier.' },
];

/** What no rule decided but a person. */
const reviewRule = { rule: 'review', words: 'an editor set it' };

const byName = new Map([reviewRule, ...attributionRules, ...speakerRules, ...stanceRules].map(({ rule, words }) => [rule, words]));

/** A rule's explanation; its name where there is none, so that a new rule is never hidden. */
export const ruleWords = (rule: string): string => byName.get(rule) ?? `rule “${rule.replaceAll('-', ' ')}”`;
