import type { Gate } from '../domain/Gate';
import { GATE_LEVELS } from '../domain/Gate';
import { namePeople } from '../support/namePeople';
import { gateMeaning } from './gateMeaning';

/** "Too few answered in Care (71 %) and Specialist (69 %): measures along paths are marked (†).": what is held back, for all organisations in one line; '' = nothing. */
export function gatesWords(gates: readonly Gate[]): string {
  const parts = GATE_LEVELS.filter((level) => level !== 'all').flatMap((level) => {
    const places = gates.filter((gate) => gate.level === level).map(({ organisation, answered, n }) => `${organisation === '' ? 'organisation not told' : organisation} (${Math.floor((100 * answered) / n + 1e-9)} %)`);
    return places.length === 0 ? [] : [`${namePeople(places)}: ${gateMeaning(level)}`];
  });
  return parts.length === 0 ? '' : `Too few answered in ${parts.join('; in ')}. No number is changed.`;
}
