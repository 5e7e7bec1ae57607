import { isContentWord } from '../../language/en/words/terms.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { reportWords } from '../wordings/report-words.ts';
import type { KnownWord } from './known-text.ts';
import type { TextCopies } from './text-copies.ts';

/** So many of the outlets' own words must be the same, and so many of them must be content words: two who report one sentence may well share eight. */
const fewestOwn = 12;
const fewestContent = 6;

/** Rows of this many words that any report of the statement quotes are the speaker's, whoever else has them unquoted. */
const quotedRow = 4;

const rows = (keys: readonly string[]): string[] =>
  keys.slice(0, Math.max(0, keys.length - quotedRow + 1)).map((_, index) => keys.slice(index, index + quotedRow).join(' '));

const speakersRows = (reports: readonly PlacedClaim[]): ReadonlySet<string> =>
  new Set(
    reports.flatMap((report) =>
      rows(
        reportWords(report)
          .words.filter(({ quoted }) => quoted)
          .map(({ key }) => key),
      ),
    ),
  );

/** True where a run touches the words of the claim. */
const touches = (run: readonly KnownWord[], { claim: { evidence } }: PlacedClaim): boolean =>
  run.some(({ at }) => evidence.position.start <= at && at < evidence.position.end);

/**
 * The longest run of words that two reports of different outlets share around this statement, if the
 * outlets' own words in it are too many for chance. Null where only quotations agree: all who quote
 * correctly quote alike.
 */
export const copiedWords = (
  textCopies: TextCopies,
  reports: readonly PlacedClaim[],
  first: PlacedClaim,
  second: PlacedClaim,
): { run: string; words: number } | null => {
  const runs = textCopies
    .between(first.article.id, second.article.id)
    .filter((run) => touches(run.first, first) && touches(run.second, second));
  if (runs.length === 0) return null;
  const spoken = speakersRows(reports);
  const copied = runs.map(({ first: words, second: others }) => {
    const isSpoken = words.map(() => false);
    for (const [index, row] of rows(words.map(({ key }) => key)).entries())
      if (spoken.has(row)) isSpoken.fill(true, index, index + quotedRow);
    const own = words.filter((word, index) => word.own && others[index]?.own && !isSpoken[index]);
    return { words, own };
  });
  const own = copied.flatMap((run) => run.own);
  if (own.length < fewestOwn || own.filter(isContentWord).length < fewestContent) return null;
  const [longest] = copied.toSorted((a, b) => b.own.length - a.own.length || b.words.length - a.words.length);
  return longest ? { run: longest.words.map(({ text }) => text).join(' '), words: longest.words.length } : null;
};
