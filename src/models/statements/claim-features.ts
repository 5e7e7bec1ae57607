import { type ReadWords, readOccasions, readWords } from '../../language/en/words/read-words.ts';
import { toTerm } from '../../language/en/words/terms.ts';
import type { Actor, ActorId, Stance } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { type DateRange, dateRange } from '../dates/date-range.ts';

/** The registry's names, as terms. */
interface RegistryTerms {
  /** What these actors are called, and their seats and capitals. */
  namesOf: (actors: readonly string[]) => ReadonlySet<string>;
  /** What any actor is called. */
  everyName: ReadonlySet<string>;
}

const namesOf = (actors: readonly Actor[]): Set<string> =>
  new Set(
    actors
      .flatMap(({ name, aliases, metonyms }) => [name, ...aliases, ...metonyms])
      .flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? [])
      .map(toTerm),
  );

const remember = <Value>(make: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};

/** Reads the registry's names once; claims of the same actors get the same set. */
const readRegistryTerms = (corpus: Corpus): RegistryTerms => {
  const byId = new Map<string, Actor>(corpus.actors.map((actor) => [actor.id, actor]));
  const names = remember((key) => namesOf(key.split(' ').flatMap((id) => byId.get(id) ?? [])));
  return {
    namesOf: (actors) => names(actors.join(' ')),
    everyName: namesOf(corpus.actors),
  };
};

/** A claim with the weights of its terms. */
export interface WeighedClaim extends ClaimFeatures {
  weights: ReadonlyMap<string, number>;
  /** Sum of the weights. */
  total: number;
}

/** What the comparison of claims needs to know of one of them. */
export interface ClaimFeatures extends ReadWords {
  placed: PlacedClaim;
  /** Ids of the actors; for a source that the registry lacks, `?` and its name. Empty where nobody is named. */
  voices: readonly string[];
  /** For whom the actors spoke at the date. */
  principals: readonly ActorId[];
  /** When it can have been said; null where the date is not known. */
  said: DateRange | null;
  /** The day of the article; null where it is not known. */
  published: DateRange | null;
  /** By position; null where the claim takes more than one stance on it. */
  stances: ReadonlyMap<string, Stance | null>;
  /** Names of places and occasions beside and inside the content. */
  occasions: ReadonlySet<string>;
  /** Media and posts that the article cites for it, in lower case. */
  via: readonly string[];
  /** What any actor of the registry is called: names that fill a dossier and mark no utterance. */
  actorNames: ReadonlySet<string>;
  /** The cue says that the thing is said over and over, or was always held: no single utterance. */
  habitual: boolean;
  /** The cue reports a denial ("denied that"). */
  deniedByCue: boolean;
}

export const DAY = 86_400_000;

const HABIT =
  /\b(?:repeatedly|always|long|often|regularly|frequently|consistently|constantly|for (?:years|months|decades|weeks)|traditionally|continues?|continued|keeps?|kept|insists? on|previously)\b/iu;
const PERFECT = /^(?:ha[sd]|have|[’']ve)\b/iu;

/** A name of two words or more; "a senior official" names nobody. */
const nameIn = (words: string): string | undefined =>
  words
    .match(/\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)+/u)?.[0]
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ');

const voicesOf = ({ claim }: PlacedClaim): string[] => {
  const actors = claim.actors.map(({ actor }) => actor);
  if (actors.length > 0) return [...new Set(actors)].toSorted();
  return claim.unresolved.map(nameIn).flatMap((name) => (name === undefined ? [] : [`?${name}`]));
};

const covers = (period: { from?: string | undefined; to?: string | undefined }, at: DateRange | null): boolean => {
  const from = dateRange(period.from ?? '')?.from ?? Number.NEGATIVE_INFINITY;
  const to = dateRange(period.to ?? '')?.to ?? Number.POSITIVE_INFINITY;
  return at === null || (from <= at.to && at.from <= to);
};

const stancesOf = ({ claim }: PlacedClaim): Map<string, Stance | null> => {
  const stances = new Map<string, Stance | null>();
  for (const { position, stance } of claim.positions) stances.set(position, (stances.get(position) ?? stance) === stance ? stance : null);
  return stances;
};

/** The words around the evidence, without those that the cut at 32 code points may have halved. */
const surroundings = ({ claim }: PlacedClaim): string => {
  const { prefix, suffix } = claim.evidence.quote;
  const before = [...prefix].length < 32 ? prefix : prefix.replace(/^\S*\s?/u, '');
  const after = [...suffix].length < 32 ? suffix : suffix.replace(/\s?\S*$/u, '');
  // A full stop ends what belongs to the statement's own sentence.
  return `${before.split(/[.!?]\s/u).at(-1) ?? ''} ${after.split(/[.!?](?:\s|$)/u)[0] ?? ''}`;
};

/** For whom the actors of a claim spoke at its date, or at the date of its article. */
const principalsOf = (corpus: Corpus, { claim }: PlacedClaim, at: DateRange | null): ActorId[] => [
  ...new Set(
    claim.actors.flatMap(({ actor }) =>
      (corpus.actorById.get(actor)?.speaksFor ?? []).filter((period) => covers(period, at)).map((period) => period.actor),
    ),
  ),
];

const NOTHING: ReadonlySet<string> = new Set();
const setOf = (entries: readonly string[]): ReadonlySet<string> => (entries.length === 0 ? NOTHING : new Set(entries));

/** Makes the features of claims of one corpus. */
export const makeFeatures = (corpus: Corpus): ((placed: PlacedClaim) => ClaimFeatures) => {
  const registry = readRegistryTerms(corpus);
  return (placed) => {
    const { claim, article } = placed;
    const voices = voicesOf(placed);
    const [said, published] = [dateRange(claim.said.date), dateRange(article.published)];
    const principals = principalsOf(corpus, placed, said ?? published);
    const own = registry.namesOf([...voices, ...principals]);
    const words = readWords(claim.content.map(({ exact }) => exact).join(' '));
    const cue = claim.cue?.exact ?? '';
    return {
      ...words,
      names: setOf([...words.names].filter((name) => !own.has(name))),
      placed,
      voices,
      principals,
      said,
      published,
      stances: stancesOf(placed),
      // Actors are everywhere in their dossier: "in Ukraine" names no occasion.
      occasions: setOf(
        readOccasions(surroundings(placed))
          .map(toTerm)
          .filter((name) => !registry.everyName.has(name)),
      ),
      actorNames: registry.everyName,
      via: claim.via.map(({ name }) => name.toLowerCase()),
      habitual: (said === null || claim.said.basis === 'published') && (HABIT.test(cue) || PERFECT.test(cue)),
      deniedByCue: /\bden(?:y|ies|ied|ying)\b/iu.test(cue),
    };
  };
};
