const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''));

/** Nouns that stand for something told before, where nothing beside them says what: "the idea", "this plan". */
export const REFERENCE_NOUNS: ReadonlySet<string> = /* @__PURE__ */ setOf(`
  idea ideas plan plans proposal proposals move moves step steps suggestion suggestions notion offer offers deal deals demand demands
  measure measures approach arrangement arrangements scenario claim claims accusation accusations allegation allegations request requests
  decision decisions`);

/** What says beside such a noun what it stands for: "the idea of a toll", "the plan to build". */
export const EXPLAINERS: ReadonlySet<string> = /* @__PURE__ */ setOf(
  'of to that for by from on about which who where in under between with',
);

/** Words behind which a sentence has its second clause, so that "this" there may stand for what the first one says. */
export const CLAUSE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ setOf(
  'and but or because if when that which who while although though as since unless until so after before',
);

/** Words before which "this" is no article of a noun: verbs that help others, prepositions, adverbs. */
export const NO_NOUNS: ReadonlySet<string> = /* @__PURE__ */ setOf(`
  is are was were be been being isnt wasnt arent werent will would wont wouldnt can could cannot cant couldnt may might must shall should
  shouldnt has have had hasnt havent does do did doesnt didnt dont not never no
  from to in on at by for of with without into as about against under over through before after until upon
  also only all again now then too either really simply just already clearly certainly always
  and or but because if when that which while
  means meant makes made shows showed goes went comes came happens happened happen becomes became remains remained depends concerns
  requires required needs needed takes took gives gave leads led creates created changes changed sends sent`);
