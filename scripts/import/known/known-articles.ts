import { existsSync } from 'node:fs';
import path from 'node:path';
import { importRecord } from '../../pipeline/1-seed/import-record.ts';
import { makeArticleId, parseSeed } from '../../pipeline/1-seed/parse-seed.ts';
import { parseYaml } from '../../pipeline/1-seed/parse-yaml.ts';
import { listFolder, readTextFile } from '../../pipeline/1-seed/read-text-file.ts';
import type { Seed } from '../../pipeline/1-seed/seed.ts';
import { addressKey, isSameSite } from './address-key.ts';
import { readWords } from './read-words.ts';

/** An article that is in the dossier. */
export interface KnownArticle {
  /** Its file's name. */
  name: string;
  addresses: readonly string[];
  /** Digest of its words; undefined where it cannot be read. */
  words?: string | undefined;
}

/** What is in a dossier, by everything by which it can be recognised. */
export interface KnownArticles {
  byAddress: (address: string) => string | undefined;
  /** Articles with the same words. A copy on another site is another outlet's article: it is `elsewhere`. */
  byWords: (digest: string, address: string | undefined) => { here?: string; elsewhere?: string };
  /** True where a file of that stem, or an article of the id that it makes, is there. */
  isTaken: (stem: string) => boolean;
  add: (article: KnownArticle) => void;
}

const formats: Readonly<Record<string, Seed['format']>> = { '.md': 'md', '.txt': 'txt', '.html': 'html', '.htm': 'html' };

const stemOf = (name: string): string => name.slice(0, name.length - path.extname(name).length);

/** Files that hold articles: those of `articles/`, or of the dossier itself where its articles stand in it. */
export const articlesFolder = (dossier: string): string => {
  const own = path.join(dossier, 'articles');
  const holdsArticles = !existsSync(own) && listFolder(dossier, dossier).names.some((name) => path.extname(name).toLowerCase() in formats);
  return holdsArticles ? dossier : own;
};

/** Reads one article; what cannot be read is known by its name alone, and the next build says why. */
const readOne = (dossier: string, folder: string, name: string, names: readonly string[]): KnownArticle => {
  const read = (file: string): string | undefined => readTextFile(dossier, path.join(folder, file), file).text;
  const text = read(name);
  const sidecarName = names.find((other) => /\.ya?ml$/i.test(other) && stemOf(other) === stemOf(name));
  const sidecar = sidecarName === undefined ? undefined : read(sidecarName);
  const format = formats[path.extname(name).toLowerCase()];
  if (text === undefined || format === undefined) return { name, addresses: [] };
  const outlet = /^outlet:[ \t]*["']?([a-z0-9-]+)/m.exec(sidecar ?? text)?.[1] ?? '';
  const source = {
    file: name,
    name,
    format,
    text,
    ...(sidecar === undefined || sidecarName === undefined ? {} : { sidecar: { file: sidecarName, text: sidecar } }),
  };
  const { seed } = parseSeed(source, { ids: [outlet], file: '' });
  const value = parseYaml(sidecar ?? '', sidecarName ?? '').value;
  const record = importRecord.safeParse(typeof value === 'object' && value !== null ? Reflect.get(value, 'imported') : undefined).data;
  const words = record && seed?.meta.url !== undefined ? undefined : seed && readWords(seed).read;
  const asked = record !== undefined && URL.canParse(record.from) && /^https?:/i.test(record.from) ? record.from : undefined;
  const addresses = [seed?.meta.url, record?.address, asked, words?.hasAddress ? words.meta.url : undefined];
  return { name, addresses: addresses.filter((address) => address !== undefined), words: record?.words ?? words?.digest };
};

/** What is in the dossier now; `add` tells it what comes. Articles that were imported are recognised by what was written down then. */
export const readKnownArticles = (dossier: string, folder: string): KnownArticles => {
  const { names } = listFolder(folder, folder);
  const byKey = new Map<string, string>();
  const byDigest = new Map<string, KnownArticle[]>();
  const taken = new Set<string>();
  const add = (article: KnownArticle): void => {
    for (const address of article.addresses) byKey.set(addressKey(address), article.name);
    if (article.words !== undefined) byDigest.set(article.words, [...(byDigest.get(article.words) ?? []), article]);
    taken.add(stemOf(article.name).toLowerCase());
    const id = makeArticleId(article.name);
    if (id !== undefined) taken.add(id);
  };
  for (const name of names) if (formats[path.extname(name).toLowerCase()]) add(readOne(dossier, folder, name, names));
  // Metadata whose article is not there stays an editor's, and keeps its name.
  for (const name of names) taken.add(stemOf(name).toLowerCase());
  return {
    byAddress: (address) => byKey.get(addressKey(address)),
    byWords: (digest, address) => {
      const same = byDigest.get(digest) ?? [];
      const isHere = ({ addresses }: KnownArticle): boolean =>
        address === undefined || addresses.length === 0 || addresses.some((other) => isSameSite(other, address));
      const here = same.find(isHere)?.name;
      if (here !== undefined) return { here };
      return same[0] === undefined ? {} : { elsewhere: same[0].name };
    },
    isTaken: (stem) => taken.has(stem.toLowerCase()),
    add,
  };
};
