import type { Conventions } from '../domain/Conventions';
import type { Gate, GateLevel } from '../domain/results/Gate';
import type { Reconciled } from '../domain/results/Reconciled';
import { foldPlace } from '../domain/isSamePlace';

type Shares = Pick<Conventions, 'responseForAll' | 'responseForPaths' | 'responseForLabels'>;

/** What a response allows to be shown. docs/measures.md, 5.2. */
export function gateLevel(answered: number, n: number, { responseForAll, responseForPaths, responseForLabels }: Shares): GateLevel {
  const share = answered / n;
  if (share >= responseForAll) return 'all';
  if (share >= responseForPaths) return 'paths';
  return share >= responseForLabels ? 'labels' : 'own';
}

/** The gate of each organisation, in the order of the roster, and whose gate is whose: by manager, an index into `gates`. */
export function computeGates(
  { people, managers, response }: Pick<Reconciled, 'people' | 'managers' | 'response'>,
  shares: Shares,
): { readonly gates: readonly Gate[]; readonly of: Int32Array } {
  const asWritten = new Map<string, number>();
  const places = new Map<string, number>();
  const strata: { readonly organisation: string; answered: number; n: number }[] = [];
  const of = new Int32Array(managers);
  for (let manager = 0; manager < managers; manager += 1) {
    const organisation = people[manager]?.organisation ?? '';
    let known = asWritten.get(organisation);
    if (known === undefined) {
      const place = foldPlace(organisation);
      known = places.get(place) ?? strata.push({ organisation, answered: 0, n: 0 }) - 1;
      places.set(place, known);
      asWritten.set(organisation, known);
    }
    const stratum = strata[known];
    if (stratum !== undefined) {
      stratum.n += 1;
      if (response[manager] === 'answered') stratum.answered += 1;
    }
    of[manager] = known;
  }
  return { gates: strata.map((stratum) => ({ ...stratum, level: gateLevel(stratum.answered, stratum.n, shares) })), of };
}
