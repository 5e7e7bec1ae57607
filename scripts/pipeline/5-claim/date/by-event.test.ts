import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';

// 4 February 2026, the day of publication, is a Wednesday.
const said = (lines: string): string => {
  const claim = claimsOf(lines).at(-1);
  return claim ? `${claim.said.date || '?'} ${claim.said.words}`.trim() : '';
};

const march = 'Hundreds of skippers gathered outside the harbour office on Tuesday in a protest over the quota.\n\n';
const hearing = 'Astrid Holm testified before the Herring Council on Monday about the lost boats.\n\n';

test.each([
  ['chanted', `${march}[Skippers] <chanted> “{More herring}.”`, '2026-02-03 on Tuesday'],
  ['told the crowd', `${march}[Jens Berg] <told> the crowd {it rains}.`, '2026-02-03 on Tuesday'],
  ['told cheering people', `${march}[Jens Berg] <told> cheering skippers {it rains}.`, '2026-02-03 on Tuesday'],
  ['to cheers', `${march}“{It rains},” [Jens Berg] <said> to cheers.`, '2026-02-03 on Tuesday'],
  ['from a stage', `${march}[Berg] <said> from the stage {it rains}.`, '2026-02-03 on Tuesday'],
  ['who marched', `${march}Jens Berg walked with the protesters.\n\n“{It rains},” [Berg] <said>.`, '2026-02-03 on Tuesday'],
  ['who goes on', `${march}[Jens Berg] <told> the crowd {it rains}.\n\n“{It pours},” [he] <said>.`, '2026-02-03 on Tuesday'],
  ['who testified', `${hearing}“{It rains},” [Holm] <said>.`, '2026-02-02 on Monday'],
  ['told the panel', `${hearing}[Berg] <told> the panel {it rains}.`, '2026-02-02 on Monday'],
  ['asked the witness', `${hearing}[Jens Berg] <asked> Holm {about the nets}.`, '2026-02-02 on Monday'],
  ['at the end of it', `${hearing}[Jens Berg] <said> after the testimony ended that {it rains}.`, '2026-02-02 on Monday'],
  ['later in the day', `${hearing}Later in the day, Magnus Sund testified as well.\n\n[Sund] <said> {it rains}.`, '2026-02-02 on Monday'],
  [
    'who moved it',
    'Members of the council debated for hours on Monday.\n\nThe motion was tabled by Jens Berg.\n\n“{It rains},” [Berg] <said>.',
    '2026-02-02 on Monday',
  ],
  [
    'in court',
    'The harbour court on Tuesday stopped the dredging.\n\n“{It rains},” [Judge Jens Berg] <told> the court.',
    '2026-02-03 on Tuesday',
  ],
  ['two of them', `${hearing}Magnus Sund testified too.\n\n[Holm and Sund] <said> {it rains}.`, '2026-02-02 on Monday'],
])('at an event: %s', (_, lines, expected) => {
  expect(said(lines)).toBe(expected);
});

test.each([
  ['who was not there', `${march}[Jens Berg] <said> {it rains}.`],
  ['an office elsewhere', `${march}[The mayor’s office] <said> {it rains}.`],
  ['in a statement', `${hearing}In a statement, [Holm] <said> {it rains}.`],
  ['in an interview', `${hearing}[Holm] <said> in an interview {it rains}.`],
  ['a stand', `${hearing}[Holm] <has repeatedly said> {it rains}.`],
  ['earlier', `${hearing}[Holm] had <said> earlier {it rains}.`],
  ['of what was said another time', `${hearing}Sund asked about sworn testimony in which [Holm] <said> {it rains}.`],
  ['behind another day', `${march}A boat sank on January 12. [Jens Berg] <told> the crowd {it rains}.`],
  ['an event to come', 'Skippers will gather on Friday for a protest over the quota.\n\n[Jens Berg] <told> the crowd {it rains}.'],
  ['before an event', 'The mayor spoke ahead of a protest on Tuesday over the quota.\n\n[Jens Berg] <told> the crowd {it rains}.'],
  ['an event of long ago', 'Skippers gathered on 12 January 2026 in a protest.\n\n[Jens Berg] <told> the crowd {it rains}.'],
  ['no event', 'The price of herring fell on Tuesday.\n\n[Jens Berg] <told> the crowd {it rains}.'],
  ['an event told late', `It rained.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\n${march}[Jens Berg] <told> the crowd {it rains}.`],
])('not: %s', (_, lines) => {
  expect(said(lines)).toBe('?');
});
