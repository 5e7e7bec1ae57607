// npm run evaluate:draft [-- --list]
// Drafts the registry of dossiers whose editors wrote one, from their articles alone, and compares: how many of the actors who make
// two or more claims are proposed once, as what they are, with no title inside the name; how many hosts have their outlet.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { runCommand } from './command/usage-error.ts';
import { draftRecord } from './draft/draft-record.ts';
import { isRight, scoreActors, scoreOutlets } from './evaluate/score-draft.ts';
import { hostOf } from './pipeline/2-article/metadata/find-metadata.ts';
import { findAttributions, makeArticle, makeClaims, readSeeds, splitSentences } from './pipeline/index.ts';

/** Articles, and where the registry of their editor lies. */
interface Dossier {
  title: string;
  articles: string;
  registry: string;
}

const root = path.dirname(import.meta.dirname);
const shared = path.join(root, '..', 'shared');
const own = path.join(root, 'tests', 'corpus');
const dossiers: readonly Dossier[] = [
  {
    title: 'Real press (seen while the rules were made)',
    articles: path.join(shared, 'press', 'articles'),
    registry: path.join(shared, 'press', 'registries'),
  },
  {
    title: 'The first dossier’s press texts (seen since the first look)',
    articles: path.join(shared, 'seeds'),
    registry: path.join(root, 'seeds'),
  },
  ...['coast-hospitals', 'tram-fares', 'lagoon-gas'].map((name) => ({
    title: `Our own articles: ${name} (seen since the first look)`,
    articles: path.join(own, name, 'articles'),
    registry: path.join(own, name),
  })),
];

/** Copies the articles into a folder that holds nothing else, so that no registry can be read; packed ones are unpacked. */
const copyArticles = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).sort()) {
    const source = path.join(from, name);
    if (name.endsWith('.gz')) writeFileSync(path.join(to, name.slice(0, -3)), gunzipSync(readFileSync(source)));
    else if (/\.(?:md|txt|html?|ya?ml)$/.test(name)) copyFileSync(source, path.join(to, name));
  }
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;

const evaluate = ({ title, articles, registry: registryDir }: Dossier, folder: string, isListed: boolean): readonly string[] => {
  const dir = path.join(folder, 'articles');
  copyArticles(articles, dir);
  const editors = readSeeds(folder, { fallback: registryDir, root: folder });
  const claims = new Map<string, number>();
  for (const seed of editors.seeds) {
    const { article } = makeArticle(seed, editors.registry);
    if (!article) continue;
    const sentences = splitSentences(article);
    for (const { actors } of makeClaims(article, sentences, findAttributions(article, sentences, editors.registry), editors.registry))
      for (const { actor } of actors) claims.set(actor, (claims.get(actor) ?? 0) + 1);
  }
  const wanted = editors.registry.actors.map((actor) => ({ actor, claims: claims.get(actor.id) ?? 0 })).filter((one) => one.claims > 1);
  const drafted = draftRecord(readSeeds(folder, { root: folder }).seeds);
  const actors = scoreActors(
    wanted,
    drafted.actors.map(({ actor }) => actor),
  );
  const hosts = drafted.articles.map(({ article }) => hostOf(article.meta.url));
  const outlets = scoreOutlets(hosts, editors.registry.outlets, drafted.outlets);
  const of = (count: number): string => percent(count, actors.length);
  return [
    title,
    `  actors with two claims or more, proposed once, right kind, clean name  ${of(actors.filter(isRight).length)}`,
    `    proposed at all ${of(actors.filter((one) => one.drafted.length > 0).length)}, twice or more ${of(actors.filter((one) => one.drafted.length > 1).length)}`,
    `    kind wrong ${of(actors.filter((one) => one.drafted.length > 0 && !one.isKindRight).length)}, title inside the name ${of(actors.filter((one) => !one.isNameClean).length)}`,
    `  hosts with their outlet ${percent(outlets.filter((one) => one.isProposed).length, outlets.length)}, of those the editor knows named right ${percent(outlets.filter((one) => one.isNameRight).length, outlets.filter((one) => one.wanted !== undefined).length)}, country right ${percent(outlets.filter((one) => one.isCountryRight).length, outlets.filter((one) => one.wanted !== undefined).length)}`,
    ...(isListed
      ? actors
          .filter((one) => !isRight(one))
          .map(
            (one) =>
              `    ${one.id} (${one.claims}): ${one.drafted.join(' | ') || 'not proposed'}${one.isKindRight ? '' : ', kind'}${one.isNameClean ? '' : ', title in the name'}`,
          )
      : []),
    ...(isListed ? outlets.filter((one) => !one.isNameRight).map((one) => `    ${one.host}: ${one.drafted} for ${one.wanted}`) : []),
  ];
};

await runCommand(() => {
  const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } });
  for (const dossier of dossiers) {
    if (![dossier.articles, dossier.registry].every((folder) => existsSync(folder))) {
      console.log(`${dossier.title}\n  not measured: ${path.relative(root, dossier.articles)} is absent`);
      continue;
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'on-record-draft-'));
    try {
      for (const line of evaluate(dossier, folder, values.list)) console.log(line);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
});
