import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';

// 4 February 2026, the day of publication, is a Wednesday.
const said = (lines: string): string => {
  const claim = claimsOf(lines).at(-1);
  return claim ? `${claim.said.date || '?'} ${claim.said.basis} ${claim.said.words}`.trim() : '';
};

const opening = 'The boat house has chairs for fifty. On Monday evening people stood in the rain.\n\n';
const monday = '2026-02-02 resolved On Monday evening';

test.each([
  ['who speaks there', `${opening}There was applause. [Sund] <said> {it rains}.`, monday],
  ['paragraphs later', `${opening}The crowd was big.\n\nIt rained.\n\n“{It pours},” [Sund] <went on>.`, monday],
  ['to those who are there', `${opening}[Sund] <told> the meeting {it rains}.`, monday],
  [
    'behind another day of another paragraph',
    `${opening}The crowd was big. Ten skippers signed a letter on Sunday.\n\n“{It pours},” [Sund] <went on>.`,
    monday,
  ],
])('one scene: %s', (_, lines, expected) => {
  expect(said(lines)).toBe(expected);
});

test.each([
  ['nobody is gathered', `${opening}[Sund] <said> {it rains}.`],
  ['no scene is set', 'People stood in the rain.\n\nThere was applause. [Sund] <said> {it rains}.'],
  ['in a statement', `${opening}There was applause. In a statement [Sund] <said> {it rains}.`],
  ['said before', `${opening}There was applause. [Sund] had <said> {it rains}.`],
  ['behind another time of its paragraph', `${opening}There was applause. Last spring Holm had come. [Sund] <said> {it rains}.`],
  ['behind another scene', `${opening}There was applause.\n\nIn January people stood in the sun.\n\n[Sund] <told> the meeting {it rains}.`],
  ['too late in the article', `It rained.\n\nIt rained.\n\n${opening}There was applause. [Sund] <said> {it rains}.`],
])('not: %s', (_, lines) => {
  expect(said(lines)).toBe('? unknown');
});
