import type { Codebook } from '../codebook/Codebook';
import type { Analysis } from '../domain/Analysis';
import type { Person } from '../domain/Person';
import { PEOPLE_COLUMNS } from '../import/peopleColumns';
import { ATTRIBUTE } from './CellEdit';
import { personText } from './personText';
import { selectGroupLabel } from './selectGroupLabel';
import { selectManagerRows } from './selectManagerRows';

/** One person listed: `at` is her index in the list; a cell for each column of a people file, and what was computed of her. */
export type PeopleRow = Readonly<Record<string, string | number | null>>;

/** Columns that follow from the others and are only shown. */
export const COMPUTED_COLUMNS = ['answer', 'names', 'namedBy', 'verdict'] as const;

/** Everybody listed, in the order of the list; what was computed is blank until it is there. */
export function selectPeopleRows(listed: readonly Person[], analysis: Analysis | null, codebook: Codebook): readonly PeopleRow[] {
  const computed = new Map((analysis === null ? [] : selectManagerRows(analysis, codebook)).map((row) => [row.id, row]));
  const columns = [...PEOPLE_COLUMNS.map(({ column }) => column), ...attributesOf(listed)];
  return listed.map((person, at) => {
    const row = computed.get(person.id);
    const texts = Object.fromEntries(columns.map((column) => [column, personText(person, column)]));
    const group = person.group === '' ? '' : selectGroupLabel(codebook, person.group);
    return { at, ...texts, group, answer: row?.answer ?? '', names: row?.names ?? null, namedBy: row?.namedBy ?? null, verdict: row?.verdict ?? '' };
  });
}

/** Columns of the files that Kith has no word for, as cells name them. */
export function attributesOf(listed: readonly Person[]): readonly string[] {
  return [...new Set(listed.flatMap(({ attributes }) => attributes.map(({ name }) => `${ATTRIBUTE}${name}`)))];
}
