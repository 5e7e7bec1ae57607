const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''));

/** Words that a question begins with. */
export const ASKERS: ReadonlySet<string> = /* @__PURE__ */ setOf('what who whom whose which where when why how');

/** Verbs that turn a sentence into a question when they come before the one spoken of. */
export const AUXILIARIES: ReadonlySet<string> = /* @__PURE__ */ setOf(
  `am is are was were do does did has have had will would can could shall should may might
  isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt cant cannot couldnt shouldnt`,
);

/** Words that turn a side round: who "is not for" a toll, or "doesn't support" it. */
export const DENIALS: ReadonlySet<string> = /* @__PURE__ */ setOf(
  'not never isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt cant cannot couldnt shouldnt',
);

/** Those that ask for somebody. */
export const ASKERS_OF_ACTORS: ReadonlySet<string> = /* @__PURE__ */ setOf('who which whose');

/** Verbs of saying and holding: who stands before one speaks. None of them is what is searched. */
export const SAYERS: ReadonlySet<string> = /* @__PURE__ */ setOf(`
  say says said saying tell tells told think thinks thought believe believes believed want wants wanted feel feels felt
  mean means meant stand stands stood talk talks talked speak speaks spoke spoken comment comments commented
  state states stated claim claims claimed argue argues argued demand demands demanded mention mentions mentioned announce announces announced promise promises promised
  warn warns warned threaten threatens threatened insist insists insisted vow vows vowed confirm confirms confirmed deny denies denied
  suggest suggests suggested propose proposes proposed`);

/** What somebody has on a question: "Poland's position on ...". */
export const VIEWS: ReadonlySet<string> = /* @__PURE__ */ setOf(
  'position positions view views stance stances opinion opinions attitude line answer answers reaction reactions response responses statement statements words quotes',
);

/** Those of whom a question may ask without a name. */
export const ANYBODY: ReadonlySet<string> = /* @__PURE__ */ setOf(
  'countries states nations governments leaders politicians ministers presidents parties actors people speakers everyone everybody anyone anybody someone those',
);

/** Verbs and adjectives that say only that something is done or about to be: what is done stands beside them. */
export const LIGHT_WORDS: ReadonlySet<string> = /* @__PURE__ */ setOf(
  `send sends sending sent go goes going gone agree agrees agreed ready willing plan plans planning try trying accept accepts accepted get getting put make makes making without
  ever really actually truly even still exactly many much anything something`,
);

/** Words that put a side without a doubt: as verbs they can be no noun. */
export const SIDES: ReadonlyMap<string, 'support' | 'oppose'> = /* @__PURE__ */ new Map([
  ...['supports', 'supporting', 'supporters', 'backs', 'backing', 'favours', 'favors', 'favouring', 'endorses', 'welcomes'].map(
    (word) => [word, 'support'] as const,
  ),
  ...['opposes', 'opposed', 'opposing', 'opponents', 'opposition', 'against', 'rejects', 'rejected', 'rejecting', 'objects'].map(
    (word) => [word, 'oppose'] as const,
  ),
]);

/** Words that put a side after a question word or the one asked about only: "military support" is none. */
export const SIDES_IN_QUESTIONS: ReadonlyMap<string, 'support' | 'oppose'> = /* @__PURE__ */ new Map([
  ...['support', 'supported', 'back', 'backed', 'favour', 'favor', 'favoured', 'favored', 'endorse', 'endorsed', 'welcome', 'for'].map(
    (word) => [word, 'support'] as const,
  ),
  ...['oppose', 'reject', 'object'].map((word) => [word, 'oppose'] as const),
]);

/** Words that put a side where it is asked who does or will do something: "who is ready to send ships". */
export const READINESS: ReadonlyMap<string, 'support' | 'oppose'> = /* @__PURE__ */ new Map([
  ...['willing', 'ready', 'prepared', 'agree', 'agrees', 'agreed', 'accept', 'accepts', 'accepted'].map(
    (word) => [word, 'support'] as const,
  ),
  ...['refuse', 'refuses', 'refused', 'declines', 'declined', 'unwilling'].map((word) => [word, 'oppose'] as const),
]);

/** Verbs that, denied, put a side: who "doesn't want" ships. */
export const WANTING: ReadonlySet<string> = /* @__PURE__ */ setOf('want wanted like');
