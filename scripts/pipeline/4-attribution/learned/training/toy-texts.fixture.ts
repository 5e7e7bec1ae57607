import type { Span } from '../../../span.ts';
import { splitPlainText } from './read-training-texts.ts';
import type { TrainingText } from './train-weights.ts';

const names = ['Vane', 'Okafor', 'Lindqvist', 'Marrow', 'Petit', 'Sandoval', 'Quill', 'Haddad'];
const verbs = ['said', 'warned', 'argued', 'announced', 'insisted'];
const claims = [
  'the quota was too low',
  'boats would stay in port',
  'the ferry fare must fall',
  'nobody had been asked',
  'the stock was recovering',
];
const plain = ['The harbour was closed on Monday.', 'Rain fell over the fjord all week.', 'The ferry left at noon.'];

const at = (text: string, words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const makeText = (i: number): TrainingText => {
  const [a, b] = [names[i % 8] ?? '', names[(i * 3 + 1) % 8] ?? ''];
  const [first, second] = [claims[i % 5] ?? '', claims[(i + 2) % 5] ?? ''];
  const verb = verbs[i % 5] ?? '';
  const other = verbs[(i + 3) % 5] ?? '';
  const lead = `Minister ${a} ${verb} that ${first}.`;
  const tail = `“${second},” ${other} Mayor ${b}.`;
  const text = `${lead} ${plain[i % 3] ?? ''}\n\n${tail} ${plain[(i + 1) % 3] ?? ''}`;
  return {
    id: `toy-${i}`,
    text,
    sentences: splitPlainText(text),
    attributions: [
      { source: [at(text, `Minister ${a}`)], cue: [at(text, verb)], content: [at(text, `that ${first}`)] },
      {
        source: [at(text, `Mayor ${b}`)],
        cue: [{ start: text.indexOf(`${other} Mayor`), end: text.indexOf(`${other} Mayor`) + other.length }],
        content: [at(text, `“${second},”`)],
      },
    ],
  };
};

/** For tests: little articles of our own, each with a statement before its cue and one after it. */
export const toyTexts = (count: number): TrainingText[] => [...Array(count).keys()].map(makeText);
