// Measures the extraction: node scripts/run.mjs scripts/evaluate.ts
// With `--predict FILE.jsonl` it reads articles a line each ({id, text, ...}) and writes {id, attributions}
// lines to standard output, spans in UTF-16 units, and nothing else there. `--mistakes` lists what is wrong in the dossiers.
// `--engine rules|learned|both` chooses who looks; without it, `both`, and on PolNeAR all three beside each other.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusArticle } from './evaluate/corpus-document.ts';
import { evaluateCorpus } from './evaluate/evaluate-corpus.ts';
import { type DossierFolders, predictDossier } from './evaluate/evaluate-dossier.ts';
import { evaluateGoldPairs, evaluatePairs } from './evaluate/evaluate-pairs.ts';
import { evaluateSilence } from './evaluate/evaluate-silence.ts';
import { formatCorpus, formatDossier, formatMistakes, formatShare } from './evaluate/format-figures.ts';
import { formatPairMistakes, formatPairs } from './evaluate/format-pairs.ts';
import { listMistakes } from './evaluate/list-mistakes.ts';
import { predict } from './evaluate/predict.ts';
import { readJsonl } from './evaluate/read-jsonl.ts';
import { scoreDossier } from './evaluate/score-dossier.ts';
import type { PairFigures } from './evaluate/score-pairs.ts';
import { engines } from './pipeline/4-attribution/engine.ts';
import { parseEngine } from './site/parse-engine.ts';
import { runCommand } from './site/usage-error.ts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const shared = path.join(root, '..', 'shared');
const own = path.join(root, 'tests', 'corpus');
const coast = path.join(own, 'coast-hospitals');

const first: DossierFolders = { seeds: path.join(shared, 'seeds'), gold: path.join(shared, 'gold'), registry: path.join(root, 'seeds') };

/** Annotated dossiers: what each is called, and where it is. */
const dossiers: readonly (readonly [string, DossierFolders])[] = [
  ['the first dossier', first],
  ['the second dossier, our own', { seeds: coast, gold: path.join(coast, 'gold'), registry: coast }],
];

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const printPairs = (name: string, figures: PairFigures | undefined, absent: string, mistakes: boolean): void => {
  print(`\nSame statement, ${name}, in per cent`);
  print(figures ? formatPairs(figures) : `not measured: ${absent} is absent`);
  if (figures && mistakes && figures.wrong.length > 0) print(formatPairMistakes(figures.wrong));
};

const main = (): void => {
  const { values } = parseArgs({ options: { predict: { type: 'string' }, mistakes: { type: 'boolean' }, engine: { type: 'string' } } });
  const engine = parseEngine(values.engine ?? 'both');
  if (values.predict !== undefined) {
    for (const { id, text } of readJsonl(values.predict, corpusArticle))
      print(JSON.stringify({ id, attributions: predict({ text }, engine) }));
    return;
  }
  for (const [name, folders] of dossiers) {
    const documents = predictDossier({ ...folders, engine });
    print(`Annotated texts of ${name}, in per cent`);
    print(documents ? formatDossier(scoreDossier(documents)) : `not measured: ${path.relative(root, folders.gold)} is absent`);
    if (documents && values.mistakes) print(formatMistakes(listMistakes(documents)));
    print('');
  }
  const silence = evaluateSilence(path.join(own, 'no-attribution.json'), engine);
  print('Sentences in which nobody says anything, in per cent');
  print(
    silence ? `${'yield nothing'.padEnd(30)} ${formatShare(silence.silent)}` : 'not measured: tests/corpus/no-attribution.json is absent',
  );
  if (silence && values.mistakes) for (const sentence of silence.loud) print(`false find\n  ${sentence}`);
  const pairs = evaluatePairs(path.join(own, 'same-statements'));
  const listed = values.mistakes === true;
  printPairs('our pairs', pairs?.open, 'tests/corpus/same-statements', listed);
  // What went wrong in the held part is not listed: who sees it tunes on it.
  printPairs('our pairs held back', pairs?.held, 'tests/corpus/same-statements', false);
  const groups = path.join(shared, 'gold', 'same-statements.json');
  printPairs('the first dossier', evaluateGoldPairs(first, groups), path.relative(root, groups), listed);
  const dev = path.join(shared, 'eval', 'polnear', 'dev.jsonl');
  const corpus = new Map(
    (values.engine === undefined ? engines : [engine]).flatMap((one) => {
      const figures = evaluateCorpus(dev, one);
      return figures ? [[one, figures] as const] : [];
    }),
  );
  print('\nPolNeAR, development part, in per cent');
  print(corpus.size > 0 ? formatCorpus(corpus) : 'not measured: ../shared/eval/polnear/dev.jsonl is absent');
};

await runCommand(main);
