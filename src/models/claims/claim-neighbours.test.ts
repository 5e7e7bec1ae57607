import { expect, test } from 'vitest';
import { claimId } from '../../schema/index.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { sampleClaimId, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { findStatements, indexStatements } from '../statements/find-statements.ts';
import { corpusOfReports } from '../wordings/sample-reports.fixture.ts';
import { claimNeighbours } from './claim-neighbours.ts';

const statementsOf = (corpus: Corpus) => indexStatements(findStatements(corpus));

const corpus = sampleCorpus({
  gazette: [
    { id: 'a', date: '2026-01-01' },
    { id: 'b', date: '2026-02-01', topics: ['troops', 'talks'] },
    { id: 'c', date: '2026-03-01' },
  ],
  herald: [{ id: 'd' }],
});
const idOf = (name: string) => claimId.parse(sampleClaimId(name));
const short = (name: string) =>
  claimNeighbours(corpus, statementsOf(corpus), lookUp(corpus.claimById, idOf(name), 'claim')).map(({ topic, earlier, later }) => [
    topic.id,
    earlier?.id[0],
    later?.id[0],
  ]);

test.each([
  ['a', [['troops', undefined, 'b']]],
  // Alone under its other topic.
  ['b', [['troops', 'a', 'c']]],
  ['c', [['troops', 'b', undefined]]],
  ['d', []],
])('%s', (name, neighbours) => {
  expect(short(name)).toEqual(neighbours);
});

test('other reports of the same statement are passed over', () => {
  const words =
    'The northern pontoon bridge over the Merrow is paid for, it is insured, and it will open before the first frost of the year';
  const reports = corpusOfReports([
    { outlet: 'Flash', content: 'harbour pilots must be trained in winter navigation by the coastguard', date: '2026-01-05' },
    { outlet: 'Post', content: words, form: 'direct' },
    { outlet: 'Herald', content: words, form: 'direct' },
    { outlet: 'Echo', content: 'the old ferry landing becomes a market hall with forty stalls', date: '2026-05-11' },
  ]);
  const around = reports.claims
    .filter(({ claim }) => claim.content[0]?.exact === words)
    .map((placed) => claimNeighbours(reports, statementsOf(reports), placed).map(({ earlier, later }) => [earlier?.name, later?.name]));
  const names = ['Ada North, 5 January 2026', 'Ada North, 11 May 2026'];
  expect(around).toEqual([[names], [names]]);
});
