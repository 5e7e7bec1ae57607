// Measures the extraction: npm run evaluate [-- --mistakes] [-- --ablate] [-- --engine rules|learned|both]
// Prints a table for each part, and writes them all to the file that the methods page shows. `--mistakes` lists what is wrong
// in the texts of our own. `--engine` chooses who looks for attributions, and then nothing is written; without it, `both`, and
// on PolNeAR all three beside each other.
// `--ablate` prints what each row of stance earns on texts that were not seen while the rows were made, and on those that were.
// With `--predict FILE.jsonl` it reads articles a line each ({id, text, ...}) and writes {id, attributions} lines to standard
// output, spans in UTF-16 units, and nothing else there.
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { parseEngine } from './command/parse-flags.ts';
import { runCommand } from './command/usage-error.ts';
import { corpusArticle, readJsonl } from './evaluate/corpus/corpus-document.ts';
import { predict } from './evaluate/corpus/evaluate-corpus.ts';
import { measureDossiers } from './evaluate/parts/dossier-parts.ts';
import { measureCorpus, measurePairs, measureSearch } from './evaluate/parts/other-parts.ts';
import { type Part, places } from './evaluate/parts/part.ts';
import { printPart, printRows } from './evaluate/parts/print-parts.ts';
import { measureStance } from './evaluate/parts/stance-parts.ts';
import { writeMeasured } from './evaluate/to-tables.ts';
import { engines } from './pipeline/4-attribution/find-attributions.ts';

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
    ...measureDossiers(engine),
    ...measureStance(),
    ...measurePairs(),
    measureCorpus('PolNeAR, development part', values.engine === undefined ? engines : [engine]),
    ...(values.engine === undefined ? [await measureSearch('Search of the built site')] : []),
  ];
  for (const part of parts) print(printPart(part, values.mistakes === true));
  if (values.ablate) print(printRows(parts));
  if (values.engine === undefined) writeMeasured(path.join(places.root, 'src', 'data', 'measured.json'), parts);
};

await runCommand(main);
