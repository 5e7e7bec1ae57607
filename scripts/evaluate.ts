// Measures the extraction: node scripts/run.mjs scripts/evaluate.ts
// With `--predict FILE.jsonl` it reads articles a line each ({id, text, ...}) and writes {id, attributions}
// lines to standard output, spans in UTF-16 units, and nothing else there.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusArticle } from './evaluate/corpus-document.ts';
import { evaluateCorpus } from './evaluate/evaluate-corpus.ts';
import { evaluateDossier } from './evaluate/evaluate-dossier.ts';
import { formatCorpus, formatDossier } from './evaluate/format-figures.ts';
import { predict } from './evaluate/predict.ts';
import { readJsonl } from './evaluate/read-jsonl.ts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const shared = path.join(root, '..', 'shared');

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const main = (): void => {
  const { values } = parseArgs({ options: { predict: { type: 'string' } } });
  if (values.predict !== undefined) {
    for (const { id, text } of readJsonl(values.predict, corpusArticle)) print(JSON.stringify({ id, attributions: predict({ text }) }));
    return;
  }
  const dossier = evaluateDossier({
    seeds: path.join(shared, 'seeds'),
    gold: path.join(shared, 'gold'),
    registry: path.join(root, 'seeds'),
  });
  print('Annotated texts of the first dossier, in per cent');
  print(dossier ? formatDossier(dossier) : 'not measured: ../shared/seeds and ../shared/gold are absent');
  const corpus = evaluateCorpus(path.join(shared, 'eval', 'polnear', 'dev.jsonl'));
  print('\nPolNeAR, development part, in per cent');
  print(corpus ? formatCorpus(corpus) : 'not measured: ../shared/eval/polnear/dev.jsonl is absent');
};

main();
