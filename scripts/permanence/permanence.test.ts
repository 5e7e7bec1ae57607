// A dossier is published, torn about, and published again: every address that ever was must still be answered.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks } from '../../tests/e2e/broken-links.ts';
import { missingTwins } from '../../tests/e2e/missing-twins.ts';
import { readPages, type SitePages } from '../../tests/e2e/read-pages.ts';
import { makeDossier } from './dossier.fixture.ts';
import { testReviews } from './reviews.fixture.ts';
import { testSnapshot } from './snapshot.fixture.ts';
import {
  archived,
  forgottenArticle,
  movedArticle,
  movedTo,
  original,
  removedArticle,
  reviewedArticle,
  type Torn,
  tearAbout,
} from './tear-about.fixture.ts';

const dossier = makeDossier();
const { root, folders, ledger, claimsOf, open } = dossier;
afterAll(() => rmSync(root, { recursive: true }));

let torn: Torn;
let pages: SitePages;
beforeAll(() => {
  torn = tearAbout(dossier);
  pages = readPages(folders.dist);
});

test('what vanished is reported at its line of the ledger until somebody explains it', () => {
  const messages = torn.unexplained.map(({ message }) => message);
  for (const address of [`articles/${removedArticle}`, 'actors/piers-adlam', 'topics/emergency-care', `claims/${torn.lostClaim}`])
    expect(messages).toContain(`${address} was published and is no more`);
  const actor = torn.unexplained.find(({ message }) => message.startsWith('actors/'));
  const lines = readFileSync(path.join(folders.ledger, 'actors.ndjson'), 'utf8').split('\n');
  expect(lines[(actor?.line ?? 0) - 1]).toContain('"id":"piers-adlam"');
  expect(actor).toMatchObject({
    severity: 'error',
    file: 'ledger/actors.ndjson',
    hint: expect.stringMatching(/is it now actors\/piers-adlam-mayor/),
  });
  expect(torn.explained.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(new Set(torn.forgotten.map(({ code }) => code))).toEqual(new Set(['unexplained-address']));
  expect(torn.forgotten).toHaveLength(1 + claimsOf(forgottenArticle).length);
});

test('a site with such a page is built, and its build fails', () => {
  const [first, second] = torn.sites;
  expect(first?.status, first?.printed).toBe(0);
  expect(second?.status, second?.printed).toBe(1);
  expect(second?.printed).toContain(`unexplained-address articles/${forgottenArticle} was published and is no more`);
});

test('a check says which publication is due, and writes nothing', () => {
  expect(torn.due).toBe(2);
  expect(ledger().publications.map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-09']);
  const again = dossier.publish('2026-11-10');
  expect(again.number).toBeUndefined();
  expect(again.issues.length).toBeGreaterThan(0);
});

test('every address that was ever published has a page', () => {
  const addresses = [...ledger().addresses.keys()];
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses.filter((address) => !existsSync(path.join(folders.dist, address, 'index.html')))).toEqual([]);
});

test('no link of the site leads nowhere, the snapshot’s among them', () => {
  expect(brokenLinks(pages, folders.dist, '/')).toEqual([]);
});

test('every page that is there has a Markdown twin, and one that is no more has none', () => {
  expect(missingTwins(pages, folders.dist, '/')).toEqual([]);
});

describe('a page that is no more says so, when, why, and where to go on', () => {
  test.each([
    [`articles/${removedArticle}`, 'This article was withdrawn', 'The publisher took the article back.', undefined],
    [`articles/${movedArticle}`, 'This article has another address now', 'Its name had a mistake.', `articles/${movedTo}`],
    ['actors/piers-adlam', 'This actor has another address now', 'There are two people of this name.', 'actors/piers-adlam-mayor'],
    ['topics/emergency-care', 'This topic was merged into another', 'The debate turned out to be one.', 'topics/hospital-merger'],
  ])('%s', (address, title, reason, onward) => {
    const { words, links, robots, canonical } = open(address);
    for (const part of [title, reason, '9 November 2026', 'first published on 1 November 2026']) expect(words).toContain(part);
    expect(robots).toBe('noindex');
    expect(canonical).toMatch(new RegExp(`/${onward ?? address}/$`));
    if (onward !== undefined) expect(links).toContain(`/${onward}/`);
  });

  test('a claim that went with its sentence', () => {
    const { words, links } = open(`claims/${torn.lostClaim}`);
    expect(words).toContain('This claim was withdrawn');
    expect(words).toContain('The sentence was misread.');
    expect(links).toContain(`/articles/${reviewedArticle}/`);
  });

  test('claims go with their article, and lead to its page', () => {
    const claims = claimsOf(removedArticle);
    expect(claims.length).toBeGreaterThan(2);
    for (const id of claims) {
      const { words, links } = open(`claims/${id}`);
      expect(words).toContain('It went with its article. The publisher took the article back.');
      expect(links).toContain(`/articles/${removedArticle}/`);
    }
  });

  test('claims of an article of another name lead to the same words there', () => {
    const claims = claimsOf(movedArticle);
    const present = new Set(claimsOf(movedTo));
    expect(claims.length).toBeGreaterThan(2);
    for (const id of claims) {
      const { words, links } = open(`claims/${id}`);
      const next = links.flatMap((link) => /^\/claims\/(\w+)\/$/.exec(link ?? '')?.[1] ?? []);
      expect(words).toContain('This claim has another address now');
      expect(next.some((other) => present.has(other))).toBe(true);
    }
  });

  test('one that nobody explained', () => {
    const { words } = open(`articles/${forgottenArticle}`);
    expect(words).toContain('This article is no longer in the record');
    expect(words).toContain('No reason was given yet.');
    expect(words).toContain('since the last publication');
  });
});

test('what changed is told, and on each claim its own history', () => {
  const { words } = open('changes');
  for (const part of [
    'Since the last publication',
    '9 November 2026',
    '1 November 2026',
    '1 topic no longer in the record',
    'claims corrected',
  ])
    expect(words).toContain(part);
  const [corrected] = [...ledger().addresses.values()].filter(
    ({ id, kind, gone, events }) =>
      kind === 'claims' &&
      !gone &&
      id !== torn.correctedClaim &&
      id !== torn.confirmedClaim &&
      events.some(({ event }) => event === 'corrected'),
  );
  const history = open(`claims/${corrected?.id}`).words;
  expect(history).toMatch(/History 1 November 2026 First published 9 November 2026 Corrected /);
  expect(open('.').footer).toContain('Last updated 9 November 2026');
});

test('a copy in an archive stands beside the original, as a robust link', () => {
  const expected = { 'data-originalurl': original, 'data-versionurl': archived.url, 'data-versiondate': archived.date };
  for (const page of [`articles/${reviewedArticle}`, `claims/${torn.confirmedClaim}`]) {
    const { document } = parseHTML(readFileSync(path.join(folders.dist, page, 'index.html'), 'utf8'));
    const link = document.querySelector(`a[href="${archived.url}"]`);
    expect(link?.textContent).toContain('Archived copy of 3 July 2026');
    for (const [name, value] of Object.entries(expected)) expect(link?.getAttribute(name)).toBe(value);
    expect(document.querySelector(`main a[href^="${original}"]`)).not.toBeNull();
    const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent).join();
    expect(data).toContain(`"archivedAt":"${archived.url}"`);
  }
});

testReviews(dossier, () => torn);
testSnapshot(dossier, () => torn);
