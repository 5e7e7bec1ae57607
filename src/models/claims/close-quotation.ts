/**
 * Puts back the quotation mark that the edge of a claim's words has cut off, as in “legitimate targets
 * from a sentence that ends with targets.” The mark is the original's own; only its place is at the edge.
 */
export const closeQuotation = (words: string): string => {
  let open = 0;
  let unopened = 0;
  for (const character of words) {
    if (character === '“') open += 1;
    else if (character === '”' && open > 0) open -= 1;
    else if (character === '”') unopened += 1;
  }
  return '“'.repeat(unopened) + words + '”'.repeat(open);
};
