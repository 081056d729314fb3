import type { RowKind } from '../../domain/Recipe';
import { CONTACT_COLUMNS } from '../columns/contactColumns';
import { PEOPLE_COLUMNS } from '../columns/peopleColumns';

/** Left out; kept as extra information under its title. */
export const SKIP = 'skip';
export const KEEP = 'keep';

/** What a respondent may say of themselves beside their contacts, by the column of Kith that it fills. */
const OWN_COLUMNS = ['organisation', 'unit', 'group', 'role', 'grade', 'perceived_isolation'] as const;
const OWN = new Map<string, string>(OWN_COLUMNS.map((column) => [`own_${column}`, column]));

/** The column of the respondent that a meaning fills; `undefined` = it says nothing of them. */
export const ownColumn = (as: string): string | undefined => OWN.get(as);

const people = PEOPLE_COLUMNS.map(({ column }) => column);
const contacts = CONTACT_COLUMNS.map(({ column }) => column);
const details = contacts.filter((column) => column !== 'from' && column !== 'to');

/**
 * What a column can mean, by what a row of the file is; a column of people or of contacts that Kith gets is a meaning by
 * itself. Who somebody is may stand in one column, or as first and last name in two.
 */
export const MEANINGS: Readonly<Record<RowKind, readonly string[]>> = {
  person: ['id', 'name', 'first_name', 'last_name', ...people.filter((column) => column !== 'id' && column !== 'name'), KEEP, SKIP],
  contact: ['from', 'first_name', 'last_name', 'to', ...details, KEEP, SKIP],
  respondent: ['from', 'first_name', 'last_name', 'to', 'choice', ...details, 'contact_extra', ...OWN.keys(), KEEP, SKIP],
};

/** Meanings that many columns may share; of the others each stands for one column, and `to` and its details for one place. */
const SHARED: ReadonlySet<string> = new Set([SKIP, KEEP, 'choice', 'contact_extra']);
const LISTS: ReadonlySet<string> = new Set(['types', 'motives', 'outcomes']);

/** Whether what the column says is of a contact, so that it has a question and a place. */
export function isOfContact(rows: RowKind, as: string): boolean {
  return rows === 'respondent' && (as === 'to' || as === 'choice' || as === 'contact_extra' || details.some((column) => column === as));
}

/** Whether a second column may mean the same. */
export const isShared = (as: string): boolean => SHARED.has(as);

/** Whether a yes in the column may stand for a word. */
export const mayStandFor = (rows: RowKind, as: string): boolean => rows === 'respondent' && (as === 'choice' || LISTS.has(as));
