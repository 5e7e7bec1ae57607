import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildContent } from '../../scripts/command/build-content.ts';
import { statementSources } from '../../src/models/copies/statement-sources.ts';
import { makeTextCopies } from '../../src/models/copies/text-copies.ts';
import type { PlacedClaim } from '../../src/models/corpus/corpus.ts';
import type { DisagreementSide } from '../../src/models/disagreements/disagreement.ts';
import { findDateConflicts } from '../../src/models/disagreements/find-date-conflicts.ts';
import { findDisagreements } from '../../src/models/disagreements/find-disagreements.ts';
import { findStatements } from '../../src/models/statements/find-statements.ts';
import { compareQuotations } from '../../src/models/wordings/compare-quotations.ts';
import { findLoneQuotations } from '../../src/models/wordings/find-lone-quotations.ts';
import { reportWords } from '../../src/models/wordings/report-words.ts';
import { readContentFolder } from './read-content.ts';

const dossier = path.join(import.meta.dirname, 'one-interview');
const facts = z
  .object({
    embroidery: z.array(z.object({ outlet: z.string(), kind: z.string(), words: z.string(), against: z.string().optional() })),
    copies: z.array(z.object({ outlet: z.string(), of: z.string() })),
    wire: z.object({ outlet: z.string(), citedBy: z.array(z.string()) }),
    faithful: z.array(z.string()),
  })
  .parse(JSON.parse(readFileSync(path.join(dossier, 'facts.json'), 'utf8')));

const folder = mkdtempSync(path.join(tmpdir(), 'on-record-interview-'));
afterAll(() => rmSync(folder, { recursive: true }));
const root = path.join(import.meta.dirname, '..', '..');
const outDir = path.join(folder, 'content');
const { issues } = buildContent({ root, seedsDir: dossier, outDir, log: () => {}, now: () => 0 });
const corpus = readContentFolder(outDir);
const statements = findStatements(corpus);
const textCopies = makeTextCopies(corpus);

const outletOf = ({ article }: PlacedClaim): string => article.outlet;

/** "outlet: value" for every side of a disagreement that one outlet alone takes against two or more. */
const loneSides = (kinds: readonly string[], sidesOf: (side: DisagreementSide) => string): string[] =>
  [...[...findDisagreements(corpus, statements).values()].flat(), ...findDateConflicts(corpus)]
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ sides }) => {
      const most = Math.max(...sides.map(({ reports }) => reports.length));
      return sides.filter(({ reports }) => reports.length === 1 && most > 1);
    })
    .flatMap((side) => side.reports.map((report) => `${outletOf(report)}: ${sidesOf(side)}`));

const expected = (kind: string): string[] =>
  facts.embroidery.filter((one) => one.kind === kind).map(({ outlet, words }) => `${outlet}: ${words}`);

test('eight outlets, one article each, are built without an error', () => {
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(corpus.articles).toHaveLength(readdirSync(path.join(dossier, 'articles')).length);
  expect(new Set(corpus.articles.map(({ outlet }) => outlet)).size).toBe(8);
});

describe('the embroidery is named', () => {
  test('the invented quotation, by the outlet that alone has it', () => {
    const found = findLoneQuotations(statements);
    expect(found.map(({ report }) => `${outletOf(report)}: ${report.claim.content.map(({ exact }) => exact).join(' ')}`)).toEqual(
      expected('invented quotation'),
    );
    expect(found[0]?.silent.length).toBeGreaterThanOrEqual(5);
  });

  test('the altered quotation, against the words that all others have', () => {
    const found = statements
      .flatMap(({ reports }) => compareQuotations(reports.map(reportWords)))
      .filter(({ kind }) => kind === 'differs')
      .flatMap(({ variants }) => variants.filter(({ reports }) => reports.length === 1))
      .flatMap(({ words, reports }) => reports.map(({ report }) => `${outletOf(report)}: ${words}`));
    expect(found).toEqual(expected('altered quotation'));
  });

  test('the number', () => {
    const found = loneSides(['number'], ({ value }) => value.split(' ')[0] ?? '');
    // The altered quotation has another year as well.
    expect(found.filter((one) => !one.endsWith(': 2035'))).toEqual(expected('number'));
  });

  test('the role', () => {
    expect(loneSides(['role'], ({ value }) => value.split(' of ')[0] ?? '')).toEqual(expected('role'));
  });

  test('the date', () => {
    const dates = loneSides(['date'], ({ reports }) => reports[0]?.claim.said.date ?? '');
    // Every statement with that date names it.
    expect([...new Set(dates)]).toEqual(expected('date'));
  });

  test('the place', () => {
    expect(loneSides(['place', 'name'], ({ value }) => value)).toEqual(expected('place'));
  });

  test('none of it is laid to a faithful outlet', () => {
    const blamed = [
      ...loneSides(['number', 'role', 'date', 'place', 'name'], () => ''),
      ...findLoneQuotations(statements).map(({ report }) => `${outletOf(report)}: `),
    ];
    expect(blamed.filter((one) => facts.faithful.some((outlet) => one.startsWith(`${outlet}:`)))).toEqual([]);
  });
});

describe('the sources', () => {
  const copies = statements.flatMap((statement) =>
    statementSources(corpus, textCopies, statement).groups.flatMap((group) =>
      group.copies.map((copy) => ({ ...copy, origin: group.origin, medium: group.medium })),
    ),
  );

  test('the copied text is laid to the paper that had it first, and to no other', () => {
    const found = new Set(
      copies.flatMap(({ report, reason }) => (reason.kind === 'text' ? [`${outletOf(report)} of ${outletOf(reason.of)}`] : [])),
    );
    expect([...found]).toEqual(facts.copies.map(({ outlet, of }) => `${outlet} of ${of}`));
  });

  test('those who cite the agency rest on it', () => {
    const cited = copies.filter(({ reason }) => reason.kind === 'via');
    expect(new Set(cited.map(({ report }) => outletOf(report)))).toEqual(new Set(facts.wire.citedBy));
    expect(new Set(cited.map(({ origin, medium }) => origin?.article.outlet ?? medium?.outlet?.id))).toEqual(new Set([facts.wire.outlet]));
  });

  test('independent outlets are fewer than outlets, by copies and citations', () => {
    const households = statements
      .filter(({ reports }) => reports.some(({ claim }) => claim.content.some(({ exact }) => exact.includes('households'))))
      .map((statement) => statementSources(corpus, textCopies, statement));
    expect(households).toMatchObject([{ articles: 8, outlets: 8, independent: 5 }]);
  });
});
