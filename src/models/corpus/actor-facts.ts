import type { Actor } from '../../schema/index.ts';
import { dateInWords } from '../claims/date-words.ts';
import type { Urls } from '../pages/urls.ts';
import type { Corpus } from './corpus.ts';
import { lookUp } from './look-up.ts';

/** One thing that the registry says of an actor. */
export interface ActorFact {
  text: string;
  /** Where the text leads; missing where it leads nowhere. */
  link?: { href: string; isExternal: boolean };
  /** " (since 4 March 2024)", with its space; empty where no date is known. */
  period: string;
}

const periodOf = ({ from, to }: { from?: string | undefined; to?: string | undefined }): string => {
  if (from && to) return ` (${dateInWords(from)} to ${dateInWords(to)})`;
  if (from) return ` (since ${dateInWords(from)})`;
  return to ? ` (until ${dateInWords(to)})` : '';
};

/** What the registry says of an actor, under names such as "Roles"; nothing is named of which it says nothing. */
export const actorFacts = (
  { corpus, urls }: { corpus: Corpus; urls: Urls },
  { id, roles, speaksFor, aliases, metonyms, wikidata }: Actor,
): readonly { name: string; facts: readonly ActorFact[] }[] => {
  const toPage = (actor: Actor['id']) => ({ href: urls.actor(actor), isExternal: false });
  const listed = (texts: readonly string[]): ActorFact[] => (texts.length === 0 ? [] : [{ text: texts.join(', '), period: '' }]);
  return [
    { name: 'Roles', facts: roles.map((role) => ({ text: role.title, period: periodOf(role) })) },
    {
      name: 'Speaks for',
      facts: speaksFor.map((one) => ({
        text: lookUp(corpus.actorById, one.actor, 'actor').name,
        link: toPage(one.actor),
        period: periodOf(one),
      })),
    },
    {
      name: 'Spoken for by',
      facts: (corpus.speakersFor.get(id) ?? []).map((speaker) => ({
        text: speaker.name,
        link: toPage(speaker.id),
        period: speaker.speaksFor
          .filter(({ actor }) => actor === id)
          .map(periodOf)
          .join(''),
      })),
    },
    { name: 'Also written', facts: listed(aliases) },
    { name: 'Also meant by', facts: listed(metonyms.map((words) => `“${words}”`)) },
    {
      name: 'Wikidata',
      facts: wikidata ? [{ text: wikidata, link: { href: `https://www.wikidata.org/wiki/${wikidata}`, isExternal: true }, period: '' }] : [],
    },
  ].filter(({ facts }) => facts.length > 0);
};
