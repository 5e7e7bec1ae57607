import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeRandomDraws } from './make-synthetic-corpus.ts';

/** One article of a dossier: its front matter's lines by key, and its paragraphs. */
interface Pattern {
  front: ReadonlyMap<string, string>;
  paragraphs: readonly string[];
}

const parsePattern = (source: string): Pattern => {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const front = new Map(head.split('\n').map((line): [string, string] => [line.replace(/:.*/, ''), line]));
  return {
    front,
    paragraphs: body
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== ''),
  };
};

/** Whole words in small letters that are no endings of verbs: what the rules read stays mostly as it is. */
const plainWord = /\b[a-z]{5,}(?<!ed|ing|ly|s)\b/g;

const pickFrom = <Thing>(things: readonly Thing[], below: (size: number) => number): Thing => {
  const thing = things[below(things.length)];
  if (thing === undefined) throw new Error('nothing to pick from');
  return thing;
};

/** Variations of one dossier: its paragraphs in another order, some of another article's, other figures, a third of the plain words exchanged. */
const varyWith = (patterns: readonly Pattern[]) => {
  const vocabulary = [...new Set(patterns.flatMap(({ paragraphs }) => paragraphs.join(' ').match(plainWord) ?? []))];
  return (number: number): { name: string; source: string } => {
    const { next, below } = makeRandomDraws(number);
    const { front, paragraphs } = pickFrom(patterns, below);
    const vary = (paragraph: string): string =>
      paragraph
        .replace(plainWord, (word) => (next() < 0.35 ? pickFrom(vocabulary, below) : word))
        .replace(/\b\d{2,3}\b/g, (figure) => String(Math.max(10, Math.round(Number(figure) * (0.6 + next())))));
    const chosen = paragraphs.map((paragraph) => (next() < 0.4 ? pickFrom(pickFrom(patterns, below).paragraphs, below) : paragraph));
    const body = chosen.map((paragraph) => ({ paragraph: vary(paragraph), at: next() })).sort((a, b) => a.at - b.at);
    const day = new Date(Date.UTC(2026, 0, 1 + below(300))).toISOString().slice(0, 10);
    const lines = [
      front.get('outlet') ?? '',
      `url: "https://record.example/${number}"`,
      `title: "Article number ${number}"`,
      `published: "${day}"`,
      'accessed: "2026-11-22"',
      'language: "en"',
      'rights: "full"',
    ];
    return {
      name: `${day}-invented-${String(number).padStart(6, '0')}.md`,
      source: `---\n${lines.join('\n')}\n---\n\n${body.map(({ paragraph }) => paragraph).join('\n\n')}\n`,
    };
  };
};

/**
 * Writes seeds of invented articles, numbers `from` to below `to`, varied from the Markdown articles of several dossiers whose
 * registries share no id: about 300 words each. The same numbers give the same articles.
 */
export const makeArticles = (dossiers: readonly string[], seeds: string, { from = 0, to }: { from?: number; to: number }): void => {
  for (const folder of ['articles', 'topics']) mkdirSync(path.join(seeds, folder), { recursive: true });
  for (const registry of ['actors.yaml', 'outlets.yaml'])
    writeFileSync(path.join(seeds, registry), dossiers.map((dossier) => readFileSync(path.join(dossier, registry), 'utf8')).join('\n'));
  const variations = dossiers.map((dossier) => {
    for (const name of readdirSync(path.join(dossier, 'topics'))) {
      // The prose links to claims of articles that are not there.
      const source = readFileSync(path.join(dossier, 'topics', name), 'utf8');
      writeFileSync(path.join(seeds, 'topics', name), source.slice(0, source.indexOf('\n---\n', 4) + 5));
    }
    const names = readdirSync(path.join(dossier, 'articles'))
      .filter((name) => name.endsWith('.md'))
      .sort();
    return varyWith(names.map((name) => parsePattern(readFileSync(path.join(dossier, 'articles', name), 'utf8'))));
  });
  for (let number = from; number < to; number += 1) {
    const vary = variations[number % variations.length];
    if (!vary) throw new Error('no dossier to vary');
    const { name, source } = vary(number);
    writeFileSync(path.join(seeds, 'articles', name), source);
  }
};
