import type { Actor } from '../schema/index.ts';

/** An actor's name as it reads inside a sentence: "the United States". */
export const nameInSentence = ({ name, nameInSentence: inSentence }: Pick<Actor, 'name' | 'nameInSentence'>): string => inSentence ?? name;
