/** What a rule of the extractor looks for, for readers of a claim. Rules that are not listed are shown by their name. */
const explained: Readonly<Record<string, string>> = {
  'full-name': 'the article gives the full name',
};

/** A rule's name as words: its explanation where there is one, else "rule “name-of-rule”". */
export const ruleWords = (rule: string): string => explained[rule] ?? `rule “${rule.replaceAll('-', ' ')}”`;
