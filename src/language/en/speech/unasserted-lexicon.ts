/** Ends of what comes before a speaker, in lower case, that make what is told a condition or an open question. */
export const CONDITIONS =
  /(?:^|[\s,;:—–-])(?:if|unless|whether|suppose|supposing|imagine|assuming|provided|lest|in case|on condition|as though|what if)(?: that| only| even| ever| or not)?(?: (?:on|in|next|last) \w+)?$/u;

/** Ends of what comes before a speaker, in lower case, by which the article says that it is not so. */
export const NOT_SO =
  /(?:\b(?:not|n't|never|hardly|no longer|far from) (?:be |been |quite |even |strictly )?(?:true|so|the case|correct|right|accurate|clear|known|proven)|\b(?:false|untrue|wrong|incorrect|inaccurate|a myth|a lie|a hoax|a rumou?r|no evidence|no proof|no record|no sign|no suggestion)(?: to \w+)?)(?:,? that| to \w+ that)? $/u;

/** Sources that are nobody, or anybody. */
export const NOBODY =
  /^(?:nobody|no one|no-one|none|none of .*|no [a-z]+|anyone|anybody|anyone who|whoever|whichever \w+|any \w+|neither|neither of .*|neither \w+)$/u;

/** Works of fiction, as they stand after "in the": what is said there is made up. */
export const FICTION =
  /\b(?:in|of|throughout|from) (?:the|a|an|his|her|its|their|one|this|that|\w+ 's) (?:\p{L}+ ){0,3}(?:novels?|novella|fairy tale|fable|legend|sitcom|thriller|comic|comic strip|cartoon|opera|operetta|musical|play|drama|soap opera|short story|video game|film|movie|sequel|satire|parody|sketch|ballad)\b(?! (?:review|industry|festival|producer|company|maker))/u;

/** Who speaks in a work of fiction, as the head of a source. */
export const FICTION_FIGURES: ReadonlySet<string> = new Set(['heroine', 'narrator', 'protagonist', 'antagonist', 'villain', 'character']);
