import { existsSync } from 'node:fs';
import { corpusArticle } from '../evaluate/corpus/corpus-document.ts';
import { readJsonl } from '../evaluate/corpus/read-jsonl.ts';

const NAMES = ['Vane', 'Okafor', 'Lindqvist', 'Marrow', 'Petit', 'Sandoval', 'Quill'];
const VERBS = ['said', 'warned', 'insisted', 'told the council', 'argued', 'announced'];
const WORDS = ['the quota was too low', 'fares must fall by a tenth', 'nobody had been asked', 'the ferry would stay in port'];

/** Articles of our own, for a machine without the corpus: the same each time. */
const makeTexts = (count: number): string[] =>
  [...Array(count).keys()].map((n) =>
    [...Array(40).keys()]
      .map((at) => {
        const [who, how, what] = [NAMES[(n + at * 3) % NAMES.length], VERBS[(n * 5 + at) % VERBS.length], WORDS[(n + at) % WORDS.length]];
        if (at % 4 === 0) return `“In ${1990 + at} ${what},” ${who} ${how} on Monday.`;
        if (at % 4 === 1) return `Minister ${who} ${how} that ${what}, and left for Bergen in the afternoon.`;
        if (at % 4 === 2) return `According to ${who}, ${what}.`;
        return `Rain fell over the fjord all week, and boat number ${n * at} was late again.`;
      })
      .join('\n\n'),
  );

/** The texts to measure on: those of the corpus file where it is there, or else our own. */
export const benchTexts = (file: string): { name: string; texts: string[] } =>
  existsSync(file)
    ? { name: 'PolNeAR, development part', texts: readJsonl(file, corpusArticle).map(({ text }) => text) }
    : { name: 'generated articles', texts: makeTexts(150) };
