import type { Actor, ActorId, ClaimId, Outlet, Stance } from '../../schema/index.ts';
import { saidShort } from '../claims/said-words.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { stanceWords } from './stance-words.ts';

/** A claim as one sign, which leads to it; claims without a stance have a sign of their own. */
export interface CoverageSign {
  claim: ClaimId;
  stance: Stance | 'none';
  glyph: string;
  /** "supports, 3 February 2026". */
  name: string;
}

/** Which outlet reports what of whom: one row an actor, one column an outlet. */
export interface Coverage {
  /** Those with at least one of the claims, by name. */
  outlets: readonly Outlet[];
  /** Those with most claims first, then by name; `actor` is null for all who are not identified. */
  rows: readonly { actor: Actor | null; cells: readonly (readonly CoverageSign[])[]; claims: number }[];
}

const toSign = (placed: PlacedClaim): CoverageSign => {
  const { claim } = placed;
  const [first] = claim.positions;
  const { glyph, word } = first ? stanceWords[first.stance] : { glyph: '○', word: 'no stance on a listed position' };
  return { claim: claim.id, stance: first?.stance ?? 'none', glyph, name: `${word}, ${saidShort(placed)}` };
};

/** Lays claims out as a table of actors by outlets. A claim of several actors stands in the row of each. */
export const makeCoverage = (corpus: Corpus, claims: readonly PlacedClaim[]): Coverage => {
  const reporting = new Set(claims.map(({ article }) => article.outlet));
  const outlets = corpus.outlets.filter(({ id }) => reporting.has(id));
  const byActor = new Map<ActorId | null, PlacedClaim[]>();
  for (const placed of claims) {
    const actors = new Set<ActorId | null>(placed.claim.actors.map(({ actor }) => actor));
    if (placed.claim.unresolved.length > 0) actors.add(null);
    for (const actor of actors) byActor.set(actor, [...(byActor.get(actor) ?? []), placed]);
  }
  const row = (id: ActorId | null) => {
    const own = byActor.get(id) ?? [];
    const cells = outlets.map((outlet) => own.filter(({ article }) => article.outlet === outlet.id).map(toSign));
    return { actor: id && lookUp(corpus.actorById, id, 'actor'), cells, claims: own.length };
  };
  // By name first: the second sort is stable.
  const named = corpus.actors.filter(({ id }) => byActor.has(id)).map(({ id }) => row(id));
  const rows = named.sort((a, b) => b.claims - a.claims);
  return { outlets, rows: byActor.has(null) ? [...rows, row(null)] : rows };
};
