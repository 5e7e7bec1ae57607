// Words that open a reason. From general knowledge of English; Quirk et al. 1985, chapter 15 (clauses of reason and of purpose), lists their kinds.

/** Conjunctions and prepositions after which a reason stands, whatever comes next. */
export const reasonOpeners: readonly string[] = [
  'because',
  'because of',
  'given',
  'given that',
  'in view of',
  'in light of',
  'in the light of',
  'on the grounds that',
  'on the ground that',
  'on grounds of',
  'on account of',
  'owing to',
  'for fear of',
  'for fear that',
  'for the sake of',
  'seeing that',
  'in order to',
  'in order that',
  'in order not to',
  'so as to',
  'so as not to',
  'so that',
  'lest',
  'with a view to',
  'with the aim of',
];

/** Before an opener these take the reason back, or say that it is none: "not because". */
export const reasonDeniers: ReadonlySet<string> = new Set(['not', 'never', 'hardly', 'whether', 'if', 'than']);

/** Verbs of which "to" and their base form give a purpose where they follow a comma, as in "must stay, to protect the harbour". */
export const purposeVerbs: ReadonlySet<string> = new Set([
  'protect',
  'prevent',
  'avoid',
  'avert',
  'ensure',
  'secure',
  'safeguard',
  'preserve',
  'defend',
  'deter',
  'stop',
  'keep',
  'save',
  'spare',
  'reduce',
  'cut',
  'limit',
  'guarantee',
  'make',
  'show',
  'give',
  'help',
  'strengthen',
]);
