import { code, letters, marks, names, sentences } from './hostile-pieces.ts';

/** A document as somebody might put it into a folder of seeds to do harm. */
export interface HostileArticle {
  /** Name of its file, without a folder. */
  name: string;
  bytes: Buffer;
  /** Its metadata, in a file beside it. */
  sidecar?: string;
}

type Random = () => number;

const below = (random: Random, most: number): number => Math.floor(random() * most);

/** Throws on an empty list. */
const pick = <Value>(random: Random, values: readonly Value[]): Value => {
  const value = values[below(random, values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

const repeat = (random: Random, piece: string, longest: number): string =>
  piece.repeat(1 + below(random, Math.max(1, longest / piece.length)));

/** Something put between two sentences, or over and over. */
const makePiece = (random: Random): string => {
  const kind = random();
  if (kind < 0.45) return pick(random, sentences);
  if (kind < 0.6) return pick(random, code);
  if (kind < 0.75) return pick(random, letters);
  if (kind < 0.9) return pick(random, marks);
  if (kind < 0.96) return pick(random, names);
  return repeat(random, pick(random, [...code, ...letters, ...marks, ...sentences]), 1_000);
};

/** A sentence of the above with something in the middle of it: across the borders of quotations, names and what is shown around them. */
const tear = (random: Random, sentence: string, piece: string): string => {
  const at = below(random, sentence.length);
  return sentence.slice(0, at) + piece + sentence.slice(at);
};

const makeBody = (random: Random): string => {
  if (random() < 0.004) return repeat(random, pick(random, [...marks, ...letters, ...code, 'a*', '[', '> ', '- ', '{']), 60_000);
  const parts = Array.from({ length: 1 + below(random, 6) }, () =>
    random() < 0.4 ? tear(random, pick(random, sentences), makePiece(random)) : makePiece(random),
  );
  return parts.join(pick(random, ['', ' ', ' ', '\n\n', '\n']));
};

/** Fields of the front matter: now and then one is missing, strange, or not what it should be. */
const makeFields = (random: Random): string => {
  const strange = (usual: string): string => (random() < 0.12 ? JSON.stringify(makePiece(random)) : usual);
  const fields: [string, string][] = [
    ['outlet', strange('"harbour-news"')],
    ['url', strange('"https://news.example/ferry"')],
    ['title', strange('"The ferry stays"')],
    ['language', strange('"en"')],
    ['published', strange('"2026-02-03"')],
    ['rights', strange(pick(random, ['"full"', '"excerpt"', '"digest"']))],
    ['byline', random() < 0.3 ? JSON.stringify(pick(random, names)) : '"Ada Norde"'],
  ];
  const kept = fields.filter(() => random() > 0.03).map(([name, value]) => `${name}: ${value}`);
  if (random() < 0.05) kept.push(`${pick(random, names) || 'x'}: ${makePiece(random)}`);
  if (random() < 0.02) kept.push(`a: &a [${'*a, '.repeat(9)}]`);
  return `${kept.join('\n')}\n`;
};

const makePage = (random: Random, body: string): string => {
  const types = ['"NewsArticle"', '["NewsArticle","x"]', '{"a":1}', 'null', '[[]]', '"constructor"'];
  const data = `{"@type":${pick(random, types)},"headline":${JSON.stringify(makePiece(random))},"author":{"name":${JSON.stringify(pick(random, names))}}`;
  const close = random() < 0.9 ? '}' : '';
  return `<html><head><title>${makePiece(random)}</title><script type="application/ld+json">${data}${close}</script></head><body><article><h1>The ferry stays</h1><p>${body.replaceAll('\n\n', '</p><p>')}</p>${'<div>'.repeat(random() < 0.02 ? 5_000 : 0)}</article></body></html>`;
};

/** Now and then the bytes are no text, or not in the encoding that they seem to be. */
const toBytes = (random: Random, text: string): Buffer => {
  const kind = random();
  if (kind < 0.02) return Buffer.from(text, 'utf16le');
  if (kind < 0.04) return Buffer.from(text, 'latin1');
  if (kind < 0.05) return Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xc0, 0x80])]);
  return Buffer.from(text);
};

/** The hostile article of a number: the same numbers give the same articles. */
export const makeHostileArticle = (random: Random, number: number): HostileArticle => {
  const body = makeBody(random);
  const stem = `a${number}`;
  const kind = random();
  if (kind < 0.5) return { name: `${stem}.md`, bytes: toBytes(random, `---\n${makeFields(random)}---\n${body}\n`) };
  const page = kind < 0.75 ? `${body}\n` : makePage(random, body);
  return { name: `${stem}.${kind < 0.75 ? 'txt' : 'html'}`, bytes: toBytes(random, page), sidecar: makeFields(random) };
};
