import { attach, boundaryBefore, firstNoun, isTensed, lemmaOf, OF_CLAUSES, previousOf, setSubject, type Tie } from './tie.ts';

/** Verbs that have no infinitive for a complement: "said not to build it would be wrong". */
const SAYS = /^(?:say|add|argue|insist|maintain|warn|note|stress|think|believe|feel)$/;

/** Whether a form in "-ing" or an infinitive opens its clause, so that it can be the subject of a verb behind it. */
const opensClause = (tie: Tie, at: number): boolean => {
  const before = tie.chunks[previousOf(tie, at)];
  return (
    before === undefined ||
    /^(?:opener|and|mark)$/.test(before.kind) ||
    (before.kind === 'verb' && (tie.chunks[at]?.verb?.form === 'ing' || SAYS.test(lemmaOf(tie, before))))
  );
};

/** The free noun of which a relative clause tells, or a clause with "that", that has a chunk in it; -1 where the chunk is in none. */
const relativeAbove = ({ chunks }: Tie, from: number): number => {
  let at = from;
  for (let steps = 0; at >= 0 && steps < chunks.length; steps += 1) {
    const chunk = chunks[at];
    if (!chunk) return -1;
    at = chunk.governor;
    // "the claim that it was fair was laughable"
    const isContent = chunk.relation === 'comp' && chunk.opener === 'that' && chunks[at]?.kind === 'noun';
    if (chunk.relation !== 'relative' && !isContent) continue;
    while (at >= 0 && chunks[at]?.relation !== 'root' && /^(?:of|prep|comp|and)$/.test(chunks[at]?.relation ?? ''))
      at = chunks[at]?.governor ?? -1;
    return chunks[at]?.relation === 'root' && chunks[at]?.kind === 'noun' ? at : -1;
  }
  return -1;
};

/** The free noun under which a form in "-ing" hangs by prepositions alone; -1 where it hangs on a verb. */
const nounAbove = ({ chunks }: Tie, from: number): number => {
  let at = chunks[from]?.governor ?? -1;
  for (let steps = 0; at >= 0 && steps < chunks.length; steps += 1) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === 'verb' || chunk.kind === 'predicate') return -1;
    if (chunk.relation === 'root') return chunk.kind === 'noun' ? at : -1;
    at = chunk.governor;
  }
  return -1;
};

/** Whether an opener stands between two chunks whose clause has not had its verb. */
const isFreeBetween = ({ chunks }: Tie, from: number, to: number): boolean =>
  chunks.slice(from + 1, to).some(({ kind, relation }) => kind === 'verb' && relation === 'root');

/** Where the subject of a finite verb stands, -1 for none, and the chunk that bounds its clause on the left, -1 for the start. */
export interface FoundSubject {
  subject: number;
  bound: number;
}

/**
 * Finds the subject of a finite verb: the first free noun of its clause, or one before a clause that stands between the two, or a form in
 * "-ing" or an infinitive. What stands between, and is then known to be an object, is tied on the way.
 */
export const findSubject = (tie: Tie, at: number): FoundSubject => {
  const { chunks } = tie;
  let bound = boundaryBefore(tie, at);
  let subject = firstNoun(tie, bound + 1, at);
  // "those who oppose the toll are": the noun before is the object of the clause that tells who.
  const told = chunks[bound];
  const isTelling =
    told?.kind === 'verb' &&
    (told.relation === 'relative' ? told.opener === 'who' : told.verb?.form === 'infinitive' && relativeAbove(tie, bound) >= 0);
  if (isTelling && subject >= 0 && !OF_CLAUSES.test(lemmaOf(tie, told))) {
    attach(chunks[subject], bound, 'object');
    subject = -1;
  }
  // "its bill to end drilling would": the noun that the infinitive tells of.
  const ofNoun = told?.verb?.form === 'infinitive' && told.relation === 'comp' ? chunks[told.governor] : undefined;
  if (subject >= 0 && told && ofNoun?.kind === 'noun' && ofNoun.relation === 'root' && !OF_CLAUSES.test(lemmaOf(tie, told))) {
    attach(chunks[subject], bound, 'object');
    subject = told.governor;
    bound = boundaryBefore(tie, subject);
  }
  // "the cost of building the dam would", "delay in building it would": the noun that the form in "-ing" belongs to.
  const within = told?.verb?.form === 'ing' && /^(?:of|comp)$/.test(told.relation) ? nounAbove(tie, bound) : -1;
  if (subject >= 0 && told && within >= 0 && !OF_CLAUSES.test(lemmaOf(tie, told))) {
    attach(chunks[subject], bound, 'object');
    subject = within;
    bound = boundaryBefore(tie, within);
  }
  // "removing the tariffs would", "failing to remove the tariffs would": the clause before is the subject.
  const above = chunks[bound]?.verb?.form === 'infinitive' && chunks[bound]?.relation === 'comp' ? chunks[bound]?.governor : undefined;
  if (
    above !== undefined &&
    chunks[above]?.verb?.form === 'ing' &&
    /^(?:root|object)$/.test(chunks[above]?.relation ?? '') &&
    opensClause(tie, above)
  ) {
    attach(chunks[subject], bound, 'object');
    bound = above;
    subject = -1;
  }
  const inner = chunks[bound];
  if (inner?.kind === 'verb' && inner.verb && /^(?:ing|infinitive)$/.test(inner.verb.form) && opensClause(tie, bound)) {
    const isSaying = inner.verb.form === 'ing' && OF_CLAUSES.test(lemmaOf(tie, inner)) && subject >= 0;
    const isSaid = inner.relation === 'comp' && SAYS.test(lemmaOf(tie, chunks[inner.governor]));
    const isPurpose = inner.relation !== 'root' && inner.relation !== 'object' && !isSaid;
    if (!isSaying && !isPurpose) {
      const outer = boundaryBefore(tie, bound);
      inner.relation = 'root';
      inner.governor = -1;
      setSubject(tie, at, bound);
      subject = bound;
      bound = outer;
    }
  }
  // "forces of those who agreed to send them will come": the subject stands before the clause that tells which.
  if (subject < 0) {
    const own = relativeAbove(tie, bound);
    if (own >= 0 && !isFreeBetween(tie, own, at)) {
      subject = own;
      bound = boundaryBefore(tie, own);
    }
  }
  // "the plan, which costs a million, is wrong", "the plan of the mayor, she said, is wrong"
  while (subject < 0 && bound >= 0 && /^(?:mark|verb)$/.test(chunks[bound]?.kind ?? '') && chunks[bound - 1] !== undefined) {
    const outer = boundaryBefore(tie, bound);
    const isPast = chunks[bound]?.kind === 'verb' && !/^(?:relative|root)$/.test(chunks[bound]?.relation ?? '');
    if (isPast) break;
    const found = firstNoun(tie, outer + 1, bound);
    if (chunks[bound]?.kind === 'verb' && (found < 0 || isTensed(chunks[bound])) && chunks[bound]?.relation === 'root') break;
    bound = outer;
    subject = found;
  }
  return { subject, bound };
};
