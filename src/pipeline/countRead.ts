import type { Batch, UnknownReporter } from '../domain/Batch';
import { makeStudy } from '../domain/makeStudy';
import type { Person } from '../domain/Person';
import { hasStaffList, partRespondents } from '../domain/partRespondents';
import type { Study } from '../domain/Study';
import { isTaken } from '../domain/results/isTaken';
import { buildRoster } from '../reconcile/buildRoster';
import { countTaken } from '../reconcile/countTaken';
import { listUnknownReporters } from '../reconcile/listUnknownReporters';
import { settleNames } from '../reconcile/settleNames';

/**
 * A batch with the number of rows of each source that become contacts: those whose names can be settled, as the command
 * line counts them, and not those that could be read.
 *
 * @param open the study that the files are brought into; `null` = they make one of their own
 */
export function countRead(batch: Batch, open: Pick<Study, 'people' | 'sources' | 'nominations' | 'decisions'> | null): Batch {
  // Whom answers alone had listed is sought on a staff list that comes now.
  const staff = open === null ? [] : hasStaffList(batch) ? partRespondents(open).listed : open.people;
  const listed = new Set(batch.people.map(({ id }) => id));
  const people = [...batch.people, ...staff.filter(({ id }) => !listed.has(id))];
  const study = makeStudy({
    id: '',
    title: '',
    sources: batch.sources,
    people,
    nominations: batch.nominations,
    codebook: batch.codebook,
    decisions: open?.decisions ?? [],
  });
  const roster = buildRoster(people, batch.nominations);
  const settled = settleNames(study, roster);
  let unsettled = 0;
  for (let at = 0; at < settled.from.length; at += 1) if (!isTaken(settled, at)) unsettled += 1;
  return {
    ...batch,
    taken: countTaken(study, settled),
    unsettled,
    unknownReporters: [...listUnknownReporters(study, roster, settled), ...(open === null ? [] : unknownOf(open, batch, people))],
  };
}

/** Who answered in a study without a staff list, and is not on the one that comes. */
function unknownOf(
  { sources, nominations, decisions, ...open }: Pick<Study, 'people' | 'sources' | 'nominations' | 'decisions'>,
  batch: Batch,
  people: readonly Person[],
): readonly UnknownReporter[] {
  if (!hasStaffList(batch) || partRespondents({ ...open, sources }).answering.length === 0) return [];
  const study = makeStudy({ id: '', title: '', sources, people, nominations, codebook: batch.codebook, decisions });
  const roster = buildRoster(study.people, study.nominations);
  return listUnknownReporters(study, roster, settleNames(study, roster));
}
