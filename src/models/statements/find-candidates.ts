import { ascending, bisector } from 'd3-array';
import { DAY, type WeighedClaim } from './claim-features.ts';
import { compareSpeakers } from './compare-facts.ts';

/** Claims further apart than this are not compared where both dates are known. */
const WINDOW = 4 * DAY;
/** A claim without a date, or with a month or more for one, is compared with this many nearest ones under each of its words. */
const NEAREST = 24;
/** Words lighter than this open no block: every second claim has them. */
const LIGHTEST = 1.2;
/** At most so many words of a claim open a block; the rarest. */
const BLOCKS = 14;
/** Weight in common from which a pair is worth scoring: below, no other evidence makes a link. */
const WORTH = 5;

/** A day to sort by; claims with neither date come last. */
const anchorOf = ({ said, published }: WeighedClaim): number => said?.from ?? published?.from ?? Number.POSITIVE_INFINITY;

const isExact = ({ said }: WeighedClaim): boolean => said !== null && said.to - said.from <= 2 * DAY;

/** The words by which a claim is looked up. */
const blocksOf = ({ weights }: WeighedClaim): string[] =>
  [...weights]
    .filter(([, weight]) => weight >= LIGHTEST)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, BLOCKS)
    .map(([term]) => term);

/** Claims of one voice under one word, by day; those without an exact date also apart. */
interface Block {
  exact: WeighedClaim[];
  loose: WeighedClaim[];
}

/** Index of the first entry whose anchor is not below a value. */
const firstFrom = bisector(anchorOf).left;

/** The entries nearest to an anchor, half before it and half from it on. */
const nearest = (claims: readonly WeighedClaim[], anchor: number, count: number): readonly WeighedClaim[] => {
  const at = firstFrom(claims, anchor);
  const from = Math.max(0, Math.min(at - (count >> 1), claims.length - count));
  return claims.slice(from, from + count);
};

const around = (block: Block, claim: WeighedClaim): WeighedClaim[] => {
  const anchor = anchorOf(claim);
  if (!isExact(claim)) return [...nearest(block.exact, anchor, NEAREST), ...nearest(block.loose, anchor, NEAREST)];
  const from = firstFrom(block.exact, anchor - WINDOW);
  const close = block.exact.slice(from, Math.min(firstFrom(block.exact, anchor + WINDOW + 1), from + 8 * NEAREST));
  return [...close, ...nearest(block.loose, anchor, NEAREST)];
};

const groupBy = (claims: readonly WeighedClaim[], keysOf: (claim: WeighedClaim) => readonly string[]): Map<string, WeighedClaim[]> => {
  const groups = new Map<string, WeighedClaim[]>();
  for (const claim of claims) {
    for (const key of keysOf(claim)) {
      const group = groups.get(key);
      if (group) group.push(claim);
      else groups.set(key, [claim]);
    }
  }
  return groups;
};

/** The blocks of one voice, by word. */
const indexWords = (claims: readonly WeighedClaim[]): ReadonlyMap<string, Block> => {
  const blocks = new Map<string, Block>();
  // The sort is stable: claims of one day stay in their order.
  for (const claim of claims.toSorted((a, b) => ascending(anchorOf(a), anchorOf(b)))) {
    for (const term of blocksOf(claim)) {
      const block = blocks.get(term) ?? { exact: [], loose: [] };
      blocks.set(term, block);
      block[isExact(claim) ? 'exact' : 'loose'].push(claim);
    }
  }
  return blocks;
};

/** The claims that share enough words with one to be worth scoring. */
const findNear = (blocks: ReadonlyMap<string, Block>, claim: WeighedClaim): WeighedClaim[] => {
  const common = new Map<WeighedClaim, number>();
  for (const term of blocksOf(claim)) {
    const block = blocks.get(term);
    if (!block) continue;
    for (const other of around(block, claim))
      common.set(other, (common.get(other) ?? 0) + Math.min(claim.weights.get(term) ?? 0, other.weights.get(term) ?? 0));
  }
  return [...common].flatMap(([other, weight]) => (other === claim || weight < WORTH ? [] : [other]));
};

/**
 * Hands over the pairs of claims that may report one utterance; one without an exact date may come twice, once from each
 * side. A claim meets those of its own voices and of whom it speaks for that share one of its rarer words and lie near in
 * time, so the number of pairs grows with the claims, not with their square. One voice's index is in memory at a time.
 */
export const forEachCandidate = (claims: readonly WeighedClaim[], take: (a: WeighedClaim, b: WeighedClaim) => void): void => {
  const order = new Map(claims.map((claim, index) => [claim, index]));
  const guests = groupBy(claims, ({ principals, voices }) => principals.filter((principal) => !voices.includes(principal)));
  for (const [voice, own] of groupBy(claims, ({ voices }) => voices)) {
    const blocks = indexWords(own);
    for (const claim of own) {
      for (const other of findNear(blocks, claim)) {
        // Two claims that share several voices meet under the first of them alone.
        if (claim.voices.find((name) => other.voices.includes(name)) !== voice) continue;
        // Of two exact dates each finds the other. The nearest of a claim without one may have nearer ones themselves.
        const isFoundBack = isExact(claim) && isExact(other) && (order.get(other) ?? 0) < (order.get(claim) ?? 0);
        if (!isFoundBack) take(claim, other);
      }
    }
    for (const claim of guests.get(voice) ?? [])
      for (const other of findNear(blocks, claim)) if (compareSpeakers(claim, other) === 'spoken-for') take(claim, other);
  }
};
