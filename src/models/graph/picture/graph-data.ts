import type { ActorId, Certainty, ClaimId, PositionId, Stance, TopicId } from '../../../schema/index.ts';
import { at } from '../../corpus/look-up.ts';
import type { ScaleValue } from '../../moves/stance-scale.ts';
import type { Side } from '../../stands/decide-side.ts';

/** Names a mark, its cell and its edge: ids of actor and position, as the URL writes the selection. */
export const standId = ({ actors, positions }: GraphData, { actor, position }: { actor: number; position: number }): string =>
  `${at(actors, actor).id}.${at(positions, position).id}`;

/** The axis from left to right; from bottom to top where it stands upright. */
export const stanceAxis: readonly Stance[] = ['oppose', 'neutral', 'conditional', 'support'];

/** What has no place on the axis, and a lane under it where somebody is there: the side cannot be told, or the claims point both ways. */
export const offAxis: readonly Side[] = ['unclear', 'differs'];

/** An actor of a graph. */
export interface GraphActor {
  id: ActorId;
  name: string;
  /** The name inside a sentence: "the United States". */
  inSentence: string;
  /** "then Chancellor of Germany", where all that the graph has of the actor was said in an office that it has left; else empty. */
  office: string;
}

/** A position of a graph, with the topic it belongs to. */
export interface GraphPosition {
  id: PositionId;
  text: string;
  label: string;
  topic: { id: TopicId; title: string };
}

/** Where a claim stands on one position. */
export interface GraphTake {
  /** Index of the position in the graph's list. */
  position: number;
  stance: Stance;
  certainty: Certainty;
  /** Place on the scale on which moves are measured. */
  value: ScaleValue;
  condition?: string;
}

/** A claim as the graph needs it. Actors, positions and outlets are given by their index in the graph's lists. */
export interface GraphClaim {
  id: ClaimId;
  /** Date said, EDTF; empty where it is not known. */
  said: string;
  /** The time that the date covers, in seconds since 1970, both ends included; null where it is not known. */
  time: readonly [from: number, to: number] | null;
  /** Of a claim without a date the last second at which it can have been made, where its article tells; else null. */
  latest: number | null;
  /** Its actors, and those they are counted for when persons are folded into whom they speak for. */
  actors: Readonly<Record<'own' | 'folded', readonly number[]>>;
  /** The article's words for sources that no entry of the registry answers to. */
  unresolved: readonly string[];
  outlet: number;
  /** Number of the utterance that it reports: claims with the same number are reports of one. */
  statement: number;
  takes: readonly GraphTake[];
  /** The first reason that its words give, verbatim; missing where they give none. */
  reason?: string;
}

/**
 * All that the views of a graph draw from, made on the server and carried by the page as JSON, so that
 * a filter in the browser and a build on the server compute the same picture.
 */
export interface GraphData {
  /** What the graph is of, as it reads in a sentence: "troop deployment". */
  subject: string;
  /** Absolute address of the page that the graph stands on; the source line of exports. */
  address: string;
  /** The day of the record, `2026-02-04`; empty where it has none. */
  day: string;
  actors: readonly GraphActor[];
  positions: readonly GraphPosition[];
  outlets: readonly string[];
  /** Every claim that takes one of the positions, from new to old by date said, unknown dates last. */
  claims: readonly GraphClaim[];
}
