import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { article } from '../../src/schema/index.ts';
import { root } from './run-script.ts';

const { dist } = inject('site');
const folder = path.join(root, 'content/articles');
const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The text of one part of a built page, without the numbers and notes beside it. */
const textOf = (page: string, selector: string): string => {
  const { document } = parseHTML(readFileSync(path.join(dist, page, 'index.html'), 'utf8'));
  const element = document.querySelector(selector);
  for (const aside of element?.querySelectorAll('.number, .margin-note') ?? []) aside.remove();
  return oneSpace(element?.textContent ?? '');
};

const articles = readdirSync(folder).map((file) =>
  article.parse(parse(/^---\n(.*?)\n---/s.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1] ?? '')),
);

test.each(articles.filter(({ rights }) => rights !== 'excerpt'))('$id is shown character by character', ({ id, claims }) => {
  const body = textOf(`articles/${id}`, '.body');
  const missing = claims
    .map(({ evidence: { quote } }) => oneSpace(quote.prefix + quote.exact + quote.suffix))
    .filter((words) => !body.includes(words));
  expect(missing).toEqual([]);
});

// But for the capital at the start of a sentence and the mark at its end.
test.each(articles.flatMap(({ claims }) => claims))('claim $id shows its words unchanged', ({ id, content }) => {
  const words = textOf(`claims/${id}`, '.claim-words');
  const inner = (exact: string): string =>
    oneSpace(exact)
      .slice(1)
      .replace(/[,;:.]$/u, '');
  expect(content.filter(({ exact }) => !words.includes(inner(exact)))).toEqual([]);
});

test('nowhere does a space stand before a mark or after an opening quotation mark', () => {
  const odd = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .flatMap((file) => textOf(path.dirname(file), 'main').match(/.{0,20}(?: [,;:.](?: |$)|“ ).{0,10}/gu) ?? []);
  expect(odd).toEqual([]);
});
