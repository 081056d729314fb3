import type { Reconciled } from '../../domain/results/Reconciled';
import type { ContactFunction, Reach } from '../../domain/results/Verdict';
import type { Facts } from './Facts';
import { said } from './ownTies';

/** The widest own tie for each of the four functions. docs/isolation.md, 6. */
export function readReach(
  { own, absenceJudged }: Pick<Facts, 'own' | 'absenceJudged'>,
  { asked: { items } }: Pick<Reconciled, 'asked'>,
): Reach {
  const hasUnits = items.has('units');
  const reachOf = (what: ContactFunction): Reach[ContactFunction] => {
    const isOutside = said.isOutside(own, what);
    if (isOutside === true) return 'outside';
    if (isOutside === null || !absenceJudged || !items.has('motives') || !items.has('outside')) return null;
    if (!said.serves(own, what)) return 'none';
    if (!hasUnits) return 'organisation';
    const isBeyond = said.isBeyond(own, what);
    return isBeyond === null ? null : isBeyond ? 'organisation' : 'unit';
  };
  return { knowledge: reachOf('knowledge'), support: reachOf('support'), career: reachOf('career'), influence: reachOf('influence') };
}
