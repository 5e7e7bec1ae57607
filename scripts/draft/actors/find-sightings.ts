import { isPersonNoun, RELATIONS, TITLE_WORDS } from '../../../src/language/en/names/name-title-lexicon.ts';
import type { ArticleId } from '../../../src/schema/index.ts';
import { readSentences } from '../../pipeline/5-claim/words/reading.ts';
import type { Word } from '../../pipeline/5-claim/words/words.ts';
import type { Span } from '../../pipeline/span.ts';
import { type FoundName, findNames } from './find-names.ts';
import type { ReadArticle } from './read-article.ts';

/** A sentence of an article, as evidence for a proposal. */
export interface Sighting {
  article: ArticleId;
  /** The article's day (EDTF); empty where it is not known. */
  date: string;
  /** The whole sentence, on one line. */
  sentence: string;
}

/** A name at one place of one article, with what stands around it. */
export interface SeenName extends FoundName {
  /** Place in the list of articles. */
  at: number;
  /** The name as written: "Rui da Costa". */
  name: string;
  /** Where the name stands in the article's text. */
  span: Span;
  sighting: Sighting;
  /** The words behind the name that say who that is: ", a welder from Orla,"; empty where there are none. */
  apposition: string;
  /** True where "who" or an age follows, as only behind a person. */
  isFollowedAsPerson: boolean;
  /** True where the name stands in the words that an attribution names as its source. */
  speaks: boolean;
  /** False where the name only stands before another noun or its owner's "’s": "Orlotech shares". */
  isHead: boolean;
  /** The pronouns, in key form, of what follows up to the next name. */
  pronouns: readonly ('he' | 'she')[];
}

/** "NATO Troops Will Be Deployed" capitalises everything, so that a capital says nothing. */
const isTitleCase = (words: readonly Word[]): boolean => {
  const long = words.filter(({ text, pos }) => pos !== 'PUNCT' && text.length > 3);
  return long.length > 3 && long.every(({ capital }) => capital);
};

/** Most words of an apposition that are taken for a title. */
const longestApposition = 12;

/** ", a trade analyst at Hollin," behind a name. */
const findApposition = (text: string, words: readonly Word[], to: number): string => {
  if (words[to]?.text !== ',') return '';
  const rest = words.slice(to + 1);
  const stop = rest.findIndex(
    ({ text: own, key, pos }) =>
      /^[,.;:()!?—–]$/u.test(own) ||
      /^(?:who|which|whose|where|and|said|says)$/u.test(key) ||
      pos === 'AUX' ||
      (pos === 'VERB' && !/^(?:acting|ranking)$/u.test(key)),
  );
  const own = rest.slice(0, stop < 0 ? rest.length : stop);
  const bare = own.findIndex(({ key }) => !/^(?:a|an|the|one|of|its|their|his|her)$/u.test(key));
  const core = own.slice(Math.max(0, bare));
  const of = core.findIndex(({ pos, key }) => pos === 'ADP' || key === 'of');
  const noun = of > 0 ? core[of - 1] : core.at(-1);
  // "Kellman" behind a comma is another name, "Chairman" an office.
  const head = noun?.capital && !TITLE_WORDS.has(noun.key) ? '' : (noun?.key ?? '');
  const [first, last] = [core[0], core.at(-1)];
  if (!first || !last || core.length > longestApposition || !isPersonNoun(head) || RELATIONS.has(head)) return '';
  return text.slice(first.span.start, last.span.end).replace(/\s+/gu, ' ');
};

const isAge = (words: readonly Word[], to: number): boolean =>
  /^[,(]$/u.test(words[to]?.text ?? '') && /^[1-9]\d$/u.test(words[to + 1]?.text ?? '') && /^[,)]$/u.test(words[to + 2]?.text ?? '');

/** Everything with a capital that may be a name, in the order of the articles and their texts. */
export const findSightings = (articles: readonly ReadArticle[]): readonly SeenName[] =>
  articles.flatMap(({ article, sentences, attributions }, at) => {
    const { text } = article;
    const sources = attributions.flatMap(({ source }) => source);
    const seen: SeenName[] = [];
    for (const { words, span } of readSentences(text, sentences)) {
      if (isTitleCase(words)) continue;
      const sighting = {
        article: article.id,
        date: article.meta.published,
        sentence: text.slice(span.start, span.end).replace(/\s+/gu, ' '),
      };
      const names = findNames(text, words);
      // "She" at the head of a sentence is whom the sentence before was about, where that was one alone.
      const opener = words.find(({ pos }) => pos !== 'PUNCT')?.key;
      const before = seen.filter((one) => one.sighting.sentence === seen.at(-1)?.sighting.sentence);
      const last = before.at(-1);
      if (last && before.every(({ name }) => name === last.name) && (opener === 'he' || opener === 'she'))
        seen[seen.length - 1] = { ...last, pronouns: [...last.pronouns, opener] };
      for (const [order, name] of names.entries()) {
        const [first, end] = [name.words[0], name.words.at(-1)];
        if (!first || !end) continue;
        const own = { start: first.span.start, end: end.span.end };
        const isAlone = names.length === 1;
        const following = words.slice(name.to, names[order + 1]?.from).map(({ key, quoted }) => (quoted ? '' : key));
        seen.push({
          ...name,
          at,
          name: text.slice(own.start, own.end).replace(/\s+/gu, ' '),
          span: own,
          sighting,
          apposition: findApposition(text, words, name.to),
          isFollowedAsPerson:
            words[name.to]?.key === 'who' || (words[name.to]?.text === ',' && words[name.to + 1]?.key === 'who') || isAge(words, name.to),
          isHead: !/^['’]s?$/u.test(words[name.to]?.text ?? '') && !['NOUN', 'ADJ', 'PROPN'].includes(words[name.to]?.pos ?? ''),
          speaks: sources.some(({ start, end: close }) => start <= own.start && own.end <= close),
          pronouns: isAlone
            ? following.flatMap((key) =>
                key === 'he' || key === 'his' || key === 'him' ? ['he' as const] : key === 'she' || key === 'her' ? ['she' as const] : [],
              )
            : [],
        });
      }
    }
    return seen;
  });
