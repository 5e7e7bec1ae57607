import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  type Actor,
  type Article,
  actor,
  article,
  type Claim,
  type Outlet,
  outlet,
  type Snapshot,
  type Topic,
  topic,
} from '../../src/schema/index.ts';
import type { SiteFolders } from '../command/site-folders.ts';
import { UsageError } from '../command/usage-error.ts';
import { consultContent, isPublished, writeWithContent } from '../ledger/publish-content.ts';
import type { Page } from '../pipeline/6-page/page.ts';
import { readContent } from '../pipeline/6-page/write-content.ts';
import { nearestHint } from '../pipeline/issue.ts';
import { makeSums, sumsName } from './check-snapshots.ts';
import { freezePage } from './freeze-page.ts';
import { filesOf } from './freeze-style.ts';

/** Everything that the record holds on one topic. */
interface TopicData {
  topic: Topic;
  /** In the order of their articles, and in these of the text. */
  claims: readonly (Claim & { article: string })[];
  articles: readonly Omit<Article, 'claims'>[];
  /** Who speaks, and for whom. */
  actors: readonly Actor[];
  /** Who reports, and who is cited. */
  outlets: readonly Outlet[];
}

const frontMatter = (source: string): unknown => parse(source.slice(4, source.indexOf('\n---\n', 4) + 1));

const listIn = <Entry>(pages: readonly Page[], name: 'actors' | 'outlets', schema: z.ZodType<Entry>): readonly Entry[] => {
  const page = pages.find(({ path }) => path === `${name}.json`);
  return page
    ? (z
        .record(z.string(), z.unknown())
        .pipe(z.looseObject({ [name]: z.array(schema) }))
        .parse(JSON.parse(page.source))[name] ?? [])
    : [];
};

/** Gathers the data of one topic from the pages of the content; undefined where there is no such topic. */
const collectData = (pages: readonly Page[], id: string): TopicData | undefined => {
  const page = pages.find(({ path }) => path === `topics/${id}.mdx`);
  if (!page) return undefined;
  const all = pages.filter(({ path }) => path.startsWith('articles/')).map(({ source }) => article.parse(frontMatter(source)));
  const claims = all.flatMap((one) =>
    one.claims.filter(({ topics }) => topics.some((name) => name === id)).map((claim) => ({ ...claim, article: one.id })),
  );
  const reporting = all.filter((one) => claims.some((claim) => claim.article === one.id));
  const actors = listIn(pages, 'actors', actor);
  const speaking = new Set<string>(claims.flatMap((claim) => claim.actors.map(({ actor: name }) => name)));
  for (const { id: name, speaksFor } of actors) if (speaking.has(name)) for (const { actor: other } of speaksFor) speaking.add(other);
  const outlets = new Set<string>([
    ...reporting.map((one) => one.outlet),
    ...claims.flatMap(({ via }) => via.flatMap(({ outlet: name }) => name ?? [])),
  ]);
  return {
    topic: topic.parse(frontMatter(page.source)),
    claims,
    articles: reporting.map(({ claims: _, ...rest }) => rest),
    actors: actors.filter(({ id: name }) => speaking.has(name)),
    outlets: listIn(pages, 'outlets', outlet).filter(({ id: name }) => outlets.has(name)),
  };
};

const fontName = 'inter-latin.woff2';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The style sheets that a built page links, in their order. */
const readStyles = (html: string, site: string): string =>
  [...parseHTML(html).document.querySelectorAll('link[rel="stylesheet"]')]
    .map((link) => readFileSync(path.join(site, link.getAttribute('href') ?? ''), 'utf8'))
    .join('\n');

/** The face that the graph's labels were measured with: in another one they would run into each other. */
const labelFont = 'inter-latin-wght-normal';

/** Writes a folder under a hidden name. */
const writeHidden = (folder: string, files: ReadonlyMap<string, string | Buffer>): string => {
  const hidden = path.join(path.dirname(folder), `.${path.basename(folder)}`);
  rmSync(hidden, { recursive: true, force: true });
  mkdirSync(hidden, { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(hidden, name), text);
  return hidden;
};

/** Everything on a topic. Throws a UsageError where there is no such topic. */
export const needTopic = (pages: readonly Page[], topic: string): TopicData => {
  const data = collectData(pages, topic);
  if (data) return data;
  const known = pages.flatMap(({ path: name }) => /^topics\/(.+)\.mdx$/.exec(name)?.[1] ?? []);
  throw new UsageError(`there is no topic ${topic}\n  hint: ${nearestHint(topic, known, `the topics are ${known.join(', ')}`).hint}`);
};

/**
 * Freezes a topic from a site that was built, under no base path, of content that the ledger has. Says which snapshot it is,
 * and whether it was there already: the same data on the same day is frozen once.
 * Throws a UsageError where the topic is not known, or the content holds what was never published.
 */
export const takeSnapshot = (
  folders: SiteFolders,
  { root, topic, date, site }: { root: string; topic: string; date: string; site: string },
): { snapshot: Snapshot; isNew: boolean } => {
  const consulted = consultContent(folders, root);
  if (!isPublished(consulted)) throw new UsageError('the content holds what is not in the ledger\n  hint: run "npm run ledger" first');
  const { ledger, version } = consulted;
  const publication = ledger.publications.length;
  const { pages } = readContent(folders.content);
  const data = needTopic(pages, topic);
  const rights =
    'Our data: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Quotations and headlines remain their speakers’ and publishers’.';
  const json = `${JSON.stringify({ record: 'On Record', rights, date, publication, version, ...data }, null, 1)}\n`;
  const id = `${date}-${sha256(json).slice(0, 12)}`;
  const earlier = ledger.snapshots.find((one) => one.id === id);
  if (earlier) return { snapshot: earlier, isNew: false };
  const folder = path.join(folders.snapshots, id);
  if (existsSync(folder)) throw new UsageError(`${folder} is there, and the ledger does not know it: move it away`);
  const page = `/topics/${topic}/`;
  const html = readFileSync(path.join(site, page, 'index.html'), 'utf8');
  const { title } = data.topic;
  const css = readStyles(html, site);
  const font = filesOf(css).find((file) => path.basename(file).startsWith(labelFont));
  const frozen = freezePage(
    { html, css, path: page, fonts: new Map(font === undefined ? [] : [[font, fontName]]) },
    topic,
    (drawings) => ({ id, title, day: date, publication, version, files: ['data.json', ...drawings, sumsName] }),
    (address) => ledger.addresses.has(address),
  );
  const files = new Map<string, string | Buffer>([...frozen, ['data.json', json]]);
  if (font !== undefined) files.set(fontName, readFileSync(path.join(site, font)));
  const sums = makeSums(files);
  const snapshot: Snapshot = { id, topic, title, date, publication, version, claims: data.claims.length, sha256: sha256(sums) };
  // Named only when it is noted: a run that was killed in between is finished by `recoverLedger`.
  const hidden = writeHidden(folder, new Map([...files, [sumsName, sums]]));
  const { texts } = ledger;
  writeWithContent(folders, root, texts, { ...texts, snapshots: `${texts.snapshots}${JSON.stringify(snapshot)}\n` });
  renameSync(hidden, folder);
  return { snapshot, isNew: true };
};
