import { expect, test } from 'vitest';
import { claimsOf } from '../../claim/marked.fixture.ts';
import { withPosition } from '../../stance/position.fixture.ts';

const pool = withPosition('The Hallin swimming pool is not closed', ['swimming pool', 'swimming bath', 'closure of the pool']);
const drones = withPosition('Drones are banned from parks', ['drone ban', 'drones in parks', 'flying cameras']);
const assembly = withPosition('Sarn recognises the rebel assembly', ['recognition', 'rebel assembly']);
const road = withPosition('A road is built to the island', ['road to the island', 'island road', 'causeway']);

test.each([
  ['support', pool, '[Holm] <said> {it was wrong to close the pool}.'],
  ['oppose', pool, '[Holm] <said> {the pool in Hallin had to go}.'],
  ['support', pool, '[Holm] <sued> {to stop the closing of the pool}.'],
  ['support', drones, '[Holm] <welcomed> {her ban on drones}.'],
  ['oppose', drones, '[Holm] <will vote against> {the bill barring drones from playgrounds}.'],
  ['oppose', assembly, '[Holm] <said> {Sarn should not recognise the assembly}.'],
  ['support', road, '[Holm] <said> {building roads on islands was right}.'],
])('%s: %#', (expected, registry, lines) => {
  const [taken] = claimsOf(lines, { registry, title: 'Untitled' }).at(-1)?.positions ?? [];
  expect(taken?.stance ?? 'none').toBe(expected);
});

test.each([
  ['the matter alone', drones, '[Holm] <said> {she hated the drone of the engines}.'],
  ['an end of another thing', pool, '[Holm] <said> {it was wrong to close the bakery}.'],
  ['words of two sentences', pool, '[Holm] <said> {the pool was warm. They were wrong to close the road}.'],
  ['a matter in passing', road, '[Holm] <said> {the road was icy that night}.'],
])('takes no side and is on no topic: %s', (_, registry, lines) => {
  const claim = claimsOf(lines, { registry, title: 'Untitled' }).at(-1);
  expect([claim?.positions, claim?.topics]).toEqual([[], []]);
});
