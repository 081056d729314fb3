/** Values for each ordered pair of n units, row by row; the diagonal is not looked at, and is 0. */
export type PairMatrix = Float64Array;

/** The least-squares fit of one matrix by others, and the means to try each of them permuted. */
export interface PairFit {
  readonly intercept: number;
  readonly b: readonly number[];
  readonly t: readonly number[];
  readonly r2: number;
  /** For a predictor: what of it the others do not explain, and t when that stands there instead of it. */
  readonly leave: (predictor: number) => { readonly residual: PairMatrix; readonly tOf: (residual: PairMatrix) => number };
}

/** Less than this share of a predictor is left by the others: it is made of them. */
const SAME = 1e-10;

/**
 * Ordinary least squares over ordered pairs, with an intercept. By orthogonal columns: what of a predictor is orthogonal to
 * the others alone decides its coefficient (Frisch, Waugh & Lovell). `null` = a predictor is made of the others, or nothing
 * is left to explain.
 */
export function fitPairs(n: number, y: PairMatrix, predictors: readonly PairMatrix[]): PairFit | null {
  const ones = new Float64Array(n * n).fill(1);
  for (let unit = 0; unit < n; unit += 1) ones[unit * n + unit] = 0;
  const freedom = n * (n - 1) - predictors.length - 1;
  if (freedom < 1) return null;
  const all = orthogonalise([ones, ...predictors]);
  if (all === null) return null;
  const rest = residualOf(y, all);
  const [left, whole] = [dot(rest, rest), dot(residualOf(y, all.slice(0, 1)), residualOf(y, all.slice(0, 1)))];
  if (!(left > SAME * whole)) return null;
  const leave: PairFit['leave'] = (predictor) => {
    const others = orthogonalise([ones, ...predictors.filter((_, at) => at !== predictor)]) ?? [];
    const yLeft = residualOf(y, others);
    const yy = dot(yLeft, yLeft);
    return {
      residual: residualOf(predictors[predictor] ?? ones, others),
      tOf(residual) {
        // Squares keep their sum under permutation; what the others explain of it does not.
        const zz = others.reduce((sum, column) => sum - dot(column, residual) ** 2, dot(residual, residual));
        const b = dot(residual, yLeft) / zz;
        return b / Math.sqrt((yy - b * b * zz) / freedom / zz);
      },
    };
  };
  const parts = predictors.map((_, at) => leave(at));
  const b = parts.map(({ residual }) => dot(residual, y) / dot(residual, residual));
  const mean = (matrix: PairMatrix): number => dot(ones, matrix) / (n * (n - 1));
  return {
    intercept: predictors.reduce((sum, matrix, at) => sum - (b[at] ?? 0) * mean(matrix), mean(y)),
    b,
    t: parts.map(({ residual, tOf }) => tOf(residual)),
    r2: 1 - left / whole,
    leave,
  };
}

function dot(one: PairMatrix, other: PairMatrix): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** What is left of a matrix after orthonormal columns; taken off twice, against rounding. */
function residualOf(matrix: PairMatrix, columns: readonly PairMatrix[]): PairMatrix {
  const left = matrix.slice();
  for (let pass = 0; pass < 2; pass += 1) {
    for (const column of columns) {
      const share = dot(column, left);
      for (let at = 0; at < left.length; at += 1) left[at] = (left[at] ?? 0) - share * (column[at] ?? 0);
    }
  }
  return left;
}

/** Orthonormal columns that span the same, one after the other (Gram & Schmidt); `null` = one is made of those before it. */
function orthogonalise(matrices: readonly PairMatrix[]): readonly PairMatrix[] | null {
  const columns: PairMatrix[] = [];
  for (const matrix of matrices) {
    const left = residualOf(matrix, columns);
    const squares = dot(left, left);
    if (!(squares > SAME * dot(matrix, matrix))) return null;
    columns.push(left.map((value) => value / Math.sqrt(squares)));
  }
  return columns;
}
