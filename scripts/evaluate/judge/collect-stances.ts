import path from 'node:path';
import type { Stance } from '../../../src/schema/index.ts';
import { claimsOf } from '../../pipeline/5-claim/claim/marked.fixture.ts';
import type { Judge } from '../../pipeline/5-claim/judge/judge-stance.ts';
import { type Feature, type JudgedStance, toFeatures } from '../../pipeline/5-claim/judge/to-features.ts';
import { type DossierFolders, predictDossier } from '../dossier/evaluate-dossier.ts';
import { matchAnnotation, overlap } from '../dossier/score-dossier.ts';
import { readStatements, registryOf } from '../evaluate-statements.ts';
import { readSides } from '../sides/read-sides.ts';

/** How the rows came to be right on a text: `new` where nobody tuned them on it, else on articles or on statements of one line that were seen. */
export type Kind = 'new' | 'seen-article' | 'seen-statement';

/** A stance that a row gave on an annotated text. */
export interface LabelledStance {
  dispute: string;
  kind: Kind;
  stance: Stance;
  /** Whether the row saw it outright, so that it may be shown as stated. */
  isStated: boolean;
  features: readonly Feature[];
  isRight: boolean;
}

/** Annotated texts of one dispute: which of their stances stand, given or not, and those that the rows gave. */
export interface Labelled {
  stances: readonly LabelledStance[];
  /** How many stances the annotation has, by kind. */
  standing: ReadonlyMap<Kind, number>;
}

/** A judge that lets everything pass and writes it down. */
const makeRecorder = (seen: JudgedStance[]): Judge => {
  return (stance) => {
    seen.push(stance);
    return { confidence: 1, isKept: true, isSure: true };
  };
};

const label = (one: JudgedStance, dispute: string, kind: Kind, wanted: string | undefined): LabelledStance => ({
  dispute,
  kind,
  stance: one.found.stance,
  isStated: one.found.certainty === 'stated' && !one.statement.isAnaphor,
  features: toFeatures(one),
  isRight: one.found.stance === wanted,
});

/** The stances that the rows give in an annotated dossier. */
export const collectDossier = (dispute: string, folders: DossierFolders, kindOf: (document: string, at: number) => Kind): Labelled => {
  const seen = new Map<string, JudgedStance[]>();
  const documents = predictDossier({
    ...folders,
    judgeOf: (document) => {
      const own: JudgedStance[] = [];
      seen.set(document, own);
      return makeRecorder(own);
    },
  });
  const standing = new Map<Kind, number>();
  const stances = (documents ?? []).flatMap(({ document, gold, predicted }, at) => {
    const kind = kindOf(document, at);
    return gold.flatMap(({ annotation, located }) => {
      standing.set(kind, (standing.get(kind) ?? 0) + Object.keys(annotation.positions).length);
      const claim = located && matchAnnotation(located, predicted);
      const own = (seen.get(document) ?? []).filter(
        ({ reading: { attribution } }) =>
          claim !== undefined &&
          attribution.source[0]?.start === claim.source[0]?.start &&
          attribution.content.some((span) => overlap(claim.content, span) > 0),
      );
      return own.map((one) => label(one, dispute, kind, annotation.positions[one.position]));
    });
  });
  return { stances, standing };
};

/** The stances that the rows give in a file of single statements, each subject a dispute of its own. */
export const collectStatements = (file: string, newPart: string): Labelled => {
  const standing = new Map<Kind, number>();
  const stances = (readStatements(file) ?? []).flatMap((subject) => {
    const kind: Kind = subject.part === newPart ? 'new' : 'seen-statement';
    const registry = registryOf(subject);
    return subject.statements.flatMap(([wanted, marked]) => {
      if (wanted !== 'none') standing.set(kind, (standing.get(kind) ?? 0) + 1);
      const seen: JudgedStance[] = [];
      const last = claimsOf(marked, { registry, title: 'Untitled', judge: makeRecorder(seen) }).at(-1);
      const one = seen.at(-1);
      // A line of context may hold a claim of its own; only the last one is annotated.
      if (!one || last?.positions[0]?.stance !== one.found.stance) return [];
      return [label(one, `${path.parse(file).name}: ${subject.subject}`, kind, wanted)];
    });
  });
  return { stances, standing };
};

/** The sides that the rows give in texts that were annotated blind, the half that was kept back as new. */
export const collectSides = (folder: string): Labelled => {
  const all = readSides(folder) ?? [];
  const standing = new Map<Kind, number>();
  const stances = all.flatMap(({ dispute, isHeld, given, standing: count }) => {
    const kind: Kind = isHeld ? 'new' : 'seen-article';
    standing.set(kind, (standing.get(kind) ?? 0) + count);
    return given.map(({ judged, given: side, wanted }) => ({ ...label(judged, dispute, kind, undefined), isRight: side === wanted }));
  });
  return { stances, standing };
};

/** Puts texts together. */
export const joinLabelled = (all: readonly Labelled[]): Labelled => {
  const standing = new Map<Kind, number>();
  for (const one of all) for (const [kind, count] of one.standing) standing.set(kind, (standing.get(kind) ?? 0) + count);
  return { stances: all.flatMap(({ stances }) => stances), standing };
};
