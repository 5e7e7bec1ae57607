import { Undecidable } from '../edit/decide.ts';
import { addActor, addAlias, removeAlias } from '../edit/edit-seed.ts';
import { actorsPage } from '../pages/actors-page.ts';
import { suggestEntry } from '../suggest-entry.ts';
import { listUnresolved } from '../unresolved-speakers.ts';
import { type DeskTools, need, type PageAnswers } from './page-answers.ts';

/** "Mark Rutte (mark-rutte)" as the id that it ends with; else the words as they are. */
const idIn = (words: string): string => /\(([^()]+)\)$/u.exec(words)?.[1] ?? words;

/** The page of speakers without an entry, and of the entries. */
export const actorsAnswers = ({ dossier, frame }: DeskTools): PageAnswers => ({
  show: (request) => {
    const { corpus } = dossier.state();
    const actors = corpus.actors.map((actor) => ({ actor, claims: corpus.claimsByActor.get(actor.id)?.length ?? 0 }));
    return actorsPage(frame(request), listUnresolved(corpus), suggestEntry, actors);
  },
  edit: ({ form }) => {
    const words = (form.get('words') ?? '').trim();
    const merged = form.get('merge');
    const act = merged === null ? form.get('act') : 'merge';
    const actor = idIn((merged ?? form.get('actor') ?? '').trim());
    if (words === '') throw new Undecidable('There are no words to put under an entry.');
    const file = 'actors.yaml';
    dossier.edit(file, `${act} “${words}”`, (source) => {
      if (act === 'merge') return addAlias(need(source, file), actor, words);
      if (act === 'split') return removeAlias(need(source, file), actor, words);
      const field = (name: string): string => (form.get(name) ?? '').trim();
      const aliases = field('name') === words ? {} : { aliases: [words] };
      return addActor(source, { id: field('id'), name: field('name'), kind: field('kind'), description: field('description'), ...aliases });
    });
    return `Written to ${file}.`;
  },
});
