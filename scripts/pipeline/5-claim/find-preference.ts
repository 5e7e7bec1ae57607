import type { View } from './find-clause-stance.ts';
import type { Signed } from './statement.ts';

/** "would rather close the pool than sell the club": what is preferred, and what it is preferred to. */
export const findPreference = ({ words, matter }: View): Signed | undefined => {
  const rather = words.findIndex(({ key }) => key === 'rather');
  const than = words.findIndex(({ key }, at) => at > rather && key === 'than');
  if (rather < 0 || than < rather + 2 || !/^(?:would|'d|will)$/.test(words[rather - 1]?.key ?? '')) return undefined;
  const places = words.flatMap((word, at) => (matter.has(word) ? [at] : []));
  if (places.length === 0 || places.some((at) => at < rather)) return undefined;
  const isLess = places.every((at) => at > than);
  return isLess || places.every((at) => at < than)
    ? { rule: 'preference', sign: isLess ? -1 : 1, certainty: 'stated', words: words.slice(rather, rather + 1) }
    : undefined;
};
