import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { sampleCorpus as twoArticles } from '../corpus/sample.fixture.ts';
import { sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { tellOnce } from '../statements/clearest-claim.ts';
import { findStatements, indexStatements } from '../statements/find-statements.ts';
import { findNearClaims } from './find-near-claims.ts';

const corpus = twoArticles();
const statementByClaim = indexStatements(findStatements(corpus));
const [placed] = corpus.claims;
const near = (claim: PlacedClaim | undefined, limit: number) => claim && findNearClaims(corpus, statementByClaim, limit)(claim);

test('a claim of the same actor on the same position is nearer than one of the same topic', () => {
  expect(near(placed, 5)?.map(({ claim }) => claim.id)).toEqual(['aaaaaaaaaa', 'cccccccccc']);
  expect(near(placed, 1)).toHaveLength(1);
});

test('nothing in common, nothing near', () => {
  expect(near(placed && { ...placed, claim: { ...placed.claim, topics: [], positions: [] } }, 5)).toEqual([]);
});

/** What it is, said plainly: every claim against every other. */
const comparedWithAll = (corpus: ReturnType<typeof sampleCorpus>, one: PlacedClaim, limit: number): readonly string[] => {
  const statements = indexStatements(findStatements(corpus));
  const statementOf = ({ claim }: PlacedClaim) => statements.get(claim.id);
  const inCommon = ({ claim }: PlacedClaim): number => {
    const positions = claim.positions.filter(({ position }) => one.claim.positions.some((other) => other.position === position)).length;
    const topics = claim.topics.filter((topic) => one.claim.topics.includes(topic)).length;
    const actors = claim.actors.filter(({ actor }) => one.claim.actors.some((other) => other.actor === actor)).length;
    return positions + topics === 0 ? 0 : 4 * positions + 2 * topics + 3 * actors;
  };
  const candidates = corpus.claims
    .filter((other) => inCommon(other) > 0 && statementOf(other) !== statementOf(one))
    .sort((a, b) => inCommon(b) - inCommon(a));
  const told = new Set([...new Set(candidates.map(statementOf))].slice(0, limit));
  const shown = candidates.filter((other) => told.has(statementOf(other)));
  return tellOnce(statements, shown).map(({ clearest }) => clearest.claim.id);
};

const specs = fc.array(
  fc.record({
    date: fc.constantFrom('', '2026-01-01', '2026-02-01', '2026-03'),
    actors: fc.subarray(['lavrov', 'zelensky']),
    takes: fc.constantFrom<readonly (readonly [string, 'support'])[]>([], [['troops-now', 'support']], [['troops-after-deal', 'support']]),
    topics: fc.constantFrom(['troops'], ['talks'], ['troops', 'talks'], []),
  }),
  { minLength: 1, maxLength: 14 },
);

test('subjects give what comparing every claim with every other gives', () => {
  fc.assert(
    fc.property(specs, specs, fc.integer({ min: 1, max: 4 }), (gazette, herald, limit) => {
      const named = (prefix: string, claims: typeof gazette) =>
        claims.map((spec, at) => ({ ...spec, id: prefix + String.fromCodePoint(97 + at) }));
      const made = sampleCorpus({ gazette: named('g', gazette), herald: named('h', herald) });
      const find = findNearClaims(made, indexStatements(findStatements(made)), limit);
      for (const one of made.claims) expect(find(one).map(({ claim }) => claim.id)).toEqual(comparedWithAll(made, one, limit));
    }),
    { numRuns: 40, seed: 19 },
  );
});
