import type { Batch } from '../domain/Batch';
import type { Nomination } from '../domain/nominations/Nominations';
import type { Person } from '../domain/Person';
import type { CellChange, ChangedRow, ComparedRow, EditConflict, FileComparison } from '../domain/results/FileComparison';
import { CONTACT_COLUMNS } from '../import/columns/contactColumns';
import { PEOPLE_COLUMNS } from '../import/columns/peopleColumns';
import { ATTRIBUTE } from './CellEdit';
import { contactText } from './contactText';
import { mergeCells, writeCells, type Merged } from './mergeCells';
import { personText } from './personText';

/** What is no cell of a row. */
const NO_MARKS = { origin: null, edited: false };
/** Of a long list so many are shown; all are counted. */
const MOST_ROWS = 5_000;

/**
 * What is found, counted in full and listed as far as somebody may look; and what becomes of a row that is in both, only in the study, or
 * only in the file, which is the same for people and contacts.
 */
export class ComparisonLog {
  readonly counts = {
    added: { people: 0, contacts: 0 },
    changed: { people: 0, contacts: 0 },
    removed: { people: 0, contacts: 0 },
    same: { people: 0, contacts: 0 },
  };
  readonly #added: ComparedRow[] = [];
  readonly #changed: ChangedRow[] = [];
  readonly #removed: ComparedRow[] = [];
  readonly #conflicts: EditConflict[] = [];
  #kept = 0;
  #joined = 0;
  #unknown = 0;
  readonly #batch: Batch;
  readonly #takes: ReadonlySet<string>;

  constructor(batch: Batch, takes: ReadonlySet<string>) {
    this.#batch = batch;
    this.#takes = takes;
  }

  add(row: ComparedRow): void {
    this.#count('added', row);
    if (this.#added.length < MOST_ROWS) this.#added.push(row);
  }

  #remove(row: ComparedRow): void {
    this.#count('removed', row);
    if (this.#removed.length < MOST_ROWS) this.#removed.push(row);
  }

  /**
   * A row that is in both.
   *
   * @param before as the file said it; `null` = that is not known
   * @param mine as it is in the study @param theirs as the file says it now
   * @returns as it is after it
   */
  merge<T extends Person | Nomination>(row: ComparedRow, before: T | null, mine: T, theirs: T): T {
    const merged = mergeCells(before, mine, theirs, (cell) => this.#takes.has(keyOf(row, cell)));
    this.#keep(row, merged, mine, theirs);
    const cells = bare({ ...mine, ...NO_MARKS }) === bare({ ...merged.value, ...NO_MARKS }) ? [] : this.#changesOf(mine, merged.value);
    if (cells.length === 0) this.#count('same', row);
    else {
      this.#count('changed', row);
      if (this.#changed.length < MOST_ROWS) this.#changed.push({ ...row, cells });
    }
    return merged.value;
  }

  /**
   * A row that was removed by hand, and is in the file again: it stays removed, unless the file says another thing of it than before and
   * somebody says that it is to have its way.
   *
   * @returns whether it comes in
   */
  comesAgain(row: ComparedRow, isAsBefore: boolean): boolean {
    if (isAsBefore) this.keepRow();
    else if (this.#ask(row, 'removed')) {
      this.add(row);
      return true;
    }
    return false;
  }

  /**
   * A row that the file has no more; what a hand has changed does not go without being asked for.
   *
   * @returns whether it goes
   */
  goes(row: ComparedRow, isByHand: boolean): boolean {
    if (isByHand && !this.#ask(row, 'gone')) return false;
    this.#remove(row);
    return true;
  }

  /** Somebody who answered before there was a list, and is on it. */
  join(): void {
    this.#joined += 1;
  }

  /** People who answered before there was a list, and are not on it. */
  leaveUnknown(people: number): void {
    this.#unknown += people;
  }

  /** A contact that is in both as it is. */
  meetSame(): void {
    this.counts.same.contacts += 1;
  }

  /** Of a row that was changed by hand, what stays; conflicts among it are put. */
  #keep<T extends Person | Nomination>(row: ComparedRow, { kept, conflicts }: Merged<T>, mine: T, theirs: T): void {
    this.#kept += kept.filter((cell) => !conflicts.includes(cell)).length;
    for (const cell of conflicts) {
      const file = writeCells(mine, new Map([[cell, valueOf(theirs, cell)]]));
      for (const { column, before, after } of this.#changesOf(mine, file).slice(0, 1))
        this.#conflicts.push({ ...row, key: keyOf(row, cell), what: 'cell', column, mine: before, theirs: after });
    }
  }

  keepRow(): void {
    this.#kept += 1;
  }

  /** @returns whether the file is to have its way */
  #ask(row: ComparedRow, what: 'removed' | 'gone'): boolean {
    const key = keyOf(row, what);
    this.#conflicts.push({ ...row, key, what, column: '', mine: '', theirs: '' });
    return this.#takes.has(key);
  }

  finish(): Pick<FileComparison, 'counts' | 'kept' | 'answered' | 'added' | 'changed' | 'removed' | 'conflicts'> {
    return {
      counts: this.counts,
      kept: this.#kept,
      answered: { listed: this.#joined, unknown: this.#unknown },
      added: this.#added,
      changed: this.#changed,
      removed: this.#removed,
      conflicts: this.#conflicts,
    };
  }

  #count(what: keyof ComparisonLog['counts'], { of }: ComparedRow): void {
    this.counts[what][of === 'person' ? 'people' : 'contacts'] += 1;
  }

  #changesOf(before: Person | Nomination, after: Person | Nomination): readonly CellChange[] {
    const textOf = (row: Person | Nomination, column: string): string =>
      'from' in row ? contactText(row, column, this.#batch.codebook) : personText(row, column);
    const names = [before, after].flatMap(({ attributes }) => attributes.map(({ name }) => ATTRIBUTE + name));
    return [...new Set([...('from' in before ? CONTACT_COLUMNS : PEOPLE_COLUMNS).map(({ column }) => column), ...names])].flatMap(
      (column) => {
        const [was, is] = [textOf(before, column), textOf(after, column)];
        return was === is ? [] : [{ column, before: was, after: is }];
      },
    );
  }
}

const keyOf = ({ of, who, to, file, row }: ComparedRow, what: string): string => JSON.stringify([of, file, row, who, to, what]);

function valueOf(row: Person | Nomination, cell: string): unknown {
  if (!cell.startsWith(ATTRIBUTE)) return (row as unknown as Readonly<Record<string, unknown>>)[cell];
  return row.attributes.find(({ name }) => ATTRIBUTE + name === cell)?.value ?? '';
}

/** The mark of a hand aside. */
const bare = (row: object): string => JSON.stringify({ ...row, edited: false });
export const isSameRow = (one: Person | Nomination, other: Person | Nomination): boolean => bare(one) === bare(other);
