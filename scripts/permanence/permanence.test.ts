// A dossier is published, torn about, and published again: every address that ever was must still be answered.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { brokenLinks } from '../../tests/e2e/broken-links.ts';
import { missingTwins } from '../../tests/e2e/missing-twins.ts';
import { consultContent } from '../ledger/publish-content.ts';
import { bytesIn, makeDossier } from './dossier.fixture.ts';
import { forgottenArticle, movedArticle, movedTo, removedArticle, reviewedArticle, type Torn, tearAbout } from './tear-about.fixture.ts';

// Whole sites are built and read.
vi.setConfig({ testTimeout: 120_000 });

const dossier = makeDossier();
const { root, folders, ledger, claimsOf, open } = dossier;
afterAll(() => rmSync(root, { recursive: true }));

let torn: Torn;
beforeAll(() => {
  torn = tearAbout(dossier);
}, 300_000);

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
  expect(brokenLinks(folders.dist, '/')).toEqual([]);
});

test('every page that is there has a Markdown twin, and one that is no more has none', () => {
  expect(missingTwins(folders.dist, '/')).toEqual([]);
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

describe('what an editor decided', () => {
  test('to take back: a page that says so, by whom and why; never an error that nobody explained', () => {
    const { words, links, robots } = open(`claims/${torn.withdrawnClaim}`);
    expect(words).toContain('This claim was withdrawn');
    expect(words).toContain('It was said in jest. (Ada Norde)');
    expect(links).toContain(`/articles/${reviewedArticle}/`);
    expect(robots).toBe('noindex');
    expect(torn.unexplained.map(({ message }) => message)).not.toContain(`claims/${torn.withdrawnClaim} was published and is no more`);
    expect(open(`articles/${reviewedArticle}`).links).not.toContain(`/claims/${torn.withdrawnClaim}/`);
  });

  test('to correct: the claim and its history say what, by whom and why', () => {
    const { words } = open(`claims/${torn.correctedClaim}`);
    expect(words).toContain('corrected by Ada Norde on 8 November 2026: It was said a day earlier.');
    expect(words).toMatch(
      /History 1 November 2026 First published 9 November 2026 Corrected by Ada Norde on 8 November 2026: It was said a day earlier\. .*date: .* is now 30 June 2026/,
    );
    expect(words).toContain('checked by a person');
  });

  test('to confirm: the claim says so, and is in no list of what was corrected', () => {
    const { words } = open(`claims/${torn.confirmedClaim}`);
    expect(words).toContain('confirmed by Ada Norde on 8 November 2026');
    expect(words).not.toContain('Not sure.');
  });

  test('the change log tells all three', () => {
    const { words } = open('changes');
    for (const part of [
      '1 claim confirmed',
      'Corrected by Ada Norde on 8 November 2026: It was said a day earlier.',
      'was withdrawn by Ada Norde. It was said in jest.',
    ])
      expect(words).toContain(part);
  });

  test('feeds have the correction and its reason, data and annotation the reviewer', () => {
    const read = (name: string) => readFileSync(path.join(folders.dist, name), 'utf8');
    const feed = JSON.parse(read('feeds/all.json'));
    const item = feed.items.find(({ id }: { id: string }) => id.includes(torn.correctedClaim));
    expect(item.content_text).toMatch(/^Corrected on 9 November 2026: .*date.*, by Ada Norde \(It was said a day earlier\.\)\./);
    expect(item.date_modified).toContain('2026-11-09');
    const confirmed = feed.items.find(({ id }: { id: string }) => id.includes(torn.confirmedClaim));
    expect(confirmed.date_modified ?? confirmed.date_published).toContain('2026-11-01');
    expect(JSON.parse(read(`api/v1/claims/${torn.correctedClaim}.json`)).entry.review).toMatchObject({
      decision: 'corrected',
      reviewer: 'Ada Norde',
    });
    const annotation = JSON.parse(read(`annotations/claims/${torn.correctedClaim}.jsonld`));
    expect(annotation.wasAttributedTo).toEqual({ type: ['Person', 'prov:Person'], name: 'Ada Norde' });
    expect(existsSync(path.join(folders.dist, `api/v1/claims/${torn.withdrawnClaim}.json`))).toBe(false);
  });
});

describe('a snapshot', () => {
  const served = (name: string): string => path.join(folders.dist, 'snapshots', torn.snapshotId, name);

  test('stays what it was, byte for byte, where it is kept and where it is served', () => {
    expect(bytesIn(folders.snapshots)).toEqual(torn.frozen);
    expect(bytesIn(path.join(folders.dist, 'snapshots', torn.snapshotId))).toEqual(bytesIn(path.join(folders.snapshots, torn.snapshotId)));
    expect(open('snapshots').links).toContain(`/snapshots/${torn.snapshotId}/`);
  });

  test('is offered for citing beside the newest state, where it shows what is cited', () => {
    const { words } = open('topics/hospital-merger');
    expect(words).toContain('This page: latest');
    expect(words).toContain('As of 2 November 2026: frozen');
    expect(words).toContain(`/snapshots/${torn.snapshotId}/`);
    const html = readFileSync(served('index.html'), 'utf8');
    const isThere = (id: string): boolean => existsSync(path.join(folders.dist, `api/v1/claims/${id}.json`));
    const claims = [...ledger().addresses.values()].filter(({ kind, id }) => kind === 'claims' && isThere(id));
    const isOffered = (id: string): boolean => open(`claims/${id}`).words.includes(`/snapshots/${torn.snapshotId}/#claim-${id}`);
    const offered = claims.filter(({ id }) => isOffered(id));
    expect(offered.length).toBeGreaterThan(10);
    for (const { id } of offered) expect(html).toContain(`id="claim-${id}"`);
    // A citation must not say of a frozen page what does not stand on it.
    expect(isOffered(torn.correctedClaim)).toBe(false);
    expect(isOffered(torn.confirmedClaim)).toBe(html.includes(`id="claim-${torn.confirmedClaim}"`));
  });

  test('needs nothing but its own files', () => {
    const html = readFileSync(served('index.html'), 'utf8');
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('script, img, iframe, object, form, [src], [style], [onclick]')).toHaveLength(0);
    expect([...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href'))).toEqual(['style.css']);
    const links = [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((link) => link.startsWith('/') || /localhost/.test(link))).toEqual([]);
    expect(readFileSync(served('style.css'), 'utf8')).not.toMatch(/url\((?!inter-latin\.woff2\))|@import/);
    expect(readdirSync(served('.')).filter((name) => name.endsWith('.svg')).length).toBeGreaterThan(0);
  });

  test('holds the topic’s claims as data', () => {
    const data = JSON.parse(readFileSync(served('data.json'), 'utf8'));
    expect(data.claims.length).toBeGreaterThan(10);
    expect(data.topic.id).toBe('hospital-merger');
    const html = readFileSync(served('index.html'), 'utf8');
    for (const { id } of data.claims) expect(html).toContain(`id="claim-${id}"`);
  });

  test('that was altered is reported, and keeps the site from being built', () => {
    const file = path.join(folders.snapshots, torn.snapshotId, 'data.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('Lanmoor', 'Lanmore'));
    try {
      expect(consultContent(folders, root).issues).toContainEqual(
        expect.objectContaining({ code: 'altered-snapshot', file: `snapshots/${torn.snapshotId}/SHA256SUMS`, line: 1 }),
      );
      expect(() => dossier.buildSite('pipe')).toThrow(/SHA256SUMS:1:1 altered-snapshot/);
    } finally {
      writeFileSync(file, text);
    }
  });
});
