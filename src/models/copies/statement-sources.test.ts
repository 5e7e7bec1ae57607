import { describe, expect, test } from 'vitest';
import type { SampleReport } from '../wordings/sample-reports.fixture.ts';
import { statementOfReports } from '../wordings/sample-reports.fixture.ts';
import { type StatementSources, statementSources } from './statement-sources.ts';
import { makeTextCopies } from './text-copies.ts';

const sources = (...samples: SampleReport[]): StatementSources => {
  const { corpus, statement } = statementOfReports(samples);
  return statementSources(corpus, makeTextCopies(corpus), statement);
};

/** Origin and copies by outlet, with the kind of reason: "wire <- post text". */
const folded = ({ groups }: StatementSources): string[] =>
  groups.map(
    ({ origin, medium, copies }) =>
      `${origin?.article.outlet ?? `(${medium?.name})`}${copies.length > 0 ? ' <- ' : ''}${copies.map(({ report, reason }) => `${report.article.outlet} ${reason.kind}`).join(', ')}`,
  );

const long = 'the new bridge will carry two lanes and a railway over the river from next spring';

describe('copied text', () => {
  test('the same words of the outlets themselves are a copy of the earlier', () => {
    const made = sources(
      { outlet: 'Post', content: long, published: '2026-02-04' },
      { outlet: 'Herald', content: long, published: '2026-02-05' },
    );
    expect(folded(made)).toEqual(['post <- herald text']);
    expect(made).toMatchObject({ articles: 2, outlets: 2, independent: 1 });
    expect(made.groups[0]?.copies[0]?.reason).toMatchObject({ words: 16, isOrderKnown: true, run: long });
  });

  test('small edits leave runs of eight words', () => {
    const edited = `Sources hope ${long.replace('next spring', 'spring')}`;
    expect(folded(sources({ outlet: 'Post', content: long }, { outlet: 'Herald', content: edited, published: '2026-02-05' }))).toEqual([
      'post <- herald text',
    ]);
  });

  test('of one day, the agency is the likelier origin, and the order is said to be unknown', () => {
    const made = sources({ outlet: 'Post', content: long }, { outlet: 'Wire', content: long });
    expect(folded(made)).toEqual(['wire <- post text']);
    expect(made.groups[0]?.copies[0]?.reason).toMatchObject({ isOrderKnown: false });
  });

  test('a sentence beside the statement counts where it touches it', () => {
    const around = { prefix: 'ent spoken in the rain at noon, ', suffix: ' while gulls cried over old piers' };
    const made = sources(
      { outlet: 'Post', content: ['it opens'], ...around },
      { outlet: 'Herald', content: ['it opens'], ...around, published: '2026-02-05' },
    );
    expect(folded(made)).toEqual(['post <- herald text']);
  });

  test.each<[string, SampleReport, SampleReport]>([
    ['the same quotation', { outlet: 'Post', content: long, form: 'direct' }, { outlet: 'Herald', content: long, form: 'direct' }],
    [
      'the same words quoted within a report',
      { outlet: 'Post', content: `that “${long}”` },
      { outlet: 'Herald', content: `that “${long}”` },
    ],
    [
      'a quotation and its report in the same words',
      { outlet: 'Post', content: long, form: 'direct' },
      { outlet: 'Herald', content: long },
    ],
    [
      'ten words of one fact',
      { outlet: 'Post', content: 'the new bridge will carry two lanes over the river' },
      { outlet: 'Herald', content: 'the new bridge will carry two lanes over the river' },
    ],
    [
      'summaries that this project wrote',
      { outlet: 'Post', content: long, rights: 'digest' },
      { outlet: 'Herald', content: long, rights: 'digest' },
    ],
    [
      'function words in a row',
      { outlet: 'Post', content: 'that it is what they are to do with this and that' },
      { outlet: 'Herald', content: 'that it is what they are to do with this and that' },
    ],
  ])('%s is no copy', (_, first, second) => {
    expect(sources(first, second).independent).toBe(2);
  });

  test('words that a third report quotes are the speaker’s', () => {
    const made = sources(
      { outlet: 'Post', content: long },
      { outlet: 'Herald', content: long },
      { outlet: 'Flash', content: long, form: 'direct' },
    );
    expect(made.independent).toBe(3);
  });
});

describe('cited media', () => {
  test('two who cite one agency rest on it', () => {
    const made = sources(
      { outlet: 'Post', content: 'it opens soon', via: ['Far News'] },
      { outlet: 'Herald', content: 'the opening is near', via: ['Far News'] },
    );
    expect(folded(made)).toEqual(['(Far News) <- post via, herald via']);
    expect(made.independent).toBe(1);
  });

  test('the agency’s own report is the origin, whenever it was published', () => {
    const made = sources(
      { outlet: 'Post', content: 'it opens soon', via: ['Wire'] },
      { outlet: 'Herald', content: 'it will open' },
      { outlet: 'Wire', content: 'the opening is near', published: '2026-02-06' },
    );
    expect(folded(made)).toEqual(['wire <- post via', 'herald']);
    expect(made).toMatchObject({ outlets: 3, independent: 2 });
  });

  test('a copy of one who cites an agency rests on the agency too', () => {
    const made = sources({ outlet: 'Post', content: long, via: ['Wire'] }, { outlet: 'Herald', content: long, published: '2026-02-05' });
    expect(folded(made)).toEqual(['(Wire) <- post via, herald text']);
  });

  test('different media are different origins, and an outlet that cites itself is its own', () => {
    expect(
      sources({ outlet: 'Post', content: 'it opens', via: ['Far News'] }, { outlet: 'Herald', content: 'it opens', via: ['Near News'] })
        .independent,
    ).toBe(2);
    expect(folded(sources({ outlet: 'Wire', content: 'it opens', via: ['Wire'] }))).toEqual(['wire']);
  });
});

test('two articles of one outlet are one source', () => {
  const made = sources({ outlet: 'Post', content: 'it opens' }, { outlet: 'Post', article: 'post-2', content: 'it will open soon' });
  expect(folded(made)).toEqual(['post <- post same-outlet']);
  expect(made).toMatchObject({ articles: 2, outlets: 1, independent: 1 });
});

test('the first report is the first that has a date', () => {
  const undated = sources({ outlet: 'Post', content: 'it opens', published: '' });
  expect(undated.first).toBeNull();
  const made = sources(
    { outlet: 'Post', content: 'it opens', published: '' },
    { outlet: 'Herald', content: 'it opens', published: '2026-02-05' },
  );
  expect(made.first?.article.outlet).toBe('herald');
});

test('articles are compared across the whole dossier, those of one outlet not', () => {
  const { corpus } = statementOfReports([
    { outlet: 'Post', content: long },
    { outlet: 'Post', article: 'post-2', content: long },
    { outlet: 'Herald', content: `reports say ${long}` },
    { outlet: 'Flash', content: 'nothing of the kind was ever planned by anyone in this town' },
  ]);
  expect(makeTextCopies(corpus).pairs.map((pair) => pair.toSorted().join(' '))).toEqual(['herald post', 'herald post-2']);
});
