import { NAME_SUFFIXES } from '../../../../src/language/en/names/name-particle-lexicon.ts';
import { HARMLESS, JOINERS, NAMING, OFFICES, PARTIAL, PREPOSITIONS } from '../../../../src/language/en/names/source-lexicon.ts';
import type { ResolvedSource } from '../words/reading.ts';
import type { Word } from '../words/words.ts';
import type { ActorContext } from './actor-context.ts';
import type { NameIndex } from './name-index.ts';
import type { Resolved } from './pick-actor.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { resolvePlural } from './resolve-plural.ts';

/** One member of a list of sources, or one half of an apposition. */
interface SourcePart {
  words: readonly Word[];
  /** What stood before it. `apposition`: a comma, with no "and" anywhere in the phrase. */
  joined: 'first' | 'comma' | 'and';
}

/** How many words of a joining expression begin here: "as well as" is three. */
const joinerLength = (words: readonly Word[], at: number): number => {
  const keys = words.slice(at, at + 3).map(({ key }) => key);
  // "Quist & Co.": one firm.
  if (keys[0] === '&' && /^(?:co|company|sons|daughters|brothers|bros|partners|associates)\b/u.test(keys[1] ?? '')) return 0;
  if (JOINERS.has(keys[0] ?? '')) return 1;
  if (keys.join(' ') === 'as well as') return 3;
  return /^(?:along|together) with$/.test(keys.slice(0, 2).join(' ')) ? 2 : keys[0] === 'alongside' ? 1 : 0;
};

/**
 * Divides a source's words at commas and at "and"; a name of the registry that has an "and" in it
 * ("Bosnia and Herzegovina") is not divided.
 */
const splitSource = (words: readonly Word[], names: NameIndex): SourcePart[] => {
  const parts: { words: Word[]; joined: SourcePart['joined'] }[] = [{ words: [], joined: 'first' }];
  /** What stands between the last part and the next; undefined inside of a part. */
  let between: 'comma' | 'and' | undefined;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    const name = names.find(words, at).find(({ to }) => words.slice(at, to).some(({ key }) => JOINERS.has(key)));
    const length = name ? 0 : joinerLength(words, at);
    // "its backers, known as the coalition" is one phrase.
    const isMark = word.pos === 'PUNCT' && /^[,;:()[\]–—…]$/.test(word.key) && !NAMING.has(words[at + 1]?.key ?? '');
    if (length > 0 || isMark) {
      const isInside = (parts.at(-1)?.words.length ?? 0) > 0;
      if (isInside) between = length > 0 || between === 'and' ? 'and' : 'comma';
      at += Math.max(1, length);
      continue;
    }
    if (between) parts.push({ words: [], joined: between });
    between = undefined;
    const end = name?.to ?? at + 1;
    parts.at(-1)?.words.push(...words.slice(at, end));
    at = end;
  }
  return parts.filter((part) => part.words.length > 0);
};

const spell = (text: string, words: readonly Word[]): string => {
  const first = words[0];
  const last = words.at(-1);
  return first && last
    ? text
        .slice(first.span.start, last.span.end)
        .replace(/\s+/gu, ' ')
        .replace(/[,;:]+$/u, '')
    : '';
};

/** "her counterpart in Lanmoor", "head of the Boat Owners": a common noun with a name behind its preposition describes somebody. */
const isDescription = (words: readonly Word[]): boolean => {
  const at = words.findIndex(({ key }) => PREPOSITIONS.has(key));
  // "Vale, of Clean Air": where somebody belongs.
  if (at === 0) return true;
  return at > 0 && !words.slice(0, at).some(({ capital }, own) => capital && own > 0) && !(words[0]?.capital && words[0].pos === 'PROPN');
};

/** "The Minister of Transport", "the Director for Ports": an office, however it is spelt. */
const isOfficeOf = (words: readonly Word[]): boolean => {
  const [first, second] = words.filter(({ key }) => key !== 'the');
  return OFFICES.has(first?.key ?? '') && /^(?:of|for)$/.test(second?.key ?? '');
};

/** "sources in the Cabinet, Prime Minister Lind": several unnamed people are not the one who is named behind them. */
const isCrowd = ({ words }: SourcePart): boolean => {
  const end = words.findIndex(({ key }) => PREPOSITIONS.has(key));
  const head = words.slice(0, end < 0 ? words.length : end).at(-1);
  return (
    head !== undefined &&
    !head.capital &&
    /^(?:sources|officials|people|persons|insiders|diplomats|aides|advisers|advisors|experts|members|colleagues|friends|allies|critics|observers|witnesses)$/.test(
      head.key,
    )
  );
};

/** Ends in a proper noun: "Vadym Ivchenko", "the Fishermen’s Union". */
const endsInName = ({ words }: SourcePart): boolean => {
  if (isDescription(words) || isOfficeOf(words)) return false;
  const last = words.filter(({ pos }) => pos !== 'PUNCT').at(-1);
  return last?.capital === true && (last.pos === 'PROPN' || words.filter(({ capital }) => capital).length > 1) && !OFFICES.has(last.key);
};

/** "Danish and Swedish officials": the first part only says which officials. */
const sharesHead = (parts: readonly SourcePart[], found: readonly (Resolved | undefined)[]): boolean => {
  const last = parts.at(-1);
  const head = last?.words.at(-1);
  if (!last || !head || last.joined !== 'and' || found.at(-1) || head.pos === 'PROPN') return false;
  const opening = last.words[0];
  if (
    opening &&
    (opening.pos === 'DET' || opening.pos === 'NUM' || PARTIAL.has(opening.key) || /^(?:its|their|his|her)$/.test(opening.key))
  )
    return false;
  return parts.slice(0, -1).some(({ words }) => words.filter(({ key }) => !HARMLESS.has(key)).length <= 2);
};

/** "officials from Denmark and Sweden": what follows the preposition belongs to the officials. */
const isOpenEnded = (part: SourcePart, found: Resolved | undefined): boolean =>
  !found && part.words.some(({ key }, at) => at > 0 && PREPOSITIONS.has(key));

/** "Lind, the Norwegian foreign minister": two ways of naming one; a name outside the registry decides for nobody. */
const apposition = (parts: readonly SourcePart[], found: readonly (Resolved | undefined)[]): Resolved | undefined => {
  if (parts.some((part, at) => !found[at] && (endsInName(part) || isCrowd(part)))) return undefined;
  const whole = found.find((one) => one?.rule === 'full-name' && one.actor.kind === 'person');
  const byName =
    whole ?? found.find((one) => one && one.rule !== 'role-at-date' && one.rule !== 'office-in-context' && one.actor.kind === 'person');
  return byName ?? found.find((one) => one !== undefined);
};

/** "Frost, Jr.", "the study, by Frost": the comma parts no second source off. */
const withoutInnerComma = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ key }, at) => !(key === ',' && (NAME_SUFFIXES.has(words[at + 1]?.key ?? '') || words[at + 1]?.key === 'by')));

/** Resolves the words of a source; `before` is where it stands in the text. Pronouns are left to `resolve-pronoun.ts`. */
export const resolveSource = (text: string, source: readonly Word[], before: number, context: ActorContext): ResolvedSource => {
  const words = withoutInnerComma(source);
  const several = resolvePlural(words, before, context);
  if (several) return { actors: several.map(({ actor, rule }) => ({ actor: actor.id, rule })), unresolved: [] };
  const whole = resolvePhrase(words, before, context);
  const toResult = (actors: readonly Resolved[], unresolved: string[]): ResolvedSource => ({
    actors: actors
      .filter(({ actor }, at) => actors.findIndex((other) => other.actor === actor) === at)
      .map(({ actor, rule }) => ({ actor: actor.id, rule })),
    unresolved,
  });
  const parts = splitSource(words, context.names);
  const found = parts.map((part) => resolvePhrase(part.words, before, context));
  if (parts.length <= 1) return whole ? toResult([whole], []) : toResult([], [spell(text, words)].filter(Boolean));
  const isList = parts.some(({ joined }) => joined === 'and');
  const isAppositive = !isList && !found.every((one) => one !== undefined && one.actor.kind !== 'person');
  if (isAppositive && parts.length <= 3) {
    const one = apposition(parts, found);
    return one ? toResult([one], []) : toResult([], [spell(text, words)]);
  }
  if (sharesHead(parts, found) || isOpenEnded(parts[0] ?? { words: [], joined: 'first' }, found[0]))
    return toResult([], [spell(text, words)]);
  const actors = found.filter((one) => one !== undefined);
  const unresolved = parts.flatMap((part, at) => {
    const previous = found[at - 1];
    // "the coalition, known for its patience": a description after a comma is no further source.
    const isAside = part.joined === 'comma' && previous !== undefined && !endsInName(part);
    return found[at] || isAside ? [] : [spell(text, part.words)];
  });
  return toResult(actors, actors.length === 0 ? [spell(text, words)] : unresolved);
};
