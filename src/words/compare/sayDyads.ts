import type { DyadRegression } from '../../domain/results/DyadRegression';
import type { DyadTest } from '../../domain/results/DyadTest';
import { formatCount } from '../../domain/formatCount';
import { writeFigure, writeP } from '../../statistics/writeFigure';
import { sayBasis } from './sayBasis';

interface Said {
  readonly sentence: string;
  readonly method: string;
}

/** Whether managers name those who are like them in something, and how it was tested. */
export function sayDyads(test: DyadTest): Said {
  const { respondents, alike, arcs, name, correlation, expected, p, pLower, pUpper, pMin, within, exact, assignments, seed, basis } = test;
  return {
    sentence: `Among the ${formatCount(respondents)} managers who answered, ${formatCount(alike)} of the ${formatCount(arcs)} namings are of somebody of ${name}: correlation ${writeFigure(correlation, 3)} with being alike, ${writeFigure(expected, 3)} on average if it were by chance; QAP p = ${writeP(p)} (smallest attainable ${writeP(pMin)}).`,
    method: `QAP: rows and columns permuted together ${within === 'none' ? 'among all' : 'within organisation'}, on the pairs of those who answered; Pearson correlation off the diagonal, two-sided p = twice the smaller tail; the expected correlation is the exact mean over all assignments; ${exact ? `all ${assignments} assignments` : `${assignments} draws, seed ${seed}`}; one-sided p ${writeP(pLower)} (as low or lower), ${writeP(pUpper)} (as high or higher). Each likeness by itself, the others not held. It describes reported contacts. ${sayBasis(basis)}`,
  };
}

/** All likenesses at once. */
export function sayRegression(found: DyadRegression): Said {
  const { respondents, pairs, arcs, r2, predictors, within, exact, assignments, seed, basis } = found;
  const words = predictors.map(
    ({ name, b, t, p }) =>
      `${name} ${b < 0 ? '' : '+'}${writeFigure(b, 3)} (t ${writeFigure(t)}${p === null ? ', held only' : `, p = ${writeP(p)}`})`,
  );
  const isHeld = predictors.some(({ p }) => p === null);
  return {
    sentence: `Taken together, among the ${formatCount(respondents)} managers who answered (${formatCount(arcs)} namings in ${formatCount(pairs)} ordered pairs), being alike adds to the share of pairs that are named: ${words.join('; ')}; R² ${writeFigure(r2, 3)}. Ties are few among many pairs, and so all of this is small by nature. It describes reported contacts, and no cause.`,
    method: `MRQAP: linear regression over ordered pairs, diagonal left out; double semi-partialling with t (Dekker, Krackhardt & Snijders 2007), rows and columns permuted together ${within === 'none' ? 'among all' : 'within organisation'}, two-sided by |t|; ${exact ? `all ${assignments} permutations` : `${assignments} draws a term, seed ${seed}`}.${isHeld ? ' Organisation is held and not tested, as people change places within it.' : ''} Ties that are few make every such test unsteady; for a model of the ties themselves (ERGM) take the data to R. ${sayBasis(basis)}`,
  };
}
