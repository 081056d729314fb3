import type { NameSensitivity } from '../domain/results/NameSensitivity';
import type { Robustness } from '../domain/results/Robustness';
import { formatCount } from '../domain/formatCount';
import { writePercent } from '../domain/writePercent';
import { writeFigure } from '../statistics/writeFigure';
import { smallestOf } from '../support/smallestOf';
import { nameGates } from './nameGates';
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
  if (unsteady === 0) return 'Every finding would survive errors in the answers';
  return `${formatCount(unsteady)} of ${formatCount(judged, 'finding', 'findings')} could change with a few wrong answers`;
}

/** How names are read the other way. */
export const NAMES_METHOD =
  'Joined in one reading: names not on the staff list that share a word with exactly one manager (or with another contact of the same respondent) and differ by the order of words, an initial, one letter or a name left out (a single word may be a part of the name), unless both organisations are recorded and differ; the name of a manager beside another organisation; names of two managers of whom the organisation singles one out; the same for who reports. Taken apart in the other: names that are spelt differently from the staff list, and contacts not on it who are given two organisations. Ids are never doubted. Labels by the same rule each time; thirds by value, equals together; Spearman’s ρ over managers with a value in both. No chance is involved, so there is no seed.';

/** What would change if doubtful names were read the other way. */
export function sayNames({ doubts, readings, depends, managers, measure }: NameSensitivity): string {
  if (doubts.length === 0)
    return 'No name could be read differently: every contact is an id, a name spelt as on the staff list, or a name like nobody on it. No finding depends on how names were matched.';
  const [apart, joined] = [doubts.filter((doubt) => !doubt.joined).length, doubts.filter((doubt) => doubt.joined).length];
  const parts = [
    apart === 0 ? '' : `${apart} may be someone whom Kith keeps apart`,
    joined === 0 ? '' : `${joined} may not be the person whom Kith reads`,
  ].filter((part) => part !== '');
  const findings =
    depends.length === 0
      ? `None of the ${managers} findings would change`
      : `${depends.length} of ${managers} findings ${depends.length === 1 ? 'depends' : 'depend'} on how names are matched`;
  const rhos = readings.flatMap(({ rho, names }) => (rho === null || names === 0 ? [] : [rho]));
  const order =
    rhos.length === 0 ? '' : `; the order by “${measure.name}” would agree with this one at ρ = ${writeFigure(smallestOf(rhos))} or better`;
  return `Of the names, ${parts.join(', and ')}. ${findings}${order}.`;
}
