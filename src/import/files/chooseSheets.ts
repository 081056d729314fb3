import type { IssueLog } from '../IssueLog';
import { plainText } from '../plainText';
import type { Sheet } from './Sheet';

/** A sheet that was read. */
export interface SheetOffered {
  readonly name: string;
  readonly table: Sheet;
  readonly log: IssueLog;
  /** As its headers say. */
  readonly holds: 'people' | 'contacts' | null;
  /** Somebody has said what it holds. */
  readonly isSaid: boolean;
}

/** Sheets of people, as `plainText`. */
export const PEOPLE_SHEETS: ReadonlySet<string> = new Set([
  ...['people', 'managers', 'persons', 'roster', 'staff', 'stafflist', 'nodes', 'vertices'],
]);
const CONTACT_SHEETS = new Set(['ties', 'contacts', 'nominations', 'edges', 'links', 'relations']);

/**
 * Which sheets are meant: the only one; else those whose names or headers tell, one for people and one for contacts at
 * most. More than that is for the person to say. `holds` = what the whole file is said to hold.
 */
export function chooseSheets(
  offered: readonly SheetOffered[],
  holds: 'people' | 'contacts' | null,
  log: IssueLog,
): readonly SheetOffered[] {
  const [only, second] = offered;
  if (only === undefined) return [];
  const said = offered.filter(({ isSaid }) => isSaid);
  if (said.length > 0) return [...said, ...chooseBeside(offered, said, log)];
  if (second === undefined) return [{ ...only, holds: holds ?? only.holds }];
  const people = holds === 'contacts' ? null : pick(offered, 'people', PEOPLE_SHEETS);
  const contacts = holds === 'people' ? null : pick(offered, 'contacts', CONTACT_SHEETS);
  const chosen = [people, contacts].filter((sheet) => sheet !== null);
  const unsure = chosen.length === 0 || (holds === null && ambiguous(offered, chosen));
  if (unsure) {
    log.error('choose-sheet', null, null, { sheets: offered.map(({ name }) => name), read: [] });
    return [];
  }
  for (const sheet of offered) {
    if (holds === null && chosen.every(({ name }) => name !== sheet.name))
      log.tell('choose-sheet', null, null, { sheets: [sheet.name], read: chosen.map(({ name }) => name) });
  }
  return chosen;
}

/** Beside sheets of which somebody has said what they hold, the one that holds what none of them does, if that is clear. */
function chooseBeside(offered: readonly SheetOffered[], said: readonly SheetOffered[], log: IssueLog): readonly SheetOffered[] {
  const others = offered.filter(({ isSaid }) => !isSaid);
  const isHeld = (kind: 'people' | 'contacts'): boolean => said.some(({ holds }) => holds === kind);
  const chosen = [
    isHeld('people') ? null : pick(others, 'people', PEOPLE_SHEETS),
    isHeld('contacts') ? null : pick(others, 'contacts', CONTACT_SHEETS),
  ].filter((sheet) => sheet !== null);
  const read = [...said, ...chosen].map(({ name }) => name);
  for (const { name } of others) if (!read.includes(name)) log.tell('choose-sheet', null, null, { sheets: [name], read });
  return chosen;
}

/** The sheet that is called so, else the only one whose headers tell so. */
function pick(offered: readonly SheetOffered[], holds: 'people' | 'contacts', names: ReadonlySet<string>): SheetOffered | null {
  const called = offered.filter(({ name }) => names.has(plainText(name)));
  const headed = offered.filter((sheet) => sheet.holds === holds);
  const [sheet, another] = called.length > 0 ? called : headed;
  return sheet === undefined || another !== undefined ? null : { ...sheet, holds };
}

/** Whether a sheet that was not chosen holds people or contacts too. */
function ambiguous(offered: readonly SheetOffered[], chosen: readonly SheetOffered[]): boolean {
  return offered.some((sheet) => sheet.holds !== null && chosen.every(({ holds }) => holds !== sheet.holds));
}
