import type { Robustness } from '../../domain/results/Robustness';
import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';
import { writeFigure } from '../../statistics/writeFigure';
import { smallestOf } from '../../support/smallestOf';
import { nameGates } from '../quality/nameGates';
import { sayBasis } from './sayBasis';

/** The error by which it is decided what is shown. docs/measures.md, 5.5. */
const DECIDING = 0.1;

const SHOWN = {
  bands: 'people are shown in bands and not ranked within them',
  thirds: 'with fewer than 30 managers they are shown as thirds',
  hidden: 'so no order is shown',
} as const;

/** What errors in the answers would change, whom the response leaves out ('' = nobody), and how it was worked out. */
export function sayRobustness(found: Robustness): { readonly sentence: string; readonly gated: string; readonly method: string } {
  const { measure, settings, ranks, gated, sources, runs, seed, basis } = found;
  const deciding = settings.filter(({ share }) => share === DECIDING);
  const labels = deciding.flatMap(({ labels: kept }) => kept ?? []);
  const rhos = deciding.map(({ rho }) => rho);
  const kept =
    labels.length === 0 ? '' : ` At that error ${writePercent(smallestOf(labels))} or more of the isolation labels stay the same.`;
  return {
    sentence: rhos.includes(null)
      ? `Managers cannot be ranked by “${measure.name}”, so no ranking is shown.${kept}`
      : `If one report or manager in ten were wrong, the order by “${measure.name}” would agree with this one at ρ = ${writeFigure(smallestOf(rhos.map(Number)))} or better in half of the cases; ${SHOWN[ranks]}.${kept}`,
    gated:
      gated.gates.length === 0
        ? ''
        : `Rankings are not shown where fewer than ${writePercent(gated.from)} answered: ${nameGates(gated.gates)}.`,
    method: `${sources === null ? '' : `In the runs, and in what they are held against, “${measure.name}” is worked out from the paths of the same ${sources} managers, drawn by the seed. `}Four errors (reports removed, reports made up, managers removed, managers made up) of 5, 10, 20 and 30%, ${runs} runs each, seed ${seed}. Spearman’s ρ with what was reported over managers present in both; bands are cut where the middle 90% of ranks under an error of 10% do not overlap. ${sayBasis(basis)}`,
  };
}

/** How many findings are likely to change if one answer in ten were wrong, to be read aloud. */
export function sayUnsteady(unsteady: number, judged: number): string {
  if (judged === 0) return 'There is no finding yet that errors could change';
  if (unsteady === 0) return 'No finding is likely to change if 1 answer in 10 were wrong';
  return `${formatCount(unsteady)} of ${formatCount(judged, 'finding', 'findings')} could change if 1 answer in 10 were wrong`;
}
