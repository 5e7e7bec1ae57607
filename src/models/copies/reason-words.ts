import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import type { CopyReason } from './statement-sources.ts';

/** Words of the common text that are shown. */
const shownWords = 12;

const nameOf = (corpus: Corpus, { article }: PlacedClaim): string => lookUp(corpus.outletById, article.outlet, 'outlet').name;

/** Says why a report likely rests on another: "likely a copy of The Gazette: 24 words in a row are the same (“the new bridge …”)". */
export const reasonWords = (corpus: Corpus, reason: CopyReason): string => {
  switch (reason.kind) {
    case 'via':
      return `likely rests on ${reason.name}, which it cites`;
    case 'same-outlet':
      return 'a further article of the same outlet';
    case 'same-article':
      return 'said again in the same article';
    case 'text': {
      const words = reason.run.split(' ');
      const shown = words.slice(0, shownWords).join(' ') + (words.length > shownWords ? ' …' : '');
      const order = reason.isOrderKnown ? '' : '; which of them was first is not known';
      return `likely a copy of ${nameOf(corpus, reason.of)}: ${reason.words} words in a row are the same (“${shown}”)${order}`;
    }
  }
};
