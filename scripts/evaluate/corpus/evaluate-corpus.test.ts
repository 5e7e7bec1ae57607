import { expect, test } from 'vitest';
import { predict } from './evaluate-corpus.ts';

test('spans point into the text as it is; "that" and the relative pronoun are kept as the corpus has them', () => {
  const text = '\n  Vane said that fares rise.\r\n\nCole, who opposes the bridge, left. ';
  const words = predict({ text }, 'rules').map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spans.map(([start, end]) => text.slice(start, end))),
  );
  expect(words).toEqual([
    [['Vane'], ['said'], ['that fares rise']],
    [['who'], ['opposes'], ['the bridge']],
  ]);
});

test('an empty text has no attributions', () => {
  expect(predict({ text: '' }, 'both')).toEqual([]);
});
