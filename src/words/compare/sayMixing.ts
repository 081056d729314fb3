import type { Mixing } from '../../domain/results/Mixing';
import { formatCount } from '../../domain/formatCount';
import { writeFigure, writeP } from '../../statistics/writeFigure';
import { nameGates } from '../quality/nameGates';
import { sayBasis } from './sayBasis';

/** Ties across groups or organisations: how many, whom the response leaves out ('' = nobody), and how it was worked out. */
export function sayMixing(mixing: Mixing): { readonly sentence: string; readonly gated: string; readonly method: string } {
  const { by, assignments, exact, seed, basis } = mixing;
  return {
    sentence: sayTies(mixing),
    gated: sayGated(mixing),
    method: `E-I = (ties across − ties within) / all ties. Labels permuted ${by === 'group' ? 'within organisation' : 'among everybody'}, the network fixed, two-sided p = twice the smaller tail: ${exact ? `all ${assignments} assignments` : `${assignments} draws, seed ${seed}`}; the expected E-I is exact. Roles of Gould & Fernandez 1989, raw counts. ${sayBasis(basis)}`,
  };
}

function sayTies({ by, all: ties, ei: { observed: ei, expected, p, pMin } }: Mixing): string {
  if (ei === null) return `There is no tie between managers with a recorded ${by}.`;
  const across = Math.round(((ei + 1) / 2) * ties);
  const usual =
    expected === null
      ? ''
      : `; assigning the labels by chance${by === 'group' ? ' within organisations' : ''} would give about ${writeFigure(((expected + 1) / 2) * ties, 0)} (E-I ${writeFigure(ei)}, expected ${writeFigure(expected)})`;
  const tested = p === null ? '' : `; stratified permutation p = ${writeP(p)} (smallest attainable ${writeP(pMin ?? 1)})`;
  return `${formatCount(across)} of the ${formatCount(ties)} ties between managers lead to another ${by}${usual}${tested}.${by === 'organisation' ? ' Organisations are described and not tested.' : ''}`;
}

function sayGated({ by, gated: { untested, unplaced } }: Mixing): string {
  return [
    by === 'group' && untested.length > 0 ? `No test, as too few answered in ${nameGates(untested)}.` : '',
    unplaced.length > 0 ? `Brokerage is not shown: too few answered in ${nameGates(unplaced)}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
