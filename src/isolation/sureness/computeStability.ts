import type { SettledRule } from '../../domain/steps/settleRule';
import type { Work } from '../../support/Progress';
import type { FactShelf } from '../facts/FactShelf';
import { listSettings } from './listSettings';

/** What one manager is under the 12 settings. */
export interface Steadiness {
  /** Shares of the settings. */
  readonly isolated: number;
  readonly isolatedOrPossibly: number;
  /** Setting by setting, in the order of `listSettings`: bit s = 1 where they are isolated or possibly so. */
  readonly yes: number;
}

/**
 * For each manager, in what share of 12 settings (three thresholds, active or any ties, either or both must say so) they are
 * isolated, and isolated or possibly so. docs/isolation.md, 7.
 */
export function* computeStability(shelf: FactShelf, rule: SettledRule): Work<readonly Steadiness[]> {
  const settings = listSettings(rule.tau);
  const { managers } = shelf.reconciled;
  const isolated = new Int32Array(managers);
  const yes = new Int32Array(managers);
  for (const [at, setting] of settings.entries()) {
    yield { stage: 'How much the rule decides', done: at, total: settings.length };
    const asked = { ...rule, ...setting };
    const labels = shelf.labels(asked);
    for (let manager = 0; manager < managers; manager += 1) {
      const label = labels.label(manager, asked);
      if (label === 'isolated') isolated[manager] = (isolated[manager] ?? 0) + 1;
      if (label === 'isolated' || label === 'possibly') yes[manager] = (yes[manager] ?? 0) | (1 << at);
    }
  }
  const total = settings.length;
  return Array.from({ length: managers }, (_, manager) => {
    const bits = yes[manager] ?? 0;
    return { isolated: (isolated[manager] ?? 0) / total, isolatedOrPossibly: countBits(bits) / total, yes: bits };
  });
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left &= left - 1) count += 1;
  return count;
}
