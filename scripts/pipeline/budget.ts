import type { Issue } from './issue.ts';

/**
 * Most that a stage may make of one article. Time grows with these, and in one paragraph with the square of the attributions; a
 * press text has some fifty sentences and thirty attributions, the longest report some thousand and three hundred. Sizes and not
 * seconds, so that the same input gives the same result on every machine.
 */
export const budgets = { sentences: 10_000, attributions: 500 } as const;

/** Says so where a stage made more of an article than its budget allows; such an article is left out. */
export const checkBudget = (file: string, stage: keyof typeof budgets, made: number): Issue | undefined =>
  made <= budgets[stage]
    ? undefined
    : {
        severity: 'error',
        code: 'too-much',
        file,
        message: `has ${made} ${stage}; at most ${budgets[stage]} are read`,
        hint: 'split it, or save the text of the article alone',
      };
