import type { ClaimCard } from './claim-card.ts';
import { wordingText } from './claim-wording.ts';
import { dateInWords } from './date-words.ts';

/** A citation of a claim as plain text: speaker, words, source, and where it stands in the record. `address` is the permanent one. */
export const citeClaim = (card: ClaimCard, address: string): string => {
  const { claim, article, names, namesInSentence, outlet } = card;
  const said = claim.said.date === '' ? 'date not known' : dateInWords(claim.said.date);
  const published = article.published === '' ? 'undated' : dateInWords(article.published);
  const words = wordingText(claim, outlet.name, namesInSentence);
  return `${names} (${said}): ${words}. In: “${article.title}”, ${outlet.name}, ${published}, ${article.url}. On Record, claim ${claim.id}, ${address}.`;
};
