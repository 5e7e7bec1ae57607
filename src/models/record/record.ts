import type { ClaimId, Topic, TopicId } from '../../schema/index.ts';
import { claimNeighbours, type Neighbours } from '../claims/claim-neighbours.ts';
import { findNearClaims } from '../claims/find-near-claims.ts';
import { makeTextCopies, type TextCopies } from '../copies/text-copies.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import type { Disagreement } from '../disagreements/disagreement.ts';
import { findDateConflicts, indexConflicts } from '../disagreements/find-date-conflicts.ts';
import { findDisagreements } from '../disagreements/find-disagreements.ts';
import { type DataFiles, type MakeDatabase, makeDataFiles } from '../exports/data/data-files.ts';
import { makeTables, type Tables } from '../exports/data/make-tables.ts';
import { once } from '../exports/site-file.ts';
import type { GraphData } from '../graph/picture/graph-data.ts';
import { defaultState } from '../graph/picture/graph-state.ts';
import { makeGraphData } from '../graph/picture/make-graph-data.ts';
import { type GraphPicture, makePicture } from '../graph/picture/make-picture.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Folding, findHistories } from '../moves/find-histories.ts';
import type { History } from '../moves/make-history.ts';
import { makeSearchRecords, type SearchRecord } from '../search/search-records.ts';
import { mapEntries } from '../site/site-map.ts';
import type { Linking } from '../site/structured-data.ts';
import { buildTopicStands, type TopicStands } from '../stands/topic-stands.ts';
import { findStatements, indexStatements } from '../statements/find-statements.ts';
import type { Statement, StatementByClaim } from '../statements/statement.ts';
import { findLoneQuotations, type LoneQuotation } from '../wordings/find-lone-quotations.ts';

/** A topic's graph as one file that never changes; `npm run freeze` puts it where later builds keep it. */
export interface FrozenGraph {
  /** Of the topic and of the content: another content has another name. */
  name: string;
  html: string;
}

/** Freezes the graph of a topic; it needs style sheets and Node, so that it comes from outside the models. */
export type FreezeGraph = (record: Pick<PublicRecord, 'corpus' | 'urls' | 'site' | 'statementByClaim'>, topic: Topic) => FrozenGraph;

/** What a record is built from: the dossier and the site that it stands on, its ledger, and what is done outside the models. */
export interface RecordParts extends Linking {
  ledger: Ledger;
  makeDatabase: MakeDatabase;
  freezeGraph: FreezeGraph;
}

/**
 * All that pages and files are made from: the dossier, its addresses, its ledger, and everything that is derived from
 * them, once. What is a function is dear and of some pages only: it is made on the first call and kept.
 */
export interface PublicRecord extends Linking {
  ledger: Ledger;
  /** In the order of their first reports; every claim is in exactly one. */
  statements: readonly Statement[];
  statementByClaim: StatementByClaim;
  /** Who stands where under each topic, in the topics' order. */
  graphs: readonly TopicStands[];
  graphByTopic: ReadonlyMap<TopicId, TopicStands>;
  /** What all actors said on all positions, date by date: each for itself, and persons for those whom they speak for. */
  histories: Readonly<Record<Folding, readonly History[]>>;
  /** Where the reports of each statement differ. */
  disagreements: () => ReadonlyMap<Statement, readonly Disagreement[]>;
  /** Where the reports of a claim's statement differ. */
  disagreementsOf: (id: ClaimId) => readonly Disagreement[];
  /** Quotations under two dates, by the claims that have them. */
  conflictsByClaim: () => ReadonlyMap<ClaimId, readonly Disagreement[]>;
  loneQuotationByClaim: () => ReadonlyMap<ClaimId, LoneQuotation>;
  textCopies: () => TextCopies;
  /** The claims nearest in topic to one, at most five. */
  nearTo: (id: ClaimId) => readonly PlacedClaim[];
  /** The claims beside one in the timelines of its topics. */
  neighboursOf: (id: ClaimId) => readonly Neighbours[];
  /** The graph of all topics as it is first shown. */
  wholeGraph: () => { data: GraphData; picture: GraphPicture };
  frozenByTopic: () => ReadonlyMap<TopicId, FrozenGraph>;
  /** The day on which the page of an entry last changed, by its address; empty where it is not known. */
  dayByAddress: () => ReadonlyMap<string, string>;
  /** Every claim as the search has it. */
  searchRecords: () => readonly SearchRecord[];
  tables: () => Tables;
  dataFiles: () => DataFiles;
}

/** Claims near in topic, at most. */
const mostNear = 5;

/** Derives everything that is derived from a dossier. */
export const buildRecord = ({ corpus, urls, site, ledger, makeDatabase, freezeGraph }: RecordParts): PublicRecord => {
  const statements = findStatements(corpus);
  const statementByClaim = indexStatements(statements);
  const graphs = corpus.topics.map(({ id }) => buildTopicStands(corpus, id, statementByClaim));
  const histories = {
    own: findHistories(corpus, 'own', statementByClaim),
    folded: findHistories(corpus, 'folded', statementByClaim),
  };
  const linking = { corpus, urls, site };
  const disagreements = once(() => findDisagreements(corpus, statements));
  const nearOf = once(() => findNearClaims(corpus, statementByClaim, mostNear));
  const tables = once(() => makeTables({ ...linking, statements, statementByClaim, histories, graphs }));
  return {
    ...linking,
    ledger,
    statements,
    statementByClaim,
    graphs,
    graphByTopic: new Map(graphs.map((graph) => [graph.topic.id, graph])),
    histories,
    disagreements,
    disagreementsOf: (id) => disagreements().get(lookUp(statementByClaim, id, 'claim')) ?? [],
    conflictsByClaim: once(() => indexConflicts(findDateConflicts(corpus))),
    loneQuotationByClaim: once(() => new Map(findLoneQuotations(statements).map((lone) => [lone.report.claim.id, lone]))),
    textCopies: once(() => makeTextCopies(corpus)),
    nearTo: (id) => nearOf()(lookUp(corpus.claimById, id, 'claim')),
    neighboursOf: (id) => claimNeighbours(corpus, statementByClaim, lookUp(corpus.claimById, id, 'claim')),
    wholeGraph: once(() => {
      const statementOf = ({ claim }: PlacedClaim) => statementByClaim.get(claim.id);
      const data = makeGraphData(corpus, { topics: corpus.topics, subject: 'all topics', address: '', statementOf });
      return { data, picture: makePicture(data, defaultState) };
    }),
    frozenByTopic: once(() => new Map(corpus.topics.map((topic) => [topic.id, freezeGraph({ ...linking, statementByClaim }, topic)]))),
    dayByAddress: once(() => new Map(mapEntries({ ...linking, statementByClaim }, ledger).map(({ address, day }) => [address, day]))),
    searchRecords: once(() => makeSearchRecords({ corpus, statementByClaim })),
    tables,
    dataFiles: once(() => makeDataFiles(linking, tables(), makeDatabase)),
  };
};
