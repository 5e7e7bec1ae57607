import { expect, test } from 'vitest';
import type { GraphState } from '../picture/graph-state.ts';
import { parseState } from '../picture/state-in-url.ts';
import { embedCode, frameHeight } from './export-head.ts';
import { shown } from './shown-graph.fixture.ts';

test.each<Partial<GraphState>>([
  {},
  { from: '2025-06-01', minimum: 2, folding: 'folded' },
  { view: 'network', nodes: 0, undated: false },
  { sort: { by: 'position-1', descending: true }, count: 'month' },
])('the source line restores the settings: %j', (part) => {
  const { state, head } = shown(part);
  const address = /https:\S+/.exec(head.source)?.[0] ?? '';
  expect(parseState(new URL(address).searchParams)).toEqual(state);
});

test('what is selected is not of the picture, and plain settings have a plain address', () => {
  const { head } = shown({ selection: { kind: 'actor', actor: 'actor-1' } });
  expect(head.source).toBe('On Record, https://record.example/topics/invented/');
});

test('title, settings and licence are said in words', () => {
  const { head } = shown({ from: '2025-06-01' });
  expect(head.title).toBe('Who stands where on the invented question');
  expect(head.settings).toContain('from 1 June 2025');
  expect(head.licence).toContain('CC BY 4.0');
  expect(head.account).toMatch(/^\d+ of 60 claims drawn/);
});

test('no title or address gets out of its attribute', () => {
  expect(embedCode('https://record.example/?a="b"&c', '"><script>', 640)).toBe(
    '<iframe src="https://record.example/?a=&quot;b&quot;&amp;c" title="&quot;&gt;&lt;script&gt;" width="100%" height="640" loading="lazy" style="border:0"></iframe>',
  );
});

test('the frame grows by a script of the site', () => {
  expect(embedCode('https://record.example/', 'x', 640, 'https://record.example/embed.js')).toMatch(
    /<\/iframe>\n<script async src="https:\/\/record\.example\/embed\.js"><\/script>$/,
  );
});

test.each([
  [0, 560],
  [401, 970],
])('a picture of %i units has a frame of %i', (picture, height) => expect(frameHeight(picture)).toBe(height));
