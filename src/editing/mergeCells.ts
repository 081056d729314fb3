import type { Attribute } from '../domain/Person';
import { ATTRIBUTE } from './CellEdit';

interface Row {
  readonly attributes: readonly Attribute[];
  readonly edited: boolean;
}

/** A row that a file says again, with what was changed in it by hand. */
export interface Merged<T> {
  readonly value: T;
  /** Cells (fields, and attributes by their own name after `@`) that were changed by hand, and stay so. */
  readonly kept: readonly string[];
  /** Those of which the file now says another thing than before, and than the hand. */
  readonly conflicts: readonly string[];
}

/** Where a row stands, and whether a hand was at it, is no cell of it. */
const NO_CELLS = new Set<string>(['origin', 'edited', 'attributes']);

/**
 * Of each cell three versions: as the file said it before (`base`), as it is in the study (`mine`), and as the file says it now
 * (`theirs`). What was changed by hand stays. Where the file has changed the same cell otherwise, that is a conflict; the hand's stays
 * unless `takesFile` says so.
 *
 * @param base `null` = what the file said before is not known: each cell that differs is a conflict
 */
export function mergeCells<T extends Row>(base: T | null, mine: T, theirs: T, takesFile: (cell: string) => boolean): Merged<T> {
  const kept: string[] = [];
  const conflicts: string[] = [];
  const own = new Map<string, unknown>();
  for (const cell of cellsOf(mine, theirs)) {
    const [hand, file] = [cellOf(mine, cell), cellOf(theirs, cell)];
    if (isSame(hand, file)) continue;
    const before = base === null ? undefined : cellOf(base, cell);
    if (base !== null && isSame(hand, before)) continue;
    const isConflict = base === null || !isSame(file, before);
    if (isConflict) conflicts.push(cell);
    if (isConflict && takesFile(cell)) continue;
    kept.push(cell);
    own.set(cell, hand);
  }
  return { value: kept.length === 0 ? theirs : { ...writeCells(theirs, own), edited: true }, kept, conflicts };
}

function cellsOf(...rows: readonly Row[]): readonly string[] {
  const fields = rows.flatMap((row) => Object.keys(row).filter((field) => !NO_CELLS.has(field)));
  return [...new Set([...fields, ...rows.flatMap(({ attributes }) => attributes.map(({ name }) => ATTRIBUTE + name))])];
}

function cellOf(row: Row, cell: string): unknown {
  if (!cell.startsWith(ATTRIBUTE)) return (row as unknown as Readonly<Record<string, unknown>>)[cell];
  return row.attributes.find(({ name }) => ATTRIBUTE + name === cell)?.value ?? '';
}

/** The row with these cells instead of its own. */
export function writeCells<T extends Row>(row: T, cells: ReadonlyMap<string, unknown>): T {
  const fields = Object.fromEntries([...cells].filter(([cell]) => !cell.startsWith(ATTRIBUTE)));
  const names = new Map([...cells].flatMap(([cell, value]) => (cell.startsWith(ATTRIBUTE) ? [[cell.slice(ATTRIBUTE.length), value]] : [])));
  const said = row.attributes.map(({ name, value }) => ({ name, value: names.has(name) ? String(names.get(name)) : value }));
  const more = [...names].filter(([name]) => row.attributes.every((one) => one.name !== name));
  const attributes = [...said, ...more.map(([name, value]) => ({ name, value: String(value) }))];
  return { ...row, ...fields, attributes: attributes.filter(({ value }) => value !== '') };
}

/** Plain data on both sides. */
const isSame = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);
