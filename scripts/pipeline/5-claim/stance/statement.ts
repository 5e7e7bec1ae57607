import type { Chunk } from '../../3-sentence/clauses/chunk.ts';
import { mendParts } from '../../3-sentence/clauses/mend-parts.ts';
import { type ParsedClauses, parseClauses } from '../../3-sentence/clauses/parse-clauses.ts';
import type { Word } from '../words/words.ts';
import { findIdioms, type StanceIdiom, verbOf } from './find-idioms.ts';
import type { Row } from './rows/row.ts';

/** One sentence of a statement, parsed; its cue stands before it where the two are one clause. */
export interface StanceClause extends ParsedClauses<Word> {
  /** Number of words of the cue at the head. */
  cueLength: number;
  idioms: readonly StanceIdiom[];
  isQuestion: boolean;
  /** Whether this is the sentence with which the content begins. */
  isFirst: boolean;
}

/** Whether something that is not of the content stands between two of its words: "she said". */
const isGap = (before: Word, word: Word): boolean =>
  word.span.start - before.span.end > 2 && before.pos !== 'PUNCT' && word.pos !== 'PUNCT';

/** Cuts the content into sentences at stops and semicolons, and where a quotation that was closed begins anew; the mark stays with its sentence. */
const cut = (content: readonly Word[]): Word[][] => {
  const parts: Word[][] = [[]];
  for (const [at, word] of content.entries()) {
    parts.at(-1)?.push(word);
    const next = content[at + 1];
    const isEnd = /^[.!?…]+$/.test(word.key) && (next === undefined || next.capital || next.pos === 'PUNCT' || next.pos === 'NUM');
    // “… for nothing,” she said. “They want …”
    const isAnew = next?.capital === true && next.pos !== 'PROPN' && next.key !== 'i' && isGap(word, next);
    if (isEnd || isAnew || /^[;:]$/.test(word.key)) parts.push([]);
  }
  return parts.filter((part) => part.some(({ pos }) => pos !== 'PUNCT'));
};

/**
 * Where the text goes on behind "she said", a comma stands that is in no span: "before it opens, she said, the road is mended". Not
 * within a phrase: "the toll, she said, is wrong", "did not, he said, back it".
 */
const withGaps = (words: readonly Word[]): readonly Word[] =>
  words.flatMap((word, at) => {
    const before = words[at - 1];
    const isOpen = before !== undefined && (/^(?:AUX|PART|DET|ADP)$/.test(before.pos) || /^(?:AUX|VERB)$/.test(word.pos));
    return before !== undefined && !isOpen && isGap(before, word)
      ? [{ ...word, key: ',', lemma: ',', pos: 'PUNCT', span: { start: before.span.end, end: before.span.end } }, word]
      : [word];
  });

/** How long an aside may be. */
const LONGEST_ASIDE = 16;

/**
 * Words without what stands between two dashes or brackets, or between commas behind "which" and "who":
 * "the ban – whether it is called one or not – is wrong". An aside that names the matter is kept.
 */
const dropAsides = (words: readonly Word[], matter: ReadonlySet<Word>): readonly Word[] => {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const isRelative = word.key === ',' && /^(?:which|who|whose|where)$/.test(words[at + 1]?.key ?? '');
    const closer = /^[–—]$/.test(word.key) ? /^[–—]$/ : word.key === '(' ? /^\)$/ : isRelative ? /^,$/ : undefined;
    const end = closer ? words.findIndex(({ key }, own) => own > at && own <= at + LONGEST_ASIDE && closer.test(key)) : -1;
    if (end > at && !words.slice(at, end).some((own) => matter.has(own))) at = end;
    else kept.push(word);
  }
  return kept;
};

const FILLERS =
  /^(?:of course|however|indeed|in fact|after all|therefore|frankly|clearly|obviously|too|for example|for instance|in my view|in our view|in my opinion|i think|i believe|naturally|unfortunately|sadly|again|then|though|instead|by the way|as a result|he said|she said|they said|he added|she added)$/;

/** Words without ", of course," and the like. */
const dropFillers = (words: readonly Word[]): readonly Word[] => {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const end = word.key === ',' ? words.findIndex(({ key }, own) => own > at && own <= at + 5 && key === ',') : -1;
    const inside =
      end > at
        ? words
            .slice(at + 1, end)
            .map(({ key }) => key)
            .join(' ')
        : '';
    if (FILLERS.test(inside)) at = end;
    else kept.push(word);
  }
  return kept;
};

/** Words without "so-called", which is read as a verb where its hyphen is lost. */
const dropSoCalled = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ key }, at) => !(key === 'so' && words[at + 1]?.key === 'called') && !(key === 'called' && words[at - 1]?.key === 'so'));

/** A cue whose verb was taken for something else: "back", "slates". */
const withVerb = (cue: readonly Word[]): readonly Word[] => {
  if (cue.some(({ pos }) => pos === 'VERB')) return cue;
  const at = cue.findLastIndex((word) => verbOf(word) !== undefined && !/^(?:DET|PRON|PART|CCONJ)$/.test(word.pos));
  const isNoun =
    /^(?:the|a|an|his|her|its|their|'s)$/.test(cue[at - 1]?.key ?? '') || (at === 0 && /^(?:of|for|to|against)$/.test(cue[1]?.key ?? ''));
  return cue.map((word, own) => (own === at && !isNoun ? { ...word, pos: 'VERB', lemma: verbOf(word) ?? word.lemma } : word));
};

/** "Who needs a canal": a question whose mark stands behind the quotation. */
const isWondering = ([first]: readonly Word[]): boolean => first?.quoted === true && /^(?:who|why)$/.test(first.key);

/** No sentence is read further than so many words, so that reading takes time in proportion to the text. */
const LONGEST = 200;

/** Parses a statement sentence by sentence. A cue that stands before the content is read together with its first sentence. `matter` is kept where it stands in an aside. */
export const readStatement = (cue: readonly Word[], content: readonly Word[], matter: ReadonlySet<Word>): StanceClause[] =>
  cut(content).map((part, at): StanceClause => {
    const first = part[0];
    const last = cue.at(-1);
    const isBefore = at === 0 && first !== undefined && last !== undefined && last.span.end <= first.span.start;
    const own = isBefore ? cue : [];
    const kept = dropSoCalled(dropFillers(withGaps(dropAsides(part, matter))));
    const words = mendParts([...withVerb(own), ...kept].slice(0, LONGEST), verbOf);
    const idioms = findIdioms(words);
    return {
      ...parseClauses(words, idioms),
      cueLength: own.length,
      idioms,
      isQuestion: kept.at(-1)?.key === '?' || isWondering(kept),
      isFirst: at === 0,
    };
  });

/** The rows of a kind that stand at the head of a chunk. */
export const rowsAt = ({ idioms }: StanceClause, chunk: Chunk | undefined, kind: Row['kind']): readonly Row[] =>
  chunk === undefined
    ? []
    : idioms.flatMap(({ from, to, rows }) => (from <= chunk.head && chunk.head < to ? rows.filter((row) => row.kind === kind) : []));

/** All idioms inside a chunk that can be a predicate, the head's first. */
export const predicatesIn = ({ idioms }: StanceClause, chunk: Chunk): { row: Row; from: number; to: number }[] =>
  idioms
    .filter(({ from, to }) => from >= chunk.from && to <= chunk.to)
    .flatMap(({ from, to, rows }) => rows.filter(({ kind }) => kind === 'predicate').map((row) => ({ row, from, to })))
    .sort((a, b) => Number(b.to > chunk.head) - Number(a.to > chunk.head) || a.from - b.from);
