import { makeClaimCard } from '../../claims/claim-card.ts';
import { wordingText } from '../../claims/claim-wording.ts';
import { reasonsOf } from '../../claims/find-reasons.ts';
import { boundsInterval, claimBounds } from '../../claims/timeline/claim-bounds.ts';
import { whoseWords } from '../../claims/whose-words.ts';
import type { PlacedClaim } from '../../corpus/corpus.ts';
import type { Folding } from '../../moves/find-histories.ts';
import type { History } from '../../moves/make-history.ts';
import type { Linking } from '../../site/structured-data.ts';
import type { TopicStands } from '../../stands/topic-stands.ts';
import type { Statement, StatementByClaim } from '../../statements/statement.ts';
import { licenceOfRow as license } from './licence.ts';
import type { RecordOf, TableName } from './records.ts';

/** All rows of all tables. */
export type Tables = { readonly [Name in TableName]: readonly RecordOf<Name>[] };

/** What the rows are made of. */
interface TableSources extends Linking {
  statements: readonly Statement[];
  statementByClaim: StatementByClaim;
  histories: Readonly<Record<Folding, readonly History[]>>;
  graphs: readonly TopicStands[];
}

/** A statement is named by the claim that reports it first; no permalink, since the grouping is computed anew at each build. */
export const statementId = ({ reports: [first] }: Statement): RecordOf<'statements'>['id'] => {
  if (first === undefined) throw new Error('a statement without a report');
  return first.claim.id;
};

const toClaimRecord = ({ corpus, urls, site, statementByClaim }: TableSources, placed: PlacedClaim): RecordOf<'claims'> => {
  const { claim, article } = placed;
  const card = makeClaimCard(corpus, placed);
  const statement = statementByClaim.get(claim.id);
  const bounds = claimBounds(placed);
  return {
    ...claim,
    article: article.id,
    outlet: article.outlet,
    published: article.published,
    bounds: boundsInterval(bounds),
    ...bounds,
    language: article.language,
    speakers: [...card.speakers.map(({ actor }) => actor.name), ...claim.unresolved],
    whoseWords: whoseWords(placed),
    wording: wordingText(card),
    reasons: [...reasonsOf(claim)],
    address: new URL(urls.claim(claim.id), site).href,
    original: card.source.href,
    statement: statement ? statementId(statement) : claim.id,
    license,
  };
};

const toMoveRecords = (histories: readonly History[], counted: Folding): readonly RecordOf<'moves'>[] =>
  histories
    .flatMap(({ moves }) => moves)
    .map(({ actor, position, kind, from, to }) => ({
      actor: actor.id,
      position: position.id,
      counted,
      kind,
      from: { date: from.date, stance: from.stance, claim: from.proof.claim.id },
      to: { date: to.date, stance: to.stance, claim: to.proof.claim.id },
      license,
    }));

/** Turns the dossier into rows. */
export const makeTables = (sources: TableSources): Tables => {
  const { corpus, urls, site, statements, histories, graphs } = sources;
  const at = (address: string): string => new URL(address, site).href;
  return {
    claims: corpus.claims.map((placed) => toClaimRecord(sources, placed)),
    articles: corpus.articles.map(({ claims, ...article }) => ({
      ...article,
      claims: claims.map(({ id }) => id),
      address: at(urls.article(article.id)),
      license,
    })),
    actors: corpus.actors.map((actor) => ({ ...actor, address: at(urls.actor(actor.id)), license })),
    outlets: corpus.outlets.map((outlet) => ({ ...outlet, address: at(urls.outlet(outlet.id)), license })),
    topics: corpus.topics.map(({ positions, ...topic }) => ({
      ...topic,
      positions: positions.map(({ id }) => id),
      address: at(urls.topic(topic.id)),
      license,
    })),
    positions: corpus.topics.flatMap(({ id: topic, positions }) => positions.map((position) => ({ ...position, topic, license }))),
    statements: statements.map((statement) => ({
      id: statementId(statement),
      reports: statement.reports.map(({ claim }) => claim.id),
      outlets: [...new Set(statement.reports.map(({ article }) => article.outlet))],
      links: statement.links.map((link) => ({ ...link, reasons: link.reasons.map((reason) => ({ ...reason })) })),
      license,
    })),
    sides: graphs.flatMap(({ bands }) =>
      bands.flatMap(({ stands }) =>
        stands.map(({ actor, position, side, statements: rest, checked, claims }) => ({
          actor: actor.id,
          position: position.id,
          side,
          statements: rest,
          checked,
          claims: claims.map(({ claim }) => claim.id),
          license,
        })),
      ),
    ),
    moves: [...toMoveRecords(histories.own, 'own'), ...toMoveRecords(histories.folded, 'folded')],
  };
};
