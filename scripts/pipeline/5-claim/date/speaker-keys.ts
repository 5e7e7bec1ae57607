import type { ResolvedReading } from '../words/reading.ts';
import type { Word } from '../words/words.ts';

/** Words before a name that are no part of it. */
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|president|minister|senator|governor|gov|mayor|judge|captain|rep|sen)$/;

/** The last word of the first name in a source: "Ada Roe, a pilot at Pier School" -> `roe`; undefined where it names nobody. */
const nameIn = (source: readonly Word[]): string | undefined => {
  const from = source.findIndex(({ pos, capital, key }) => pos === 'PROPN' && capital && !TITLE.test(key));
  if (from < 0 || source.slice(0, from).some(({ pos }) => pos === 'ADP' || pos === 'PART')) return undefined;
  const to = source.findIndex(({ pos }, at) => at > from && pos !== 'PROPN');
  const next = source[to < 0 ? source.length : to];
  // "Roe's lawyer" is not Roe.
  return next?.key === "'s" || next?.key === '’s' ? undefined : source[(to < 0 ? source.length : to) - 1]?.key;
};

const isPronoun = ({ source }: ResolvedReading): boolean => source.length === 1 && /^(?:he|she)$/.test(source[0]?.key ?? '');

/** How many blocks behind a name a pronoun may stand. */
const REACH = 2;

/**
 * For each reading, in the order of the text, who speaks, as far as one can be told from another: the actors of the registry,
 * or else the name; "he" after somebody whom the registry does not know, with nobody else speaking between, is that
 * one. Undefined where nothing is known.
 */
export const speakerKeys = (readings: readonly ResolvedReading[]): (string | undefined)[] => {
  const keys: (string | undefined)[] = [];
  let last: { key: string; block: number } | undefined;
  for (const [index, reading] of readings.entries()) {
    const { actors } = reading.who;
    const name = actors.length === 0 ? nameIn(reading.source) : undefined;
    const follows = last && reading.block - last.block <= REACH ? last.key : undefined;
    const key =
      actors.length > 0
        ? actors
            .map(({ actor }) => actor)
            .sort()
            .join(' ')
        : name !== undefined
          ? `“${name}”`
          : isPronoun(reading)
            ? (follows ?? `somebody ${index}`)
            : undefined;
    keys.push(key);
    // "Republicans" are no "he".
    const isMany = reading.source.length === 1 && /s$/.test(reading.source[0]?.key ?? '');
    last = key !== undefined && actors.length === 0 && !isMany ? { key, block: reading.block } : undefined;
  }
  return keys;
};
