import type { Codebook } from '../codebook/Codebook';
import type { IsolationAnalysis } from '../domain/results/Analysis';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/results/Reconciled';
import { settleRule } from '../domain/steps/settleRule';
import type { Work } from '../support/Progress';
import { describeEverybody } from './describeEverybody';
import { FactShelf } from './FactShelf';
import { judgeEverybody } from './judgeEverybody';

/** The verdict on every manager under one rule, with reasons, confidence and sensitivity. docs/isolation.md, 1. */
export function* judgeIsolation(reconciled: Reconciled, rule: IsolationRule, codebook: Codebook): Work<IsolationAnalysis> {
  const judged = yield* judgeEverybody(new FactShelf(reconciled), settleRule(rule), codebook);
  return yield* describeEverybody(reconciled, judged, codebook);
}
