import { expect, it } from 'vitest';

import type { Lens } from '../../src/domain/Lens';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { ruleLens } from '../../src/domain/ruleLens';
import { drawMap } from '../../src/pipeline/drawMap';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { analyseInFull } from '../fixtures/analyseInFull';
import { makeSampleStudy } from '../fixtures/sampleStudy';

const study = makeSampleStudy('three-trusts');
const reconciled = reconcile(study, null);
const lens = ruleLens(study.isolationRule);
const { verdicts } = analyseInFull(study, reconciled, lens).isolation;

/** Managers of whom the map draws more ties to managers than the verdict counts contacts. */
function contradictions(through: Lens): number {
  const { nodes, a, b } = finish(drawMap(study, reconciled, through, 'organisation'));
  const ties = new Map<number, number>();
  for (const node of [...a, ...b]) ties.set(nodes[node] ?? -1, (ties.get(nodes[node] ?? -1) ?? 0) + 1);
  return verdicts.filter(({ activeContacts }, manager) => (ties.get(manager) ?? 0) > activeContacts).length;
}

it('is what the verdicts count: nobody has more ties on the map than contacts in Isolation, as with another default somebody has', () => {
  expect(lens).toMatchObject({ activity: study.isolationRule.activity, rule: study.isolationRule.rule, types: null, scope: 'managers' });
  expect(contradictions(lens)).toBe(0);
  expect(contradictions(WHOLE_NETWORK)).toBeGreaterThan(0);
});
