import type { Clearing, TieDemand } from '../domain/results/Clearing';
import { TIE_DEMANDS } from '../domain/results/Clearing';
import type { Raised } from './computeSeverity';
import { computeSeverity } from './computeSeverity';
import type { Facts } from './Facts';
import { judgeContacts } from './judgeContacts';

/** Every set of demands, the smaller first, each in the order of `TIE_DEMANDS`. */
const DEMANDS: readonly (readonly TieDemand[])[] = TIE_DEMANDS.reduce<readonly (readonly TieDemand[])[]>((sets, demand) => [...sets, ...sets.map((set) => [...set, demand])], [[]])
  .toSorted((a, b) => a.length - b.length);

/**
 * The smallest sets of new active ties that bring the observed severity below σ; `null` when it is below. Exact: with so
 * many ties the severity depends only on the demands that they meet between them, not on which tie meets which, and with
 * more than τ contacts that meet every demand it is 0.
 */
export function computeClearing(facts: Facts, tau: number, sigma: number): Pick<Clearing, 'ties' | 'ways'> | null {
  const isEnough = (ties: number, demands: readonly TieDemand[]): boolean => computeSeverity(raiseWithTies(facts, tau, ties, demands), false).severity < sigma;
  if (isEnough(0, [])) return null;
  for (let ties = 1; ties <= Math.max(1, tau + 1 - facts.c); ties += 1) {
    const enough = DEMANDS.filter((demands) => isEnough(ties, demands));
    const fewest = enough[0]?.length;
    if (fewest !== undefined) return { ties, ways: enough.filter((demands) => demands.length === fewest) };
  }
  return null;
}

/** The raising indicators with so many new active ties that meet these demands, each said by both. */
function raiseWithTies(facts: Facts, tau: number, ties: number, demands: readonly TieDemand[]): Raised {
  const { S1, S3, V1, R1, F1, F2, F4 } = facts.indicators;
  const contacts = judgeContacts(facts.c + ties, tau, facts.absenceJudged);
  if (ties === 0) return { S1, S3, V1, R1, F1, F2, F4, ...contacts };
  const unless = (demand: TieDemand, lack: boolean | null): boolean | null => (demands.includes(demand) ? false : lack);
  return {
    // A contact off the roster leaves the first as it is, one with nobody else around turns it into the second.
    S1: unless('wider', S1),
    S3: unless('wider', S3),
    V1: false,
    R1: unless('outside', R1),
    F1: unless('support', F1),
    F2: unless('knowledge', F2),
    F4: unless('peer', F4),
    ...contacts,
  };
}
