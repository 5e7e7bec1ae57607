// For the tables of this folder: reports in a few words, each in an article of its own unless said.
import { actor, article, type Claim, claim, outlet, type Stance, topic } from '../../schema/index.ts';
import { buildCorpus, type Corpus } from '../corpus/corpus.ts';
import type { WeighedClaim } from './claim-features.ts';
import { weighClaims } from './find-statements.ts';

/** A report in short: what a test does not name is filled in. */
export interface Report {
  words: string;
  /** Ids of actors; `[]` for a source that the registry lacks. */
  actors?: readonly string[];
  source?: string;
  /** EDTF; 3 March 2026 unless given, empty for unknown. */
  said?: string;
  basis?: Claim['said']['basis'];
  published?: string;
  takes?: Readonly<Record<string, Stance>>;
  form?: Claim['form'];
  cue?: string;
  before?: string;
  after?: string;
  via?: string;
  article?: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const piece = (exact: string, start: number) => ({ exact, start, end: start + [...exact].length });

const toClaim = (report: Report, index: number): Claim => {
  const { words, actors = ['vane'], source = 'Vane', said = '2026-03-03', takes = {} } = report;
  return claim.parse({
    id: `${'a'.repeat(7)}${LETTERS[Math.floor(index / 676)]}${LETTERS[Math.floor(index / 26) % 26]}${LETTERS[index % 26]}`,
    form: report.form ?? 'indirect',
    source: piece(source, 0),
    cue: report.cue === undefined ? null : piece(report.cue, 50),
    content: [piece(words, 100)],
    found: { rule: 'sample-rule', confidence: 0.9 },
    cut: false,
    actors: actors.map((id) => ({ actor: id, rule: 'sample' })),
    unresolved: actors.length === 0 ? [source] : [],
    said: { date: said, basis: report.basis ?? (said === '' ? 'unknown' : 'stated'), words: '' },
    via: report.via === undefined ? [] : [{ name: report.via, kind: 'medium' }],
    topics: Object.keys(takes).length > 0 ? ['ferry'] : [],
    positions: Object.entries(takes).map(([position, stance]) => ({ position, stance, certainty: 'stated', rule: 'sample', words: '' })),
    evidence: {
      quote: { exact: words, prefix: report.before ?? '', suffix: report.after ?? '' },
      position: { start: 100, end: 100 + [...words].length },
    },
  });
};

/** A dossier of reports. Vane and Okafor speak for the county of Lund, Vane until the end of 2026. */
export const corpusOf = (reports: readonly Report[]): Corpus => {
  const claims = reports.map(toClaim);
  const articles = Map.groupBy(reports.entries(), ([index, report]) => report.article ?? `article-${index}`);
  return buildCorpus({
    actors: [
      { id: 'vane', name: 'Ada Vane', kind: 'person', speaksFor: [{ actor: 'lund', to: '2026-12-31' }] },
      { id: 'okafor', name: 'Ben Okafor', kind: 'person', speaksFor: [{ actor: 'lund' }] },
      { id: 'lund', name: 'County of Lund', kind: 'state', metonyms: ['Lund'] },
      { id: 'quill', name: 'Cy Quill', kind: 'person' },
    ].map((entry) => actor.parse({ description: entry.name, ...entry })),
    outlets: [
      outlet.parse({ id: 'gazette', name: 'Gazette', url: 'https://gazette.example/', country: '', kind: 'newspaper', ownership: 'x' }),
    ],
    topics: [
      topic.parse({
        id: 'ferry',
        title: 'Ferry',
        question: 'Does it sail?',
        summary: 'A ferry.',
        keywords: ['ferry'],
        positions: [
          { id: 'run-ferry', text: 'The ferry runs in winter', label: 'Winter', keywords: [['ferry']] },
          { id: 'raise-fares', text: 'Fares rise', label: 'Fares', keywords: [['fares']] },
        ],
      }),
    ],
    articles: [...articles].map(([id, entries]) => {
      const [first] = entries;
      return article.parse({
        id,
        outlet: 'gazette',
        url: 'https://gazette.example/',
        title: id,
        byline: '',
        published: first?.[1].published ?? '2026-03-04',
        accessed: '',
        language: 'en',
        rights: 'digest',
        text: { sha256: '0'.repeat(64), length: 1000, normalisation: 'nfc-1' },
        claims: entries.map(([index]) => claims[index]),
      });
    }),
  });
};

/** Two reports with their weights, in the order given. */
export const weighPair = (first: Report, second: Report): [WeighedClaim, WeighedClaim] => {
  const [a, b] = weighClaims(corpusOf([first, second])).toSorted((x, y) => (x.placed.claim.id < y.placed.claim.id ? -1 : 1));
  if (!a || !b) throw new Error('two reports must make two claims');
  return [a, b];
};
