import type { History } from '../domain/steps/History';
import { fillRounds } from '../domain/nominations/fillRounds';
import { emptyNominations } from '../domain/nominations/emptyNominations';
import type { Nominations } from '../domain/nominations/Nominations';
import { selectNominations } from '../domain/nominations/selectNominations';
import type { Person } from '../domain/Person';

/** What files said when they were added, before anything of it was changed by hand. */
export interface AsRead {
  readonly people: ReadonlyMap<string, Person>;
  /** The rows of a source, in their order; `null` = nothing of it is known any more. */
  readonly rows: (source: number) => Nominations | null;
}

/**
 * What the files of a study said, from its history: the steps that added them hold it. After an erasure there is no history, and
 * nothing is known.
 *
 * @param roundOf of a source, the round that somebody said its answers are of; '' = none
 */
export function findAsRead({ entries, done }: History, roundOf: (source: number) => string = () => ''): AsRead {
  const steps = entries
    .slice(0, done)
    .map(({ step }) => step)
    .filter(({ kind }) => kind === 'bring-in');
  const people = new Map<string, Person>();
  for (const { changes } of steps)
    for (const change of changes) {
      if (change.part !== 'people') continue;
      if (change.after.length === 0) for (const { id } of change.before) people.delete(id);
      // What a hand had changed before is put back into the row after it is read: that is none of the file's.
      for (const person of change.after) if (!person.edited) people.set(person.id, person);
    }
  return {
    people,
    rows(source) {
      for (const { changes } of steps.toReversed()) {
        const rows = changes.filter((change) => change.part === 'nominations');
        const read = rows.find(({ before, after }) => before.length === 0 && rowsOf(after, source).length > 0);
        if (read !== undefined) return fillRounds(selectNominations(read.after, rowsOf(read.after, source)), roundOf);
        // A later file of which no row was left took its place; what only gave a round to rows that are there says nothing of the file.
        if (rows.some(({ before, after }) => after.length === 0 && rowsOf(before, source).length > 0)) return emptyNominations;
      }
      return null;
    },
  };
}

/** Indices of the rows of one source. */
export function rowsOf({ source: sources, length }: Nominations, source: number): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) if ((sources[row] ?? 0) === source) rows.push(row);
  return Int32Array.from(rows);
}
