import type { Batch } from '../domain/Batch';
import { makeStudy } from '../domain/makeStudy';
import type { Decision } from '../domain/Decision';
import type { Person } from '../domain/Person';
import { isTaken } from '../domain/results/isTaken';
import { buildRoster } from '../reconcile/buildRoster';
import { countTaken } from '../reconcile/countTaken';
import { listUnknownReporters } from '../reconcile/listUnknownReporters';
import { settleNames } from '../reconcile/settleNames';

/**
 * A batch with the number of rows of each source that become contacts: those whose names can be settled, as the command
 * line counts them, and not those that could be read.
 *
 * @param staff people who are known already, of the study that the files are brought into
 * @param decisions of that study, on who is who
 */
export function countRead(batch: Batch, staff: readonly Person[], decisions: readonly Decision[] = []): Batch {
  const listed = new Set(batch.people.map(({ id }) => id));
  const people = [...batch.people, ...staff.filter(({ id }) => !listed.has(id))];
  const study = makeStudy({
    id: '',
    title: '',
    sources: batch.sources,
    people,
    nominations: batch.nominations,
    codebook: batch.codebook,
    decisions,
  });
  const roster = buildRoster(people, batch.nominations);
  const settled = settleNames(study, roster);
  let unsettled = 0;
  for (let at = 0; at < settled.from.length; at += 1) if (!isTaken(settled, at)) unsettled += 1;
  return { ...batch, taken: countTaken(study, settled), unsettled, unknownReporters: listUnknownReporters(study, roster, settled) };
}
