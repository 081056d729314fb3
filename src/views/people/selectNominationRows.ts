import type { Codebook } from '../../codebook/Codebook';
import { emptyNominations } from '../../domain/nominations/emptyNominations';
import { nominationAt } from '../../domain/nominations/nominationAt';
import { NOMINATION_COLUMNS } from '../../domain/nominations/nominationColumns';
import type { Nominations } from '../../domain/nominations/Nominations';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Study } from '../../domain/Study';
import { sheetColumns } from '../../editing/columnOf';
import type { AboutContacts, ContactColumn } from '../../import/columns/contactColumns';
import type { Rows } from '../../tables/Rows';
import { rememberLast } from '../../tables/rememberLast';

/** One reported contact as its row of the file says it, by Kith's names for the columns; blank = not stated. */
export interface NominationRow extends Readonly<Record<Exclude<ContactColumn, 'strength'>, string>> {
  /** Index into `Study.nominations`. */
  readonly nomination: number;
  readonly strength: number | null;
  readonly taken: string;
  readonly file: string;
  readonly row: number;
  /** Ids of the people meant; empty where nobody is. */
  readonly fromId: string;
  readonly toId: string;
  /** What they are called. */
  readonly fromName: string;
  readonly toName: string;
}

type Reading = { readonly [Column in keyof NominationRow]: (row: number) => NominationRow[Column] };

/** Of all that a row shows, in its order: in all of them words are looked for, ids included. */
export const ROW_COLUMNS: readonly (keyof NominationRow)[] = [
  'nomination',
  ...sheetColumns.contacts.map(({ column }) => column),
  'taken',
  'file',
  'row',
  'fromId',
  'toId',
  'fromName',
  'toName',
];

/** Every row of every contacts file, in their order. */
export const selectNominationRows = rememberLast(function selectNominationRows(
  { nominations, sources, codebook }: Study,
  reconciled: Reconciled,
): Rows<NominationRow> {
  const { words, lists, length } = nominations;
  const joined = lists.map((list) => list.join(', '));
  const person = (index: number | undefined): string => reconciled.people[index ?? -1]?.id ?? '';
  const name = (index: number | undefined): string => reconciled.people[index ?? -1]?.name ?? '';
  const isMeant = (index: number | undefined): boolean => reconciled.people[index ?? -1] !== undefined;
  const written = (about: AboutContacts): ((row: number) => string) => {
    const cells = nominations[about.field];
    const { holds } = NOMINATION_COLUMNS[about.field];
    const texts = holds === 'words' ? words : holds === 'lists' ? joined : textsOfCodes(about, codebook);
    return (row) => texts[cells[row] ?? 0] ?? '';
  };
  const read: Reading = {
    ...(Object.fromEntries(sheetColumns.contacts.map((about) => [about.column, written(about)])) as Pick<
      Reading,
      Exclude<ContactColumn, 'strength'>
    >),
    nomination: (row) => row,
    strength: (row) => number(nominations.strength[row]),
    taken: (row) => (isMeant(reconciled.from[row]) && isMeant(reconciled.to[row]) ? 'yes' : 'no'),
    file: (row) => sources[nominations.source[row] ?? 0]?.file ?? '',
    row: (row) => nominations.row[row] ?? 0,
    fromId: (row) => person(reconciled.from[row]),
    toId: (row) => person(reconciled.to[row]),
    fromName: (row) => name(reconciled.from[row]),
    toName: (row) => name(reconciled.to[row]),
  };
  return {
    length,
    at: (row) =>
      row < 0 || row >= length
        ? undefined
        : (Object.fromEntries(ROW_COLUMNS.map((column) => [column, read[column](row)])) as unknown as NominationRow),
    cell: (row, column) => read[column](row),
  };
});

/** What the table shows for each code of a column. */
function textsOfCodes({ field, text, shown = text }: AboutContacts, codebook: Codebook): readonly string[] {
  const codes = NOMINATION_COLUMNS[field].codes ?? 0;
  const each: Nominations = { ...emptyNominations, length: codes, [field]: Uint8Array.from({ length: codes }, (_, code) => code) };
  return Array.from({ length: codes }, (_, code) => shown(nominationAt(each, code), codebook));
}

function number(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
