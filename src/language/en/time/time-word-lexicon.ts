/** Words that say when: they may stand between a speaker and a verb, or between a verb and what was said. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow ' +
    'january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. ' +
    'morning afternoon evening night week month year weekend day days weeks months years ago earlier later recently last next spring summer autumn winter'
  ).split(' '),
);
