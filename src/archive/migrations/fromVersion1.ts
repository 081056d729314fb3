import { emptyNominations } from '../../domain/nominations/emptyNominations';
import type { Stored } from './Stored';

/**
 * Version 1 knew no edits by hand, organisations, pins or erasures. It was kept in browsers only, whole, so its people and
 * contacts are here as well. Columns that contacts got later are empty; what people got later is added by their shape.
 */
export function fromVersion1(study: Stored): Stored {
  return {
    ...study,
    people: (study['people'] as readonly Stored[]).map((person) => ({ ...person, edited: false })),
    nominations: { ...emptyNominations, ...(study['nominations'] as Stored) },
    organisations: [],
    pins: [],
    erasures: [],
  };
}
