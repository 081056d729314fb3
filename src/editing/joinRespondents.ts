import type { Batch } from '../domain/Batch';
import { partRespondents } from '../domain/partRespondents';
import type { Person } from '../domain/Person';
import { seekListed } from '../domain/seekListed';
import type { Study } from '../domain/Study';
import { updatePerson } from '../domain/steps/buildBringIn';

/** Who is who where a staff list comes after the answers. */
export interface JoinedRespondents {
  /** Of people of the list, by id, the places in the study of those who answered and are the same person. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Places of those whom the list does not have as written, or has twice: until somebody says who they are, nobody is them. */
  readonly unknown: readonly number[];
}

/**
 * People whom answers alone have listed are sought on a staff list that comes later, as they would be had both come at once: what comes
 * first must not decide who is who.
 */
export function joinRespondents(study: Study, batch: Batch): JoinedRespondents {
  const places = new Map<string, number[]>();
  const unknown: number[] = [];
  const list = partRespondents(batch).listed.filter(({ kind }) => kind === 'manager');
  const answering = new Set(list.length === 0 ? [] : partRespondents(study).answering);
  const seek = seekListed(list);
  for (const [at, person] of study.people.entries()) {
    if (!answering.has(person)) continue;
    const { meaning } = seek(person.id);
    const found = typeof meaning === 'number' ? list[meaning] : undefined;
    if (found === undefined) unknown.push(at);
    else places.set(found.id, [...(places.get(found.id) ?? []), at]);
  }
  return { places, unknown };
}

/** Somebody of the list with what they said of themselves: what the list says stays. */
export function withAnswers(person: Person, answering: readonly Person[]): Person {
  const said = answering.reduce(updatePerson);
  return {
    ...updatePerson(said, person),
    id: person.id,
    name: person.name,
    responded: answering.some(({ responded }) => responded === 'yes') ? 'yes' : person.responded,
    capped: person.capped ?? (answering.some(({ capped }) => capped === true) ? true : null),
  };
}
