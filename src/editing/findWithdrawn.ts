import type { Batch } from '../domain/Batch';
import type { Issue } from '../domain/Issue';
import type { Study } from '../domain/Study';
import { StaffList } from '../import/rows/StaffList';

/**
 * Of whom a file that is replaced said that they named nobody, and no file says it any more: without it they would count as having
 * answered, with nobody to name. Somebody whose list says who answered is not among them.
 *
 * @param replaced sources of the study whose rows others take the place of
 * @returns their ids
 */
export function findWithdrawn({ people, issues, sources }: Study, batch: Batch, replaced: ReadonlySet<number>): ReadonlySet<string> {
  const files = new Set(sources.flatMap(({ file }, at) => (replaced.has(at) ? [file] : [])));
  const saidBefore = issues.filter((issue) => isNobody(issue) && files.has(issue.file));
  if (saidBefore.length === 0) return new Set();
  const list = new StaffList(people);
  const idOf = ({ values }: Issue): string =>
    ('written' in values && typeof values.written === 'string' ? list.findAddressed(values.written)?.id : undefined) ?? '';
  const still = new Set(
    [...issues.filter((issue) => isNobody(issue) && !files.has(issue.file)), ...batch.issues.filter(isNobody)].map(idOf),
  );
  const lists = new Set(sources.flatMap(({ columns }, at) => (columns.some(({ column }) => column === 'responded') ? [at] : [])));
  const byId = new Map(people.map((person) => [person.id, person]));
  return new Set(
    saidBefore.map(idOf).filter((id) => {
      const person = byId.get(id);
      return person?.responded === 'yes' && !still.has(id) && !(person.origin !== null && lists.has(person.origin.source));
    }),
  );
}

function isNobody({ code, values }: Issue): boolean {
  return code === 'no-contact' && 'what' in values && (values.what === 'nobody' || values.what === 'nobody-and-others');
}
