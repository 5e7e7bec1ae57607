// Measures the extraction: npm run evaluate [-- --mistakes] [-- --engine rules|learned|both]
// Prints a table for each part, and writes them all to the file that the methods page shows. `--mistakes` lists what is wrong
// in the texts of our own. `--engine` chooses who looks for attributions, and then nothing is written; without it, `both`, and
// on PolNeAR all three beside each other.
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
import { type DossierFolders, predictDossier } from './evaluate/dossier/evaluate-dossier.ts';
import { listMistakes } from './evaluate/dossier/list-mistakes.ts';
import { scoreDossier } from './evaluate/dossier/score-dossier.ts';
import { evaluateSearch } from './evaluate/evaluate-search.ts';
import { evaluateSilence } from './evaluate/evaluate-silence.ts';
import { evaluateStatements } from './evaluate/evaluate-statements.ts';
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

const measureDossier = (title: string, folders: DossierFolders, engine: Engine): Part => {
  const documents = predictDossier({ ...folders, engine });
  return part(
    title,
    folders.gold,
    documents && toDossierTable(title, scoreDossier(documents)),
    documents && printMistakes(listMistakes(documents)),
  );
};

const measureSilence = (title: string, engine: Engine): Part => {
  const file = path.join(own, 'no-attribution.json');
  const silence = evaluateSilence(file, engine);
  const mistakes = silence?.loud.map((sentence) => `false find\n  ${sentence}`).join('\n');
  return part(title, file, silence && toSilenceTable(title, silence.silent), mistakes);
};

const measureStatements = (title: string): Part => {
  const file = path.join(own, 'single-statements.json');
  const parts = evaluateStatements(file);
  return part(title, file, parts && toStatementsTable(title, parts), parts && printStatementMistakes(parts));
};

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
  const { values } = parseArgs({ options: { predict: { type: 'string' }, mistakes: { type: 'boolean' }, engine: { type: 'string' } } });
  const engine = parseEngine(values.engine ?? 'both');
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  if (values.predict !== undefined) {
    for (const { id, text } of readJsonl(values.predict, corpusArticle))
      print(JSON.stringify({ id, attributions: predict({ text }, engine) }));
    return;
  }
  const parts: readonly Part[] = [
    measureDossier('The first dossier, three annotated press texts', first, engine),
    measureDossier(
      'A second dossier of our own, ten articles, annotated before the program saw them',
      ownDossier('coast-hospitals'),
      engine,
    ),
    measureDossier('A third dossier of our own, six articles, annotated before the program saw them', ownDossier('tram-fares'), engine),
    measureSilence('Sentences in which nobody says anything', engine),
    measureStatements('Stance: single statements'),
    ...measurePairs(),
    measureCorpus('PolNeAR, development part', values.engine === undefined ? engines : [engine]),
    ...(values.engine === undefined ? [await measureSearch('Search of the built site')] : []),
  ];
  for (const { title, table, why, mistakes } of parts) {
    print(table ? printTable(table) : `${title}\nnot measured: ${why}`);
    if (values.mistakes && mistakes) print(mistakes);
    print('');
  }
  if (values.engine === undefined) writeMeasured(path.join(root, 'src', 'data', 'measured.json'), parts);
};

await runCommand(main);
