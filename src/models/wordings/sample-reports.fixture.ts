// For the tables of wordings, copies and disagreements: reports of one statement in a few words.
import { actor, article, claim, outlet, topic } from '../../schema/index.ts';
import { buildCorpus, type Corpus, type PlacedClaim } from '../corpus/corpus.ts';
import type { Statement } from '../statements/statement.ts';

/** One report: what was said and by whom it is reported. */
export interface SampleReport {
  /** Outlet; of `Wire`, `Post`, `Herald`, `Flash`, `Echo`. One article each unless `article` says more. */
  outlet: string;
  article?: string;
  content: string | readonly string[];
  form?: 'direct' | 'indirect' | 'mixed';
  source?: string;
  prefix?: string;
  suffix?: string;
  published?: string;
  date?: string;
  basis?: string;
  via?: readonly string[];
  rights?: string;
  cut?: boolean;
  /** Code point at which the content stands. */
  at?: number;
}

const points = (text: string): number => Array.from(text).length;

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

const makeClaim = (sample: SampleReport, index: number) => {
  const { content, source = 'Ada North', prefix = '', suffix = '', date = '2026-02-03', basis = 'stated', via = [], at = 1000 } = sample;
  const pieces = typeof content === 'string' ? [content] : content;
  const exact = pieces.join(', she said, ');
  let next = at;
  return claim.parse({
    id: `sample${alphabet[Math.floor(index / 26)] ?? 'a'}${alphabet[index % 26] ?? 'a'}aa`,
    form: sample.form ?? 'indirect',
    source: { exact: source, start: 0, end: points(source) },
    cue: { exact: 'said', start: points(source) + 1, end: points(source) + 5 },
    content: pieces.map((piece) => {
      const start = next;
      next += points(piece) + points(', she said, ');
      return { exact: piece, start, end: start + points(piece) };
    }),
    found: { rule: 'sample-rule', confidence: 0.9 },
    cut: sample.cut ?? false,
    actors: [{ actor: 'ada-north', rule: 'full-name' }],
    unresolved: [],
    said: { date, basis, words: '' },
    via: via.map((name) => ({ name, kind: 'medium', ...(outlets.includes(name) ? { outlet: name.toLowerCase() } : {}) })),
    topics: ['bridge'],
    positions: [],
    evidence: { quote: { exact, prefix, suffix }, position: { start: at, end: at + points(exact) } },
  });
};

const outlets = ['Wire', 'Post', 'Herald', 'Flash', 'Echo'];

/** A dossier of five outlets with one article for each outlet (or `article`) that the reports name. */
export const corpusOfReports = (samples: readonly SampleReport[]): Corpus => {
  const claims = samples.map((sample, index) => ({ sample, claim: makeClaim(sample, index) }));
  const byArticle = Map.groupBy(claims, ({ sample }) => sample.article ?? sample.outlet.toLowerCase());
  return buildCorpus({
    articles: Array.from(byArticle, ([id, own]) =>
      article.parse({
        id,
        outlet: own[0]?.sample.outlet.toLowerCase(),
        url: `https://example.org/${id}`,
        title: 'The bridge',
        byline: '',
        published: own[0]?.sample.published ?? '2026-02-04',
        accessed: '',
        language: 'en',
        rights: own[0]?.sample.rights ?? 'full',
        text: { sha256: '0'.repeat(64), length: 9000, normalisation: 'nfc-1' },
        claims: own.map((placed) => placed.claim),
      }),
    ),
    topics: [
      topic.parse({
        id: 'bridge',
        title: 'The bridge',
        question: 'Is it built?',
        summary: 'Statements on the bridge.',
        keywords: ['bridge'],
        positions: [{ id: 'build-bridge', text: 'The bridge is built', label: 'Bridge', keywords: [['bridge']] }],
      }),
    ],
    actors: [
      actor.parse({
        id: 'ada-north',
        name: 'Ada North',
        kind: 'person',
        description: 'Mayor',
        aliases: ['North'],
        roles: [
          { title: 'Mayor of Eastholm', words: ['mayor of Eastholm', 'Eastholm’s mayor'] },
          { title: 'Chair of the Bridge Fund', words: ['fund chair'] },
        ],
      }),
      actor.parse({ id: 'kyiv', name: 'Ukraine', kind: 'state', description: 'A state', metonyms: ['Kyiv', 'Kiev'] }),
    ],
    outlets: outlets.map((name) =>
      outlet.parse({
        id: name.toLowerCase(),
        name,
        url: 'https://example.org/',
        country: '',
        kind: name === 'Wire' ? 'wire' : 'newspaper',
        ownership: 'Its readers.',
      }),
    ),
  });
};

/** The same with all reports in one statement, by date of publication, then in the order given. */
export const statementOfReports = (samples: readonly SampleReport[]): { corpus: Corpus; statement: Statement } => {
  const corpus = corpusOfReports(samples);
  const placed = samples.map((_, index): PlacedClaim => {
    const found = corpus.claims.find(({ claim: { id } }) => id === makeClaim({ outlet: 'Wire', content: 'x' }, index).id);
    if (!found) throw new Error(`no claim was made of report ${index}`);
    return found;
  });
  const published = ({ article }: PlacedClaim): string => article.published || '9';
  return {
    corpus,
    statement: { reports: placed.toSorted((a, b) => (published(a) < published(b) ? -1 : Number(published(a) > published(b)))), links: [] },
  };
};
