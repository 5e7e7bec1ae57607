/** Rounds of Newton's method; it has settled long before. */
const ROUNDS = 25;

/** Solves a symmetric positive definite system by Gaussian elimination; the matrix is used up. */
const solve = (matrix: number[][], right: number[]): number[] => {
  const size = right.length;
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot += 1) {
    for (let row = pivot + 1; row < size; row += 1) {
      const factor = at(row, pivot) / at(pivot, pivot);
      matrix[row] = (matrix[row] ?? []).map((value, column) => value - factor * at(pivot, column));
      right[row] = (right[row] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  const solved = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = right[row] ?? 0;
    for (let column = row + 1; column < size; column += 1) rest -= at(row, column) * (solved[column] ?? 0);
    solved[row] = rest / at(row, row);
  }
  return solved;
};

/**
 * Weights of a logistic regression with a ridge of one on each weight, by Newton's method. All rows have as many values, of
 * which the first is 1.
 */
export const fitLogistic = (rows: readonly (readonly number[])[], isRight: readonly boolean[]): number[] => {
  const size = rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight) => -weight);
    const curve = weights.map((_, row) => weights.map((_, column) => Number(row === column)));
    for (const [index, row] of rows.entries()) {
      const sum = row.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
      const share = 1 / (1 + Math.exp(-sum));
      const rest = Number(isRight[index] ?? false) - share;
      for (const [at, value] of row.entries()) {
        if (value === 0) continue;
        slope[at] = (slope[at] ?? 0) + rest * value;
        const line = curve[at] ?? [];
        for (const [other, second] of row.entries()) line[other] = (line[other] ?? 0) + share * (1 - share) * value * second;
      }
    }
    const step = solve(curve, slope);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
  }
  return weights;
};
