import { LATENT, ACTIVE } from '../../domain/Activity';
import type { AskedItem } from '../../domain/Instrument';
import { POLES } from '../../domain/Pole';
import type { Reconciled } from '../../domain/results/Reconciled';
import { foldPlace } from '../../domain/isSamePlace';
import type { CompareContext } from '../CompareContext';

/** What an own tie is; `null` = not stated, and then it is in neither part of a share. */
export type TieQuestion = (context: CompareContext, report: number) => boolean | null;

/** Bits of `Reports.poles`. */
const FORMAL = 1 << POLES.indexOf('formal');
const INFORMAL = 1 << POLES.indexOf('informal');

/** The words of a list column of the reports. */
export function wordsOf({ reports }: Reconciled, column: 'types' | 'motives', report: number): readonly string[] {
  return reports.lists[reports[column][report] ?? 0] ?? [];
}

/** Whether it holds one of these network types (or motives); not known where it holds none at all. */
export function holdsAny(column: 'types' | 'motives', words: readonly string[]): TieQuestion {
  return ({ reconciled }, report) => {
    const held = wordsOf(reconciled, column, report);
    return held.length === 0 ? null : held.some((word) => words.includes(word));
  };
}

export const isLatentTie: TieQuestion = ({ reconciled: { reports } }, report) => {
  const activity = reports.activity[report];
  return activity === LATENT ? true : activity === ACTIVE ? false : null;
};

/** Of several rows, one that says formal makes it so: a friend in a standing group is met formally too. */
export const isInformalTie: TieQuestion = ({ reconciled: { reports } }, report) => {
  const poles = reports.poles[report] ?? 0;
  return (poles & FORMAL) !== 0 ? false : (poles & INFORMAL) !== 0 ? true : null;
};

/**
 * Whether one of its rows names this sub-kind of a motive, which reports count as the motive. Not recorded where it serves the
 * motive and no row says which kind, and where the study has no kinds of that motive at all.
 */
export function servesSubKind(kind: string): TieQuestion {
  const motive = kind.split('-')[0] ?? kind;
  const isOne = (word: string): boolean => word.startsWith(`${motive}-`);
  return (context, report) => {
    const {
      study: { nominations },
      reconciled,
    } = context;
    const kinds = rowsOf(context, report).flatMap((row) => nominations.lists[nominations.motives[row] ?? 0] ?? []);
    if (kinds.includes(kind)) return true;
    const served = wordsOf(reconciled, 'motives', report);
    if (served.length === 0) return null;
    return served.includes(motive) ? (kinds.some(isOne) ? false : null) : nominations.lists.some((list) => list.some(isOne)) ? false : null;
  };
}

/** The rows behind an own tie. */
export function rowsOf({ reconciled: { reports } }: CompareContext, report: number): readonly number[] {
  return Array.from(reports.nominations.subarray(reports.nominationOffsets[report], reports.nominationOffsets[report + 1]));
}

/** The role of a contact: of a manager the own one, else as written in the rows, the first by spelling; '' = not recorded. */
export function roleOfContact(context: CompareContext, report: number): string {
  const {
    study: { nominations },
    reconciled: { people, managers, reports },
  } = context;
  const to = reports.to[report] ?? 0;
  if (to < managers) return people[to]?.role ?? '';
  const roles = rowsOf(context, report)
    .map((row) => nominations.words[nominations.contactRole[row] ?? 0] ?? '')
    .filter((word) => word !== '');
  return roles.sort()[0] ?? people[to]?.role ?? '';
}

/** Whether a manager works at the same site; not known of anybody else. */
export const isAtSameSite: TieQuestion = ({ reconciled: { people, managers, reports } }, report) => {
  const [from, to] = [reports.from[report] ?? -1, reports.to[report] ?? -1];
  const [hers, theirs] = [foldPlace(people[from]?.site ?? ''), foldPlace(people[to]?.site ?? '')];
  return to >= managers || hers === '' || theirs === '' ? null : hers === theirs;
};

/**
 * Share of own ties of which something is so, by manager: of those of which it is recorded; `null` = recorded of none, not asked,
 * or they did not answer.
 */
export function shareOfOwn(
  context: CompareContext,
  item: AskedItem | null,
  is: TieQuestion,
  among: TieQuestion = () => true,
): readonly (number | null)[] {
  const { response, asked, managers } = context.reconciled;
  return Array.from({ length: managers }, (_, manager) => {
    if (response[manager] !== 'answered' || (item !== null && !asked.items.has(item))) return null;
    const judged = (context.own[manager] ?? []).flatMap((report) => (among(context, report) === true ? (is(context, report) ?? []) : []));
    return judged.length === 0 ? null : judged.filter(Boolean).length / judged.length;
  });
}

/**
 * Something counted over own ties. There is a number only where none can be meant: asked, not cut off by a cap, and silence
 * means none. Else only those who have some would be counted, and every share would be too high.
 */
export function countOwnTies(
  context: CompareContext,
  item: AskedItem | null,
  countOf: (own: readonly number[]) => number,
): readonly (number | null)[] {
  const { response, asked, partial, managers } = context.reconciled;
  return Array.from({ length: managers }, (_, manager) => {
    const isJudged =
      response[manager] === 'answered' && asked.absence === 'none' && partial[manager] !== 1 && (item === null || asked.items.has(item));
    return isJudged ? countOf(context.own[manager] ?? []) : null;
  });
}

/** Where a contact is, folded: their organisation, or the organisation that the contact itself is; '' = not stated. */
export function placeOf({ people }: Reconciled, contact: number): string {
  const person = people[contact];
  return foldPlace(person?.kind === 'collectivity' && person.organisation === '' ? person.name : (person?.organisation ?? ''));
}
