import { expect, test } from 'vitest';
import { findMentions } from './find-mentions.ts';
import { sampleCorpus } from './sample.fixture.ts';

const [bridge] = sampleCorpus().topics;
if (!bridge) throw new Error('the sample has no topic');
const ferry = { ...bridge, title: 'The ferry' };
const mentions = (body: string, other = '') =>
  Object.fromEntries(
    [...findMentions([bridge, ferry], (topic) => (topic === bridge ? body : other))].map(([target, topics]) => [
      target,
      topics.map(({ title }) => title),
    ]),
  );

test.each([
  ['a link', 'As [the mayor says](claim:aaaaaaaaaa), it stands.', ['claim:aaaaaaaaaa']],
  ['a link in angle brackets', '[Town](<actor:town>)', ['actor:town']],
  ['words with brackets', '[the “\\[new\\]” bridge](topic:bridge)', ['topic:bridge']],
  ['a link in a list and one in a heading', '## [A](actor:a)\n\n- [B](actor:b)\n', ['actor:a', 'actor:b']],
  ['what is no link', '`[x](claim:aaaaaaaaaa)` and \\[y](claim:bbbbbbbbbb)', []],
  ['no prose', '', []],
])('%s', (_, body, targets) => {
  expect(Object.keys(mentions(body))).toEqual(targets);
});

test('a topic that links twice stands once, in the order of the topics', () => {
  expect(mentions('[a](claim:aaaaaaaaaa) [b](claim:aaaaaaaaaa)', '[c](claim:aaaaaaaaaa)')).toEqual({
    'claim:aaaaaaaaaa': ['The bridge', 'The ferry'],
  });
});
