import { correctedFields, type Decision, decisions, reviewHead } from '../../../src/schema/index.ts';
import { type Issue, nearestHint } from '../issue.ts';
import { explainZodError } from './explain-zod-error.ts';
import { type ParsedYaml, type Place, parseYaml } from './parse-yaml.ts';

/** A decision on one claim, with who made it. */
export interface SeedDecision {
  /** As the file has it; whether there is such a claim is seen when the article's claims are known. */
  claim: string;
  reviewer: string;
  date: string;
  decision: Decision;
  /** The place of the claim's id in the file. */
  place: Place;
  /** The place of a value inside the decision: `['correct', 'actors', 0]`. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** One file of `reviews/`. */
export interface SeedReview {
  file: string;
  /** The article that it is of, by the file's name. */
  article: string;
  decisions: readonly SeedDecision[];
}

const words = Object.keys(decisions);
const decisionFields = [
  ...new Set(Object.values(decisions).flatMap(({ shape }) => Object.keys(shape))),
  ...Object.keys(correctedFields.shape),
];

const isDecision = (word: unknown): word is keyof typeof decisions => typeof word === 'string' && words.includes(word);

/** One entry under `claims`; which fields it may have depends on its decision. */
const parseDecision = (value: unknown, claim: string, yaml: ParsedYaml): { decision?: Decision; issues: readonly Issue[] } => {
  const base = ['claims', claim];
  const word: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'decision') : undefined;
  if (!isDecision(word)) {
    const shown = typeof word === 'string' ? `"${word}"` : undefined;
    const issue: Issue = {
      severity: 'error',
      code: shown === undefined ? 'missing-field' : 'unknown-value',
      file: yaml.file,
      ...yaml.placeOf(shown === undefined ? base : [...base, 'decision']),
      message: shown === undefined ? 'decision is missing' : `decision: ${shown} is none of ${words.join(', ')}`,
      ...nearestHint(typeof word === 'string' ? word : '', words, 'write decision: confirmed, corrected or withdrawn'),
    };
    return { issues: [issue] };
  }
  const result = decisions[word].safeParse(value);
  return result.success ? { decision: result.data, issues: [] } : { issues: explainZodError(result.error, yaml, decisionFields, base) };
};

/** A review, without a look at the claims that it speaks of. Any fault in it makes the whole of it unusable: a decision must not be lost to a slip. */
export const parseReview = (source: string, file: string, article: string): { review?: SeedReview; issues: readonly Issue[] } => {
  const yaml = parseYaml(source, file);
  if (yaml.issues.length > 0) return { issues: yaml.issues };
  const head = reviewHead.safeParse(yaml.value ?? {});
  if (!head.success) return { issues: explainZodError(head.error, yaml, Object.keys(reviewHead.shape)) };
  const { reviewer, date, claims } = head.data;
  // Every object has this name by birth, and the schema passes over it without a word: a decision must not be lost.
  const written: unknown = typeof yaml.value === 'object' && yaml.value !== null ? Reflect.get(yaml.value, 'claims') : undefined;
  if (typeof written === 'object' && written !== null && Object.hasOwn(written, '__proto__'))
    return {
      issues: [
        {
          severity: 'error',
          code: 'unknown-claim',
          file,
          ...yaml.placeOfKey(['claims'], '__proto__'),
          message: '"__proto__" is no claim',
          hint: 'write the claim’s id, ten letters and digits, or remove the line',
        },
      ],
    };
  const parsed = Object.entries(claims).map(([claim, value]) => ({ claim, ...parseDecision(value, claim, yaml) }));
  const issues = parsed.flatMap((one) => one.issues);
  if (issues.length > 0) return { issues };
  const made = parsed.flatMap(({ claim, decision }): readonly SeedDecision[] =>
    decision === undefined
      ? []
      : [
          {
            claim,
            reviewer: decision.reviewer ?? reviewer,
            date: decision.date ?? date,
            decision,
            place: yaml.placeOfKey(['claims'], claim),
            placeOf: (path) => yaml.placeOf(['claims', claim, ...path]),
          },
        ],
  );
  return { review: { file, article, decisions: made }, issues: [] };
};
