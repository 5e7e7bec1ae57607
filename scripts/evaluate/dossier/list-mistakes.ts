import type { Span } from '../../pipeline/span.ts';
import type { PredictedDocument } from './evaluate-dossier.ts';
import { isSame, matchAnnotation, overlap } from './score-dossier.ts';

/** One difference between annotation and prediction. */
export interface Mistake {
  kind: 'missed' | 'false find' | 'actors' | 'date' | 'topics' | 'stance';
  /** The annotation's id, or the document's name for a false find. */
  where: string;
  wanted: string;
  given: string;
  /** The words of source and content, and what stands between them. */
  words: string;
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  text.slice(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))).replace(/\s+/gu, ' ');

const toStances = (positions: Readonly<Record<string, string>>): string[] =>
  Object.entries(positions).map(([position, stance]) => `${position}: ${stance}`);

/** Every difference, as `scoreDossier` counts them, in the order of the texts. */
export const listMistakes = (documents: readonly PredictedDocument[]): Mistake[] =>
  documents.flatMap(({ document, text, gold, predicted }) => {
    const falseFinds = predicted
      .filter(({ content }) => !gold.some(({ located }) => located !== undefined && overlap(content, located.content) > 0))
      .map(
        ({ source, content }): Mistake => ({
          kind: 'false find',
          where: document,
          wanted: 'nothing',
          given: `${source.map((span) => wordsOf(text, [span])).join(' … ')}: ${content.map((span) => wordsOf(text, [span])).join(' … ')}`,
          words: wordsOf(text, [...source, ...content]),
        }),
      );
    const differences = gold.flatMap(({ annotation, located }): Mistake[] => {
      const { id: where, actors, date, topics, positions } = annotation;
      const words = located ? wordsOf(text, [located.source, located.content]) : annotation.content;
      const claim = located && matchAnnotation(located, predicted);
      if (!claim) return [{ kind: 'missed', where, wanted: annotation.source, given: 'nothing', words }];
      const compare = (kind: Mistake['kind'], wanted: readonly string[], given: readonly string[] | undefined): Mistake[] =>
        given === undefined || isSame(given, wanted)
          ? []
          : [{ kind, where, wanted: wanted.join(', ') || 'none', given: given.join(', ') || 'none', words }];
      return [
        ...compare('actors', actors, claim.actors),
        ...compare('date', date === null ? [] : [date], claim.date === undefined ? undefined : claim.date === '' ? [] : [claim.date]),
        ...compare('topics', topics, claim.topics),
        ...compare('stance', toStances(positions), claim.positions && toStances(claim.positions)),
      ];
    });
    return [...differences, ...falseFinds];
  });
