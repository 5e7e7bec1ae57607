import { compareText } from '../../corpus/corpus.ts';
import { nameList } from '../../corpus/name-list.ts';
import { spokenForIn } from '../../corpus/role-at.ts';
import { firstDay } from './data-date.ts';
import { licenceOfRow } from './licence.ts';
import type { RecordOf } from './records.ts';
import type { Scope } from './scope.ts';
import { toCsvLine } from './table-files.ts';

/**
 * Columns of the event list that Discourse Network Analyzer writes (`Exporter.eventCSV`) and that rDNA hands
 * to R (`dna_network(networkType = "eventlist")`), in their order, with the variables of its own "DNA
 * Statement": github.com/leifeld/dna, dna/src/main/java/dna/export/Exporter.java at c7729b7 and
 * rDNA/rDNA/R/dna_network.R at 320deb7. DNA itself imports nothing but its own databases
 * (gui/Importer.java); what reads event lists are the scripts and tools that work on its exports.
 */
const dnaColumns = [
  'statement_id',
  'time',
  'person',
  'organization',
  'concept',
  'agreement',
  'start_position',
  'stop_position',
  'text',
  'coder',
  'document_id',
  'document_title',
  'document_author',
  'document_source',
  'document_section',
  'document_type',
] as const;

/** The columns of DNA, then everything else that tells one statement from another: its users asked for all attributes (leifeld/dna#269). */
export const statementListColumns = [
  ...dnaColumns,
  'claim',
  'article',
  'actor',
  'position',
  'whose_words',
  'stance',
  'certainty',
  'reader',
  'condition',
  'reason',
  'time_edtf',
  'time_bounds',
  'time_earliest',
  'time_latest',
  'time_basis',
  'same_statement',
  'confidence',
  'stance_confidence',
  'review',
  'address',
  'license',
] as const;

/** DNA's coders are numbered people; here the program is the first, and whoever reviewed what it found the second. */
const coders = { program: '1', reviewer: '2' } as const;

/** DNA's qualifier knows yes and no: support with or without a condition, and opposition. Who takes no side, or none that can be told, has none. */
const agreement: Readonly<Record<RecordOf<'claims'>['positions'][number]['stance'], string>> = {
  support: '1',
  conditional: '1',
  neutral: '',
  unclear: '',
  oppose: '0',
};

/** Fields end at semicolons, times are `yyyy-MM-dd HH:mm:ss`: as DNA writes them. Quotation marks are doubled, as in any CSV. */
const separator = ';';

/**
 * One row for each claim, each of its speakers and each position on which it takes a stance. Numbers of
 * statements and documents count within the file, as DNA wants whole numbers; `claim` and `article` last.
 */
export const makeStatementList = ({ tables }: Scope): string => {
  const actors = new Map<string, RecordOf<'actors'>>(tables.actors.map((actor) => [actor.id, actor]));
  const articles = new Map<string, RecordOf<'articles'>>(tables.articles.map((article) => [article.id, article]));
  const outlets = new Map<string, RecordOf<'outlets'>>(tables.outlets.map((outlet) => [outlet.id, outlet]));
  const positions = new Map<string, RecordOf<'positions'>>(tables.positions.map((position) => [position.id, position]));
  const numbers = new Map<string, number>(tables.articles.map(({ id }, index) => [id, index + 1]));
  /** The state, alliance or group that a person spoke for. */
  const organizationOf = (actor: RecordOf<'actors'>, claim: RecordOf<'claims'>): string =>
    nameList(spokenForIn(actor, { claim, article: claim }).map((id) => actors.get(id)?.name ?? id));
  const rows = tables.claims.flatMap((claim) => {
    const article = articles.get(claim.article);
    const day = firstDay(claim.said.date);
    const speakers = [
      ...claim.actors
        .flatMap(({ actor }) => actors.get(actor) ?? [])
        .map((actor) =>
          actor.kind === 'person'
            ? { id: actor.id, person: actor.name, organization: organizationOf(actor, claim) }
            : { id: actor.id, person: '', organization: actor.name },
        ),
      ...claim.unresolved.map((name) => ({ id: '', person: '', organization: name })),
    ];
    return speakers.flatMap(({ id, person, organization }) =>
      claim.positions.flatMap((taken) => {
        const position = positions.get(taken.position);
        if (!position) return [];
        return [
          {
            time: day === '' ? '' : `${day} 00:00:00`,
            person,
            organization,
            concept: position.text,
            agreement: agreement[taken.stance],
            start_position: String(claim.evidence.position.start),
            stop_position: String(claim.evidence.position.end),
            text: claim.content.map(({ exact }) => exact).join(' … '),
            coder: claim.review ? coders.reviewer : coders.program,
            document_id: String(numbers.get(claim.article) ?? ''),
            document_title: article?.title ?? '',
            document_author: article?.byline ?? '',
            document_source: outlets.get(claim.outlet)?.name ?? claim.outlet,
            document_section: position.topic,
            document_type: outlets.get(claim.outlet)?.kind ?? '',
            claim: claim.id,
            article: claim.article,
            actor: id,
            position: taken.position,
            whose_words: claim.whoseWords,
            stance: taken.stance,
            certainty: taken.certainty,
            reader: taken.reader ?? '',
            condition: taken.condition ?? '',
            reason: claim.reasons.join(' … '),
            time_edtf: claim.said.date,
            time_bounds: claim.bounds,
            time_earliest: claim.earliest,
            time_latest: claim.latest,
            time_basis: claim.said.basis,
            same_statement: claim.statement,
            confidence: String(claim.found.confidence),
            stance_confidence: taken.confidence === undefined ? '' : String(taken.confidence),
            review: claim.review?.decision ?? '',
            address: claim.address,
            license: licenceOfRow,
          },
        ];
      }),
    );
  });
  // DNA lists events by time.
  rows.sort((a, b) => compareText(a.time, b.time));
  const lines = rows.map((row, index) => {
    const cells = { ...row, statement_id: String(index + 1) };
    return statementListColumns.map((column) => cells[column]);
  });
  return [[...statementListColumns], ...lines].map((line) => toCsvLine(line, separator)).join('');
};
