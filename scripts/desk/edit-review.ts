import { isMap, parseDocument, stringify } from 'yaml';
import { type CorrectedFields, correctedFields } from '../../src/schema/index.ts';
import { parseReview } from '../pipeline/1-seed/parse-review.ts';
import { formatIssue } from '../pipeline/issue.ts';
import { quoted, writeYaml } from './write-yaml.ts';

/** What an editor decides about one claim at the desk. */
export type DeskDecision =
  | { decision: 'confirmed' }
  | { decision: 'withdrawn'; reason: string }
  | { decision: 'corrected'; reason: string; correct: CorrectedFields };

/** Who decides, and the day. */
export interface Editor {
  reviewer: string;
  /** `2026-03-01`. */
  date: string;
}

/** What an earlier decision corrected goes on to hold, unless this one says otherwise. */
const joinCorrections = (earlier: unknown, { reason, correct }: Extract<DeskDecision, { decision: 'corrected' }>) => {
  const held = typeof earlier === 'object' && earlier !== null ? earlier : {};
  const before = correctedFields.safeParse(Reflect.get(held, 'correct'));
  const reasonBefore = Reflect.get(held, 'decision') === 'corrected' ? Reflect.get(held, 'reason') : undefined;
  const isSaid = typeof reasonBefore !== 'string' || reasonBefore.includes(reason);
  return {
    reason: typeof reasonBefore === 'string' ? (isSaid ? reasonBefore : `${reasonBefore} ${reason}`) : reason,
    correct: { ...(before.success && before.data), ...correct },
  };
};

/**
 * A file of `reviews/` with a decision on one claim in it, the rest as it was, comments and order kept. `source` is
 * the file's text; undefined where there is none yet. Throws where the file is at fault, or would be.
 */
export const editReview = (
  source: string | undefined,
  article: string,
  claim: string,
  decision: DeskDecision | 'none',
  { reviewer, date }: Editor,
): string => {
  const file = `reviews/${article}.yaml`;
  const document = parseDocument(source ?? stringify({ reviewer, date, claims: {} }, quoted), { schema: 'failsafe' });
  if (source !== undefined) {
    const [fault] = parseReview(source, file, article).issues;
    if (fault) throw new Error(formatIssue(fault));
  }
  const value = document.toJS();
  if (decision === 'none') document.deleteIn(['claims', claim]);
  else {
    const others = { ...(value.reviewer !== reviewer && { reviewer }), ...(value.date !== date && { date }) };
    const entry =
      decision.decision === 'corrected'
        ? { decision: 'corrected', ...joinCorrections(document.toJS().claims?.[claim], decision), ...others }
        : { ...decision, ...others };
    const claims = document.get('claims');
    // An empty list is written in one line, and would stay so.
    if (isMap(claims)) claims.flow = claims.items.length > 0 && claims.flow === true;
    else document.set('claims', document.createNode({}));
    document.setIn(['claims', claim], document.createNode(entry));
  }
  const made = writeYaml(document);
  const [fault] = parseReview(made, file, article).issues;
  if (fault) throw new Error(formatIssue(fault));
  return made;
};
