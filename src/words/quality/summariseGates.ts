import { isolateName } from '../../support/isolateName';
import type { Gate } from '../../domain/results/Gate';
import { GATE_LEVELS } from '../../domain/results/Gate';
import { writePercent } from '../../domain/writePercent';
import { nameSome } from '../../support/nameSome';
import { gateMeaning } from './gateMeaning';

/**
 * "Too few answered in Care (71%) and Specialist (69%): measures along paths are marked (†).": what is held back, for all organisations
 * in one line; '' = nothing.
 */
export function summariseGates(gates: readonly Gate[]): string {
  const parts = GATE_LEVELS.filter((level) => level !== 'all').flatMap((level) => {
    const held = gates
      .filter((gate) => gate.level === level)
      .toSorted((a, b) => Number(a.organisation === '') - Number(b.organisation === ''));
    const places = held.map(
      ({ organisation, answered, n }, at) =>
        `${organisation === '' ? 'where no organisation is recorded' : at === 0 ? `in ${isolateName(organisation)}` : isolateName(organisation)} (${writePercent(answered / n)})`,
    );
    return places.length === 0 ? [] : [`${nameSome(places)}: ${gateMeaning(level)}`];
  });
  return parts.length === 0 ? '' : `Too few answered ${parts.join('; ')}.`;
}
