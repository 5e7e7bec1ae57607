import type { ActorId, ClaimId, Stance, TopicId } from '../../schema/index.ts';
import { makeClaimCard } from '../claims/claim-card.ts';
import { shortLead } from '../claims/claim-wording.ts';
import { isDoubtful } from '../claims/doubt.ts';
import { reporterNote } from '../claims/whose-words.ts';
import { lookUp } from '../corpus/look-up.ts';
import { countOf } from '../corpus/name-list.ts';
import type { PublicRecord } from '../record/record.ts';
import { answerSentence } from '../stands/answer-sentence.ts';
import { isCertain } from '../stands/decide-side.ts';
import { basisNote, isUnchecked } from '../stands/stance-basis.ts';
import { standsOf } from '../stands/stands.ts';
import { shortenWords } from './make-preview-picture.ts';

/** A stance with what it is on. */
interface StanceLine {
  stance: Stance;
  checked: boolean;
  on: string;
}

/** What a link to a claim opens beside it. */
export interface ClaimPreview {
  names: string;
  said: string;
  words: string;
  stances: readonly StanceLine[];
  source: string;
}

/** A claim: speaker, date, the beginning of the words, stance, outlet. */
export const claimPreview = ({ corpus }: PublicRecord, id: ClaimId): ClaimPreview => {
  const card = makeClaimCard(corpus, lookUp(corpus.claimById, id, 'claim'));
  const { claim, names, taken, said, outlet, wording } = card;
  const words = shortenWords(wording.pieces.join(' … '));
  return {
    names,
    said,
    words: wording.kind === 'quoted' ? `“${words}”` : `${shortLead(wording)} ${words}`,
    stances: taken.map(({ taken: { stance, ...known }, position: { label } }) => ({
      stance,
      checked: !isUnchecked(known.certainty),
      on: label + basisNote(known),
    })),
    source: `${reporterNote(card, outlet.name)}${isDoubtful(claim) ? '; not sure' : ''}`,
  };
};

/** What a link to an actor opens beside it. */
export interface ActorPreview {
  name: string;
  description: string;
  /** Those that are checked or rest on two statements that agree. */
  stances: readonly StanceLine[];
  /** Of the positions that are not shown; empty where that is none. */
  more: string;
  claims: string;
}

/** Stances on one preview, at most. */
const most = 5;

const onRecord = (claims: readonly unknown[] = []): string => `${countOf(claims.length, 'claim')} on record`;

/** What is said of positions beyond those shown: "and on 3 other positions; on 2 of them no side is certain yet". */
export const otherPositions = (shown: number, certain: number, unsure: number): string => {
  const all = certain + unsure;
  if (all === 0) return '';
  const none = 'no side is certain yet';
  if (shown === 0) return `speaks on ${countOf(all, 'position')}; ${none}`;
  const others = `and on ${countOf(all, 'other position')}`;
  if (unsure === 0) return others;
  return certain === 0 ? `${others}, where ${none}` : `${others}; on ${unsure} of them ${none}`;
};

/** An actor: who it is, and where it stands, as far as that is certain. */
export const actorPreview = ({ corpus, graphs }: PublicRecord, id: ActorId): ActorPreview => {
  const { name, description } = lookUp(corpus.actorById, id, 'actor');
  const stands = standsOf(graphs, id);
  const stances = stands
    .filter(isCertain)
    .flatMap(({ side, checked, position }): StanceLine[] => (side === 'differs' ? [] : [{ stance: side, checked, on: position.label }]));
  return {
    name,
    description,
    stances: stances.slice(0, most),
    more: otherPositions(Math.min(stances.length, most), Math.max(0, stances.length - most), stands.length - stances.length),
    claims: onRecord(corpus.claimsByActor.get(id)),
  };
};

/** What a link to a topic opens beside it. */
export interface TopicPreview {
  title: string;
  question: string;
  answer: string;
  claims: string;
}

/** A topic: its question, and what the record answers. */
export const topicPreview = ({ corpus, graphByTopic }: PublicRecord, id: TopicId): TopicPreview => {
  const { title, question } = lookUp(corpus.topicById, id, 'topic');
  const answer = answerSentence(lookUp(graphByTopic, id, 'topic'));
  return { title, question, answer, claims: onRecord(corpus.claimsByTopic.get(id)) };
};
