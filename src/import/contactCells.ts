import type { GrowingColumn } from '../domain/nominations/GrowingColumn';
import type { NominationsBuilder } from '../domain/nominations/NominationsBuilder';
import { allowedWords } from './allowedWords';
import type { ContactColumn } from './contactColumns';
import { readNumber } from './readNumber';
import type { Vocabulary } from './Vocabulary';

/** A cell that tells something → its code in the nominations; `null` = not allowed. `row` is the first with that cell. */
export type ReadCode = (cell: string, row: number) => number | null;

/** How the cells of one column go into the nominations; `allowed` in words: "yes or no", empty where everything is. */
export interface ContactCell {
  readonly into: GrowingColumn<Int32Array> | GrowingColumn<Uint8Array> | GrowingColumn<Float64Array>;
  readonly read: ReadCode;
  readonly allowed: string;
  /** Whether somebody has to say what the cell means; such words are asked once each, and not refused row by row. */
  readonly asks?: (cell: string) => boolean;
  /** As what a cell is read that is not allowed, where that is not a gap. */
  readonly otherwise?: 'person';
}

/** How a cell of each column is read, in a file and in the table on the screen alike. */
export function contactCells(
  builder: NominationsBuilder,
  vocabulary: Vocabulary,
  telling: (column: ContactColumn, row: number) => (word: string) => void,
): Readonly<Record<ContactColumn, ContactCell>> {
  const c = builder.columns;
  const text = (into: GrowingColumn<Int32Array>): ContactCell => ({ into, read: (cell) => builder.word(cell), allowed: '' });
  const pole = (dimension: 'structure' | 'coordination' | 'membership' | 'formation'): ContactCell => ({
    into: c[dimension],
    read: (cell) => vocabulary.pole(dimension, cell),
    allowed: vocabulary.polesOf(dimension),
  });
  return {
    from: text(c.from),
    to: text(c.to),
    contact_organisation: text(c.contactOrganisation),
    contact_kind: { into: c.contactKind, read: allowedWords.contactKind, allowed: 'person, group or organisation', otherwise: 'person' },
    types: { into: c.types, read: (cell, row) => builder.list(vocabulary.types(cell, telling('types', row))), allowed: '' },
    motives: { into: c.motives, read: (cell, row) => builder.list(vocabulary.motives(cell, telling('motives', row))), allowed: '' },
    activity: { into: c.activity, read: (cell) => vocabulary.activity(cell), allowed: 'active, latent or lapsed', asks: (cell) => allowedWords.activity(cell) === null },
    position: { into: c.position, read: allowedWords.position, allowed: 'internal or external' },
    strength: { into: c.strength, read: readStrength, allowed: 'a number from 0 upwards' },
    structure: pole('structure'),
    coordination: pole('coordination'),
    membership: pole('membership'),
    formation: pole('formation'),
    frequency: text(c.frequency),
    since: text(c.since),
    barrier: text(c.barrier),
    round: text(c.round),
    note: text(c.note),
  };
}

function readStrength(cell: string): number | null {
  const value = readNumber(cell);
  return value !== null && value >= 0 ? value : null;
}
