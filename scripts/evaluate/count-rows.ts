import { matchAnnotation, type ScoredDocument } from './dossier/score-dossier.ts';

/** One stance that the extractor gave: by which row, and whether the annotation has the same. */
export interface Decision {
  rule: string;
  isRight: boolean;
}

/** What a row earns on some texts. */
export interface RowEarning {
  rule: string;
  right: number;
  wrong: number;
}

/** The decisions on stance in annotated documents; what was given where nothing is annotated is left out. */
export const decisionsIn = (documents: readonly ScoredDocument[]): Decision[] =>
  documents.flatMap(({ gold, predicted }) =>
    gold.flatMap(({ annotation, located }) => {
      const claim = located && matchAnnotation(located, predicted);
      return Object.entries(claim?.positions ?? {}).map(([position, stance]) => ({
        rule: claim?.rules?.[position] ?? '',
        isRight: annotation.positions[position] === stance,
      }));
    }),
  );

/**
 * Sums decisions by row, the row that earns least first. Right less wrong is what would be lost without the row, where no other
 * row would have spoken in its place.
 */
export const countRows = (decisions: readonly Decision[]): RowEarning[] =>
  [...Map.groupBy(decisions, ({ rule }) => rule)]
    .map(([rule, own]) => {
      const right = own.filter(({ isRight }) => isRight).length;
      return { rule, right, wrong: own.length - right };
    })
    .sort((a, b) => a.right - a.wrong - (b.right - b.wrong) || b.wrong - a.wrong || (a.rule < b.rule ? -1 : 1));
