import { type ClaimFeatures, DAY } from './claim-features.ts';
import { englishShare } from './text/english-share.ts';

/** How many occasions the wider view weighs as: English for the corpus, the corpus for one actor. */
const ENGLISH_OCCASIONS = 200;
const CORPUS_OCCASIONS = 40;
/** Content words of a usual statement: turns a share of words into a share of statements. */
const STATEMENT_WORDS = 12;
/** Nothing counts for more: a name met once is no stronger than a rare word. */
const HEAVIEST = 8;
/** What is left of the weight of a term that everybody uses who speaks on the claim's topic. */
const EXPECTED_SHARE = 0.75;

/**
 * Where a term was used. Not claims are counted but occasions, the days on which an actor speaks: a word that thirty outlets
 * report of one day marks that day, a word that an actor uses every week marks the actor.
 */
interface Usage {
  occasions: number;
  byTerm: Map<string, number>;
}

const emptyUsage = (): Usage => ({ occasions: 0, byTerm: new Map() });

/** The day of a claim; claims without any date are an occasion for each article. */
const occasionOf = ({ said, published, placed }: ClaimFeatures): string =>
  String(said?.from !== undefined ? Math.floor(said.from / DAY) : published ? Math.floor(published.from / DAY) : placed.article.id);

const count = (usage: Usage, claims: readonly ClaimFeatures[]): void => {
  const byOccasion = Map.groupBy(claims, occasionOf);
  for (const together of byOccasion.values()) {
    usage.occasions += 1;
    for (const term of new Set(together.flatMap(({ terms }) => terms))) usage.byTerm.set(term, (usage.byTerm.get(term) ?? 0) + 1);
  }
};

/** The first voice stands for a claim; those without one are kept together. */
const speakerOf = ({ voices }: ClaimFeatures): string => voices[0] ?? '';

/** The weights of a claim's terms, in nats: how surprising each is from this actor. */
export type WeighTerms = (claim: ClaimFeatures) => ReadonlyMap<string, number>;

/**
 * Counts a corpus. A term's weight is minus the logarithm of its chance to stand in a statement of the actor on another
 * occasion, with English as prior for the corpus and the corpus as prior for the actor, so that a dossier of fifty claims
 * and one of a hundred thousand use the same scale.
 */
export const weighTerms = (claims: readonly ClaimFeatures[]): WeighTerms => {
  const corpus = emptyUsage();
  const speakers = new Map<string, Usage>();
  for (const [speaker, own] of Map.groupBy(claims, speakerOf)) {
    const usage = emptyUsage();
    count(usage, own);
    speakers.set(speaker, usage);
    corpus.occasions += usage.occasions;
    for (const [term, times] of usage.byTerm) corpus.byTerm.set(term, (corpus.byTerm.get(term) ?? 0) + times);
  }
  return (claim) => {
    const usage = speakers.get(speakerOf(claim)) ?? emptyUsage();
    // The occasion at hand is left out of both counts.
    return new Map(
      claim.terms.map((term) => {
        const inEnglish = Math.min(1, STATEMENT_WORDS * englishShare(term));
        const others = Math.max(0, (corpus.byTerm.get(term) ?? 0) - 1);
        const inCorpus = (others + ENGLISH_OCCASIONS * inEnglish) / (Math.max(0, corpus.occasions - 1) + ENGLISH_OCCASIONS);
        const own = Math.max(0, (usage.byTerm.get(term) ?? 0) - 1);
        const share = (own + CORPUS_OCCASIONS * inCorpus) / (Math.max(0, usage.occasions - 1) + CORPUS_OCCASIONS);
        const weight = Math.min(HEAVIEST, -Math.log(Math.min(1, share))) / (claim.nameLengths.get(term) ?? 1);
        return [term, claim.expected.has(term) ? EXPECTED_SHARE * weight : weight];
      }),
    );
  };
};
