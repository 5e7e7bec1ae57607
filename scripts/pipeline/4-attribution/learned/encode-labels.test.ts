import { expect, test } from 'vitest';
import { encodeLabels } from './encode-labels.ts';
import type { Annotated } from './link-labels.ts';
import { linkLabels } from './link-labels.ts';
import { makeTokenList } from './make-token-list.ts';
import { splitPlainText } from './training/read-training-texts.ts';

type Words = { source: string[]; cue: string[]; content: string[] };

const table: [string, string, Words[]][] = [
  ['cue before content', 'Vane said the quota was low.', [{ source: ['Vane'], cue: ['said'], content: ['the quota was low'] }]],
  ['cue after content', '“It is low,” Vane said.', [{ source: ['Vane'], cue: ['said'], content: ['“It is low,”'] }]],
  ['source after cue', '“It is low,” said Vane.', [{ source: ['Vane'], cue: ['said'], content: ['“It is low,”'] }]],
  [
    'content on both sides',
    '“It is low,” said Vane, “and late.”',
    [{ source: ['Vane'], cue: ['said'], content: ['“It is low,”', '“and late.”'] }],
  ],
  ['no source', 'It was denied that boats had sailed.', [{ source: [], cue: ['was denied'], content: ['that boats had sailed'] }]],
  [
    'one source, two cues',
    'Vane said boats would stay and warned of a shortage.',
    [
      { source: ['Vane'], cue: ['said'], content: ['boats would stay'] },
      { source: ['Vane'], cue: ['warned of'], content: ['a shortage'] },
    ],
  ],
  [
    'two attributions in two paragraphs',
    'According to Petit, fares rise.\nOkafor: “They fall.”',
    [
      { source: ['Petit'], cue: ['According to'], content: ['fares rise'] },
      { source: ['Okafor'], cue: [':'], content: ['“They fall.”'] },
    ],
  ],
  ['nothing', 'The ferry left at noon.', []],
];

test.each(table)('labels say all that linking needs: %s', (_, text, expected) => {
  const tokens = makeTokenList(text, splitPlainText(text)).spans;
  const toSpans = (words: string[]) => words.map((w) => ({ start: text.indexOf(w), end: text.indexOf(w) + w.length }));
  const gold: Annotated[] = expected.map(({ source, cue, content }) => ({
    source: toSpans(source),
    cue: toSpans(cue),
    content: toSpans(content),
  }));
  expect(linkLabels(tokens, encodeLabels(tokens, gold))).toMatchObject(gold);
});
