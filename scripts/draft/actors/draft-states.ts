import { ALLIANCES } from '../../../src/language/en/names/body-lexicon.ts';
import { DEMONYMS } from '../../../src/language/en/names/demonym-lexicon.ts';
import { SEATS, STATE_ALIASES, WITH_ARTICLE } from '../../../src/language/en/names/state-lexicon.ts';
import { makePhraseIndex } from '../../pipeline/5-claim/words/phrase-index.ts';
import { readSentences } from '../../pipeline/5-claim/words/reading.ts';
import { toKey } from '../../pipeline/5-claim/words/to-key.ts';
import type { Word } from '../../pipeline/5-claim/words/words.ts';
import type { Sighting } from './find-sightings.ts';
import type { ReadArticle } from './read-article.ts';

/** A state, or an alliance of states, as the articles name it. */
export interface DraftedState {
  name: string;
  nameInSentence?: string;
  kind: 'state' | 'alliance';
  /** Names that the articles use. */
  aliases: readonly string[];
  /** Capitals, seats and "the Orlan government", as the articles use them. */
  metonyms: readonly string[];
  seen: readonly Sighting[];
}

interface Form {
  state: string;
  form: string;
  use: 'name' | 'seat' | 'adjective';
}

const keyOf = (form: string): string[] => toKey(form).filter((word) => word !== 'the');

/** States that have two names in the list of adjectives. */
const SECOND_NAMES: ReadonlySet<string> = new Set(Object.values(STATE_ALIASES).flat());

const FORMS: readonly Form[] = [
  ...Object.keys(DEMONYMS)
    .filter((state) => !SECOND_NAMES.has(state))
    .flatMap((state): readonly Form[] => [
      ...[state, ...(STATE_ALIASES[state] ?? [])].map((form) => ({ state, form, use: 'name' as const })),
      ...(SEATS[state] ?? []).map((form) => ({ state, form, use: 'seat' as const })),
      ...(DEMONYMS[state] ?? []).map((form) => ({ state, form, use: 'adjective' as const })),
    ]),
  ...ALLIANCES.flatMap(({ name, aliases }): readonly Form[] => [name, ...aliases].map((form) => ({ state: name, form, use: 'name' }))),
];

const findForms = makePhraseIndex(
  FORMS.map((value) => ({ key: keyOf(value.form), value })),
  ({ key }) => [key],
  ({ key }, part) => key === part,
);

/** Offices and bodies that only a state has. */
const isOfState = (words: readonly Word[], at: number): boolean => {
  const [one, two] = [words[at]?.key ?? '', words[at + 1]?.key ?? ''];
  return one === 'government' || (one === 'prime' && two === 'minister') || (one === 'foreign' && two === 'minister');
};

/** Names that no list has and that the articles treat as a state’s: "Orla’s government", "the foreign minister of Orla", "Republic of Orla". */
const findUnlisted = (words: readonly Word[]): readonly string[] =>
  words.flatMap(({ text, capital, pos, quoted }, at) => {
    const [before, of] = [words[at - 2], words[at - 1]];
    const isOwned = /^['’]s?$/u.test(words[at + 1]?.text ?? '') && isOfState(words, at + 2);
    const isBehind =
      of?.key === 'of' &&
      (/^(?:government|republic|kingdom)$/u.test(before?.key ?? '') ||
        (before?.key === 'minister' && /^(?:prime|foreign)$/u.test(words[at - 3]?.key ?? '')));
    const isBefore = of?.key === 'the' && words[at + 1]?.key === 'government' && !/(?:an|ian|ese|ish)$/u.test(text);
    const isName = capital && pos === 'PROPN' && !quoted && /\p{Ll}/u.test(text) && !(words[at + 1]?.capital && isBehind);
    return isName && (isOwned || isBehind || isBefore) ? [text] : [];
  });

/** Adjectives that may be a state’s: "Orlian", "Orlan" and "Orlish" of "Orla". */
const isAdjectiveOf = (adjective: string, state: string): boolean => {
  const stem = state.replace(/[aeiouy]+$/u, '');
  return stem.length > 2 && new RegExp(`^${RegExp.escape(stem)}(?:[aeiouy]?an|ian|ese|ish)$`, 'u').test(adjective);
};

interface Gathered {
  kind: DraftedState['kind'];
  forms: Set<string>;
  metonyms: Set<string>;
  seen: Sighting[];
}

/** The states and alliances that the articles name, by names of the list or by what they are called the government of; `taken` are names of others, `owners` states whose authorities are named. */
export const draftStates = (
  articles: readonly ReadArticle[],
  taken: ReadonlySet<string>,
  owners: readonly { state: string; seen: readonly Sighting[] }[] = [],
): readonly DraftedState[] => {
  const alliances = new Set(ALLIANCES.map(({ name }) => name));
  const states = new Map<string, Gathered>();
  const gather = (state: string): Gathered => {
    const own = states.get(state) ?? {
      kind: alliances.has(state) ? ('alliance' as const) : ('state' as const),
      forms: new Set(),
      metonyms: new Set(),
      seen: [],
    };
    states.set(state, own);
    return own;
  };
  for (const { state, seen } of owners) gather(state).seen.push(...seen);
  const read = articles.map(({ article, sentences }) => ({ article, sentences: readSentences(article.text, sentences) }));
  const unlisted = new Set(
    read
      .flatMap(({ sentences }) => sentences.flatMap(({ words }) => findUnlisted(words)))
      .filter((name) => !taken.has(name) && findForms([{ ...emptyWord, key: toKey(name).join(' ') }], 0).length === 0),
  );
  for (const { article, sentences } of read)
    for (const { words: all, span } of sentences) {
      const words = all.filter(({ key }) => key !== 'the');
      const sighting = {
        article: article.id,
        date: article.meta.published,
        sentence: article.text.slice(span.start, span.end).replace(/\s+/gu, ' '),
      };
      for (const [at, word] of words.entries()) {
        if (!word.capital) continue;
        const hit = findForms(words, at)[0];
        const own = unlisted.has(word.text)
          ? word.text
          : [...unlisted].find((state) => words[at + 1]?.key === 'government' && isAdjectiveOf(word.text, state));
        const state = hit?.value.state ?? own;
        if (state === undefined) continue;
        const isAdjective = hit ? hit.value.use === 'adjective' : word.text !== own;
        const isGovernment = words[hit?.to ?? at + 1]?.key === 'government';
        // An adjective alone ("French wine") names no state.
        if (isAdjective && !isGovernment) continue;
        const next = words[hit?.to ?? at + 1];
        // "the Orla Drivers’ Club", "the Washington Post": part of a longer name.
        if (
          !isAdjective &&
          next?.capital &&
          next.pos === 'PROPN' &&
          /^\s$/u.test(article.text.slice(words[(hit?.to ?? at + 1) - 1]?.span.end, next.span.start))
        )
          continue;
        const { forms, metonyms, seen } = gather(state);
        if (isGovernment && isAdjective) metonyms.add(`the ${article.text.slice(word.span.start, words[hit?.to ?? at + 1]?.span.end)}`);
        else if (hit?.value.use === 'seat') metonyms.add(hit.value.form);
        else forms.add(hit?.value.form ?? word.text);
        seen.push(sighting);
      }
    }
  return [...states].map(([name, { kind, forms, metonyms, seen }]): DraftedState => {
    const listed = ALLIANCES.find((one) => one.name === name);
    const inSentence = listed ? listed.nameInSentence : WITH_ARTICLE.has(name) ? `the ${name}` : undefined;
    return {
      name,
      ...(inSentence === undefined ? {} : { nameInSentence: inSentence }),
      kind,
      aliases: [...forms].filter((form) => form !== name),
      metonyms: [...metonyms],
      seen,
    };
  });
};

/** A word of no text, to ask the index with. */
const emptyWord: Word = { span: { start: 0, end: 0 }, text: '', key: '', lemma: '', pos: 'PROPN', quoted: false, capital: true };
