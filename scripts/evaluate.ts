// npm run evaluate [-- --mistakes] [-- --ablate] [-- --engine rules|learned|both]
// Measures the extraction: prints a table for each part, and writes them all to the file that the methods page shows. `--mistakes` lists what is wrong
// in the texts of our own. `--engine` chooses who looks for attributions, and then nothing is written; without it, `both`, and
// on PolNeAR all three beside each other.
// `--ablate` prints what each row of stance earns on texts that were not seen while the rows were made, and on those that were.
// `--reviews [--seeds DIR]` prints how often the program was right where an editor of that dossier looked, and nothing else.
// With `--predict FILE.jsonl` it reads articles a line each ({id, text, ...}) and writes {id, attributions} lines to standard
// output, spans in UTF-16 units, and nothing else there.
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measureReviews } from '../src/models/ledger/measure-reviews.ts';
import { buildContent } from './command/build-content.ts';
import { parseEngine } from './command/parse-flags.ts';
import { siteFolders } from './command/site-folders.ts';
import { runCommand } from './command/usage-error.ts';
import { corpusArticle, readJsonl } from './evaluate/corpus/corpus-document.ts';
import { predict } from './evaluate/corpus/evaluate-corpus.ts';
import { measureDossiers } from './evaluate/parts/dossier-parts.ts';
import { measureCorpus, measurePairs, measureSearch } from './evaluate/parts/other-parts.ts';
import { type Part, places } from './evaluate/parts/part.ts';
import { printPart, printRows } from './evaluate/parts/print-parts.ts';
import { measureStance } from './evaluate/parts/stance-parts.ts';
import { printTable, writeMeasured } from './evaluate/to-tables.ts';
import { engines } from './pipeline/4-attribution/find-attributions.ts';

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      predict: { type: 'string' },
      mistakes: { type: 'boolean' },
      ablate: { type: 'boolean' },
      engine: { type: 'string' },
      reviews: { type: 'boolean' },
      seeds: { type: 'string', default: 'seeds' },
    },
  });
  const engine = parseEngine(values.engine ?? 'both');
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  if (values.predict !== undefined) {
    for (const { id, text } of readJsonl(values.predict, corpusArticle))
      print(JSON.stringify({ id, attributions: predict({ text }, engine) }));
    return;
  }
  if (values.reviews) {
    const { seeds, content } = siteFolders(places.root, values.seeds);
    const { articles } = buildContent({ root: places.root, seedsDir: seeds, outDir: content, log: () => undefined, engine, check: true });
    const looked = articles.map(({ claims, withdrawn = [] }) => ({
      claims: [...claims],
      ...(withdrawn.length > 0 && { withdrawn: [...withdrawn] }),
    }));
    const table = measureReviews({ articles: looked });
    print(table ? printTable(table) : `no editor has decided on a claim of ${values.seeds} yet`);
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
