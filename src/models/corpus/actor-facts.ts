import type { Actor, ActorId } from '../../schema/index.ts';
import { dateInWords } from '../dates/date-words.ts';
import type { Corpus } from './corpus.ts';
import { lookUp } from './look-up.ts';

/** Somebody who speaks for another; `period` is " (since 4 March 2024)", with its space, or empty where no date is known. */
export interface SpeakerLink {
  id: ActorId;
  name: string;
  period: string;
}

/** What the registry says of an actor; lists and texts are empty where it says nothing. */
export interface ActorFacts {
  roles: readonly string[];
  speaksFor: readonly SpeakerLink[];
  spokenForBy: readonly SpeakerLink[];
  /** Other spellings, and words that stand for the actor. */
  aliases: string;
  metonyms: string;
  wikidata: string;
}

const periodOf = ({ from, to }: { from?: string | undefined; to?: string | undefined }): string => {
  // A drafted title is known of the day on which an article gave it.
  if (from && from === to) return ` (${dateInWords(from)})`;
  if (from && to) return ` (${dateInWords(from)} to ${dateInWords(to)})`;
  if (from) return ` (since ${dateInWords(from)})`;
  return to ? ` (until ${dateInWords(to)})` : '';
};

/** Writes an actor's entry of the registry out. */
export const actorFacts = (corpus: Corpus, { id, roles, speaksFor, aliases, metonyms, wikidata = '' }: Actor): ActorFacts => ({
  roles: roles.map((role) => role.title + periodOf(role)),
  speaksFor: speaksFor.map((one) => ({
    id: one.actor,
    name: lookUp(corpus.actorById, one.actor, 'actor').name,
    period: periodOf(one),
  })),
  spokenForBy: (corpus.speakersFor.get(id) ?? []).map((speaker) => {
    const terms = speaker.speaksFor.filter(({ actor }) => actor === id);
    return { id: speaker.id, name: speaker.name, period: terms.map(periodOf).join('') };
  }),
  aliases: aliases.join(', '),
  metonyms: metonyms.map((words) => `“${words}”`).join(', '),
  wikidata,
});
