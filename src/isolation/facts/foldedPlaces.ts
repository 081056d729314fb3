import { foldPlace } from '../../domain/isSamePlace';
import type { Person } from '../../domain/Person';

/** Of each person, as they are compared: robustness reads the same people in thousands of states of one study. */
const known = new WeakMap<Person, { readonly organisation: string; readonly unit: string }>();

/** The organisations, or the units, of the managers as they are compared (`foldPlace`). */
export function foldedPlaces(people: readonly Person[], managers: number, of: 'organisation' | 'unit'): readonly string[] {
  const places: string[] = [];
  for (let manager = 0; manager < managers; manager += 1) {
    const person = people[manager];
    if (person === undefined) continue;
    let folded = known.get(person);
    if (folded === undefined) known.set(person, (folded = { organisation: foldPlace(person.organisation), unit: foldPlace(person.unit) }));
    places.push(folded[of]);
  }
  return places;
}
