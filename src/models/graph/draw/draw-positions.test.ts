import { expect, test } from 'vitest';
import { type SampleClaim, sampleCorpus } from '../../corpus/sample-corpus.fixture.ts';
import { makeUrls } from '../../site/urls.ts';
import { defaultState } from '../picture/graph-state.ts';
import { makeGraphData } from '../picture/make-graph-data.ts';
import { makePicture } from '../picture/make-picture.ts';
import { wideFrame } from '../positions/frame.ts';
import { drawPositions } from './draw-positions.ts';
import { writeMarkup } from './markup.ts';

const on = 'troops-after-deal';
const claims: SampleClaim[] = [
  { id: 'a', actors: ['lavrov'], date: '2026-01-10', takes: [[on, 'support']] },
  { id: 'b', actors: ['lavrov'], date: '2026-02-04', takes: [[on, 'oppose', 'confirmed']] },
  { id: 'e', actors: ['lavrov'], date: '2026-02-06', takes: [[on, 'oppose']] },
  { id: 'c', actors: ['zelensky'], takes: [[on, 'conditional', 'inferred', 'if <partners> pay']] },
];
const corpus = sampleCorpus({
  gazette: claims,
  herald: [
    { id: 'd', actors: ['ukraine'], date: '2026-02', takes: [['troops-now', 'neutral']] },
    { id: 'f', actors: ['zelensky'], takes: [['troops-now', 'unclear']] },
    { id: 'g', actors: ['lavrov'], takes: [['troops-now', 'support']] },
    { id: 'h', actors: ['lavrov'], takes: [['troops-now', 'oppose']] },
  ],
});
const data = makeGraphData(corpus, { topics: corpus.topics, subject: 'x', address: '' });
const draw = (arrows: boolean): string =>
  writeMarkup(
    drawPositions(makePicture(data, defaultState), { data, urls: makeUrls('/'), selected: '' }, wideFrame, 'Who stands where', arrows),
  );

test('the drawing of a small dossier', async () => {
  await expect(draw(true).replaceAll('><', '>\n<')).toMatchFileSnapshot('draw-positions.svg');
});

test('outline, ring, notch and arrow each say what they should, and only there', () => {
  const marks = draw(false).split('<a ').slice(1);
  const of = (actor: string): string => marks.find((mark) => mark.includes(`data-actor="${actor}"`)) ?? '';
  expect(of('lavrov')).toContain('class="notch"');
  expect(of('lavrov')).toContain('It reversed on 4 February 2026.');
  expect(of('zelensky')).not.toContain('class="notch"');
  expect(of('zelensky')).toContain('class="disc" r="7.3" fill="var(--paper)"');
  expect(of('lavrov')).toContain('fill="var(--stance-oppose)"');
  expect(of('ukraine')).toContain('class="ring"');
  expect(draw(false)).not.toContain('class="move"');
  expect(draw(true).match(/class="move"/g)).toHaveLength(2);
  expect(draw(false).match(/class="stance-(?:unclear|differs)"/g)).toHaveLength(2);
  expect(draw(true)).toContain('data-select="lavrov.troops-after-deal.aaaaaaaaaa.baaaaaaaaa"');
});
