import type { Actor, Topic } from '../../../schema/index.ts';
import { reasonsOf } from '../../claims/find-reasons.ts';
import type { Corpus, PlacedClaim } from '../../corpus/corpus.ts';
import { lookUp } from '../../corpus/look-up.ts';
import { nameInSentence, nameList } from '../../corpus/name-list.ts';
import { roleInWords, rolesIn } from '../../corpus/role-at.ts';
import { dateRange } from '../../dates/date-range.ts';
import { firstDay, latestDay } from '../../exports/data/data-date.ts';
import { countedFor, type Folding } from '../../moves/find-histories.ts';
import { scaleValue } from '../../moves/stance-scale.ts';
import type { GraphActor, GraphClaim, GraphData, GraphPosition } from './graph-data.ts';

/** What a graph is made of, besides the corpus. */
export interface GraphScope {
  /** The topics whose positions are shown. */
  topics: readonly Topic[];
  subject: string;
  /** Absolute address of the page. */
  address: string;
  /** A key for the utterance that a claim reports, the same for all reports of it; each claim its own unless given. */
  statementOf?: (placed: PlacedClaim) => unknown;
}

/** Gives each different key a number, in the order in which keys are met. */
const makeNumbering = <Key>(): { keys: Key[]; numberOf: (key: Key) => number } => {
  const numbers = new Map<Key, number>();
  const keys: Key[] = [];
  const numberOf = (key: Key): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, keys.length);
    return keys.push(key) - 1;
  };
  return { keys, numberOf };
};

const toSeconds = (date: string): GraphClaim['time'] => {
  const range = dateRange(date);
  return range && [Math.floor(range.from / 1000), Math.floor(range.to / 1000)];
};

/** The office that an actor has left since it made its claims on some positions; empty where it made one in no such office. */
const leftOffice = (corpus: Corpus, actor: Actor, positions: ReadonlyMap<string, number>): string => {
  const claims = (corpus.claimsByActor.get(actor.id) ?? []).filter(({ claim }) =>
    claim.positions.some((taken) => positions.has(taken.position)),
  );
  const offices = claims.map((placed) => rolesIn(actor, placed).map((role) => roleInWords(role, corpus.published)));
  const isLeft = offices.length > 0 && offices.every((held) => held.length > 0 && held.every((office) => office.startsWith('then ')));
  return isLeft ? nameList([...new Set(offices.flat())]) : '';
};

/** What was reported had been said by the end of the day of its report. */
const latestOf = ({ claim, article }: PlacedClaim): number | null =>
  claim.said.date === '' ? (toSeconds(article.published)?.[1] ?? null) : null;

/** Takes out of the corpus what the graph of some topics needs. Actors are numbered as they are met in the claims from new to old. */
export const makeGraphData = (corpus: Corpus, { topics, subject, address, statementOf = (placed) => placed }: GraphScope): GraphData => {
  const positions = topics.flatMap((topic) =>
    topic.positions.map(({ id, text, label }): GraphPosition => ({ id, text, label, topic: { id: topic.id, title: topic.title } })),
  );
  const indexOf = new Map(positions.map(({ id }, index) => [id, index]));
  const actors = makeNumbering<Actor>();
  const outlets = makeNumbering<string>();
  const statements = makeNumbering<unknown>();
  const actorsOf = (placed: PlacedClaim, folding: Folding): number[] => [
    ...new Set(placed.claim.actors.flatMap(({ actor }) => countedFor(corpus, actor, placed, folding).map(actors.numberOf))),
  ];
  const claims = corpus.claims.flatMap((placed): GraphClaim[] => {
    const takes = placed.claim.positions.flatMap((taken) => {
      const position = indexOf.get(taken.position);
      if (position === undefined) return [];
      const { stance, certainty, condition } = taken;
      return [{ position, stance, certainty, value: scaleValue(taken), ...(condition === undefined ? {} : { condition }) }];
    });
    if (takes.length === 0) return [];
    const { id, said, unresolved } = placed.claim;
    const [reason] = reasonsOf(placed.claim);
    return [
      {
        id,
        said: said.date,
        time: toSeconds(said.date),
        latest: latestOf(placed),
        actors: { own: actorsOf(placed, 'own'), folded: actorsOf(placed, 'folded') },
        unresolved,
        outlet: outlets.numberOf(lookUp(corpus.outletById, placed.article.outlet, 'outlet').name),
        statement: statements.numberOf(statementOf(placed)),
        takes,
        ...(reason === undefined ? {} : { reason }),
      },
    ];
  });
  return {
    subject,
    address,
    day: latestDay(corpus.articles.flatMap(({ published, accessed }) => [firstDay(published), firstDay(accessed)])),
    actors: actors.keys.map(
      (actor): GraphActor => ({
        id: actor.id,
        name: actor.name,
        inSentence: nameInSentence(actor),
        office: leftOffice(corpus, actor, indexOf),
      }),
    ),
    positions,
    outlets: outlets.keys,
    claims,
  };
};
