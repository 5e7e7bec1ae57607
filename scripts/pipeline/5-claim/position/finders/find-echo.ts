import type { Stance } from '../../../../../src/schema/index.ts';
import { ROWS } from '../../stance/find-idioms.ts';
import type { StanceFound } from '../../stance/find-stance.ts';
import type { ResolvedReading } from '../../words/reading.ts';
import { toKey, toSingular } from '../../words/to-key.ts';
import type { Word } from '../../words/words.ts';

/** A statement that takes sides with another, or feels about what another has said. */
export interface Echo {
  of: ResolvedReading;
  /** 1 with the other, -1 against. */
  sign: 1 | -1;
  words: readonly Word[];
}

/** Verbs of siding with a person. Whom one praises or blames may be right or wrong on something else. */
const SIDES_WITH = /^(?:back|second|echo|side|agree|support|endorse)$/;

const feelings = new Map(
  ROWS.filter(({ kind, role }) => kind === 'predicate' && role === 'feeling').flatMap(({ words, sign }) =>
    toKey(words.replaceAll(',', ' ')).map((word) => [word, sign] as const),
  ),
);

/** The feeling of a statement that says nothing else: "was “surprised and dismayed”"; 0 for mixed or none. */
const feelingOf = (content: readonly Word[]): 1 | -1 | 0 => {
  const words = content.filter(({ pos }) => pos !== 'PUNCT');
  const signs = new Set(words.flatMap(({ key }) => feelings.get(key) ?? []));
  const isBare =
    words.length <= 7 && words.every(({ pos, key }) => /^(?:PRON|AUX|ADV|ADJ|CCONJ|VERB|PART)$/.test(pos) || feelings.has(key));
  const isNegated = words.some(({ key }) => /^(?:not|n't|never|neither)$/.test(key));
  const [sign] = signs;
  return isBare && !isNegated && signs.size === 1 && (sign === 1 || sign === -1) ? sign : 0;
};

/** Finds whom a statement takes sides with by name or office ("backed the governor"), or what it feels about, among the statements before it that take a side. */
export const findEcho = (reading: ResolvedReading, before: readonly ResolvedReading[]): Echo | undefined => {
  const { cue, content } = reading;
  const head = content.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const isName = head !== undefined && content.length <= 4 && content.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(pos));
  const isSiding = cue.some(({ lemma }) => SIDES_WITH.test(lemma)) && !cue.some(({ key }) => /^(?:not|n't|never|no)$/.test(key));
  if (isName && isSiding) {
    const of = before.findLast(({ source }) => source.some(({ key }) => toSingular(key) === toSingular(head.key)));
    return of && { of, sign: 1, words: cue };
  }
  // A bare feeling is about the news, which stands first.
  const sign = feelingOf(content);
  const [of] = before;
  return sign !== 0 && of ? { of, sign, words: content } : undefined;
};

/** The stance of who takes sides with another, or against, by the side that the other has taken. */
export const toEchoed = ({ sign, words }: Echo, side: Stance): StanceFound => ({
  stance: (side === 'support') === (sign === 1) ? 'support' : 'oppose',
  certainty: 'inferred',
  rule: sign === 1 ? 'approval' : 'rejection',
  words,
  condition: [],
  rows: 1,
});
