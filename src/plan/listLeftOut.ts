import type { Limits } from '../domain/Plan';
import type { Person } from '../domain/Person';

/** Who is out of a plan: by whom. To leave somebody out is the trainer's doing, to opt out their own. */
export interface LeftOut {
  /** Names of those whom the trainer left out. */
  readonly byTrainer: readonly string[];
  readonly haveOptedOut: boolean;
}

/** @param among ids of those it is said of; `null` = everybody */
export function listLeftOut({ optedOut }: Pick<Limits, 'optedOut'>, people: readonly Person[], among: readonly string[] | null): LeftOut {
  const asked = people.filter(({ id }) => among === null || among.includes(id));
  return {
    byTrainer: asked.filter((person) => !person.optedOut && optedOut.includes(person.id)).map(({ name }) => name),
    haveOptedOut: asked.some((person) => person.optedOut),
  };
}
