import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildContent } from '../command/build-content.ts';
import { makeRandom } from '../pipeline/4-attribution/learned/training/make-random.ts';
import { renderMdx } from '../pipeline/6-page/render-mdx.fixture.ts';
import type { Issue } from '../pipeline/issue.ts';
import { type HostileArticle, makeHostileArticle } from './hostile-article.ts';

/** What became of the articles that were tried. */
export interface ArticleCounts {
  tried: number;
  /** Left out, with an error that names the file and has a hint. */
  refused: number;
  /** A page was made, it could be rendered, and nothing in it ran. */
  built: number;
  failed: number;
  /** Number and reason of each that failed; `makeHostileArticle` makes it again. */
  failures: readonly string[];
}

const registry = {
  'outlets.yaml':
    '- { id: "harbour-news", name: "Harbour News", url: "https://news.example", kind: "newspaper", country: "NO", ownership: "Its readers." }\n',
  'actors.yaml': '- { id: "ada-norde", name: "Ada Norde", kind: "person", description: "Mayor." }\n',
  'topics/ferry.md':
    '---\nid: "ferry"\ntitle: "Ferry"\nquestion: "Should the ferry stay?"\nsummary: "Statements on the ferry."\nkeywords: ["ferry"]\npositions:\n  - { id: "keep", label: "Keep the ferry", text: "The ferry stays", keywords: ["keep the ferry", "ferry will stay"] }\n---\n',
};

/** Elements that a page's body may have: what Markdown makes, and the mark of a claim. */
const allowed = new Set([
  'p',
  'mark',
  'em',
  'strong',
  'code',
  'pre',
  'blockquote',
  'ul',
  'ol',
  'li',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'br',
  'hr',
  'a',
  'del',
  'span',
  'cite',
]);

/** Why a page must not be published; undefined where it may. */
const faultOfPage = async (source: string): Promise<string | undefined> => {
  let ran = false;
  Reflect.set(globalThis, 'trap', () => {
    ran = true;
    return '';
  });
  try {
    const { elements } = await renderMdx(source.slice(source.indexOf('\n---\n', 4) + 5));
    const strange = elements.find(({ name }) => !allowed.has(name));
    if (ran) return 'its text ran as code';
    return strange && `its page has an element <${strange.name}>`;
  } catch (error) {
    return `its page cannot be rendered: ${error}`;
  } finally {
    Reflect.deleteProperty(globalThis, 'trap');
  }
};

const isOf = ({ name }: HostileArticle, { file }: Issue): boolean =>
  [name, name.replace(/\.\w+$/, '.yaml')].some((own) => file === `seeds/articles/${own}`);

/** Builds one folder of articles and judges each. */
const tryBatch = async (root: string, articles: readonly HostileArticle[]): Promise<readonly (string | 'built' | 'refused')[]> => {
  rmSync(root, { recursive: true, force: true });
  const seeds = path.join(root, 'seeds');
  mkdirSync(path.join(seeds, 'articles'), { recursive: true });
  mkdirSync(path.join(seeds, 'topics'));
  for (const [name, text] of Object.entries(registry)) writeFileSync(path.join(seeds, name), text);
  for (const { name, bytes, sidecar } of articles) {
    writeFileSync(path.join(seeds, 'articles', name), bytes);
    if (sidecar !== undefined) writeFileSync(path.join(seeds, 'articles', name.replace(/\.\w+$/, '.yaml')), sidecar);
  }
  const outDir = path.join(root, 'content');
  let issues: readonly Issue[];
  let pages: ReadonlySet<string>;
  try {
    const result = buildContent({ root, seedsDir: seeds, outDir, log: () => {}, now: () => 0 });
    issues = result.issues;
    pages = new Set(result.change.added);
  } catch (error) {
    return articles.map(() => `the whole run ended: ${error instanceof Error ? error.stack : error}`);
  }
  return Promise.all(
    articles.map(async (article) => {
      const own = issues.filter((issue) => isOf(article, issue));
      const broken = own.find(({ code }) => code === 'failed-article');
      if (broken) return broken.message;
      const page = `articles/${article.name.replace(/\.\w+$/, '')}.mdx`;
      if (pages.has(page)) return (await faultOfPage(readFileSync(path.join(outDir, page), 'utf8'))) ?? 'built';
      return own.some(({ severity, hint }) => severity === 'error' && hint !== '') ? 'refused' : 'it vanished without a word';
    }),
  );
};

/** Articles a folder: as many as a dossier may have, and few enough to be gone through in a second. */
const batch = 200;

/** Builds so many hostile articles, from a seed, and counts what becomes of them; `log` is told of progress. */
export const attackArticles = async (count: number, seed: number, log: (line: string) => void): Promise<ArticleCounts> => {
  const root = mkdtempSync(path.join(tmpdir(), 'on-record-attack-'));
  const failures: string[] = [];
  let [tried, refused, built] = [0, 0, 0];
  try {
    while (tried < count) {
      const numbers = Array.from({ length: Math.min(batch, count - tried) }, (_, index) => tried + index);
      const results = await tryBatch(
        root,
        numbers.map((number) => makeHostileArticle(makeRandom(seed * 1_000_003 + number), number)),
      );
      results.forEach((result, index) => {
        if (result === 'built') built += 1;
        else if (result === 'refused') refused += 1;
        else failures.push(`seed ${seed}, article ${numbers[index]}: ${result}`);
      });
      tried += numbers.length;
      if (tried % 10_000 < batch)
        log(`articles     ${tried} tried, ${refused} refused with a place, ${built} built, ${failures.length} failed`);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return { tried, refused, built, failed: failures.length, failures };
};
