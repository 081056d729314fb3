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
  // Chance that so many name her, none of them of her group; and that one of them is.
  const strangers = new Float64Array(enough + 1);
  const peers = new Float64Array(enough + 1);
  strangers[0] = 1;
  const pass = (count: number, chance: number, isPeer: boolean): void => {
    for (let one = 0; one < count; one += 1) {
      // From the top, so that each place still finds the one below as it was.
      for (let named = enough; named >= 0; named -= 1) {
        const [wereStrangers, werePeers] = [strangers[named] ?? 0, peers[named] ?? 0];
        const ofStrangers = ((strangers[named - 1] ?? 0) + (named === enough ? wereStrangers : 0)) * chance;
        const ofPeers = ((peers[named - 1] ?? 0) + (named === enough ? werePeers : 0)) * chance;
        strangers[named] = wereStrangers * (1 - chance) + (isPeer ? 0 : ofStrangers);
        peers[named] = werePeers * (1 - chance) + ofPeers + (isPeer ? ofStrangers : 0);
      }
    }
  };
  const here = chanceOf(facts.strata.ownOrganisation);
  const there = chanceOf(facts.strata.elsewhere);
  pass(ownOrganisation.ownGroup, here, true);
  pass(ownOrganisation.others, here, false);
  pass(elsewhere.ownGroup, there, true);
  pass(elsewhere.others, there, false);

  const stays = (named: number, byPeer: boolean): boolean => computeSeverity(raiseIfNamed(facts, tau, named, byPeer), false).severity >= sigma;
  let holds = 0;
  for (let named = 0; named <= enough; named += 1) {
    if (stays(named, false)) holds += strangers[named] ?? 0;
    if (stays(named, true)) holds += peers[named] ?? 0;
  }
  return holds;
}
