import { isContentWord, stemOf } from '../../language/en/words/terms.ts';
import { sliceWords, splitWords, type Word } from '../../language/en/words/words.ts';
import type { Statement } from '../statements/statement.ts';
import { type AlignedRun, alignWords, countSame } from './align-words.ts';
import { type ReportWords, reportWords } from './report-words.ts';

/** A stretch of a wording: common with the base, added to it, or of the base and left out here (`text` is then the base's). */
export interface WordingRun {
  kind: 'same' | 'added' | 'left-out';
  text: string;
}

/** The wording of one report beside the base's. */
export interface ReportWording extends ReportWords {
  runs: readonly WordingRun[];
  /** The alignment behind the runs; null for the base, and where too little is common to align. */
  aligned: readonly AlignedRun[] | null;
  isBase: boolean;
}

/** All wordings of one statement, each laid beside the one that shares most words with the others. */
export interface Wordings {
  base: ReportWording;
  /** In the order of the statement, the base in its place. */
  reports: readonly ReportWording[];
}

/** Less than this share of the shorter wording in common, and a word-by-word comparison says nothing. */
const leastCommon = 0.3;

/** Content words as stems. */
const keySet = (words: readonly Word[]): ReadonlySet<string> => new Set(words.filter(isContentWord).map(({ key }) => stemOf(key)));

/** Twice the common words over all words of both (Dice's coefficient). */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);

/** The report whose words the others share most; of equals the earliest, so of two always the first. */
const pickBase = (reports: readonly ReportWords[]): number => {
  if (reports.length < 3) return 0;
  const sets = reports.map(({ words }) => keySet(words));
  const sums = sets.map((own) => sets.reduce((sum, other) => sum + (own === other ? 0 : likeness(own, other)), 0));
  return sums.indexOf(Math.max(...sums));
};

/** Stems of the content words around a claim's words as well: what stands just beside them is not left out. */
export const stemsAround = ({ report: { claim } }: ReportWords): ReadonlySet<string> => {
  const { prefix, exact, suffix } = claim.evidence.quote;
  return keySet(splitWords(`${prefix}${exact}${suffix}`));
};

const wordsIn = (words: readonly Word[], [from, to]: readonly [number, number]): readonly Word[] => words.slice(from, to);

/** True where a run has content words that the other text does not have in any place and in any form: moved words are no difference. */
export const isNews = (run: readonly Word[], elsewhere: ReadonlySet<string>): boolean =>
  run.some((word) => isContentWord(word) && !elsewhere.has(stemOf(word.key)));

const toRuns = (base: ReportWords, own: ReportWords, aligned: readonly AlignedRun[]): WordingRun[] => {
  const [inBase, inOwn] = [stemsAround(base), stemsAround(own)];
  const runs: WordingRun[] = [];
  for (const [index, run] of aligned.entries()) {
    if (run.kind === 'left-out') {
      // What the article's rights cut off may have stood there.
      const isCutOff = own.report.claim.cut && aligned.slice(index).every(({ kind }) => kind !== 'same');
      if (isNews(wordsIn(base.words, run.base), inOwn) && !isCutOff)
        runs.push({ kind: 'left-out', text: sliceWords(base.text, base.words, ...run.base) });
      continue;
    }
    const isAdded = run.kind === 'added' && isNews(wordsIn(own.words, run.other), inBase);
    runs.push({ kind: isAdded ? 'added' : 'same', text: sliceWords(own.text, own.words, ...run.other) });
  }
  return runs;
};

/** Lays the reports of a statement beside each other; null where there is only one. */
export const compareWordings = (statement: Pick<Statement, 'reports'>): Wordings | null => {
  const reports = statement.reports.map(reportWords);
  const base = reports[pickBase(reports)];
  if (!base || reports.length < 2) return null;
  const compared = reports.map((own): ReportWording => {
    if (own === base) return { ...own, runs: [{ kind: 'same', text: own.text }], aligned: null, isBase: true };
    const aligned = alignWords(base.words, own.words);
    const shorter = Math.min(base.words.length, own.words.length);
    if (countSame(aligned) < leastCommon * shorter)
      return { ...own, runs: [{ kind: 'same', text: own.text }], aligned: null, isBase: false };
    return { ...own, runs: toRuns(base, own, aligned), aligned, isBase: false };
  });
  const first = compared.find(({ isBase }) => isBase);
  return first ? { base: first, reports: compared } : null;
};
