import { MEDIUM_NOUNS } from '../../../../src/language/en/names/media-lexicon.ts';
import type { Registry } from '../../1-seed/seed.ts';
import type { Finding } from '../finding.ts';
import type { Passage, Range } from '../parse/passage/passage.ts';

/** Tells the words by which an article speaks of its own outlet, or of itself. */
export type IsOwnVoice = (passage: Passage, phrase: Range) => boolean;

const SELF = new Set([
  ...MEDIUM_NOUNS,
  'article',
  'report',
  'story',
  'publication',
  'summary',
  'digest',
  'correspondent',
  'reporter',
  'editor',
]);
const toKey = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the\s+/u, '')
    .replace(/\s+/gu, ' ');

/**
 * For an article of the outlet with that id: "this newspaper", "our reporters" and the outlet's name or
 * an alias of it, with or without a word for what it is ("the newspaper Fjord Daily").
 */
export const makeIsOwnVoice = ({ outlets }: Pick<Registry, 'outlets'>, own: string): IsOwnVoice => {
  const names = new Set(outlets.filter(({ id }) => id === own).flatMap(({ name, aliases }) => [name, ...aliases].map(toKey)));
  return ({ words }, { start, end }) => {
    const phrase = words.slice(start, end).map(({ lower }) => lower);
    const last = phrase.at(-1) ?? '';
    if (/^(?:this|our)$/u.test(phrase[0] ?? '') && phrase.length <= 3 && (SELF.has(last) || SELF.has(last.replace(/s$/u, '')))) return true;
    const isNoun = (word: string | undefined): boolean => word !== undefined && MEDIUM_NOUNS.has(word);
    const bare = phrase[0] === 'the' ? phrase.slice(1) : phrase;
    return [bare, isNoun(bare[0]) ? bare.slice(1) : bare, isNoun(last) ? bare.slice(0, -1) : bare].some((part) =>
      names.has(toKey(part.join(' '))),
    );
  };
};

/** An outlet that speaks in its own article makes no claim, and passes on nothing: both are left out. */
export const dropOwnVoice = <T extends { finding: Finding }>(passage: Passage, found: readonly T[], isOwn: IsOwnVoice): T[] =>
  found
    .filter(({ finding }) => !finding.source.some((range) => isOwn(passage, range)))
    .map((item) => ({
      ...item,
      finding: {
        ...item.finding,
        ...(item.finding.relays ? { relays: item.finding.relays.filter((range) => !isOwn(passage, range)) } : {}),
      },
    }));
