import type { Gate } from '../../domain/results/Gate';
import { writePercent } from '../../domain/writePercent';
import { isolateName } from '../../support/isolateName';
import { nameSome } from '../../support/nameSome';

/** "Care (71% answered) and Acute (40%)": organisations with the share of their managers who answered. */
export function nameGates(gates: readonly Gate[]): string {
  // Never rounded up: 79.6% is not the 80% that a gate asks for.
  return nameSome(
    gates.map(
      ({ organisation, answered, n }, at) =>
        `${organisation === '' ? 'where no organisation is recorded' : isolateName(organisation)} (${writePercent(answered / n)}${at === 0 ? ' answered' : ''})`,
    ),
    Infinity,
  );
}
