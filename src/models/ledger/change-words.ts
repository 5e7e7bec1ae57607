import { type Correction, type Judgement, positionId, type Stance, stance } from '../../schema/index.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { formWords } from '../corpus/registry-words.ts';
import { dateInWords } from '../dates/date-words.ts';
import { stanceWords } from '../stands/stance-words.ts';
import { type Corrected, type Ledger, shownChanges } from './ledger.ts';
import { nameAddress } from './name-address.ts';

/** "by Ada North on 3 March 2026: the quotation is hers." */
const byWhom = ({ reviewer, date, reason }: Judgement): string =>
  `by ${reviewer} on ${dateInWords(date)}${reason === '' ? '' : `: ${reason}`}`;

/** "Corrected by Ada North on 3 March 2026: the quotation is hers." The program's own corrections are no more than that. */
export const judgementWords = (corrected: Corrected): string => {
  const { review } = corrected;
  const changed = shownChanges(corrected).length > 0;
  if (!review) return changed ? 'Corrected' : 'The review of it was taken back';
  if (review.decision === 'confirmed') return `${changed ? 'Corrected, and confirmed' : 'Confirmed'} ${byWhom(review)}`;
  return `Corrected ${byWhom(review)}`;
};

/** What a claim page says of its review: "confirmed by Ada North on 3 March 2026". */
export const reviewLine = (review: Judgement): string => `${review.decision} ${byWhom(review)}`;

/** A correction as readers see it. */
export interface ChangeWords {
  field: string;
  before: string;
  after: string;
}

/** Names of fields that are not the word that readers know. */
const fieldNames: Readonly<Record<string, string>> = {
  basis: 'how the date is known',
  evidence: 'words shown as evidence',
  positions: 'propositions',
  published: 'date of publication',
  rights: 'what may be shown',
  speakers: 'speaker',
  stances: 'stance',
  url: 'address of the original',
};

/** A field of the ledger as readers know it. */
export const fieldName = (field: string): string => fieldNames[field] ?? field;

const basisWords: Readonly<Record<string, string>> = {
  hint: 'taken from a dateline or a caption',
  published: 'taken from the day of publication',
  resolved: 'resolved from words such as “on Tuesday”',
  stated: 'stated',
  unknown: 'not known',
};

const formOf = (value: string): string => Object.entries(formWords).find(([form]) => form === value)?.[1] ?? value;

const stanceOf = (value: string): Stance | undefined => stance.safeParse(value).data;

/** `troops-after-deal: oppose, stated` as "opposes “Troops after a deal”, stated". */
const stanceInWords = (corpus: Corpus, value: string): string => {
  const [, id = '', taken = '', rest = ''] = /^([^:]+): (\w+)(.*)$/s.exec(value) ?? [];
  const known = stanceOf(taken);
  if (known === undefined) return value;
  const position = corpus.positionById.get(positionId.parse(id))?.position.label ?? id;
  return `${stanceWords[known].word} “${position}”${rest.replace(/^, read\b/, ', read by a language model')}`;
};

/** One value of one field. */
const valueInWords = (corpus: Corpus, ledger: Ledger, field: string, value: string): string => {
  const named = (folder: string): string => nameAddress(corpus, ledger, `${folder}/${value}`);
  if (field === 'speakers') return value.startsWith('“') ? value : named('actors');
  if (field === 'topics') return named('topics');
  if (field === 'outlet') return named('outlets');
  if (field === 'article') return `“${named('articles')}”`;
  if (field === 'date' || field === 'published') return dateInWords(value);
  if (field === 'basis') return basisWords[value] ?? value;
  if (field === 'form') return formOf(value);
  return field === 'stances' ? stanceInWords(corpus, value) : value;
};

/** A correction in words: names in place of ids, "none" in place of nothing. */
export const changeWords = (corpus: Corpus, ledger: Ledger, { field, before, after }: Correction): ChangeWords => {
  const inWords = (value: Correction['before']): string => {
    if (typeof value === 'string') return valueInWords(corpus, ledger, field, value) || 'none';
    return value.map((one) => valueInWords(corpus, ledger, field, one)).join('; ') || 'none';
  };
  return { field: fieldName(field), before: inWords(before), after: inWords(after) };
};
