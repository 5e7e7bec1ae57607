// For tests: the small dossier on an invented pier, annotated.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeSeeds } from '../../reading/dossier.fixture.ts';
import type { Annotation } from './dossier-gold.ts';
import type { DossierFolders } from './evaluate-dossier.ts';

const annotation = (id: string, rest: Partial<Annotation> = {}): Annotation => ({
  id,
  actors: ['mira-sole'],
  source: 'Mira Sole',
  cue: 'said',
  content: 'the pier had been discussed for a decade',
  date: null,
  topics: ['pier'],
  positions: {},
  ...rest,
});
const skipper = annotation('one-2', {
  actors: ['tom-reed'],
  source: 'Tom Reed',
  cue: 'told reporters',
  content: 'a new pier would cost the harbour its calm',
  date: '2026-05',
  form: 'indirect',
  positions: { 'new-pier': 'oppose' },
});
const lost = annotation('two-1', { content: 'words that stand nowhere' });

/** Writes the dossier into a folder: two annotations that stand in its articles, one that does not, and one of an article that is not there. */
export const makeGoldDossier = (root: string): { folders: DossierFolders; groups: string } => {
  const seeds = makeSeeds(root, 'pier');
  const gold = path.join(root, 'gold');
  mkdirSync(gold);
  const write = (name: string, value: unknown): void => writeFileSync(path.join(root, name), JSON.stringify(value));
  write('gold/one.gold.json', { document: 'one.md', attributions: [annotation('one-1'), skipper] });
  write('gold/two.gold.json', { document: 'two.md', attributions: [lost] });
  write('gold/three.gold.json', { document: 'three.md', attributions: [annotation('three-1')] });
  write('gold/notes.json', { any: 'thing' });
  write('groups.json', { groups: [['one-1', 'one-2', 'two-1'], ['three-1']] });
  return { folders: { seeds, gold, registry: seeds, engine: 'rules' }, groups: path.join(root, 'groups.json') };
};
