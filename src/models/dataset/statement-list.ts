import { compareText } from '../corpus.ts';
import { firstDay } from './data-date.ts';
import { licenceOfRow } from './licence.ts';
import type { RecordOf } from './records.ts';
import type { Scope } from './scope.ts';
import { toCsvLine } from './to-csv.ts';

/**
 * Columns of the event list of Discourse Network Analyzer (its export "event list", and what rDNA and
 * its followers read): document, time, person, organisation, concept, agreement. After them everything
 * else that tells one statement from another, for its users asked for all attributes (leifeld/dna#269).
 */
export const statementListColumns = [
  'statement_id',
  'time',
  'document_id',
  'document_title',
  'document_author',
  'document_source',
  'document_section',
  'document_type',
  'person',
  'organization',
  'concept',
  'agreement',
  'stance',
  'certainty',
  'condition',
  'time_edtf',
  'time_basis',
  'same_statement',
  'text',
  'address',
  'license',
] as const;

/** DNA's qualifier knows yes and no: support with or without a condition, and opposition. Who takes no side has none. */
const agreement: Readonly<Record<RecordOf<'claims'>['positions'][number]['stance'], string>> = {
  support: '1',
  conditional: '1',
  neutral: '',
  oppose: '0',
};

/** One row for each claim, each of its speakers and each position on which it takes a stance. */
export const makeStatementList = ({ tables }: Scope): string => {
  const actors = new Map<string, RecordOf<'actors'>>(tables.actors.map((actor) => [actor.id, actor]));
  const articles = new Map<string, RecordOf<'articles'>>(tables.articles.map((article) => [article.id, article]));
  const outlets = new Map<string, RecordOf<'outlets'>>(tables.outlets.map((outlet) => [outlet.id, outlet]));
  const positions = new Map<string, RecordOf<'positions'>>(tables.positions.map((position) => [position.id, position]));
  const rows = tables.claims.flatMap((claim) => {
    const article = articles.get(claim.article);
    const day = firstDay(claim.said.date);
    const speakers = [
      ...claim.actors.flatMap(({ actor }) => actors.get(actor) ?? []).map(({ name, kind }) => ({ name, isPerson: kind === 'person' })),
      ...claim.unresolved.map((name) => ({ name, isPerson: false })),
    ];
    return speakers.flatMap(({ name, isPerson }) =>
      claim.positions.flatMap((taken) => {
        const position = positions.get(taken.position);
        if (!position) return [];
        return [
          [
            claim.id,
            day === '' ? '' : `${day} 00:00:00`,
            claim.article,
            article?.title ?? '',
            article?.byline ?? '',
            outlets.get(claim.outlet)?.name ?? claim.outlet,
            position.topic,
            outlets.get(claim.outlet)?.kind ?? '',
            isPerson ? name : '',
            isPerson ? '' : name,
            position.text,
            agreement[taken.stance],
            taken.stance,
            taken.certainty,
            taken.condition ?? '',
            claim.said.date,
            claim.said.basis,
            claim.statement,
            claim.content.map(({ exact }) => exact).join(' … '),
            claim.address,
            licenceOfRow,
          ],
        ];
      }),
    );
  });
  // DNA lists events by time.
  rows.sort((a, b) => compareText(a[1] ?? '', b[1] ?? ''));
  return [[...statementListColumns], ...rows].map(toCsvLine).join('');
};
