import path from 'node:path';
import type { Engine } from '../../pipeline/4-attribution/find-attributions.ts';
import { decisionsIn } from '../count-rows.ts';
import { type DossierFolders, predictDossier } from '../dossier/evaluate-dossier.ts';
import { listMistakes } from '../dossier/list-mistakes.ts';
import { scoreDossier } from '../dossier/score-dossier.ts';
import { evaluateSilence } from '../evaluate-silence.ts';
import { printMistakes } from '../print-mistakes.ts';
import { toDossierTable, toSilenceTable } from '../to-tables.ts';
import { makePart, type Part, places } from './part.ts';

const { root, shared, own } = places;

/** The first dossier: press texts that are no part of the project. */
export const firstDossier: DossierFolders = {
  seeds: path.join(shared, 'seeds'),
  gold: path.join(shared, 'gold'),
  registry: path.join(root, 'seeds'),
};

/** A dossier of our own, by its folder; its registry may be that of another. */
export const ownDossier = (name: string, registry = name): DossierFolders => ({
  seeds: path.join(own, name),
  gold: path.join(own, name, 'gold'),
  registry: path.join(own, registry),
});

const measureDossier = (title: string, folders: DossierFolders, engine: Engine, isSeen: boolean): Part => {
  const documents = predictDossier({ ...folders, engine });
  // What went wrong in a text that is not seen yet is not listed: who sees it tunes on it.
  const mistakes = documents && isSeen ? printMistakes(listMistakes(documents)) : '';
  const made = makePart(title, folders.gold, documents && toDossierTable(title, scoreDossier(documents)), mistakes);
  return documents ? { ...made, decided: { isSeen, decisions: decisionsIn(documents) } } : made;
};

const measureSilence = (title: string, engine: Engine): Part => {
  const file = path.join(own, 'no-attribution.json');
  const silence = evaluateSilence(file, engine);
  const mistakes = silence?.loud.map((sentence) => `false find\n  ${sentence}`).join('\n');
  return makePart(title, file, silence && toSilenceTable(title, silence.silent), mistakes);
};

/** The annotated dossiers, and sentences in which nobody speaks. */
export const measureDossiers = (engine: Engine): readonly Part[] => [
  measureDossier('The first dossier, three annotated press texts (seen while tuning)', firstDossier, engine, true),
  measureDossier(
    'A second dossier of our own, ten articles, annotated before the program saw them (seen while tuning)',
    ownDossier('coast-hospitals'),
    engine,
    true,
  ),
  measureDossier(
    'A third dossier of our own, six articles, annotated before the program saw them (seen while tuning)',
    ownDossier('tram-fares'),
    engine,
    true,
  ),
  measureDossier(
    'A fourth dossier of our own, twelve articles, annotated before the program saw them (the rules have seen six; the judge of stances learned from all)',
    ownDossier('lagoon-gas'),
    engine,
    false,
  ),
  measureDossier('Four articles of ours on other matters than the topics', ownDossier('off-topic', 'lagoon-gas'), engine, true),
  measureSilence('Sentences in which nobody says anything', engine),
];
