import { nominationAt } from '../../domain/nominations/nominationAt';
import type { Nomination } from '../../domain/nominations/Nominations';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Study } from '../../domain/Study';
import type { Selection } from '../Selection';
import { sourceColumns } from '../../editing/sourceColumns';

/** A row of a file that speaks of what is selected. */
interface SourceRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** The reason rests on it; all rows where the whole selection is asked for. */
  readonly marked: boolean;
  /** Changed by hand, so that it no longer says what the row of the file says. */
  readonly edited: boolean;
  /** Of contacts, who is meant by the names as written. */
  readonly from?: string;
  readonly to?: string;
  /** As written; of contacts, the first two are `from` and `to`. */
  readonly cells: readonly string[];
}

/** The rows of one file, under that file's own headers, without the columns that are empty in all of them. */
export interface SourceSheet {
  readonly file: string;
  readonly headers: readonly string[];
  readonly rows: readonly SourceRow[];
}

/**
 * The rows behind a selection: all that a person wrote or that were written about them, or all between two people, of
 * any round. `marked` = reports that a reason rests on (indices into `Reports`), `null` = mark all.
 */
export function selectSourceRows(
  study: Study,
  reconciled: Reconciled,
  selection: Selection,
  marked: readonly number[] | null,
): readonly SourceSheet[] {
  const behind = marked === null ? null : selectNominations(reconciled, marked);
  const wanted = selectEnds(reconciled, selection);
  const rows: { readonly nomination: Nomination; readonly marked: boolean; readonly from: string; readonly to: string }[] = [];
  const name = (person: number): string => reconciled.people[person]?.name ?? '';
  for (let i = 0; i < study.nominations.length; i++) {
    const from = reconciled.from[i] ?? -1;
    const to = reconciled.to[i] ?? -1;
    if (!wanted(from, to)) continue;
    rows.push({ nomination: nominationAt(study.nominations, i), marked: behind === null || behind.has(i), from: name(from), to: name(to) });
  }
  return study.sources.flatMap((source, s): SourceSheet[] => {
    const here = rows.filter(({ nomination }) => nomination.origin.source === s);
    if (here.length === 0) return [];
    const headers = new Map(source.columns.map(({ column, header }) => [column, header]));
    const columns = sourceColumns(
      here.map(({ nomination }) => nomination),
      study.codebook,
    );
    return [
      {
        file: source.file,
        headers: columns.map(({ column }) => headers.get(column) ?? column),
        rows: here.map(({ nomination, ...rest }) => ({
          ...rest,
          row: nomination.origin.row,
          edited: nomination.edited,
          cells: columns.map(({ cell }) => cell(nomination)),
        })),
      },
    ];
  });
}

/** Rows of the study's nominations behind some reports. */
function selectNominations({ reports }: Reconciled, of: readonly number[]): ReadonlySet<number> {
  const behind = new Set<number>();
  for (const r of of) {
    const end = reports.nominationOffsets[r + 1] ?? 0;
    for (let at = reports.nominationOffsets[r] ?? 0; at < end; at++) behind.add(reports.nominations[at] ?? -1);
  }
  return behind;
}

function selectEnds({ people }: Reconciled, selection: Selection): (from: number, to: number) => boolean {
  const index = (id: string): number => people.findIndex((person) => person.id === id);
  if (selection.kind === 'person') {
    const person = index(selection.id);
    return (from, to) => from === person || to === person;
  }
  const a = index(selection.ids[0]);
  const b = index(selection.ids[1]);
  return (from, to) => (from === a && to === b) || (from === b && to === a);
}
