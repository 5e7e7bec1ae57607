import type { Claim } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { tellOnce } from '../statements/clearest-claim.ts';
import type { StatementByClaim } from '../statements/statement.ts';

/** What two claims can have in common. */
interface Subject {
  positions: readonly string[];
  topics: readonly string[];
  actors: readonly string[];
}

/** All claims of one subject, in the order of the corpus. */
interface Alike extends Subject {
  claims: PlacedClaim[];
}

const subjectOf = ({ positions, topics, actors }: Claim): Subject => ({
  positions: positions.map(({ position }) => position),
  topics,
  actors: actors.map(({ actor }) => actor),
});

const keyOf = ({ positions, topics, actors }: Subject): string => [positions, topics, actors].map((ids) => ids.join(' ')).join('|');

const shared = (ids: readonly string[], others: readonly string[]): number => ids.filter((id) => others.includes(id)).length;

/** How much a claim has in common with another: positions count most, then speakers, then topics. Without a position or topic in common it is not near. */
const nearness = (one: Subject, other: Subject): number => {
  const [positions, topics] = [shared(other.positions, one.positions), shared(other.topics, one.topics)];
  return positions === 0 && topics === 0 ? 0 : 4 * positions + 2 * topics + 3 * shared(other.actors, one.actors);
};

/**
 * Finds the claims nearest in topic to one, one a statement and none of its own statement, at most `limit`; of equally near ones the newer
 * first. Claims of one subject are equally near to any other, so subjects are compared, of which there are far fewer, and each only
 * as far as somebody asks.
 */
export const findNearClaims = (
  corpus: Corpus,
  statementByClaim: StatementByClaim,
  limit: number,
): ((placed: PlacedClaim) => readonly PlacedClaim[]) => {
  const subjects = new Map<string, Alike>();
  for (const placed of corpus.claims) {
    const subject = subjectOf(placed.claim);
    const alike = subjects.get(keyOf(subject));
    if (alike) alike.claims.push(placed);
    else subjects.set(keyOf(subject), { ...subject, claims: [placed] });
  }
  const rank = (placed: PlacedClaim): number => corpus.rankById.get(placed.claim.id) ?? 0;
  /** All claims near to a subject, the nearest first, level by level. */
  const listNear = function* (subject: Subject): Generator<readonly PlacedClaim[]> {
    const levels = Map.groupBy(subjects.values(), (other) => nearness(subject, other));
    levels.delete(0);
    for (const [, others] of [...levels].sort(([a], [b]) => b - a))
      yield others.flatMap(({ claims }) => claims).sort((a, b) => rank(a) - rank(b));
  };
  /** For each subject the levels that were asked for, and those that follow. */
  const begun = new Map<string, { levels: (readonly PlacedClaim[])[]; rest: Generator<readonly PlacedClaim[]> }>();
  const walkNear = function* (subject: Subject): Generator<PlacedClaim> {
    const key = keyOf(subject);
    const { levels, rest } = begun.get(key) ?? { levels: [], rest: listNear(subject) };
    begun.set(key, { levels, rest });
    for (let at = 0; ; at += 1) {
      if (at === levels.length) {
        const { value, done } = rest.next();
        if (done === true) return;
        levels.push(value);
      }
      yield* levels[at] ?? [];
    }
  };
  const statementOf = (placed: PlacedClaim) => statementByClaim.get(placed.claim.id);
  return (placed) => {
    const subject = subjectOf(placed.claim);
    const own = statementOf(placed);
    const isOther = (other: PlacedClaim): boolean =>
      other.claim.id !== placed.claim.id && (own === undefined || statementOf(other) !== own);
    const first = new Map<unknown, readonly PlacedClaim[]>();
    for (const other of walkNear(subject)) {
      if (first.size === limit) break;
      if (isOther(other)) first.set(statementOf(other) ?? other, statementOf(other)?.reports ?? [other]);
    }
    // Which report shows a statement best is asked of those that are near.
    const reports = [...first.values()].flat().map((other) => ({ other, near: nearness(subject, subjectOf(other.claim)) }));
    const near = reports.filter((report) => report.near > 0).sort((a, b) => b.near - a.near || rank(a.other) - rank(b.other));
    return tellOnce(
      statementByClaim,
      near.map(({ other }) => other),
    ).map(({ clearest }) => clearest);
  };
};
