// How newspapers name their sources, in an invented dispute over a swimming pool.
import { describe, expect, test } from 'vitest';
import { whoInPool } from './pool.fixture.ts';

describe('a name and what stands before or behind it', () => {
  test.each([
    ['[The campaign group SwimFree] <said> {it rains}.', 'swim-free'],
    ['[Surveyors Lund & Hey] <said> {it rains}.', 'lund-and-hey'],
    ['[Surveying firm Lund & Hey] <said> {it rains}.', 'lund-and-hey'],
    ['[The Shore Trust, a seaside charity,] <said> {it rains}.', 'shore-trust'],
    ['[Her commissioner, Dora Quist, and six other officers] <said> {it rains}.', 'dora-quist (six other officers)'],
    ['[The deputy commissioner, Nora Vind,] <said> {it rains}.', 'nora-vind'],
    ['[The study, by the Shore Trust,] <finds> {it rains}.', 'shore-trust'],
    ['[figures from the pipe operator, HWO] <show> {it rains}.', 'hwo'],
    ['[A Ministry of Sport spokeswoman] <said> {it rains}.', 'sports-ministry'],
    // what the registry says that somebody is, where it lists no roles
    ['[The Water Commissioner] <said> {it rains}.', 'dora-quist'],
    ['[The sports minister of Hollin] <said> {it rains}.', 'emil-rask'],
  ])('%s', (lines, expected) => {
    expect(whoInPool(lines)).toBe(expected);
  });
  test.each([
    // a phrase with an article is no family name
    ['[The trade commissioner] <said> {it rains}.', '(The trade commissioner)'],
    ['[The deputy Water Commissioner] <said> {it rains}.', '(The deputy Water Commissioner)'],
    ['[His spokesman, Jens Lie,] <said> {it rains}.', '(His spokesman, Jens Lie)'],
    ['[The anti-SwimFree campaign] <said> {it rains}.', '(The anti-SwimFree campaign)'],
    ['[A critic of SwimFree] <said> {it rains}.', '(A critic of SwimFree)'],
    ['[A former SwimFree] <said> {it rains}.', '(A former SwimFree)'],
    ['[The mayor of Hollin] <said> {it rains}.', '(The mayor of Hollin)'],
    ['[The town councillor] <said> {it rains}.', '(The town councillor)'],
    ['[Residents and a charity] <said> {it rains}.', '(Residents and a charity)'],
  ])('%s is nobody of the registry', (lines, expected) => {
    expect(whoInPool(lines)).toBe(expected);
  });
});
