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

/** Rules by which the words of a claim lead to a stance; a claim carries the sentence of its own. */
export const stanceRules: readonly RuleWords[] = [
  { rule: 'approval', words: 'the words approve of it', example: 'The rector backs the new canal.' },
  { rule: 'rejection', words: 'the words reject it', example: 'The rector opposes the new canal.' },
  { rule: 'demand', words: 'the words call for it', example: 'The guild called for a new canal.' },
  { rule: 'commitment', words: 'the words promise it, announce it or set about it', example: 'The rector vowed to dig the new canal.' },
  { rule: 'refusal', words: 'the words refuse it', example: 'The rector refused to dig the canal.' },
  { rule: 'ending', words: 'the words end it, stop it or stand in its way', example: 'We will scrap the new canal.' },
  { rule: 'doing', words: 'the words bring it about or keep it', example: 'We will build the new canal.' },
  { rule: 'judging', words: 'the words judge it', example: 'The rector called the canal a blessing.' },
  { rule: 'warning', words: 'the words warn of it', example: 'The guild warned of a second canal.' },
  { rule: 'opinion', words: 'the words hold an opinion of it', example: 'I do not think we should dig a canal.' },
  { rule: 'assertion', words: 'the words say so', example: 'The rector insisted that the canal was a mistake.' },
  { rule: 'denial', words: 'the words deny it', example: 'I doubt that the canal is needed.' },
  { rule: 'left-open', words: 'the words speak on it and do not show a side', example: 'The rector is considering a new canal.' },
  { rule: 'voicing', words: 'the words express what they stand for', example: 'The rector voiced his opposition to the canal.' },
  { rule: 'harm', words: 'the words say that it does harm', example: 'The canal would ruin the valley.' },
  { rule: 'benefit', words: 'the words say that it does good', example: 'The canal would revive the valley.' },
  { rule: 'failing', words: 'the words say that it must go', example: 'The canal has to go.' },
  { rule: 'standing', words: 'the words say that it must come or stay', example: 'The canal must stay open.' },
  { rule: 'plan', words: 'the words speak of the plan for it', example: 'The rector backed a plan for a canal.' },
  { rule: 'need', words: 'the words say whether it is needed', example: 'There is no need for a canal.' },
  { rule: 'other-ways', words: 'the words say whether there is another way', example: 'There is no alternative to the canal.' },
  { rule: 'agents', words: 'the words judge those who are for it', example: 'Friends of the canal are dreaming.' },
  { rule: 'opponents', words: 'the words judge those who are against it', example: 'Opponents of the canal are mistaken.' },
  { rule: 'content', words: 'the words take up what was said of it', example: 'The rector dismissed claims that the canal was unfair.' },
  { rule: 'talk', words: 'the words speak of talk about it', example: 'The rector dismissed talk of a canal.' },
  { rule: 'good-judgement', words: 'the words call it good, right or needed', example: 'The canal is essential.' },
  { rule: 'bad-judgement', words: 'the words call it bad, wrong or impossible', example: 'The canal is a costly folly.' },
  { rule: 'strong-case', words: 'the words say that there is a strong case for it', example: 'The case for the canal is overwhelming.' },
  { rule: 'weak-case', words: 'the words say that there is no good case for it', example: 'Fears of the canal are overblown.' },
  { rule: 'no-option', words: 'the words say that it is no option', example: 'The canal is not an option.' },
  { rule: 'side-not-clear', words: 'the words speak on it and do not show a side', example: 'It is too early to speak of a canal.' },
  { rule: 'duty', words: 'the words say what must be done', example: 'We should dig the canal.' },
  { rule: 'announcement', words: 'the words announce it as coming', example: 'The canal will be dug.' },
  { rule: 'change-of-mind', words: 'the words take back what was held before', example: 'The rector dropped her opposition to the canal.' },
  { rule: 'not-ruled-out', words: 'the words keep it open, which takes no side', example: 'The rector did not rule out the canal.' },
  { rule: 'takes-no-side', words: 'the words say that no side is taken', example: 'The rector had no view on the canal.' },
  {
    rule: 'made-condition',
    words: 'the words make it a condition for something else',
    example: 'We would back the budget only if the canal is dug.',
  },
  {
    rule: 'bad-consequence',
    words: 'the words say that it leads to something bad',
    example: 'If the canal is dug, the talks will collapse.',
  },
  { rule: 'answer', words: 'the words answer a question on it', example: 'A canal? Never.' },
  { rule: 'preference', words: 'the words weigh it against something else', example: 'We would rather swim than dig a canal.' },
  { rule: 'lack', words: 'the words say what would be without it', example: 'The valley cannot survive without the canal.' },
  {
    rule: 'reason',
    words: 'the words give a reason for the side that the main verb takes',
    example: 'She rejected the canal, saying it would flood the valley.',
  },
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
];

/** What no rule decided but a person. */
const reviewRule = { rule: 'review', words: 'an editor set it' };

const byName = new Map([reviewRule, ...attributionRules, ...speakerRules, ...stanceRules].map(({ rule, words }) => [rule, words]));

/** A rule's explanation; its name where there is none, so that a new rule is never hidden. */
export const ruleWords = (rule: string): string => byName.get(rule) ?? `rule “${rule.replaceAll('-', ' ')}”`;
