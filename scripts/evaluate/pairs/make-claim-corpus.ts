import { buildCorpus, type Corpus } from '../../../src/models/corpus/corpus.ts';
import { type Actor, actor, article, type ClaimId, claim, claimId, outlet, topic } from '../../../src/schema/index.ts';
import type { ClaimSet, ShortClaim } from './claim-set.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** A claim id of its own for a number below 2^50. */
export const numberedClaimId = (number: number): ClaimId => {
  let [left, id] = [number, ''];
  for (let place = 0; place < 10; place += 1) {
    id = (LETTERS[left % 32] ?? '') + id;
    left = Math.floor(left / 32);
  }
  return claimId.parse(id);
};

const piece = (exact: string, start: number) => ({ exact, start, end: start + [...exact].length });

const actorsOf = ({ actor: named }: ShortClaim): readonly string[] => [named].flat().filter((id) => id !== '');

const toClaim = (short: ShortClaim, id: ClaimId, topicId: string): unknown => ({
  id,
  form: short.form,
  source: piece(short.source, 0),
  cue: short.cue === undefined ? null : piece(short.cue, 150),
  content: [piece(short.content, 200)],
  found: { rule: 'annotated', confidence: 1 },
  cut: false,
  actors: actorsOf(short).map((id) => ({ actor: id, rule: 'annotated' })),
  unresolved: actorsOf(short).length === 0 ? [short.source] : [],
  said: { date: short.said, basis: short.said === '' ? 'unknown' : 'stated', words: '' },
  via: short.via === undefined ? [] : [{ name: short.via, kind: 'medium' }],
  topics: [topicId],
  positions: Object.entries(short.positions).map(([position, stance]) => ({
    position,
    stance,
    certainty: 'stated',
    rule: 'annotated',
    words: '',
  })),
  evidence: {
    quote: { exact: short.content, prefix: short.before ?? '', suffix: short.after ?? '' },
    position: { start: 200, end: 200 + [...short.content].length },
  },
});

/** What all sets together make: one corpus, so that a word is as rare as it would be on the site, and each claim's id there. */
export interface ClaimCorpus {
  corpus: Corpus;
  /** By `<set index>/<name>`. */
  ids: ReadonlyMap<string, ClaimId>;
}

/** Puts sets of short claims into one corpus. `actors` replaces the sets' own where a registry is at hand. */
export const makeClaimCorpus = (sets: readonly ClaimSet[], registry?: readonly Actor[]): ClaimCorpus => {
  const ids = new Map<string, ClaimId>();
  const articles = new Map<string, { short: ShortClaim; claims: unknown[] }>();
  for (const [at, set] of sets.entries()) {
    for (const [name, short] of Object.entries(set.claims)) {
      const id = numberedClaimId(ids.size);
      ids.set(`${at}/${name}`, id);
      const key = `set-${at}-${short.article ?? name}`;
      const found = articles.get(key) ?? { short, claims: [] };
      articles.set(key, found);
      found.claims.push(claim.parse(toClaim(short, id, `set-${at}`)));
    }
  }
  const outlets = [...new Set(sets.flatMap(({ claims }) => Object.values(claims).map((short) => short.outlet)))];
  const corpus = buildCorpus({
    actors:
      registry ??
      sets.flatMap(({ actors }) =>
        actors.map(({ id, name, kind, speaksFor }) =>
          actor.parse({ id, name, kind, description: name, speaksFor: speaksFor.map((principal) => ({ actor: principal })) }),
        ),
      ),
    outlets: outlets.map((id) =>
      outlet.parse({ id, name: id, url: `https://${id}.example/`, country: '', kind: 'news-site', ownership: 'invented' }),
    ),
    topics: sets.map(({ subject, positions }, at) =>
      topic.parse({
        id: `set-${at}`,
        title: subject,
        question: `${subject}?`,
        summary: subject,
        keywords: ['-'],
        positions: positions.map(({ id, text }) => ({ id, text, label: id, keywords: [['-']] })),
      }),
    ),
    articles: [...articles].map(([id, { short, claims }]) =>
      article.parse({
        id,
        outlet: short.outlet,
        url: 'https://example.org/',
        title: id,
        byline: '',
        published: short.published,
        accessed: '',
        language: 'en',
        rights: 'excerpt',
        text: { sha256: '0'.repeat(64), length: 1000, normalisation: 'nfc-1' },
        claims,
      }),
    ),
  });
  return { corpus, ids };
};
