import type { Person } from '../../domain/Person';
import { foldedPlaces } from './foldedPlaces';
import { numberWords } from './numberWords';

type Numbered = ReturnType<typeof numberWords>;

/** Of each list of people: in half of the states that robustness tries they are the same. */
const known = new WeakMap<readonly Person[], Numbered>();

/** The organisations of the managers as numbers, as they are compared; 0 = not recorded. */
export function numberPlaces(people: readonly Person[], managers: number): Numbered {
  let numbered = known.get(people);
  if (numbered?.of.length !== managers) known.set(people, (numbered = numberWords(foldedPlaces(people, managers, 'organisation'))));
  return numbered;
}
