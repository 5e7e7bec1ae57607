import { stringify } from 'yaml';
import { actorId } from '../../src/schema/index.ts';

/** Words that make a capitalised name that of a body. */
const BODIES =
  /\b(?:Agency|Alliance|Association|Authority|Board|Commission|Committee|Company|Confederation|Council|Court|Department|Federation|Foundation|Government|Group|Institute|League|Ministry|Network|Office|Party|Service|Society|Trust|Union|University)\b/u;

/** Letters and titles that stand before a name and are no part of it. */
const TITLES = /^(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Dame|Lord|Lady|Gen|General|Col|Colonel|Capt|Captain|Rev|St)\.?\s+)+/u;

/** The capitalised words at the end of a source, with particles between them: "its leader, Hugo van Tremmel". */
const NAME = /(?:^|\s)((?:\p{Lu}[\p{L}’'-]*\.?\s+(?:(?:van|von|de|der|den|la|le|di|da|bin|al)\s+)*)+\p{Lu}[\p{L}’'-]*)$/u;

/** "analysts at Corran Health": the name is not that of who speaks. */
const OTHER = /\b(?:at|of|for|from|with|to|in|by|on|near|behind|against)(?:\s+the)?\s*$/iu;

/** The name in the words that the article gives for a source; undefined where they describe somebody without naming. */
export const findName = (words: string): string | undefined => {
  const match = NAME.exec(words.trim());
  if (!match?.[1] || OTHER.test(words.slice(0, match.index + 1))) return undefined;
  const name = match[1].replace(TITLES, '').replace(/^(?:The|A|An|Its|Their|Our|His|Her|Many|Some|Several|Most)\s+/u, '');
  return /\s/u.test(name) ? name : undefined;
};

/** A source of unknown identity, as the articles name it. */
export interface Stranger {
  /** As the articles have it. */
  words: string;
  /** Ids of the articles. */
  articles: readonly string[];
}

/**
 * An entry for `actors.yaml` that can be pasted as it is: valid, with the name, a guess at the kind, and
 * a description that says only where the name was met; undefined where the words name nobody.
 */
export const suggestActor = ({ words, articles }: Stranger): string | undefined => {
  const name = findName(words);
  if (name === undefined) return undefined;
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const id = actorId.safeParse(slug);
  if (!id.success) return undefined;
  const kind = BODIES.test(name) ? 'group' : 'person';
  const entry = { id: id.data, name, kind, description: `Named as “${words}” in ${articles.join(', ')}.` };
  return stringify([entry], { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }).trimEnd();
};
