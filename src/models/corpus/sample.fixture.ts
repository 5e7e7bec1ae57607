// A small dossier of invented statements, for the tables of this folder.
import { type Article, actor, article, type Claim, claim, outlet, topic } from '../../schema/index.ts';
import { buildCorpus, type Corpus } from './corpus.ts';

type Words = { text: string; source: string; cue: string; content: readonly string[]; exact?: string };

const pieceIn = (text: string) => (exact: string) => {
  const at = text.indexOf(exact);
  if (at < 0) throw new Error(`not in the text: ${exact}`);
  const start = Array.from(text.slice(0, at)).length;
  return { exact, start, end: start + Array.from(exact).length };
};

/** A claim on a text of our own; the evidence is the content's first piece unless `exact` says more. */
export const makeClaim = (id: string, { text, source, cue, content, exact }: Words, rest: Record<string, unknown> = {}): Claim => {
  const piece = pieceIn(text);
  const evidence = piece(exact ?? content[0] ?? '');
  const points = Array.from(text);
  return claim.parse({
    id,
    form: 'indirect',
    source: piece(source),
    cue: cue === '' ? null : piece(cue),
    content: content.map(piece),
    found: { rule: 'sample-rule', confidence: 0.9 },
    cut: false,
    actors: [{ actor: 'ada-north', rule: 'full-name' }],
    unresolved: [],
    said: { date: '2026-02-03', basis: 'stated', words: '' },
    via: [],
    topics: ['bridge'],
    positions: [],
    evidence: {
      quote: {
        exact: evidence.exact,
        prefix: points.slice(Math.max(0, evidence.start - 32), evidence.start).join(''),
        suffix: points.slice(evidence.end, evidence.end + 32).join(''),
      },
      position: { start: evidence.start, end: evidence.end },
    },
    ...rest,
  });
};

const taken = (stance: string, more: Record<string, unknown> = {}) => [
  { position: 'build-bridge', stance, certainty: 'stated', rule: 'sample-rule', words: 'said', ...more },
];

/** A reported statement with nothing special about it. */
export const sampleClaim = makeClaim(
  'aaaaaaaaaa',
  {
    text: 'Ada North said on Tuesday that the bridge will be built.',
    source: 'Ada North',
    cue: 'said',
    content: ['the bridge will be built'],
  },
  { positions: taken('support') },
);

const laterClaim = makeClaim(
  'bbbbbbbbbb',
  { text: '“We will not build it,” Ada North said.', source: 'Ada North', cue: 'said', content: ['We will not build it,'] },
  { form: 'direct', said: { date: '2026-03-01', basis: 'stated', words: '' }, positions: taken('oppose') },
);

const undatedClaim = makeClaim(
  'cccccccccc',
  { text: 'An official said the bridge costs money.', source: 'An official', cue: 'said', content: ['the bridge costs money'] },
  {
    actors: [],
    unresolved: ['An official'],
    said: { date: '', basis: 'unknown', words: '' },
    via: [{ name: 'River Wire', kind: 'medium', outlet: 'river-wire' }],
  },
);

const articleOf = (id: string, published: string, claims: Claim[]): Article =>
  article.parse({
    id,
    outlet: 'town-paper',
    url: `https://example.org/${id}`,
    title: 'The bridge',
    byline: '',
    published,
    accessed: '',
    language: 'en',
    rights: 'excerpt',
    text: { sha256: '0'.repeat(64), length: 100, normalisation: 'nfc-1' },
    claims,
  });

/** The first article of the sample dossier. */
export const sampleArticle = articleOf('first', '2026-02-04', [sampleClaim, undatedClaim]);

/** Two articles of one outlet, two actors, three claims on one position. */
export const sampleCorpus = (): Corpus =>
  buildCorpus({
    articles: [sampleArticle, articleOf('second', '2026-03-02', [laterClaim])],
    topics: [
      topic.parse({
        id: 'bridge',
        title: 'The bridge',
        question: 'Should the bridge be built?',
        summary: 'Statements on the bridge.',
        keywords: ['bridge'],
        positions: [{ id: 'build-bridge', text: 'The bridge is built', label: 'Bridge', keywords: [['bridge']] }],
      }),
    ],
    actors: [
      actor.parse({ id: 'ada-north', name: 'Ada North', kind: 'person', description: 'Mayor', speaksFor: [{ actor: 'town' }] }),
      actor.parse({ id: 'town', name: 'The Town', kind: 'group', description: 'A town' }),
    ],
    outlets: [
      outlet.parse({
        id: 'town-paper',
        name: 'Town Paper',
        url: 'https://example.org/',
        country: '',
        kind: 'newspaper',
        ownership: 'Its readers.',
      }),
      outlet.parse({
        id: 'river-wire',
        name: 'River Wire',
        url: 'https://example.org/w',
        country: '',
        kind: 'wire',
        ownership: 'Its members.',
      }),
    ],
  });
