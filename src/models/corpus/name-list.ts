import type { Actor } from '../../schema/index.ts';

/** An actor's name as it reads inside a sentence: "the United States". */
export const nameInSentence = ({ name, nameInSentence: inSentence }: Pick<Actor, 'name' | 'nameInSentence'>): string => inSentence ?? name;

/** Words of an article for a source that is not identified, inside a sentence: "Some countries" began one of the article's. */
export const sourceInSentence = (words: string): string =>
  words.replace(/^(?:An?|The|Some|Several|Many|Most|All|Other|Others|Two|Three)(?= |$)/, (first) => first.toLowerCase());

/** "Germany", "Germany and Italy", "Germany, Italy and Spain"; empty for no names. */
export const nameList = (names: readonly string[]): string => {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
};

/** "1 claim", "12 claims"; `many` where the plural is not the word with an s. */
export const countOf = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
