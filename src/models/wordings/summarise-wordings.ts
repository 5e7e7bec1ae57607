import { isContentWord, stemOf, toTerm } from '../../language/en/words/terms.ts';
import { namePhrase, splitWords } from '../../language/en/words/words.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { nameList } from '../corpus/name-list.ts';
import { isNews, type ReportWording, stemsAround, type Wordings } from './compare-wordings.ts';

/** Reports of one wording, the first of which is shown for all. */
interface FoldedWording {
  shown: ReportWording;
  /** Those of the same words, in the same form. */
  alike: readonly ReportWording[];
}

/** Case, marks and spelling of numbers aside, and apart where one quotes what another reports. */
const keyOf = ({ words }: ReportWording): string => words.map(({ key, quoted }) => `${quoted ? '“' : ''}${key}`).join(' ');

/** Puts reports of the same words together; the base comes first, then the others in their order. */
export const foldWordings = ({ base, reports }: Wordings): FoldedWording[] =>
  Array.from(Map.groupBy([base, ...reports.filter((report) => report !== base)], keyOf).values(), (group) => ({
    shown: group[0] ?? base,
    alike: group.slice(1),
  }));

/** One difference of wording, by outlet. `instead`: the base's words in the place of those that were put there. */
export interface WordingFact {
  kind: 'adds' | 'leaves-out' | 'replaces';
  words: string;
  instead?: string;
  /** Reports that have it, in the order of the statement. */
  reports: readonly ReportWording[];
}

/** All words of the article's claims in this statement, and around them: what one claim leaves out another may bring. */
const stemsOfArticle = (wordings: Wordings, { report }: ReportWording): ReadonlySet<string> =>
  new Set(wordings.reports.filter((other) => other.report.article.id === report.article.id).flatMap((other) => [...stemsAround(other)]));

type Found = Omit<WordingFact, 'reports'> & { key: string };

/** Content words that a run of the base has, as one text: the same run of two reports has the same. */
const factsOf = (wordings: Wordings, own: ReportWording): Found[] => {
  const { base } = wordings;
  const [inBase, inOwn] = [stemsOfArticle(wordings, base), stemsOfArticle(wordings, own)];
  const facts: Found[] = [];
  const aligned = own.aligned ?? [];
  for (const [index, run] of aligned.entries()) {
    if (run.kind === 'same') continue;
    const isLast = aligned.slice(index).every(({ kind }) => kind !== 'same');
    const source = run.kind === 'left-out' ? base : own;
    const range = run.kind === 'left-out' ? run.base : run.other;
    const isCutOff = isLast && (run.kind === 'left-out' ? own : base).report.claim.cut;
    const words = namePhrase(source.text, source.words, ...range);
    if (words === null || isCutOff || !isNews(source.words.slice(...range), run.kind === 'left-out' ? inOwn : inBase)) continue;
    const before = aligned[index - 1];
    const last = facts.at(-1);
    if (run.kind === 'added' && before?.kind === 'left-out' && last?.kind === 'leaves-out' && before.base[1] === run.base[0]) {
      const instead = namePhrase(base.text, base.words, ...before.base);
      if (instead === last.words) {
        facts.pop();
        facts.push({ kind: 'replaces', words, instead, key: `replaces ${words} ${instead}`.toLowerCase() });
        continue;
      }
    }
    const kind = run.kind === 'left-out' ? 'leaves-out' : 'adds';
    facts.push({ kind, words, key: `${kind} ${words}`.toLowerCase() });
  }
  return facts;
};

/** Runs of the base that no aligned report has: with two or more of those it is the base that adds them. */
const baseAlone = (wordings: Wordings, others: readonly ReportWording[]): Found[] => {
  const { base } = wordings;
  const elsewhere = new Set(others.flatMap((other) => [...stemsOfArticle(wordings, other)]));
  const isAlone = base.words.map(
    (word, index) =>
      others.every(
        ({ aligned }) => aligned?.some(({ kind, base: [from, to] }) => kind === 'left-out' && from <= index && index < to) ?? true,
      ) && !(isContentWord(word) && elsewhere.has(stemOf(word.key))),
  );
  const facts: Found[] = [];
  for (let from = 0; from < isAlone.length; from += 1) {
    if (!isAlone[from]) continue;
    let to = from;
    while (isAlone[to]) to += 1;
    const words = namePhrase(base.text, base.words, from, to);
    if (words !== null) facts.push({ kind: 'adds', words, key: `adds ${words}`.toLowerCase() });
    from = to;
  }
  return facts;
};

/** Most differences named of one report. */
const mostOfReport = 3;

/** The differences of wording that matter: phrases with content, moved and inflected words aside; those that several reports share stand once. */
export const wordingFacts = (wordings: Wordings): WordingFact[] => {
  const others = wordings.reports.filter(({ aligned }) => aligned !== null);
  const ofBase = others.length >= 2 ? baseAlone(wordings, others) : [];
  const alone = ofBase.map(({ words }) => words.toLowerCase());
  const facts = new Map<string, WordingFact>();
  const add = (report: ReportWording, found: readonly Found[]) => {
    for (const { key, ...fact } of found.slice(0, mostOfReport)) {
      const known = facts.get(key);
      facts.set(key, { ...fact, reports: [...(known?.reports ?? []), report] });
    }
  };
  for (const report of wordings.reports) {
    if (report.isBase) add(report, ofBase);
    // What only the base has, it adds: the others do not leave it out.
    else
      add(
        report,
        factsOf(wordings, report).filter(({ kind, words }) => kind !== 'leaves-out' || !alone.includes(words.toLowerCase())),
      );
  }
  return [...facts.values()];
};

/** How much a fact tells: numbers first, then names and negations, then phrases of several content words; one word for another of its meaning last. */
const weightOf = ({ kind, words, instead = '' }: WordingFact): number => {
  const both = [words, instead].map((text) => splitWords(text));
  const every = both.flat();
  if (every.some(({ key }) => /\p{N}/u.test(key))) return 4;
  if (every.some(({ text, key }) => /^\p{Lu}/u.test(text) || /^(?:not|no|never|nobody|nothing|without|cannot|.+n't)$/u.test(key))) return 3;
  const terms = both.map((side) =>
    side
      .filter(isContentWord)
      .map(({ key }) => toTerm(key))
      .join(' '),
  );
  if (kind === 'replaces' && terms[0] === terms[1]) return 0;
  return every.filter(isContentWord).length > 1 ? 2 : 1;
};

/** Facts named in one line. */
const mostInLine = 5;

const clause = ({ kind, words, instead }: WordingFact, isOne: boolean): string => {
  if (kind === 'adds') return `${isOne ? 'adds' : 'add'} “${words}”`;
  if (kind === 'leaves-out') return `${isOne ? 'leaves' : 'leave'} out “${words}”`;
  return `${isOne ? 'has' : 'have'} “${words}” for “${instead ?? ''}”`;
};

/** One line made of the facts: "Sputnik leaves out “the coalition”; TFIGlobal adds “permanent”". Empty where the wordings do not differ. */
export const summariseWordings = (corpus: Corpus, wordings: Wordings): string => {
  // The sort is stable: of equal weight, in the order of the reports.
  const facts = wordingFacts(wordings).sort((a, b) => weightOf(b) - weightOf(a));
  const said = new Map<string, string[]>();
  for (const fact of facts.slice(0, mostInLine)) {
    const outlets = [...new Set(fact.reports.map(({ report }) => lookUp(corpus.outletById, report.article.outlet, 'outlet').name))];
    const who = nameList(outlets);
    said.set(who, [...(said.get(who) ?? []), clause(fact, outlets.length === 1)]);
  }
  const more = facts.length - mostInLine;
  const line = Array.from(said, ([who, clauses]) => `${who} ${nameList(clauses)}`).join('; ');
  return more > 0 ? `${line}; and ${more} more` : line;
};
