import type { Codebook } from '../../codebook/Codebook';
import type { Wheels } from '../../domain/results/Analysis';
import { passesActivity } from '../../domain/passesActivity';
import type { Reconciled } from '../../domain/results/Reconciled';
import { isExternalTie } from './isExternalTie';

/** Own ties of every manager by network type, inside (or untold) and outside; those in use, so latent ones are left out. */
export function computeWheels(reconciled: Reconciled, codebook: Codebook): Wheels {
  const { reports, managers } = reconciled;
  const types = codebook.networkTypes.filter((type) => type.hidden !== true).map((type) => type.id);
  const at = new Map(types.map((type, index) => [type, index]));
  const counts = new Uint16Array(managers * types.length * 2);
  for (let report = 0; report < reports.length; report += 1) {
    if (!passesActivity(reports.activity[report], 'active')) continue;
    const outside = isExternalTie(reconciled, report) === true ? 1 : 0;
    for (const type of reports.lists[reports.types[report] ?? 0] ?? []) {
      const index = at.get(type);
      if (index === undefined) continue;
      const cell = ((reports.from[report] ?? 0) * types.length + index) * 2 + outside;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return { types, counts };
}
