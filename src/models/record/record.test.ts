import { expect, test } from 'vitest';
import { actorId, claimId, topicId } from '../../schema/index.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { buildLedger } from '../ledger/ledger.ts';
import { recordOf } from './record.fixture.ts';
import { buildRecord } from './record.ts';

const record = recordOf(sampleCorpus());

test('every claim is in one statement', () => {
  expect(record.corpus.claims.map(({ claim }) => record.statementByClaim.get(claim.id)?.reports.length)).toEqual([1, 1, 1]);
  expect(new Set(record.statementByClaim.values())).toEqual(new Set(record.statements));
});

test('graphs and histories are of the whole dossier', () => {
  expect(record.graphByTopic.get(topicId.parse('bridge'))).toBe(record.graphs[0]);
  expect(record.histories.own.map(({ actor }) => actor.id)).toEqual(['ada-north']);
  expect(record.histories.folded.map(({ actor }) => actor.id)).toEqual(['town']);
});

test.each([
  'disagreements',
  'conflictsByClaim',
  'loneQuotationByClaim',
  'textCopies',
  'wholeGraph',
  'frozenByTopic',
  'dayByAddress',
  'tables',
  'dataFiles',
] as const)('%s: made once', (name) => {
  expect(record[name]()).toBe(record[name]());
});

test('nothing dear is made before it is asked for', () => {
  const asked: string[] = [];
  const lazy = buildRecord({
    ...record,
    makeDatabase: () => {
      asked.push('database');
      return new Uint8Array();
    },
    freezeGraph: (_, { id }) => {
      asked.push(`frozen ${id}`);
      return { name: id, html: '' };
    },
  });
  expect(asked).toEqual([]);
  lazy.frozenByTopic();
  lazy.frozenByTopic();
  lazy.dataFiles();
  expect(asked).toEqual(['frozen bridge']);
});

test('a page has the day of its newest article, and a later one where the ledger knows a change', () => {
  const claim = claimId.parse('aaaaaaaaaa');
  const { urls } = record;
  expect(record.dayByAddress().get(urls.claim(claim))).toBe('2026-02-04');
  expect(record.dayByAddress().get(urls.actor(actorId.parse('town')))).toBe('');
  const ledger = buildLedger({
    generated: '',
    publications: [{ number: 1, date: '2026-05-01', version: '000000000000' }],
    snapshots: [],
    addresses: [{ address: `claims/${claim}`, events: [{ publication: 1, event: 'added' as const }] }],
  });
  expect(recordOf(sampleCorpus(), ledger).dayByAddress().get(urls.claim(claim))).toBe('2026-05-01');
});
