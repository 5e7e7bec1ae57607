import type { ActorId, ClaimId, Stance, TopicId } from '../../schema/index.ts';
import { makeClaimCard } from '../claims/claim-card.ts';
import { shortLead } from '../claims/claim-wording.ts';
import { isDoubtful } from '../claims/doubt.ts';
import { lookUp } from '../corpus/look-up.ts';
import { countOf } from '../corpus/name-list.ts';
import { answerSentence } from '../stands/answer-sentence.ts';
import { basisNote } from '../stands/stance-basis.ts';
import { standsOf } from '../stands/stands.ts';
import { shortenWords } from './make-preview-picture.ts';
import type { PublicRecord } from './record.ts';

/** A stance with what it is on. */
interface StanceLine {
  stance: Stance;
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
  const { claim, names, taken, said, outlet, wording } = makeClaimCard(corpus, lookUp(corpus.claimById, id, 'claim'));
  const words = shortenWords(wording.pieces.join(' … '));
  return {
    names,
    said,
    words: wording.kind === 'quoted' ? `“${words}”` : `${shortLead(wording)} ${words}`,
    stances: taken.map(({ taken: { stance, ...known }, position: { label } }) => ({ stance, on: label + basisNote(known) })),
    source: `Reported by ${outlet.name}${isDoubtful(claim) ? '; not sure' : ''}`,
  };
};

/** What a link to an actor opens beside it. */
export interface ActorPreview {
  name: string;
  description: string;
  stances: readonly StanceLine[];
  /** Of the stances that are not shown; empty where that is none. */
  more: string;
  claims: string;
}

/** Stances on one preview, at most. */
const most = 5;

const onRecord = (claims: readonly unknown[] = []): string => `${countOf(claims.length, 'claim')} on record`;

/** An actor: who it is, and where it stands. */
export const actorPreview = ({ corpus, graphs }: PublicRecord, id: ActorId): ActorPreview => {
  const { name, description } = lookUp(corpus.actorById, id, 'actor');
  const stances = standsOf(graphs, id).map(({ stance, position }) => ({ stance, on: position.label }));
  return {
    name,
    description,
    stances: stances.slice(0, most),
    more: stances.length > most ? `and on ${countOf(stances.length - most, 'other position')}` : '',
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
