import type { Actor } from '../../schema/index.ts';

/** An actor's name as it reads inside a sentence: "the United States". */
export const nameInSentence = ({ name, nameInSentence: inSentence }: Pick<Actor, 'name' | 'nameInSentence'>): string => inSentence ?? name;

/** Words of an article for a source that is not identified, inside a sentence: "Some countries" began one of the article's. */
export const sourceInSentence = (words: string): string =>
  words.replace(/^(?:An?|The|Some|Several|Many|Most|All|Other|Others|Two|Three)(?= |$)/, (first) => first.toLowerCase());
