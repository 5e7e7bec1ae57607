/** Precision, recall and their harmonic mean, between 0 and 1; 0 where there is nothing to divide by. */
export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

/** Counts of one measure over all documents. */
export interface Tally {
  hitsPredicted: number;
  predicted: number;
  hitsGold: number;
  gold: number;
}

/** Adds counts to the tally of a measure. */
export const addTo = (tallies: Map<string, Tally>, measure: string, counts: Tally): void => {
  const tally = tallies.get(measure) ?? { hitsPredicted: 0, predicted: 0, hitsGold: 0, gold: 0 };
  tallies.set(measure, {
    hitsPredicted: tally.hitsPredicted + counts.hitsPredicted,
    predicted: tally.predicted + counts.predicted,
    hitsGold: tally.hitsGold + counts.hitsGold,
    gold: tally.gold + counts.gold,
  });
};

/** The figures of a tally. */
export const toFigures = ({ hitsPredicted, predicted, hitsGold, gold }: Tally): Figures => {
  const precision = predicted === 0 ? 0 : hitsPredicted / predicted;
  const recall = gold === 0 ? 0 : hitsGold / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};
