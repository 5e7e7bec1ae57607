import { textOf } from '../../span.ts';
import type { Draft } from '../draft.ts';
import { countWords, endsSentence, looksLikeProse } from '../line-shape.ts';

/** A line such as a headline: three to thirty words that close no sentence. */
const isLikeTitle = (line: string): boolean =>
  !line.includes('\n') &&
  line.length <= 200 &&
  countWords(line) >= 3 &&
  countWords(line) <= 30 &&
  /^[\p{Lu}\p{N}“‘"'«]/u.test(line) &&
  (!endsSentence(line) || /\?[”’"']?$/.test(line)) &&
  !/[,;]$/.test(line) &&
  !/^https?:|^By \p{Lu}/u.test(line);

/**
 * A document's own headline, where nobody gave it: among the lines before its prose the first that is
 * repeated word for word, else the first line of all, addresses aside. Undefined where the document begins with its prose.
 */
export const findTitle = ({ text, blocks }: Draft): string | undefined => {
  const lines = blocks.map(({ span }) => textOf(text, span));
  const prose = lines.findIndex(looksLikeProse);
  if (prose === -1) return undefined;
  const head = lines.slice(0, prose);
  const repeated = head.find((line) => isLikeTitle(line) && lines.filter((other) => other === line).length > 1);
  if (repeated !== undefined) return repeated;
  const first = head.find((line) => !/^https?:\/\/\S+$/.test(line));
  return first !== undefined && isLikeTitle(first) ? first : undefined;
};
