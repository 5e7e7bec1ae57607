import CSL from 'citeproc';
import type { CslItem, CslName } from './csl-item.ts';
import { locale, type StyleId, styles } from './styles.ts';

/** Keeps a style from changing the case of words: a quotation and a name are printed as they stand. */
const keepCase = (text: string): string => `<span class="nocase">${text}</span>`;

/** The processor keeps names as keys of plain objects: a byline such as "constructor" would meet what every object has. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype).map((key) => key.toLowerCase()));

/** U+2060, which shows nothing and which no name keeps: `normaliseText` takes it out of what articles say. */
const wordJoiner = '\u2060';
const guard = (words: string): string => (inherited.has(words.toLowerCase()) ? words + wordJoiner : words);
const guardName = (name: CslName): CslName =>
  'literal' in name ? { literal: guard(name.literal) } : { family: guard(name.family), given: guard(name.given) };

let current: object = {};
const engines: Partial<Record<StyleId, InstanceType<typeof CSL.Engine>>> = {};

const engineOf = (style: StyleId): InstanceType<typeof CSL.Engine> => {
  const engine = engines[style] ?? new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => current }, styles[style], 'en-US');
  engine.setOutputFormat('text');
  engines[style] = engine;
  return engine;
};

/** Of an author that is the site itself one of the two is named, as each manual asks: MLA has the site, the others the author. */
const withoutRepeat = (item: CslItem, style: StyleId): CslItem => {
  const { author, 'container-title': container, ...rest } = item;
  const [only, ...others] = author ?? [];
  if (!author || !only || others.length > 0 || !('literal' in only) || only.literal !== container) return item;
  return style === 'mla' ? { ...rest, 'container-title': container } : { ...rest, author };
};

/** A supplied title, in its brackets, is a description and stands without quotation marks. */
const bareBrackets = (printed: string): string => printed.replaceAll(/“(\[[^\]]*\])([.,]?)”/gu, '$1$2');

/** The processor's own answer for one item: its entry alone in a bibliography or, of a style of notes, its note. */
const run = (whole: CslItem, style: StyleId): string => {
  const item = withoutRepeat(whole, style);
  const container = item['container-title'];
  current = {
    ...item,
    title: keepCase(guard(item.title)),
    ...(item.author ? { author: item.author.map(guardName) } : {}),
    ...(container === undefined ? {} : { 'container-title': keepCase(guard(container)) }),
  };
  const engine = engineOf(style);
  // The processor keeps what it knows of an id: without an empty turn it would print the item before.
  engine.updateItems([]);
  engine.updateItems([item.id]);
  const printed = style === 'chicago-notes' ? engine.makeCitationCluster([{ id: item.id }]) : (engine.makeBibliography()[1][0] ?? '');
  return bareBrackets(printed.replaceAll(wordJoiner, '').trim());
};

/** Marks that stand for words; no style has anything to do on them. */
const marks = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `Qx${letter}z`);

/**
 * Runs of words on which no style acts: letters, digits, spaces and inner commas, from so many
 * characters on that a mark in their place is worth it. The rest (quotation marks, stops, brackets,
 * apostrophes) the processor must see.
 */
const inertRun = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} ,-]*[\p{L}\p{N}])?/gu;

/** Puts marks in the place of words, the same for the same words, until none is left. */
const makeHide = () => {
  const markByWords = new Map<string, string>();
  const hide = (text: string): string =>
    text.replaceAll(inertRun, (words) => {
      if (words.length < 6) return words;
      const mark = markByWords.get(words) ?? marks[markByWords.size];
      if (mark === undefined) return words;
      markByWords.set(words, mark);
      return mark;
    });
  return { hide, wordsByMark: () => new Map(Array.from(markByWords, ([words, mark]) => [mark, words])) };
};

/** What distinguishes items that a style prints in one way: words of the title, names that are not taken apart, a date in words. */
const hideWords = (item: CslItem, hide: (text: string) => string): CslItem => {
  const { author, 'container-title': container, issued, genre } = item;
  return {
    ...item,
    title: hide(item.title),
    ...(author ? { author: author.map((name) => ('literal' in name ? { literal: hide(name.literal) } : name)) } : {}),
    ...(container === undefined ? {} : { 'container-title': hide(container) }),
    ...(issued && 'literal' in issued ? { issued: { literal: hide(issued.literal) } } : {}),
    // A style may set its first word in capitals.
    ...(genre === undefined ? {} : { genre: genre.replace(/(?<= ).*$/u, hide) }),
  };
};

const known = new Map<string, string>();
const shapeAddress = 'https://example.org/qxaddress';

/**
 * An item as a style prints it. The processor takes some milliseconds an item, and thousands of claims
 * differ from each other in words, names and address alone: it is asked once for each shape, with marks
 * in the place of the words on which no style acts. That this gives the processor's own answer is tested.
 */
export const formatItem = (item: CslItem, style: StyleId): string => {
  if (/Qx[a-z]z/.test(JSON.stringify(item))) return run(item, style);
  const { hide, wordsByMark } = makeHide();
  const shape = { ...hideWords(item, hide), id: 'shape', URL: shapeAddress, note: '' };
  const key = `${style} ${JSON.stringify(shape)}`;
  const printed = known.get(key) ?? run(shape, style);
  known.set(key, printed);
  const words = wordsByMark();
  return printed.replaceAll(/Qx[a-z]z/g, (mark) => words.get(mark) ?? mark).replace(shapeAddress, () => item.URL);
};

/** The processor's answer without the shortcut, for comparison. */
export const formatItemSlowly = run;
