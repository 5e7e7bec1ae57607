import type { Actor, ActorId } from '../../schema/index.ts';
import { type CitedThing, citeActorPage } from '../cite/citables.ts';
import { type CiteHead, makeCiteHead } from '../cite/head-data.ts';
import { makeCoins } from '../cite/make-coins.ts';
import { actorItem } from '../cite/make-items.ts';
import { type ClaimTimeline, makeTimeline } from '../claims/timeline/claim-timeline.ts';
import { type ActorFacts, actorFacts } from '../corpus/actor-facts.ts';
import { lookUp } from '../corpus/look-up.ts';
import { countOf, nameInSentence, nameList } from '../corpus/name-list.ts';
import { actorKindWords, uncheckedWords } from '../corpus/registry-words.ts';
import { compareNewestFirst } from '../dates/date-range.ts';
import { type ShownDisagreement, showDisagreements } from '../disagreements/shown-disagreement.ts';
import { dataOfPart, type PartData } from '../exports/data/data-page.ts';
import { type ShownActorTime, showActorTime } from '../graph/shown-actor-time.ts';
import { type ShownNeighbourhood, showNeighbourhood } from '../graph/shown-neighbourhood.ts';
import { type ShownHistory, showHistory } from '../moves/shown-history.ts';
import type { PublicRecord } from '../record/record.ts';
import type { PageHead } from '../site/page-head.ts';
import { makePageLinks } from '../site/page-links.ts';
import { actorNode, pageNode } from '../site/structured-data.ts';
import { positionAnchor } from '../site/urls.ts';
import { type Coverage, makeCoverage } from '../stands/coverage.ts';
import { type ShownStand, showStands } from '../stands/shown-stand.ts';
import { standsOf, standsOfSpeakers } from '../stands/stands.ts';
import type { Stand } from '../stands/topic-stands.ts';
import { disagreementsAmong, onlyHere, statementsAmong } from '../statements/statements-among.ts';

/** All that the page of one actor shows. */
export interface ActorPage {
  head: PageHead;
  citeHead: CiteHead;
  actor: Actor;
  /** The actor's name as it reads in a sentence. */
  inSentence: string;
  kind: string;
  /** That the entry was drafted and not checked; empty for one of an editor. */
  unchecked: string;
  facts: ActorFacts;
  /** What it said over time; null where it takes no stance. */
  time: ShownActorTime | null;
  stands: readonly ShownStand[];
  /** The positions on which the actor says nothing, as a list in words; empty where it stands on all or on none. */
  silent: string;
  /** Null where nobody shares a position with the actor. */
  neighbourhood: ShownNeighbourhood | null;
  /** Those who speak for the actor and themselves stand somewhere. */
  speakers: readonly { speaker: Actor; stands: readonly ShownStand[] }[];
  /** The actor and all who speak for it as one voice; `anchor` is empty where the page has the position's anchor already. */
  folded: readonly { title: string; anchor: string; history: ShownHistory }[];
  timeline: ClaimTimeline;
  /** Undefined where no claim is the actor's own. */
  reporters: { coverage: Coverage; counts: string; disagreements: readonly ShownDisagreement[] } | undefined;
  citations: readonly CitedThing[];
  data: PartData | undefined;
  coins: readonly string[];
}

/** The position most spoken on first, of equals the one last spoken on; the sort is stable. */
const mostSpokenFirst = (a: Stand, b: Stand): number => b.claims.length - a.claims.length || compareNewestFirst(a.newest, b.newest);

const silentOn = ({ corpus }: PublicRecord, stands: readonly Stand[]): string => {
  const positions = corpus.topics.flatMap((topic) => topic.positions);
  const silent = positions.filter(({ id }) => !stands.some(({ position }) => position.id === id));
  return stands.length === 0 ? '' : nameList(silent.map(({ label }) => label));
};

const foldedOf = ({ corpus, histories }: PublicRecord, id: ActorId, stands: readonly Stand[]): ActorPage['folded'] =>
  histories.folded
    .filter((history) => history.actor.id === id && history.steps.length > 1)
    .map((history) => ({
      title: history.position.text,
      anchor: stands.some(({ position }) => position.id === history.position.id) ? '' : positionAnchor(history.position.id),
      history: showHistory(corpus, history),
    }));

/** "5 statements, 2 of them reported by one outlet only." */
const countsOf = (all: number, alone: number): string => {
  const statements = countOf(all, 'statement');
  if (all === 1) return `${statements}, reported by ${alone === 1 ? 'one outlet only' : 'several outlets'}.`;
  const some = alone < all ? (alone === 0 ? 'none' : alone) : all === 2 ? 'both' : 'all';
  return `${statements}, ${some} of them reported by one outlet only.`;
};

const reportersOf = (record: PublicRecord, id: ActorId): ActorPage['reporters'] => {
  const { corpus, statementByClaim } = record;
  const claims = corpus.claimsByActor.get(id) ?? [];
  if (claims.length === 0) return undefined;
  const alone = onlyHere(statementByClaim, claims).length;
  return {
    coverage: makeCoverage(corpus, claims),
    counts: countsOf(statementsAmong(statementByClaim, claims).length, alone),
    disagreements: showDisagreements(corpus, disagreementsAmong(record, claims)),
  };
};

/** One actor: who it is, where it stands, whether that changed, and who reports it. */
export const actorPage = (record: PublicRecord, id: ActorId): ActorPage => {
  const { corpus, urls, graphs } = record;
  const actor = lookUp(corpus.actorById, id, 'actor');
  const inSentence = nameInSentence(actor);
  const claims = corpus.claimsByActor.get(id) ?? [];
  const stands = standsOf(graphs, id).toSorted(mostSpokenFirst);
  const address = urls.actor(id);
  const data = dataOfPart(record, `actors/${id}/`);
  const description = `${actor.name}: ${countOf(claims.length, 'claim')} on record, with date, words and source, and where ${inSentence} stands.`;
  return {
    head: {
      title: actor.name,
      description,
      trail: [{ name: 'Actors', href: urls.actors }],
      ogType: 'profile',
      picture: { href: urls.picture('actors', id), alt: description },
      jsonLd: pageNode(record, {
        address,
        modified: record.dayByAddress().get(address) ?? '',
        name: actor.name,
        main: actorNode(record, actor),
        parts: data && [data.dataSet],
      }),
    },
    citeHead: makeCiteHead(actorItem(record, actor), makePageLinks(urls).part('actors', id, actor.name, claims.length > 0), description),
    actor,
    inSentence,
    kind: actorKindWords[actor.kind].one,
    unchecked: uncheckedWords(actor),
    facts: actorFacts(corpus, actor),
    time: showActorTime(record, actor),
    stands: showStands(record, stands),
    silent: silentOn(record, stands),
    neighbourhood: showNeighbourhood(record, actor),
    speakers: standsOfSpeakers(corpus, graphs, id).map(({ speaker, stands: spoken }) => ({
      speaker,
      stands: showStands(record, spoken),
    })),
    folded: foldedOf(record, id, stands),
    timeline: makeTimeline(record, claims),
    reporters: reportersOf(record, id),
    citations: citeActorPage(record, actor),
    data,
    coins: makeCoins([actorItem(record, actor)]),
  };
};
