import type { Article } from '../../schema/index.ts';
import { dateInWords } from '../claims/date-words.ts';
import { lookUp } from '../corpus/look-up.ts';
import type { Linking } from '../pages/structured-data.ts';
import type { CslItem } from './csl-item.ts';

/** The original in one line: byline, headline, outlet, date, address. */
export const articleFootnote = ({ corpus }: Linking, article: Article): string => {
  const outlet = lookUp(corpus.outletById, article.outlet, 'outlet');
  const byline = article.byline === '' ? '' : `${article.byline}, `;
  const published = article.published === '' ? 'undated' : dateInWords(article.published);
  const archived = article.archived ? ` (archived at ${article.archived.url})` : '';
  return `${byline}“${article.title}”, ${outlet.name}, ${published}${archived}, ${article.url}.`;
};

/** A page of ours in one line. */
export const pageFootnote = (item: CslItem): string => `On Record, “${item.title.replaceAll('“', '‘').replaceAll('”', '’')}”, ${item.URL}.`;
