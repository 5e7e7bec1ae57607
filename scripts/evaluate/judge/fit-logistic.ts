/** One case: its features as numbers, what it is (0 or 1), and how much it counts. */
export interface Row {
  x: readonly number[];
  y: number;
  weight: number;
}

/** Solves a symmetric, positive definite system by Cholesky's method; `a` is given by rows. */
const solve = (a: readonly (readonly number[])[], b: readonly number[]): number[] => {
  const n = b.length;
  const l = a.map(() => new Array<number>(n).fill(0));
  const at = (i: number, j: number): number => l[i]?.[j] ?? 0;
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let sum = a[i]?.[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= at(i, k) * at(j, k);
      const row = l[i];
      if (row) row[j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  const y: number[] = [];
  for (let i = 0; i < n; i += 1) y.push(y.reduce((sum, value, k) => sum - at(i, k) * value, b[i] ?? 0) / at(i, i));
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = y[i] ?? 0;
    for (let k = i + 1; k < n; k += 1) sum -= at(k, i) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  return x;
};

/** The probability of a case under some weights. */
export const probability = (x: readonly number[], weights: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)));

/** Steps of Newton's method; it is at rest long before. */
const STEPS = 25;

/**
 * Logistic regression with a penalty on the square of each weight, by Newton's method (Hastie, Tibshirani and Friedman, The
 * Elements of Statistical Learning, 4.4.1 and 4.4.4). The same rows in the same order give the same weights.
 */
export const fitLogistic = (rows: readonly Row[], penalties: readonly number[]): number[] => {
  let weights = penalties.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((value, k) => -(penalties[k] ?? 0) * value);
    const hessian = penalties.map((penalty, i) => penalties.map((_, j) => (i === j ? penalty : 0)));
    for (const { x, y, weight } of rows) {
      const p = probability(x, weights);
      for (const [i, a] of x.entries()) {
        if (a === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + weight * a * (y - p);
        const line = hessian[i];
        if (line) for (const [j, b] of x.entries()) line[j] = (line[j] ?? 0) + weight * p * (1 - p) * a * b;
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((value, k) => value + (change[k] ?? 0));
  }
  return weights;
};
