// Measures the extraction: npm run evaluate [-- --mistakes] [-- --ablate] [-- --engine rules|learned|both]
// Prints a table for each part, and writes them all to the file that the methods page shows. `--mistakes` lists what is wrong
// in the texts of our own. `--engine` chooses who looks for attributions, and then nothing is written; without it, `both`, and
// on PolNeAR all three beside each other.
// `--ablate` prints what each row of stance earns on texts that were not seen while the rows were made, and on those that were.
// With `--predict FILE.jsonl` it reads articles a line each ({id, text, ...}) and writes {id, attributions} lines to standard
// output, spans in UTF-16 units, and nothing else there.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { MeasuredTable } from '../src/schema/index.ts';
import { parseEngine } from './command/parse-flags.ts';
import { runCommand } from './command/usage-error.ts';
import { corpusArticle, readJsonl } from './evaluate/corpus/corpus-document.ts';
import { evaluateCorpus, predict } from './evaluate/corpus/evaluate-corpus.ts';
import { countRows, type Decision, decisionsIn } from './evaluate/count-rows.ts';
import { type DossierFolders, predictDossier } from './evaluate/dossier/evaluate-dossier.ts';
import { listMistakes } from './evaluate/dossier/list-mistakes.ts';
import { scoreDossier } from './evaluate/dossier/score-dossier.ts';
import { evaluateSearch } from './evaluate/evaluate-search.ts';
import { evaluateSilence } from './evaluate/evaluate-silence.ts';
import { evaluateStatements, type StatementFigures } from './evaluate/evaluate-statements.ts';
import { evaluateGoldPairs, evaluatePairs, type PairFigures } from './evaluate/pairs/evaluate-pairs.ts';
import { printMistakes, printPairMistakes, printStatementMistakes } from './evaluate/print-mistakes.ts';
import {
  printTable,
  toCorpusTable,
  toDossierTable,
  toPairsTable,
  toSearchTable,
  toSilenceTable,
  toStatementsTable,
  writeMeasured,
} from './evaluate/to-tables.ts';
import { type Engine, engines } from './pipeline/4-attribution/find-attributions.ts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const shared = path.join(root, '..', 'shared');
const own = path.join(root, 'tests', 'corpus');

/** One thing measured. */
interface Part {
  title: string;
  /** Undefined where it could not be measured on this machine. */
  table: MeasuredTable | undefined;
  /** Why it could not. */
  why: string;
  /** What went wrong, in words. */
  mistakes?: string;
  /** The stances given, by row, and whether the text was seen while the rows were made. */
  decided?: { isSeen: boolean; decisions: readonly Decision[] };
}

const part = (title: string, source: string, table: MeasuredTable | undefined, mistakes = ''): Part => ({
  title,
  table,
  why: `${path.relative(root, source)} is absent`,
  mistakes,
});

const first: DossierFolders = { seeds: path.join(shared, 'seeds'), gold: path.join(shared, 'gold'), registry: path.join(root, 'seeds') };
const ownDossier = (name: string): DossierFolders => ({
  seeds: path.join(own, name),
  gold: path.join(own, name, 'gold'),
  registry: path.join(own, name),
});

const measureDossier = (title: string, folders: DossierFolders, engine: Engine, isSeen: boolean): Part => {
  const documents = predictDossier({ ...folders, engine });
  // What went wrong in a text that is not seen yet is not listed: who sees it tunes on it.
  const mistakes = documents && isSeen ? printMistakes(listMistakes(documents)) : '';
  const made = part(title, folders.gold, documents && toDossierTable(title, scoreDossier(documents)), mistakes);
  return documents ? { ...made, decided: { isSeen, decisions: decisionsIn(documents) } } : made;
};

const measureSilence = (title: string, engine: Engine): Part => {
  const file = path.join(own, 'no-attribution.json');
  const silence = evaluateSilence(file, engine);
  const mistakes = silence?.loud.map((sentence) => `false find\n  ${sentence}`).join('\n');
  return part(title, file, silence && toSilenceTable(title, silence.silent), mistakes);
};

/** Statements of one file, those of a part that is kept back apart. */
const measureStatements = (title: string, name: string, kept?: { title: string; part: StatementFigures['part'] }): Part[] => {
  const file = path.join(own, name);
  const all = evaluateStatements(file);
  const partsOf = (isSeen: boolean): StatementFigures[] | undefined => all?.filter(({ part: one }) => (one === kept?.part) !== isSeen);
  const make = (heading: string, isSeen: boolean): Part => {
    const parts = partsOf(isSeen);
    const made = part(heading, file, parts && toStatementsTable(heading, parts), parts && isSeen ? printStatementMistakes(parts) : '');
    return parts ? { ...made, decided: { isSeen, decisions: parts.flatMap(({ decided }) => decided) } } : made;
  };
  return [make(title, true), ...(kept ? [make(kept.title, false)] : [])];
};

/** What each row earns, on texts seen and not seen. */
const printRows = (parts: readonly Part[]): string =>
  [false, true]
    .map((isSeen) => {
      const decisions = parts.flatMap(({ decided }) => (decided?.isSeen === isSeen ? decided.decisions : []));
      const rows = countRows(decisions).map(
        ({ rule, right, wrong }) => `${rule.padEnd(28)}${String(right).padStart(6)}${String(wrong).padStart(7)}`,
      );
      return [
        `Rows of stance on texts ${isSeen ? 'seen' : 'not seen'} while they were made`,
        `${'row'.padEnd(28)} right  wrong`,
        ...rows,
      ].join('\n');
    })
    .join('\n\n');

const pairsPart = (title: string, source: string, figures: PairFigures | undefined, isListed: boolean): Part =>
  part(title, source, figures && toPairsTable(title, figures), figures && isListed ? printPairMistakes(figures.wrong) : '');

const measurePairs = (): Part[] => {
  const folder = path.join(own, 'same-statements');
  const pairs = evaluatePairs(folder);
  const groups = path.join(shared, 'gold', 'same-statements.json');
  return [
    pairsPart('Same statement: our pairs', folder, pairs?.open, true),
    // What went wrong in the held part is not listed: who sees it tunes on it.
    pairsPart('Same statement: our pairs held back', folder, pairs?.held, false),
    pairsPart('Same statement: the first dossier', groups, evaluateGoldPairs(first, groups), true),
  ];
};

const measureCorpus = (title: string, chosen: readonly Engine[]): Part => {
  const dev = path.join(shared, 'eval', 'polnear', 'dev.jsonl');
  const byEngine = new Map(
    chosen.flatMap((engine) => {
      const figures = evaluateCorpus(dev, engine);
      return figures ? [[engine, figures] as const] : [];
    }),
  );
  return part(title, dev, byEngine.size > 0 ? toCorpusTable(title, byEngine) : undefined);
};

const measureSearch = async (title: string): Promise<Part> => {
  const scored = await evaluateSearch(path.join(root, 'content'), path.join(root, 'tests', 'search', 'queries.json'));
  if (typeof scored === 'string') return { title, table: undefined, why: scored };
  const missed = scored.filter(({ found }) => !found);
  const mistakes = missed.map(({ query }) => `not among the first three: ${query}`).join('\n');
  return { title, table: toSearchTable(title, { hits: scored.length - missed.length, of: scored.length }), why: '', mistakes };
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { predict: { type: 'string' }, mistakes: { type: 'boolean' }, ablate: { type: 'boolean' }, engine: { type: 'string' } },
  });
  const engine = parseEngine(values.engine ?? 'both');
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  if (values.predict !== undefined) {
    for (const { id, text } of readJsonl(values.predict, corpusArticle))
      print(JSON.stringify({ id, attributions: predict({ text }, engine) }));
    return;
  }
  const parts: readonly Part[] = [
    measureDossier('The first dossier, three annotated press texts (seen while tuning)', first, engine, true),
    measureDossier(
      'A second dossier of our own, ten articles, annotated before the program saw them (seen while tuning)',
      ownDossier('coast-hospitals'),
      engine,
      true,
    ),
    measureDossier(
      'A third dossier of our own, six articles, annotated before the program saw them (its mistakes were read as classes)',
      ownDossier('tram-fares'),
      engine,
      true,
    ),
    measureDossier(
      'A fourth dossier of our own, twelve articles, annotated before the program saw them (six were seen while tuning)',
      ownDossier('lagoon-gas'),
      engine,
      false,
    ),
    measureDossier(
      'Four articles of ours on other matters than the topics',
      { seeds: path.join(own, 'off-topic'), gold: path.join(own, 'off-topic', 'gold'), registry: path.join(own, 'lagoon-gas') },
      engine,
      true,
    ),
    measureSilence('Sentences in which nobody says anything', engine),
    ...measureStatements('Stance: single statements (seen while tuning)', 'single-statements.json'),
    ...measureStatements('Stance: statements as newspapers write (seen while tuning)', 'newspaper-statements.json', {
      title: 'Stance: statements as newspapers write, kept back (not seen)',
      part: 'fifth',
    }),
    ...measurePairs(),
    measureCorpus('PolNeAR, development part', values.engine === undefined ? engines : [engine]),
    ...(values.engine === undefined ? [await measureSearch('Search of the built site')] : []),
  ];
  for (const { title, table, why, mistakes } of parts) {
    print(table ? printTable(table) : `${title}\nnot measured: ${why}`);
    if (values.mistakes && mistakes) print(mistakes);
    print('');
  }
  if (values.ablate) print(printRows(parts));
  if (values.engine === undefined) writeMeasured(path.join(root, 'src', 'data', 'measured.json'), parts);
};

await runCommand(main);
