import type { Word } from './words.ts';

/** Nouns that take up a plan spoken of before. */
const IDEAS =
  /^(?:idea|plan|proposal|move|offer|step|initiative|scheme|suggestion|option|scenario|concept|approach|notion|prospect|demand|policy|decision|project|change|pledge|promise|bill|law|deal|reform|legislation)$/;

/** Determiners that point back. */
const POINTERS = /^(?:the|this|that|such|these|those|it|its|any|his|her|their)$/;

/** `whole`: nothing but a word that points back ("the idea", "it"). `partly`: one in a longer statement ("this is unacceptable"). */
export type Anaphor = 'whole' | 'partly' | undefined;

/** Finds whether a statement speaks of something named before. */
export const findAnaphor = (content: readonly Word[]): Anaphor => {
  const words = content.filter(({ pos, key }) => pos !== 'PUNCT' && key !== 'to');
  const keys = words.map(({ key }) => key);
  if (words.length === 1 && /^(?:it|this|that|them|these|those|so)$/.test(keys[0] ?? '')) return 'whole';
  const idea = words.findIndex(({ lemma }, at) => IDEAS.test(lemma) && POINTERS.test(keys[at - 1] ?? ''));
  const isBound = /^(?:of|to|for|that)$/.test(keys[idea + 1] ?? '');
  if (idea >= 0 && !isBound) return words.length <= 3 ? 'whole' : 'partly';
  // Only as the subject that opens a sentence: "this is unacceptable", not "keep this from being undone".
  const opens = (at: number): boolean => at === 0 || /^[.!?]$/.test(content[at - 1]?.key ?? '');
  const goesOn = (at: number): boolean => /^(?:AUX|VERB|ADV)$/.test(content[at + 1]?.pos ?? '');
  if (content.some(({ key }, at) => (key === 'this' || key === 'that') && opens(at) && goesOn(at))) return 'partly';
  if (keys.join(' ').includes('doing so') || keys.join(' ').includes('do so')) return 'partly';
  return keys[0] === 'it' && words.length <= 10 && /^(?:is|was|be|would|will|remains)$/.test(keys[1] ?? '') ? 'partly' : undefined;
};

/** "such guarantees", "the deployment": a word of the position with a determiner that points back. */
export const pointsBack = (content: readonly Word[], named: ReadonlySet<Word>): boolean =>
  content.some((word, at) => {
    if (!named.has(word)) return false;
    const before = content.slice(Math.max(0, at - 3), at);
    return before.some(({ key }) => /^(?:the|this|such|these|those)$/.test(key));
  });

/** "With quite understandable consequences": no verb of its own, so that it goes on with what stands before. */
export const isFragment = (content: readonly Word[]): boolean =>
  content.length <= 12 && !content.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
