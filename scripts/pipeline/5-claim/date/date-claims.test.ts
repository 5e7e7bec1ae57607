import { expect, test } from 'vitest';
import { claimsOf, type Marked } from '../claim/marked.fixture.ts';

const said = (lines: string, marked: Marked = {}): string => {
  const claim = claimsOf(lines, marked).at(-1);
  return claim ? `${claim.said.date || '?'} ${claim.said.basis}` : '';
};

// 4 February 2026, the day of publication, is a Wednesday.
test.each([
  ['beside the cue', '[Holm] <said> on Tuesday that {it rains}.', '2026-02-03 resolved'],
  ['after the content', '{It rains}, [Holm] <said> on Tuesday.', '2026-02-03 resolved'],
  ['before the source', 'On January 28, [Holm] also <said> that {it rains}.', '2026-01-28 resolved'],
  ['between source and cue', '[Holm] on Monday <rejected> {the plan}.', '2026-02-02 resolved'],
  ['full date', '[Holm] <said> on 3 March 2025 that {it rains}.', '2025-03-03 stated'],
  ['its own day', '[Holm] <said> today that {it rains}.', '2026-02-04 published'],
  ['behind a participle of speaking', '[Holm] <said> speaking in Bergen on Monday that {it rains}.', '2026-02-02 resolved'],
  ['an opening over a participle', 'On Monday, [Holm] went further, <calling for> {boats}.', '2026-02-02 resolved'],
  ['the same speech', '[Holm] <said> on Tuesday that {it rains}.\n\n“{It pours},” [Holm] <added>.', '2026-02-03 resolved'],
  ['the same sentence', '[Holm] <said> on Tuesday that {it rains}.\n\n[Holm] <said> {it pours}.', '2026-02-03 resolved'],
  [
    'taken up by the next sentence',
    '[Holm] has <rejected> {the plan}. The warning came after talks on Tuesday in Bergen.',
    '2026-02-03 resolved',
  ],
  ['behind the name', '[Holm today] <announced> {a plan}.', '2026-02-04 published'],
  ['she presented it', 'Holm presented the plan in Oslo on Monday. [Holm] <ruled out> {delays}.', '2026-02-02 resolved'],
  ['at the time', 'The port closed on 26 January. “{It rains},” [Holm] <said> at the time.', '2026-01-26 resolved'],
  ['the body voted', 'The Herring Council voted on Tuesday to wait. [Sund] <told> the meeting {it rains}.', '2026-02-03 resolved'],
  ['a letter in which', 'Ten skippers signed a letter to Oslo on Monday, in which [they] <say> {it rains}.', '2026-02-02 resolved'],
  ['before the vote', 'The council agreed on Tuesday to wait. “{It rains},” [Sund] <told> members before the vote.', '2026-02-03 resolved'],
  ['she spoke', '[Holm] has <rejected> {the plan}. She spoke on Tuesday.', '2026-02-03 resolved'],
  [
    'the meeting',
    'Talks with the union on Tuesday in Bergen failed. During the meeting in Bergen, [Norway] <agreed to> {wait}.',
    '2026-02-03 resolved',
  ],
  [
    'the story goes on',
    'On January 6, the Coastal Boat Owners met in Bergen. [The skippers] <committed to> {fish less}.',
    '2026-01-06 resolved',
  ],
])('%s', (_, lines, expected) => {
  expect(said(lines)).toBe(expected);
});

test.each([
  ['no words', '[Holm] <said> {it rains}.'],
  ['words in the content', '[Holm] <said> {it rained on Tuesday}.'],
  ['another event', '[Holm] <has made clear> that {it rains}, even though talks resumed on Tuesday.'],
  ['since then', '[Holm] <has been pushing> {boats} since February last year.'],
  ['ahead of it', '[Holm] <said> {it rains} ahead of talks on Tuesday.'],
  ['an opening with another event', 'After talks resumed on Tuesday, [Holm] <said> that {it rains}.'],
  ['a habit', '[Holm] <said> on Tuesday that {it rains}.\n\n[Holm] <has repeatedly said> {it pours}.'],
  ['the present', '[Holm] <said> on Tuesday that {it rains}.\n\n[Holm] <opposes> {the plan}.'],
  [
    'after a stand in the same paragraph',
    '[Holm] <said> on Tuesday that {it rains}.\n\n[Norway] <has repeatedly warned> {it pours}.\n“{Indeed},” <said> [Holm].',
  ],
  ['after doing so', '[Holm] said on Tuesday she liked it, four months after <calling> {it a betrayal}.'],
  ['another speaker', '[Holm] <said> on Tuesday that {it rains}.\n\n[Sund] <said> {it pours}.'],
  [
    'days that differ',
    '[Holm] <said> on Monday that {it rains}.\n\n[Holm] <said> on Tuesday that {it pours}.\n\n[Holm] <said> {it hails}.',
  ],
  ['another meeting', 'Talks on Tuesday in Bergen failed. [Holm] <said> during the Oslo Fisheries Conference that {it rains}.'],
  ['a day in the source', '[Jens Lie, head of the union in 2012,] <said> {it rains}.'],
])('not known: %s', (_, lines) => {
  expect(said(lines)).toBe('? unknown');
});

test('in an article without a date, weekdays are known only by the days that it gives itself', () => {
  expect(said('[Holm] <said> on Tuesday that {it rains}.', { published: '' })).toBe('? unknown');
  const posts = { 1: { poster: 'Sund', date: '2025-02-18' } };
  expect(said('A post was shared.\n\n“{It pours},” [Sund] wrote.', { published: '', posts })).toBe('2025-02-18 stated');
  const marked: Marked = { published: '', posts: { 0: { poster: 'Sund', date: '2025-02-18' } } };
  expect(said('A post of Sund.\n\n[Holm] <said> on Tuesday that {it rains}.', marked)).toBe('2025-02-18 resolved');
  expect(said('A post of Sund.\n\n[Holm] <said> on Monday that {it rains}.', marked)).toBe('? unknown');
  expect(said('A post of Sund.\n\n[Holm] <said> last week that {it rains}.', marked)).toBe('? unknown');
});

test('a live page tells of its own day', () => {
  const live = '09:14 Start\n\n[Holm] <says> {it rains}.\n\n[Sund] <has promised> {it pours}.';
  expect(said(live)).toBe('? unknown');
  expect(said('[Holm] <says> {it rains}.', { title: 'Quota vote: as it happened' })).toBe('2026-02-04 published');
  expect(said('[Sund] <has promised> {boats}.', { title: 'Quota vote: as it happened' })).toBe('? unknown');
});

test('the speech of one paragraph has one day', () => {
  const claims = claimsOf('[Holm] <confirmed> {the plan}.\n“{It stays},” [Holm] <told> parliament on Tuesday.');
  expect(claims.map(({ said: { date } }) => date)).toEqual(['2026-02-03', '2026-02-03']);
});
