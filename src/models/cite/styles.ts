// The Citation Style Language's own styles and terms, with their licence beside them: see styles/LICENSE. Its Chicago are the
// author-date style and the notes of the 17th edition. Vite hands the files over as text, so no script of plain Node can cite.
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago-author-date.csl?raw';
import chicagoNotes from './styles/chicago-notes.csl?raw';
import americanEnglish from './styles/locales-en-US.xml?raw';
import mla from './styles/modern-language-association.csl?raw';

/** The styles offered, in the order of the page. */
export const styleNames = {
  chicago: 'Chicago 17th ed., author-date',
  'chicago-notes': 'Chicago 17th ed., note',
  apa: 'APA 7th ed.',
  mla: 'MLA 9th ed.',
} as const;
export type StyleId = keyof typeof styleNames;

/** Styles as they are published. */
export const publishedStyles: Readonly<Record<StyleId, string>> = { chicago, 'chicago-notes': chicagoNotes, apa, mla };

/** One item is cited at a time: nothing is to be sorted, and told apart from nothing else, which is half of the processor's work. */
const forOneItem = (style: string): string =>
  style.replaceAll(/<sort>[\s\S]*?<\/sort>/g, '').replaceAll(/ (?:disambiguate-[a-z-]+|givenname-disambiguation-rule)="[^"]*"/g, '');

/** XML of the style, as the processor takes it: of an item alone it makes what the published style makes. */
export const styles: Readonly<Record<StyleId, string>> = {
  chicago: forOneItem(chicago),
  // A note needs no bibliography, and the processor prepares one for each item.
  'chicago-notes': forOneItem(chicagoNotes).replace(/<bibliography[\s\S]*?<\/bibliography>/, ''),
  apa: forOneItem(apa),
  mla: forOneItem(mla),
};

/** XML of the terms in American English, which the styles are written for. */
export const locale: string = americanEnglish;
