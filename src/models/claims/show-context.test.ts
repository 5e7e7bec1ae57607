import { expect, test } from 'vitest';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { showContext } from './show-context.ts';

const [placed] = sampleCorpus().claims;
if (!placed) throw new Error('the sample has no claim');
const evidence = { quote: { exact: 'we will', prefix: 'lf a word. “', suffix: ',” he said. Hal' }, position: { start: 40, end: 47 } };

test('the sentences around the words are shown whole where the record has them', () => {
  const context = { before: 'One sentence. “', after: ',” he said. Another one.' };
  const claim = { ...placed.claim, evidence, context };
  expect(showContext(claim, 500)).toEqual({ ...context, isCutBefore: true, isCutAfter: true });
  expect(showContext({ ...claim, evidence: { ...evidence, position: { start: 15, end: 22 } } }, 46)).toMatchObject({
    isCutBefore: false,
    isCutAfter: false,
  });
});

test('an excerpt shows what the selector carries, without half words', () => {
  const { context: _none, ...claim } = placed.claim;
  expect(showContext({ ...claim, evidence }, 500)).toEqual({
    before: 'a word. “',
    after: ',” he said.',
    isCutBefore: true,
    isCutAfter: true,
  });
});
