// For tests: what must hold of a frozen topic after everything around it has changed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { consultContent } from '../ledger/publish-content.ts';
import { bytesIn, type Dossier } from './dossier.fixture.ts';
import type { Torn } from './tear-about.fixture.ts';

/** Tests a dossier that was torn about; what came of that is known when the tests run. */
export const testSnapshot = ({ root, folders, ledger, open, buildSite }: Dossier, story: () => Torn): void => {
  describe('a snapshot', () => {
    const served = (name: string): string => path.join(folders.dist, 'snapshots', story().snapshotId, name);

    test('stays what it was, byte for byte, where it is kept and where it is served', () => {
      expect(bytesIn(folders.snapshots)).toEqual(story().frozen);
      expect(bytesIn(path.join(folders.dist, 'snapshots', story().snapshotId))).toEqual(
        bytesIn(path.join(folders.snapshots, story().snapshotId)),
      );
      expect(open('snapshots').links).toContain(`/snapshots/${story().snapshotId}/`);
    });

    test('is offered for citing beside the newest state, where it shows what is cited', () => {
      const { words } = open('topics/hospital-merger');
      expect(words).toContain('This page: latest');
      expect(words).toContain('As of 2 November 2026: frozen');
      expect(words).toContain(`/snapshots/${story().snapshotId}/`);
      const html = readFileSync(served('index.html'), 'utf8');
      const isThere = (id: string): boolean => existsSync(path.join(folders.dist, `api/v1/claims/${id}.json`));
      const claims = [...ledger().addresses.values()].filter(({ kind, id }) => kind === 'claims' && isThere(id));
      const isOffered = (id: string): boolean => open(`claims/${id}`).words.includes(`/snapshots/${story().snapshotId}/#claim-${id}`);
      const offered = claims.filter(({ id }) => isOffered(id));
      expect(offered.length).toBeGreaterThan(10);
      for (const { id } of offered) expect(html).toContain(`id="claim-${id}"`);
      // A citation must not say of a frozen page what does not stand on it.
      expect(isOffered(story().correctedClaim)).toBe(false);
      expect(isOffered(story().confirmedClaim)).toBe(html.includes(`id="claim-${story().confirmedClaim}"`));
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
      const file = path.join(folders.snapshots, story().snapshotId, 'data.json');
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('Lanmoor', 'Lanmore'));
      try {
        expect(consultContent(folders, root).issues).toContainEqual(
          expect.objectContaining({ code: 'altered-snapshot', file: `snapshots/${story().snapshotId}/SHA256SUMS`, line: 1 }),
        );
        const { printed, status } = buildSite();
        expect([printed, status]).toEqual([expect.stringMatching(/SHA256SUMS:1:1 altered-snapshot/), 1]);
      } finally {
        writeFileSync(file, text);
      }
    });
  });
};
