import { expect, test } from 'vitest';
import { article as articleSchema, type Claim } from '../../schema/index.ts';
import { makeClaim, sampleArticle, sampleClaim } from '../corpus/sample.fixture.ts';
import { claimWording, closeQuotation, sentenceText, shortLead, wordingText } from './claim-wording.ts';

test.each([
  ['seen as “legitimate targets', 'seen as “legitimate targets”'],
  ['a pier” and a boat', '“a pier” and a boat'],
  ['seen as “targets” now', 'seen as “targets” now'],
  ['it’s plain', 'it’s plain'],
  ['', ''],
])('%j reads %j', (words, closed) => {
  expect(closeQuotation(words)).toBe(closed);
});

const source = 'Ada North';

/** The claim in an article of these rights, as the wording takes it. */
const worded = (claim: Claim, rights: 'excerpt' | 'digest' = 'excerpt', about: { speakers?: string; position?: string } = {}) => {
  const article = articleSchema.parse({ ...sampleArticle, rights });
  return {
    claim,
    article,
    wording: claimWording({ claim, article }, about),
    outlet: { name: 'Town Paper' },
    namesInSentence: about.speakers ?? source,
  };
};

test.each([
  ['cue before', 'Ada North said that the bridge stays.', 'said', 'the bridge stays', ' said that'],
  ['cue right before', 'Ada North opposes the bridge.', 'opposes', 'the bridge', ' opposes'],
  [
    'cue far before',
    'Ada North told the whole of the assembled council on Tuesday that the bridge stays.',
    'told',
    'the bridge stays',
    ' told … council on Tuesday that',
  ],
  ['speaker between', 'In reply warned Ada North that the bridge stays.', 'warned', 'the bridge stays', ' warned that'],
  ['a participle', 'Ada North, noting that the bridge stays, left.', 'noting', 'the bridge stays', ' noted that'],
  [
    'a quotation cut at its end',
    'Ada North calls it “a bridge too far.”',
    'calls',
    'it “a bridge too far',
    ' calls',
    'it “a bridge too far”',
  ],
  ['another sentence between', 'Ada North said no. Also the bridge stays.', 'said', 'the bridge stays', ' said:'],
  ['no cue', 'Ada North: the bridge stays.', '', 'the bridge stays', ':'],
])('reported, %s', (_, text, cue, content, lead, words = content) => {
  const claim = makeClaim('aaaaaaaaad', { text, source, cue, content: [content] });
  for (const [rights, by] of [
    ['excerpt', 'outlet'],
    ['digest', 'digest'],
  ] as const)
    expect(claimWording(worded(claim, rights))).toEqual({ kind: 'reported', by, order: 'verb', lead, pieces: [words], cut: false });
});

test.each([
  [' said that', 'said that'],
  [' said:', 'said:'],
  [':', '…'],
])('%j behind a name, %j in a line that names the speaker elsewhere', (lead, short) => {
  expect(shortLead({ kind: 'reported', by: 'outlet', order: 'verb', lead, pieces: [], cut: false })).toBe(short);
});

test('quoted words are the speaker’s, piece by piece', () => {
  const text = '“We pay,” Ada North said, “and we build.”';
  const claim = makeClaim('aaaaaaaaae', { text, source, cue: 'said', content: ['We pay,', 'and we build.'] }, { form: 'direct' });
  for (const rights of ['excerpt', 'digest'] as const) expect(wordingText(worded(claim, rights))).toBe('“We pay,” … “and we build.”');
  expect(wordingText(worded({ ...claim, cut: true }))).toBe('“We pay,” … “and we build.” …');
});

test('reported speech names who reports it', () => {
  expect(wordingText(worded(sampleClaim))).toBe('According to Town Paper, Ada North said on Tuesday that the bridge will be built');
});

test('a paraphrase says that it is one, and of what', () => {
  const placed = worded(sampleClaim, 'digest');
  expect(sentenceText(placed)).toBe('Ada North said on Tuesday that the bridge will be built');
  expect(wordingText(placed)).toBe(`Paraphrase by On Record of a report in Town Paper: ${sentenceText(placed)}`);
  expect(sentenceText({ ...placed, namesInSentence: 'the town' })).toMatch(/^The town said/);
});

test.each([
  ['The bridge stays, Ada North said.', 'said', 'The bridge stays', 'The bridge stays, Ada North said', ', as reported by Town Paper'],
  ['Yet the bridge stays, said Ada North.', 'said', 'the bridge stays,', 'The bridge stays, Ada North said', ', as reported by Town Paper'],
  [
    'The bridge stays, according to Ada North.',
    'according to',
    'The bridge stays',
    'The bridge stays, according to Ada North',
    ', as reported by Town Paper',
  ],
])('content before its cue is a sentence: %s', (text, cue, content, sentence, reported) => {
  const claim = makeClaim('aaaaaaaaad', { text, source, cue, content: [content] });
  expect(sentenceText(worded(claim, 'digest'))).toBe(sentence);
  expect(sentenceText(worded(claim))).toBe(sentence + reported);
});

test('a preposition goes before the speaker', () => {
  const claim = makeClaim('aaaaaaaaad', {
    text: 'According to Ada North the bridge stays.',
    source,
    cue: 'According to',
    content: ['the bridge stays'],
  });
  expect(sentenceText(worded(claim, 'digest'))).toBe('According to Ada North, the bridge stays');
  expect(sentenceText(worded(claim))).toBe('According to Ada North, as reported by Town Paper, the bridge stays');
});

test('the words between cue and content are whole where the context has them', () => {
  const text = 'Ada North told the whole of the assembled council on Tuesday that the bridge stays.';
  const words = { text, source, cue: 'told', content: ['the bridge stays'] };
  const claim = makeClaim('aaaaaaaaad', words, { context: { before: text.slice(0, text.indexOf('the bridge')), after: '.' } });
  expect(sentenceText(worded(claim, 'digest'))).toBe('Ada North told the whole of the assembled council on Tuesday that the bridge stays');
});

test('the verb agrees with who is named, and bare words say what they stand for', () => {
  const claim = makeClaim('aaaaaaaaad', {
    text: 'Town councillors oppose the idea.',
    source: 'Town councillors',
    cue: 'oppose',
    content: ['the idea'],
  });
  const position = 'The bridge is built';
  expect(sentenceText(worded(claim, 'digest', { speakers: 'the town', position }))).toBe(
    'The town opposes the idea [“The bridge is built”]',
  );
  expect(sentenceText(worded(claim, 'digest', { speakers: 'town councillors' }))).toBe('Town councillors oppose the idea');
});
