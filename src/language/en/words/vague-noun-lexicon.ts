const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Nouns that name nothing in particular, in the singular: no dispute is about "the way" or "the government". */
export const VAGUE_NOUNS: ReadonlySet<string> = setOf(
  `money amount plan thing way issue question matter problem point case fact reason part side kind sort lot number percent cent figure level step move effort
   action decision idea view position opinion statement comment answer word role result effect impact change chance option choice need
   support concern fear hope interest importance place area region world country nation state capital city town house
   people person man woman child life family group member team leader time moment period term future past history end start
   beginning day week month year today morning million billion thousand hundred dozen dollar pound euro money
   situation condition circumstance example course order line list form process event call conversation discussion report
   story news article information detail evidence truth lie mistake anything something everything nothing phone letter email
   name sense good bad use response request offer message minute hour second third half quarter majority minority opportunity
   difference progress success failure attack risk threat challenge goal aim purpose attempt measure approach set bit couple
   interview conference speech remark claim allegation doubt government company firm industry business society community public
   opposition politics politician party citizen neighbour neighbor colleague friend crowd anyone everyone someone nobody everybody
   proposal suggestion movement campaign debate dispute row deadline date page hand eye head face heart mind body voice foot door table
   front top bottom middle rest whole total share average piece set series range type version model basis purpose moment everybody
   love fun joy anger pity shame honour honor pride luck trouble difficulty pressure attention patience confidence trust faith respect
   intention ambition determination courage dignity responsibility duty task mission metre meter centimetre kilometre kilometer mile inch
   ton tonne litre percentage degree size weight length forecast picture photograph image quote sentence phrase language
   benefit advantage disadvantage consequence cause factor feature aspect element item object stuff gift mess disaster step-by-step
   north south east west morning evening afternoon night summer winter spring autumn decade century age generation`,
);

/** Nouns that are a matter only with a word before them: "trade deal", "card bill", "drug prices". */
export const PROCEDURE_NOUNS: ReadonlySet<string> = setOf(
  `bill law legislation act motion amendment resolution clause scheme project deal agreement treaty contract document paper text draft
   version policy programme program package reform rule regulation strategy agenda initiative budget system service site building
   hospital school office ministry power right work home talk negotiation meeting job rate cost price`,
);

/** Adjectives before a noun that do not say of which kind it is. */
export const GENERAL_MODIFIERS: ReadonlySet<string> = setOf(
  `many more most other new own first last next such same big great good bad little few much several major recent current possible whole
   full only least due old high low long short real clear early late second third former latest proposed planned existing controversial
   so-called total entire huge massive serious significant important key main general special specific particular certain different
   similar various additional further extra best better worst worse larger smaller higher lower right wrong fair unfair simple easy hard
   difficult strong weak large small ongoing previous future present future-proof daily annual yearly monthly weekly wider broader
   potential real-life actual very pure closest gradual latter sure ready able final`,
);

/** Nouns for people, in the singular, who are themselves what a dispute is about. */
export const DISPUTED_PEOPLE: ReadonlySet<string> = setOf(
  'troop soldier force peacekeeper mercenary migrant immigrant refugee deportee prisoner hostage detainee',
);
