import type { Facts, Stratum } from './Facts';
import { computeSeverity } from './computeSeverity';
import { raiseIfNamed } from './raiseIfNamed';

/** Chance that one silent manager would have named her, from those who answered: half a case added on each side. */
function chanceOf({ respondents, naming }: Stratum): number {
  return (naming + 0.5) / (respondents + 1);
}

/**
 * Probability that the observed severity stays at σ or above when each silent manager names her independently. Exact:
 * severity depends only on how many name her (beyond τ no longer on that either) and on whether one of her group is among
 * them, so one pass over the silent carries that distribution. Design of measures, 3.5.
 */
export function computeHolds(facts: Facts, tau: number, sigma: number): number {
  const { ownOrganisation, elsewhere } = facts.silent;
  // From here on one more name changes nothing.
  const enough = Math.max(1, tau + 1 - facts.c);
  let chances = Array.from({ length: enough + 1 }, (_, named) => ({ named, peer: [named === 0 ? 1 : 0, 0] as [number, number] }));
  const pass = (count: number, chance: number, isPeer: boolean): void => {
    for (let one = 0; one < count; one += 1) {
      const next = chances.map(({ named, peer }) => ({ named, peer: [peer[0] * (1 - chance), peer[1] * (1 - chance)] as [number, number] }));
      for (const { named, peer } of chances) {
        const target = next[Math.min(enough, named + 1)];
        if (target === undefined) continue;
        target.peer[isPeer ? 1 : 0] += peer[0] * chance;
        target.peer[1] += peer[1] * chance;
      }
      chances = next;
    }
  };
  const here = chanceOf(facts.strata.ownOrganisation);
  const there = chanceOf(facts.strata.elsewhere);
  pass(ownOrganisation.ownGroup, here, true);
  pass(ownOrganisation.others, here, false);
  pass(elsewhere.ownGroup, there, true);
  pass(elsewhere.others, there, false);

  let holds = 0;
  for (const { named, peer } of chances) {
    if (computeSeverity(raiseIfNamed(facts, tau, named, false), false).severity >= sigma) holds += peer[0];
    if (computeSeverity(raiseIfNamed(facts, tau, named, true), false).severity >= sigma) holds += peer[1];
  }
  return holds;
}
