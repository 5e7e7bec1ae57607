import { expect, test } from 'vitest';
import type { SampleClaim } from '../../corpus/sample-corpus.fixture.ts';
import { makeUrls } from '../../site/urls.ts';
import { writeMarkup } from '../draw/markup.ts';
import { defaultState } from '../picture/graph-state.ts';
import { makePicture } from '../picture/make-picture.ts';
import { samplePicture } from '../picture/sample-picture.fixture.ts';
import { syntheticGraph } from '../picture/synthetic-graph.fixture.ts';
import { whenSaid } from './draw-lane.ts';
import { drawTime } from './draw-time.ts';
import { drawTimeTable } from './draw-time-table.ts';
import { makeLanes } from './make-lanes.ts';
import { narrowTime, wideTime } from './place-lane.ts';
import { toStatementRows } from './to-statement-rows.ts';

const on = 'troops-after-deal';
const claims: SampleClaim[] = [
  { id: 'a', actors: ['lavrov'], date: '2026-01-10', takes: [[on, 'support']] },
  { id: 'b', actors: ['lavrov'], date: '2026-02', takes: [[on, 'conditional']] },
  { id: 'c', actors: ['zelensky'], takes: [[on, 'oppose']] },
];
const style = { frame: wideTime, label: 'Who said what', lanes: 'actors' } as const;
const drawn = (selected = '', of = claims): string => {
  const { picture, drawing } = samplePicture(of);
  return writeMarkup(drawTime(picture, { ...drawing, selected }, defaultState, style));
};
const selects = (markup: string): string[] => [...markup.matchAll(/data-select="([^"]+)"/g)].map(([, id]) => id ?? '').sort();

test.each([
  ['a mark leads to its claim', 'href="/claims/aaaaaaaaaa/"'],
  ['a name leads to all claims of the actor on the position', `href="/actors/lavrov/#position-${on}"`],
  ['a mark says who, what, when and who reported it', 'Sergey Lavrov supports, 10 January 2026, reported by The Gazette: After a deal'],
  ['what lies within a month has a bar', 'class="bounds"'],
  ['a move is a bend', 'class="bend"'],
  ['what has no day has an arrow back from the last that it can be', 'M-26,-4L-30,0L-26,4'],
  ['a side has its word', '>− opposes</text>'],
  ['the proposition heads its lanes', 'class="proposition"'],
])('%s', (_, hit) => expect(drawn()).toContain(hit));

test('who said the same again has no bend', () => {
  const [first] = claims;
  expect(drawn('', first ? [first, { ...first, id: 'd', date: '2026-02-04' }] : [])).not.toContain('class="bend"');
});

test.each([
  ['a statement', `lavrov.${on}.aaaaaaaaaa`],
  ['a lane', `lavrov.${on}`],
])('%s that is selected says so, and nothing else does', (_, id) => {
  expect(drawn(id).match(/aria-current/g)).toHaveLength(1);
  expect(drawn(id)).toContain(`data-select="${id}" aria-current=""`);
});

test('picture, table twin and rows hold the same statements', () => {
  const data = syntheticGraph(14, 3, 60);
  const picture = makePicture(data, defaultState);
  const drawing = { data, urls: makeUrls('/'), selected: '' };
  const ofPicture = selects(writeMarkup(drawTime(picture, drawing, { ...defaultState, nodes: 0 }, style))).filter(
    (id) => id.split('.').length === 3,
  );
  const ofTable = selects(writeMarkup(drawTimeTable(picture, drawing))).filter((id) => id.split('.').length === 3);
  expect(ofPicture.length).toBeGreaterThan(20);
  expect(ofTable).toEqual(ofPicture);
  const rows = toStatementRows(picture, data);
  expect(rows).toHaveLength(ofPicture.length);
  for (const { said, earliest, latest } of rows) if (said !== '') expect([earliest, latest]).toEqual([said, said]);
  for (const { side, claimIds } of rows) expect([side === '', claimIds.length === 0]).toEqual([false, false]);
});

test('two hundred actors are folded: fewer lanes than actors, the others a link to the position', () => {
  const data = syntheticGraph(200, 6, 1500);
  const picture = makePicture(data, defaultState);
  for (const frame of [wideTime, narrowTime]) {
    const markup = writeMarkup(drawTime(picture, { data, urls: makeUrls('/'), selected: '' }, defaultState, { ...style, frame }));
    expect(markup.match(/class="lane"/g)?.length).toBeLessThanOrEqual(60);
    expect(markup).toMatch(/data-select="\*position-\d+"[^>]*>.*? others, folded/);
  }
});

test.each([
  ['2026-02', null, 'February 2026'],
  ['', Date.UTC(2026, 1, 4, 23, 59) / 1000, 'by 4 February 2026'],
  ['', null, 'date not known'],
])('%j, at the latest %j, is %s', (date, latest, words) => {
  const { data, picture } = samplePicture([{ id: 'a', actors: ['lavrov'], date, takes: [[on, 'oppose']] }]);
  const statement = makeLanes(picture, data, 0)[0]?.groups[0]?.lanes[0]?.statements[0];
  if (!statement) throw new Error('no statement');
  expect(whenSaid({ ...statement, claim: { ...statement.claim, latest } })).toBe(words);
});
