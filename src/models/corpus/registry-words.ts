import type { Actor, Form, Outlet, Rights } from '../../schema/index.ts';

/** Kinds of outlets, as printed. */
export const outletKindWords: Record<Outlet['kind'], string> = {
  wire: 'News agency',
  newspaper: 'Newspaper',
  broadcaster: 'Broadcaster',
  magazine: 'Magazine',
  'news-site': 'News site',
  opinion: 'Opinion site',
  advocacy: 'Advocacy site',
  'state-media': 'State media',
  aggregator: 'Aggregator',
  government: 'Government site',
};

/** Kinds of actors, in the order in which they are listed: plural heads, and one of them. */
export const actorKindWords: Record<Actor['kind'], { many: string; one: string }> = {
  person: { many: 'People', one: 'Person' },
  office: { many: 'Offices', one: 'Office' },
  state: { many: 'States', one: 'State' },
  alliance: { many: 'Alliances', one: 'Alliance' },
  group: { many: 'Groups', one: 'Group' },
};

/** What is shown of an article, and why no more. */
export const rightsWords: Record<Rights, { label: string; explained: string }> = {
  full: { label: 'full text', explained: 'The whole text is shown here, with the right to do so.' },
  excerpt: {
    label: 'quotations only',
    explained:
      'Only the statements that the record needs are quoted here, each of at most 300 characters. The article itself is at its publisher.',
  },
  digest: {
    label: 'summary written by this project',
    explained:
      'The text below was written by this project. It sums up the original; of the original’s own words it has only those in quotation marks. Claims from it are paraphrases by On Record, and are cited as such.',
  },
};

/** Forms of attribution, explained. */
export const formWords: Record<Form, string> = {
  direct: 'Direct: the words are quoted',
  indirect: 'Indirect: what was said is reported in other words',
  mixed: 'Mixed: reported in other words, with quoted words in it',
};

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** "Russia" for `RU`; null where the country is not known. */
export const countryName = (code: string): string | null => (code === '' ? null : (regionNames.of(code) ?? code));

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** "English" for `en`. */
export const languageName = (tag: string): string => languageNames.of(tag) ?? tag;

/** Said of an entry that nobody has checked; empty for one that an editor wrote or looked at. */
export const uncheckedWords = ({ checked }: Pick<Actor | Outlet, 'checked'>): string =>
  checked === 'no' ? 'Not checked: the program drafted this entry from what the articles call it.' : '';
