import { EXAMPLE_PEOPLE } from './examplePeople';
import type { IssueLog } from '../IssueLog';
import type { Sheet } from '../files/Sheet';
import { TableEdit } from './TableEdit';

const NAMES: ReadonlyMap<string, string> = new Map(EXAMPLE_PEOPLE.map(({ id, name }) => [id, name]));

/** A table of people without the example rows of the template. Somebody may have written their own name over the example's: they stay. */
export function leaveExamplePeople(table: Sheet, id: number | undefined, name: number | undefined, log: IssueLog): Sheet {
  if (id === undefined || name === undefined) return table;
  return leave(table, (cellOf) => NAMES.get(cellOf(id)) === cellOf(name), log);
}

/** Contacts without those from or to somebody of the template's example, unless `isListed` says that the id is somebody's. */
export function leaveExampleContacts(table: Sheet, from: number, to: number, isListed: (id: string) => boolean, log: IssueLog): Sheet {
  return leave(table, (cellOf) => [cellOf(from), cellOf(to)].some((cell) => NAMES.has(cell) && !isListed(cell)), log);
}

function leave(table: Sheet, isExample: (cellOf: (column: number) => string) => boolean, log: IssueLog): Sheet {
  const { headers, cells, words, length, rows } = table;
  // Most files hold none, and some are of ten million rows.
  if (!words.some((word) => NAMES.has(word))) return table;
  const edit = new TableEdit(table);
  let left = 0;
  for (let row = 0; row < length; row += 1) {
    if (isExample((column) => words[cells[row * headers.length + column] ?? 0] ?? '')) {
      log.tell('template-example', rows[row] ?? 0, null, {});
      left += 1;
    } else edit.copy(row);
  }
  return left === 0 ? table : edit.finish(left);
}
