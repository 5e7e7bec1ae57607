import { type Claim, doubtBelow } from '../../schema/index.ts';

/** True where the program is not sure that the article attributes these words to this speaker, and nobody has looked since. */
export const isDoubtful = ({ found, review }: Claim): boolean => review === undefined && found.confidence < doubtBelow;

/** How sure the find is, as a share of such finds that people judged right: "of 100 …, about 41 were right". */
export const confidenceWords = ({ found }: Claim): string =>
  `of 100 statements found in this way in articles annotated by hand, about ${Math.round(100 * found.confidence)} were right`;
