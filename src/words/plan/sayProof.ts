import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';
import type { Reached } from '../../plan/proposeSets';
import type { PlanAnswer } from '../../plan/PlanAnswer';
import { writeFigure } from '../../statistics/writeFigure';
import { sayPlace } from './planWords';

/** How good a proposal is: proved to be the best, or how far from it at most, or its place among random plans; '' = nothing is known. */
export function sayProof(proof: PlanAnswer['proof']): string {
  if (proof === null) return '';
  const sets = proof.sets;
  return [
    proof.mentors === null
      ? ''
      : `${formatCount(proof.mentors.pairs, 'mentor pair', 'mentor pairs')}${proof.mentors.isMost ? ': no plan within these limits has more' : ''}.`,
    sets?.reached == null ? '' : sayReached(sets.reached),
    sets === null
      ? ''
      : sets.isProved
        ? 'No other way to divide these people into sets of these sizes is better: that is proved.'
        : `No other way to divide these people into sets of these sizes can be more than ${writePercent(Math.ceil(100 * (1 - sets.bound / sets.terms.all)) / 100)} better: these sets cost ${writeFigure(sets.terms.all, 1)} points, and none cost less than ${writeFigure(sets.bound, 1)}.`,
    sets === null
      ? ''
      : 'Sets are better with fewer people who know each other, groups and organisations spread evenly, and nobody the only one of their post.',
    sets?.place == null
      ? ''
      : `Of ${formatCount(sets.place.drawn)} random plans within your limits, ${sets.place.better === 0 ? 'none is' : formatCount(sets.place.better, 'is', 'are')} better.`,
    proof.introductions === null
      ? ''
      : `Introductions bring people nearer by ${writeFigure(proof.introductions.gain, 1)}; no choice of as many brings more than ${writeFigure(proof.introductions.bound, 1)}.`,
    proof.introductions === null ? '' : sayPlace(proof.introductions.place),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** How many of those who are helped are in sets, and whether more could be: only what is proved. */
function sayReached({ placed, of, most }: Reached): string {
  const first = `${formatCount(placed)} of ${formatCount(of, 'manager', 'managers')} the plan is for ${placed === 1 ? 'is' : 'are'} in these sets`;
  if (placed === of) return `${first}.`;
  return placed === most
    ? `${first}: within your limits, no more can be.`
    : `${first}. Kith found no sets within your limits with more of them; that there are none is not proved.`;
}
