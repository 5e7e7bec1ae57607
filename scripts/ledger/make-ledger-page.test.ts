import { describe, expect, test } from 'vitest';
import { ledgerLine, ledgerPage } from '../../src/schema/index.ts';
import type { GoneAddress } from './explain-gone.ts';
import { makeLedgerPage } from './make-ledger-page.ts';
import type { Ledger, LedgerAddress } from './parse-ledger.ts';

const line = (publication: number, event: string, rest: object = {}): LedgerAddress['events'][number] =>
  ledgerLine.parse({ publication, event, id: 'ann', ...rest });
const mistake = { gone: 'withdrawn', reason: 'A mistake.', onward: [] } as const;
const added = line(1, 'added', { facts: { name: 'Ann' } });
const changes = [{ field: 'name', before: 'Anne', after: 'Ann' }];
const review = { decision: 'corrected', reviewer: 'Ida Lund', date: '2026-03-01', reason: 'Heard it.' };

const entry = (events: LedgerAddress['events'], gone?: LedgerAddress['gone']): LedgerAddress => ({
  kind: 'actors',
  id: 'ann',
  line: 1,
  events,
  facts: { name: 'Ann' },
  ...(gone ? { gone } : {}),
});
const ledgerOf = (...entries: readonly LedgerAddress[]): Ledger => ({
  texts: { topics: '', actors: '', outlets: '', articles: '', claims: '', publications: '', snapshots: '' },
  publications: [],
  snapshots: [],
  addresses: new Map(entries.map((one, at) => [at === 0 ? 'actors/ann' : `actors/ann-${at}`, one])),
  issues: [],
});
const pageOf = (ledger: Ledger, gone: readonly GoneAddress[] = []) => makeLedgerPage(ledger, gone, 'ledger/');
const shownOf = (one: LedgerAddress, explanation?: GoneAddress['explanation']) =>
  ledgerPage.parse(JSON.parse(pageOf(ledgerOf(one), explanation === undefined ? [] : [{ entry: one, explanation }]).source)).addresses[0];

describe('an address is shown', () => {
  test.each<[string, LedgerAddress, object]>([
    ['added: without its facts', entry([added]), [{ publication: 1, event: 'added' }]],
    ['corrected: with what changed', entry([line(2, 'corrected', { changes })]), [{ publication: 2, event: 'corrected', changes }]],
    [
      'corrected by a person',
      entry([line(2, 'corrected', { changes, review })]),
      [{ publication: 2, event: 'corrected', changes, review }],
    ],
    ['gone: with why', entry([line(2, 'gone', mistake)]), [{ publication: 2, event: 'gone', explanation: mistake }]],
    [
      'gone: with who decided it',
      entry([line(2, 'gone', { ...mistake, by: 'Ida Lund' })]),
      [{ publication: 2, event: 'gone', explanation: { ...mistake, by: 'Ida Lund' } }],
    ],
    ['restored', entry([line(3, 'restored', { facts: { name: 'Ann' } })]), [{ publication: 3, event: 'restored' }]],
  ])('%s', (_, one, events) => {
    expect(shownOf(one)).toEqual({ address: 'actors/ann', events });
  });
});

describe('an address that is no more has its facts, and', () => {
  const published = entry([added, line(2, 'gone', mistake)], { ...mistake, onward: [] });
  const pending = (explanation: unknown) => ({ publication: null, event: 'gone', explanation });

  test.each<[string, LedgerAddress, GoneAddress['explanation'], readonly object[]]>([
    ['what nobody has explained is pending', entry([added]), null, [pending(null)]],
    ['what will be published is pending', entry([added]), { ...mistake, onward: [] }, [pending(mistake)]],
    ['what was published is said once', published, { ...mistake, onward: [] }, [{ publication: 2, event: 'gone', explanation: mistake }]],
    [
      'what people say otherwise now is pending beside it',
      published,
      { ...mistake, reason: 'A slip.', onward: [] },
      [{ publication: 2, event: 'gone', explanation: mistake }, pending({ ...mistake, reason: 'A slip.' })],
    ],
  ])('%s', (_, one, explanation, rest) => {
    expect(shownOf(one, explanation)).toEqual({
      address: 'actors/ann',
      events: [{ publication: 1, event: 'added' }, ...rest],
      facts: { name: 'Ann' },
    });
  });
});

test('one address a line, in the order of publication', () => {
  const { source, path } = pageOf(ledgerOf(entry([added]), entry([added])));
  expect(path).toBe('ledger.json');
  expect(source.split('\n').filter((one) => one.startsWith('    {"address":"actors/ann'))).toHaveLength(2);
  expect(source.endsWith('}\n')).toBe(true);
});

test('an empty ledger', () => {
  expect(JSON.parse(pageOf(ledgerOf()).source)).toMatchObject({ publications: [], snapshots: [], addresses: [] });
});

test('of a publication no seal is shown, and words of any kind stay words', () => {
  const words = '</script> “Ann” \u2028 😀 \\';
  const seal = { lines: 0, sha256: '0'.repeat(64) };
  const ledger: Ledger = {
    ...ledgerOf(entry([line(2, 'corrected', { changes: [{ field: 'name', before: '', after: words }] })])),
    publications: [
      {
        number: 1,
        date: '2026-01-05',
        version: '0123456789ab',
        seal: { topics: seal, actors: seal, outlets: seal, articles: seal, claims: seal },
        previous: '',
      },
    ],
  };
  const shown = ledgerPage.parse(JSON.parse(pageOf(ledger).source));
  expect(shown.publications).toEqual([{ number: 1, date: '2026-01-05', version: '0123456789ab' }]);
  expect(shown.addresses[0]?.events[0]).toMatchObject({ changes: [{ after: words }] });
});
