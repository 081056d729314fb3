import { makeIssue, type Issue } from '../domain/Issue';
import type { IssueValues } from '../domain/IssueValues';
import type { OffList } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { finish } from '../support/finish';
import { foldPlace } from '../domain/isSamePlace';
import { writtenKey } from '../domain/writtenKey';
import type { Roster } from './buildRoster';
import { Decided } from './Decided';
import { findLikeManagers } from './findLikeManagers';
import type { SettledNames } from './settleNames';

/** Enough to see what is the matter; the others follow from the same mistake. */
const MOST_NAMED = 11;

/**
 * The issue that contacts off the roster look like somebody on it, or that nobody who is named is on it: then the network
 * may have holes that are none. `null` where nothing of the kind is the case.
 *
 * @param rows those of the round that are taken
 */
export function findOffList(
  { nominations, sources, decisions }: Study,
  roster: Roster,
  { people, from, to }: Pick<SettledNames, 'people' | 'from' | 'to'>,
  rows: Int32Array,
): { readonly offList: OffList; readonly issue: Issue } | null {
  const listed = roster.people.length;
  const firstRows = new Map<number, number>();
  let isAll = roster.listed;
  for (const row of rows) {
    const contact = to[row] ?? -1;
    if (contact < listed) isAll = false;
    else if (people[contact]?.kind === 'outside_person' && !firstRows.has(contact)) firstRows.set(contact, row);
  }
  if (firstRows.size === 0) return null;
  const alike = finish(
    findLikeManagers(
      roster.people,
      roster.managers,
      Array.from(firstRows.keys(), (contact) => people[contact]?.name ?? ''),
    ),
  );
  const shapes = new Set(roster.people.map(({ id }) => shapeOf(id)));
  const decided = new Decided(decisions, roster);
  /** Whether somebody has said that a contact is not whom they look like. */
  const isSomebodyElse = (contact: number, row: number, person: number): boolean => {
    const { name = '', organisation = '' } = people[contact] ?? {};
    const by = foldPlace(organisation) === '' ? (people[from[row] ?? -1]?.id ?? '') : '';
    return decided.isApart(writtenKey({ name, organisation, column: 'to', by }), person);
  };
  const [names, ids]: [IssueValues['off-list']['names'][number][], string[]] = [[], []];
  let first: number | null = null;
  for (const [contact, row] of firstRows) {
    const { name = '', organisation = '' } = people[contact] ?? {};
    const { meaning } = roster.seek(name);
    const near = typeof meaning === 'number' ? [meaning] : alike(name, organisation).map(({ person }) => person);
    const like = (near.length > 0 ? near : findWithin(name, roster)).filter((person) => !isSomebodyElse(contact, row, person));
    if (like.length > 0) names.push({ written: name, organisation, like: like.map((person) => roster.people[person]?.name ?? '') });
    else if (HAS_FIGURE.test(name) && shapes.has(shapeOf(name))) ids.push(name);
    else continue;
    first ??= row;
  }
  const all = firstRows.size;
  if (!isAll && names.length === 0 && ids.length === 0) return null;
  const at = first ?? firstRows.values().next().value ?? 0;
  const source = sources[nominations.source[at] ?? 0];
  return {
    offList: { count: all, alike: names.length + ids.length, isAll },
    issue: makeIssue(
      'off-list',
      'warning',
      {
        file: source?.file ?? '',
        row: nominations.row[at] ?? null,
        column: source?.columns.find(({ column }) => column === 'to')?.header ?? 'to',
      },
      { contacts: all, isAll, named: names.length, names: names.slice(0, MOST_NAMED), numbered: ids.length, ids: ids.slice(0, MOST_NAMED) },
    ),
  };
}

const MOST_PARTS = 12;

/** Words that join two ids in one cell, and say nothing of their own. */
const JOINS = /^(?:and|or|with|und|et|y|&|\+)$/iu;

/**
 * Whose id, with a figure in it, stands among the words of a cell: “101 and 102”, “Ann (k1)”. A number by itself is an id only in
 * brackets, among nothing but numbers, or beside a word of that person's name: “Ward 12” is no manager 12.
 */
function findWithin(written: string, roster: Roster): readonly number[] {
  const parts = written.split(/[\s,;:()[\]{}<>"']+|(?<=\d)[./](?=\d)/u, MOST_PARTS).filter((part) => part !== '');
  const others = parts.filter((part) => /\p{Letter}/u.test(part) && !JOINS.test(part)).map((part) => part.toLowerCase());
  const bracketed = new Set(Array.from(written.matchAll(/[([{<]\s*(\d+)\s*[)\]}>]/g), ([, number]) => number));
  return parts.flatMap((part) => {
    if (part === written || !HAS_FIGURE.test(part)) return [];
    const { meaning, respelling, isId } = roster.seek(part);
    if (typeof meaning !== 'number' || !isId || respelling === 'words') return [];
    if (/^\d+$/.test(part) && others.length > 0 && !bracketed.has(part)) {
      const name = (roster.people[meaning]?.name ?? '').toLowerCase().split(/\s+/);
      if (!others.some((other) => name.includes(other))) return [];
    }
    return [meaning];
  });
}

const HAS_FIGURE = /\p{Number}/u;

/** “M012” and “M7” are of one shape, and “Ward 3” is not. */
const shapeOf = (id: string): string => id.replaceAll(/\p{Number}+/gu, '9').replaceAll(/\p{Letter}+/gu, 'A');
