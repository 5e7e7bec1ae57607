const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''));

/**
 * Words that carry grammar rather than content, with the verbs that only attribute. "not" and its like are not among them: they turn a
 * statement round, so two wordings that differ in one differ in what they say.
 */
export const functionWords: ReadonlySet<string> = /* @__PURE__ */ setOf(`
  a an the this that these those such same own other others another each both all any some
  i me my mine we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
  they them their theirs themselves who whom whose which what one's 1
  am is are was were be been being do does did done doing have has had having will would shall should can could may might
  it's that's there's he's she's we'll they'll it'll i'm we're they're i've we've
  of in on at to from by with for into onto upon about over under after before between through during as than per via within
  and or but so if then while when where whereas because although though there here also too just only very
  said says say saying told tells tell telling added adds adding stated states stating according stressed noted explained`);

/** Words that turn what follows into its contrary. */
export const negators: ReadonlySet<string> = /* @__PURE__ */ setOf(`
  not no never none nobody nothing neither nor cannot without
  can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't couldn't`);

/** Words so common in every statement that two which share one share nothing; a reader of one wording still wants to see them. */
const fillers = /* @__PURE__ */ setOf(`
  above again against already among anybody anyone anything around became become below came come comes down either else even ever every
  everything few further get gets getting go goes going gone got how however like made make makes making many more much myself next now
  off often once one out put quite rather really saw see seen several since somebody someone something soon still thing thus till together
  toward towards unless until up way well went whatever whether whoever whole why yet called`);

/** Words that tell nothing of what a statement is about, whichever way it is turned. */
export const commonWords: ReadonlySet<string> = /* @__PURE__ */ new Set([...functionWords, ...negators, ...fillers]);
