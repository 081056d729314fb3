import type { Person } from '../../domain/Person';
import type { Study } from '../../domain/Study';

export interface OrganisationLine {
  readonly id: string;
  /** Managers listed as theirs. */
  readonly managers: number;
  /** Ids of those it competes with, said on either side. */
  readonly rivals: readonly string[];
  /** Nobody belongs to it: it is there because somebody wrote it down, and may be removed. */
  readonly isOwn: boolean;
}

/** The organisations that managers belong to, in the order of the list, then those written down. */
export function selectOrganisations({ organisations }: Study, listed: readonly Person[]): readonly OrganisationLine[] {
  const managers = new Map<string, number>();
  for (const person of listed)
    if (person.kind === 'manager' && person.organisation !== '')
      managers.set(person.organisation, (managers.get(person.organisation) ?? 0) + 1);
  const ids = [...new Set([...managers.keys(), ...organisations.map(({ id }) => id)])];
  const says = new Map(organisations.map(({ id, competesWith }) => [id, new Set(competesWith)]));
  return ids.map((id) => ({
    id,
    managers: managers.get(id) ?? 0,
    rivals: ids.filter((other) => says.get(id)?.has(other) === true || says.get(other)?.has(id) === true),
    isOwn: !managers.has(id),
  }));
}
