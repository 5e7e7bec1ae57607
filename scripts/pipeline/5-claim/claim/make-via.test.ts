import { expect, test } from 'vitest';
import type { Relay } from '../../4-attribution/attribution.ts';
import { fisheries } from '../source/fisheries.fixture.ts';
import { makeOutletFinder, makeVia } from './make-via.ts';

const find = makeOutletFinder(fisheries.outlets);
const relay = (name: string, kind: Relay['kind'] = 'medium'): Relay => ({ kind, name, span: { start: 0, end: name.length } });

test.each([
  ['Norway’s NWA news agency', [{ name: 'NWA', kind: 'medium', outlet: 'nwa' }]],
  ['the Northern Wire Agency', [{ name: 'NWA', kind: 'medium', outlet: 'nwa' }]],
  ['The Harbour Post', [{ name: 'Harbour Post', kind: 'medium', outlet: 'harbour-post' }]],
  ['The Evening Post', [{ name: 'The Evening Post', kind: 'medium' }]],
])('%s', (name, expected) => {
  expect(makeVia([relay(name)], find)).toEqual(expected);
});

test('a poster is no outlet, and each is named once', () => {
  expect(makeVia([relay('NWA', 'post')], find)).toEqual([{ name: 'NWA', kind: 'post' }]);
  expect(makeVia([relay('NWA'), relay('Northern Wire Agency')], find)).toHaveLength(1);
});
