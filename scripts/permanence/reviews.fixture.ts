// For tests: what must hold of the claims that an editor looked at.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dossier } from './dossier.fixture.ts';
import { reviewedArticle, type Torn } from './tear-about.fixture.ts';

/** Tests a dossier that was torn about; what came of that is known when the tests run. */
export const testReviews = ({ folders, open }: Dossier, story: () => Torn): void => {
  describe('what an editor decided', () => {
    test('to take back: a page that says so, by whom and why; never an error that nobody explained', () => {
      const { words, links, robots } = open(`claims/${story().withdrawnClaim}`);
      expect(words).toContain('This claim was withdrawn');
      expect(words).toContain('It was said in jest. (Ada Norde)');
      expect(links).toContain(`/articles/${reviewedArticle}/`);
      expect(robots).toBe('noindex');
      expect(story().unexplained.map(({ message }) => message)).not.toContain(
        `claims/${story().withdrawnClaim} was published and is no more`,
      );
      expect(open(`articles/${reviewedArticle}`).links).not.toContain(`/claims/${story().withdrawnClaim}/`);
    });

    test('to correct: the claim and its history say what, by whom and why', () => {
      const { words } = open(`claims/${story().correctedClaim}`);
      expect(words).toContain('corrected by Ada Norde on 8 November 2026: It was said a day earlier.');
      expect(words).toMatch(
        /History 1 November 2026 First published 9 November 2026 Corrected by Ada Norde on 8 November 2026: It was said a day earlier\. .*date: .* is now 30 June 2026/,
      );
      expect(words).toContain('Checked by a person');
    });

    test('to confirm: the claim says so, and is in no list of what was corrected', () => {
      const { words } = open(`claims/${story().confirmedClaim}`);
      expect(words).toContain('confirmed by Ada Norde on 8 November 2026');
      // Claims beside it have marks of their own.
      expect(words.slice(0, words.indexOf('Other claims near it'))).not.toContain('Not sure.');
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
      const item = feed.items.find(({ id }: { id: string }) => id.includes(story().correctedClaim));
      expect(item.content_text).toMatch(/^Corrected on 9 November 2026: .*date.*, by Ada Norde \(It was said a day earlier\.\)\./);
      expect(item.date_modified).toContain('2026-11-09');
      const confirmed = feed.items.find(({ id }: { id: string }) => id.includes(story().confirmedClaim));
      expect(confirmed.date_modified ?? confirmed.date_published).toContain('2026-11-01');
      expect(JSON.parse(read(`api/v1/claims/${story().correctedClaim}.json`)).entry.review).toMatchObject({
        decision: 'corrected',
        reviewer: 'Ada Norde',
      });
      const annotation = JSON.parse(read(`annotations/claims/${story().correctedClaim}.jsonld`));
      expect(annotation.wasAttributedTo).toEqual({ type: ['Person', 'prov:Person'], name: 'Ada Norde' });
      expect(existsSync(path.join(folders.dist, `api/v1/claims/${story().withdrawnClaim}.json`))).toBe(false);
    });
  });
};
