import type { Span } from '../../pipeline/span.ts';
import type { Annotation, Located } from './dossier-gold.ts';

/** How many characters of one span stand in any of the others. */
export const overlap = (spans: readonly Span[], { start, end }: Span): number =>
  spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);

/** True where both hold the same items, in any order. */
export const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((item) => b.includes(item));

/** The prediction that an annotation means: one whose source overlaps too goes first, then the one that shares most content. */
export const matchAnnotation = ({ source, content }: Located, predicted: readonly PredictedClaim[]): PredictedClaim | undefined =>
  predicted
    .map((claim) => ({ claim, shared: overlap(claim.content, content), isSource: overlap(claim.source, source) > 0 }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => Number(b.isSource) - Number(a.isSource) || b.shared - a.shared)[0]?.claim;

/** What the pipeline made of one attribution. Left out where the stage that finds it did not run. */
export interface PredictedClaim {
  source: readonly Span[];
  content: readonly Span[];
  actors?: readonly string[];
  date?: string;
  topics?: readonly string[];
  positions?: Readonly<Record<string, string>>;
  /** By which row of stance each of them was decided. */
  rules?: Readonly<Record<string, string>>;
}

/** An annotated document, located, beside what was predicted for it. */
export interface ScoredDocument {
  gold: readonly { annotation: Annotation; located: Located | undefined }[];
  predicted: readonly PredictedClaim[];
}

/** A share as counts. */
export interface Share {
  hits: number;
  of: number;
}

/** Figures over all documents. Those of actors, date, topics and stance are of the annotations found. */
export interface DossierFigures {
  found: Share;
  right: Share;
  actors: Share;
  date: Share;
  topics: Share;
  stance: Share;
  /** Predicted stances on positions that the annotation has with the same stance. */
  stancePrecision: Share;
  stanceRecall: Share;
}

const none = (): Share => ({ hits: 0, of: 0 });
const count = (share: Share, isHit: boolean): void => {
  share.of += 1;
  if (isHit) share.hits += 1;
};

/** Scores predictions against hand-made annotations: an annotation is found where any predicted content overlaps its own, a prediction is right the other way round. */
export const scoreDossier = (documents: readonly ScoredDocument[]): DossierFigures => {
  const figures: DossierFigures = {
    found: none(),
    right: none(),
    actors: none(),
    date: none(),
    topics: none(),
    stance: none(),
    stancePrecision: none(),
    stanceRecall: none(),
  };
  for (const { gold, predicted } of documents) {
    for (const { content } of predicted)
      count(
        figures.right,
        gold.some(({ located }) => located !== undefined && overlap(content, located.content) > 0),
      );
    for (const { annotation, located } of gold) {
      const claim = located && matchAnnotation(located, predicted);
      count(figures.found, claim !== undefined);
      if (!claim) continue;
      const { actors, date, topics, positions } = claim;
      if (actors) count(figures.actors, isSame(actors, annotation.actors));
      if (date !== undefined) count(figures.date, date === (annotation.date ?? ''));
      if (topics) count(figures.topics, isSame(topics, annotation.topics));
      if (!positions) continue;
      const own = Object.entries(annotation.positions);
      const given = Object.entries(positions);
      count(figures.stance, own.length === given.length && own.every(([position, stance]) => positions[position] === stance));
      for (const [position, stance] of given) count(figures.stancePrecision, annotation.positions[position] === stance);
      for (const [position, stance] of own) count(figures.stanceRecall, positions[position] === stance);
    }
  }
  return figures;
};
