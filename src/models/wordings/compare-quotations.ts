import { isContentWord, stemOf } from '../../language/en/words/terms.ts';
import type { Word } from '../../language/en/words/words.ts';
import { alignWords, countSame } from './align-words.ts';
import { isNews } from './compare-wordings.ts';
import type { ReportWords } from './report-words.ts';

/** Words that stand in quotation marks, with the reports that have them there. */
export interface QuotationVariant {
  words: string;
  reports: readonly ReportWords[];
}

/** What is peculiar about a quotation of a statement that several outlets report. */
export interface QuotationFlag {
  /** `only-here`: no other outlet quotes it. `differs`: outlets quote it in different words. */
  kind: 'only-here' | 'differs';
  variants: readonly QuotationVariant[];
  /** For `only-here`: reports of other outlets that have the same words, but not as a quotation. */
  unquoted: readonly ReportWords[];
}

interface Run {
  report: ReportWords;
  words: readonly Word[];
  text: string;
}

/** Fewer words in quotation marks are a term or a title, not a quotation. */
const fewest = 3;

/** Runs of quoted words; marks that an editor puts where words are left out or put in ("…", "[sic]") end one. */
export const quotedWordRuns = (report: ReportWords): Run[] => {
  const runs: Word[][] = [];
  let before: Word | undefined;
  for (const word of report.words) {
    const joint = before && report.text.slice(before.end, word.start);
    const goesOn = before?.quoted && joint !== undefined && !/[“”„«»"…[\]]|\.{3}/u.test(joint);
    if (word.quoted && goesOn) runs.at(-1)?.push(word);
    else if (word.quoted) runs.push([word]);
    before = word;
  }
  return runs
    .filter((words) => words.length >= fewest && words.some(isContentWord))
    .map((words) => ({ report, words, text: report.text.slice(words[0]?.start, words.at(-1)?.end) }));
};

const keysOf = (words: readonly Word[]): string => ` ${words.map(({ key }) => key).join(' ')} `;

/** Half of the shorter one in common: two renderings of one quotation. */
const isSameQuotation = (a: Run, b: Run): boolean =>
  countSame(alignWords(a.words, b.words)) >= Math.min(a.words.length, b.words.length) / 2 &&
  a.words.some((word) => isContentWord(word) && b.words.some((other) => stemOf(other.key) === stemOf(word.key)));

const stems = ({ words }: Run): ReadonlySet<string> => new Set(words.filter(isContentWord).map(({ key }) => stemOf(key)));

/** True where both say the same as far as both go: one is a part of the other, or they differ in function words only. */
const agrees = (a: Run, b: Run): boolean =>
  keysOf(a.words).includes(keysOf(b.words)) ||
  keysOf(b.words).includes(keysOf(a.words)) ||
  (!isNews(a.words, stems(b)) && !isNews(b.words, stems(a)));

const toVariants = (runs: readonly Run[]): QuotationVariant[] => {
  const variants: Run[][] = [];
  // The longest first: a shortened quotation joins the whole one.
  for (const run of runs.toSorted((a, b) => b.words.length - a.words.length)) {
    const home = variants.find(([longest]) => longest && agrees(longest, run));
    if (home) home.push(run);
    else variants.push([run]);
  }
  return variants.map((group) => ({ words: group[0]?.text ?? '', reports: [...new Set(group.map(({ report }) => report))] }));
};

const outletOf = ({ report }: ReportWords): string => report.article.outlet;

/** Flags quotations that one outlet alone carries, or that outlets quote in different words. That a digest has no quotation says nothing of its article. */
export const compareQuotations = (reports: readonly ReportWords[]): QuotationFlag[] => {
  const groups: Run[][] = [];
  for (const run of reports.flatMap(quotedWordRuns)) {
    // A run may be in several: where an editor parted one quotation in two, another gives it whole.
    const homes = groups.filter((group) => group.some((other) => isSameQuotation(other, run)));
    for (const home of homes) home.push(run);
    if (homes.length === 0) groups.push([run]);
  }
  const flags: QuotationFlag[] = [];
  for (const group of groups) {
    const variants = toVariants(group);
    const outlets = new Set(group.map(({ report }) => outletOf(report)));
    const others = reports.filter((report) => !outlets.has(outletOf(report)));
    const isTold = others.length > 0 && others.every(({ report }) => report.article.rights !== 'digest');
    const spoken = group.map(({ words }) => keysOf(words));
    const unquoted = others.filter(({ words }) => spoken.some((keys) => keysOf(words).includes(keys)));
    if (outlets.size > 1 && variants.length > 1) flags.push({ kind: 'differs', variants, unquoted: [] });
    else if (outlets.size === 1 && isTold) flags.push({ kind: 'only-here', variants, unquoted });
  }
  return flags;
};
