// For unit tests: a dossier in a few words.
import { actor, article, type Certainty, type Claim, claim, outlet, type Stance, topic } from '../../schema/index.ts';
import { buildCorpus, type Corpus } from './corpus.ts';

/** A claim in short: what a test does not name is filled in. */
export interface SampleClaim {
  id: string;
  /** Ids of actors; none makes the source an unresolved one. */
  actors?: readonly string[];
  source?: string;
  quote?: string;
  /** EDTF; unknown unless given. */
  date?: string;
  /** Position and stance, and how it is known where it is not stated. */
  takes?: readonly (readonly [position: string, stance: Stance, certainty?: Certainty, condition?: string])[];
  topics?: readonly string[];
  form?: Claim['form'];
  via?: readonly string[];
}

const piece = (exact: string, start: number) => ({ exact, start, end: start + [...exact].length });

/** Ten characters that a claim id may have, from a short name. */
export const sampleClaimId = (name: string): string => name.replaceAll(/[^a-z2-7]/g, '').padEnd(10, 'a');

const makeClaim = (sample: SampleClaim): Claim => {
  const { actors = [], source = 'The source', quote = 'words were said', date = '', takes = [], topics = ['troops'], via = [] } = sample;
  return claim.parse({
    id: sampleClaimId(sample.id),
    form: sample.form ?? 'direct',
    source: piece(source, 0),
    cue: null,
    content: [piece(quote, 100)],
    found: { rule: 'sample-rule', confidence: 0.9 },
    cut: false,
    actors: actors.map((id) => ({ actor: id, rule: 'full-name' })),
    unresolved: actors.length === 0 ? [source] : [],
    said: { date, basis: date === '' ? 'unknown' : 'stated', words: '' },
    via: via.map((name) => ({ name, kind: 'medium' })),
    topics,
    positions: takes.map(([position, stance, certainty = 'stated', condition]) => ({
      position,
      stance,
      certainty,
      rule: 'sample',
      words: '',
      ...(condition === undefined ? {} : { condition }),
    })),
    evidence: { quote: { exact: quote, prefix: '', suffix: '' }, position: { start: 100, end: 100 + [...quote].length } },
  });
};

const makeActor = (id: string, name: string, more: Record<string, unknown> = {}) =>
  actor.parse({ id, name, kind: 'person', description: name, ...more });

/** Three actors, two outlets, two topics with three positions, and the claims given, listed by the outlet that reports them. */
export const sampleCorpus = (claims: Readonly<Record<'gazette' | 'herald', readonly SampleClaim[]>>): Corpus =>
  buildCorpus({
    actors: [
      makeActor('lavrov', 'Sergey Lavrov', { aliases: ['Sergei Lavrov'] }),
      makeActor('zelensky', 'Volodymyr Zelensky', { aliases: ['Zelensky', 'Zelenskyy', 'Zelenskiy'] }),
      makeActor('ukraine', 'Ukraine', { kind: 'state', metonyms: ['Kyiv', 'Kiev'] }),
    ],
    outlets: [
      outlet.parse({ id: 'gazette', name: 'The Gazette', url: 'https://gazette.example/', country: '', kind: 'newspaper', ownership: 'x' }),
      outlet.parse({ id: 'herald', name: 'The Herald', url: 'https://herald.example/', country: '', kind: 'newspaper', ownership: 'x' }),
    ],
    topics: [
      topic.parse({
        id: 'troops',
        title: 'Troop deployment',
        question: 'Do troops come?',
        summary: 'Troops.',
        keywords: ['troops'],
        positions: [
          { id: 'troops-after-deal', text: 'Troops come after a deal', label: 'After a deal', keywords: [['troops']] },
          { id: 'troops-now', text: 'Troops come now', label: 'Now', keywords: [['troops']] },
        ],
      }),
      topic.parse({
        id: 'talks',
        title: 'Peace talks',
        question: 'Who talks?',
        summary: 'Talks.',
        keywords: ['talks'],
        positions: [{ id: 'talk', text: 'All talk', label: 'All talk', keywords: [['talks']] }],
      }),
    ],
    articles: (['gazette', 'herald'] as const).map((id) =>
      article.parse({
        id: `article-of-${id}`,
        outlet: id,
        url: 'https://example.org/',
        title: 'Headline',
        byline: '',
        published: '2026-02-05',
        accessed: '',
        language: 'en',
        rights: 'digest',
        text: { sha256: '0'.repeat(64), length: 1000, normalisation: 'nfc-1' },
        claims: claims[id].map(makeClaim),
      }),
    ),
  });
