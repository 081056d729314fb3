import type { IssueValues } from '../../domain/IssueValues';
import { IssueLog } from '../IssueLog';
import type { Sheet } from '../files/Sheet';
import type { FormatContext, FormatRead, FormatTable } from './Format';
import { Notes } from './Notes';
import type { Part } from './Part';
import { SheetMaker } from './SheetMaker';

/** A respondent, as a file of ego networks knows them. */
interface Ego {
  /** What contacts refer to. */
  readonly key: string;
  /** Who it is: a case, or an id of the staff list. */
  readonly id: string;
  readonly row: number;
  readonly isFinished: boolean;
  readonly part: Part;
  readonly attributes: readonly (readonly [string, string])[];
  contacts: number;
  /** By name, the contacts that have it. */
  readonly names: Map<string, Set<string>>;
}

/** The tables of one part, as far as there are any. */
interface PartTables {
  readonly people: SheetMaker;
  readonly contacts: SheetMaker;
  readonly errors: { readonly row: number; readonly what: IssueValues['broken-element']['what']; readonly written: string }[];
  /** Different rows that give contacts, or an error. */
  contactRows: number;
  lastRow: number | null;
}

/**
 * Interviews of which each has contacts of its own: as people who were asked, and their contacts. Contacts are kept apart by a key
 * within their respondent, never by it alone, and called by their names; ties among them are counted and left out.
 */
export class EgoNetworks {
  readonly #context: FormatContext;
  readonly #egos = new Map<string, Ego>();
  readonly #tables = new Map<Part, PartTables>();
  readonly #notes = new Map<Part, Notes>();
  readonly #lost = new Map<Part, number>();
  #named = 0;

  constructor(context: FormatContext) {
    this.#context = context;
  }

  /** Rows of a part that could not be read as rows; its log says so of each. */
  lose(part: Part, { found, length }: Sheet): void {
    this.#lost.set(part, found - length);
  }

  has(key: string): boolean {
    return this.#egos.has(key);
  }

  notes(part: Part): Notes {
    const notes = this.#notes.get(part) ?? new Notes(part.log);
    this.#notes.set(part, notes);
    return notes;
  }

  /** @throws TableTooLarge */
  ego(told: Omit<Ego, 'contacts' | 'names'>): void {
    this.#egos.set(told.key, { ...told, contacts: 0, names: new Map() });
  }

  /**
   * A contact of a respondent. @param name as written, or blank; @param called as the contact is called without a name. @throws
   * TableTooLarge
   */
  contact(
    part: Part,
    row: number,
    egoKey: string,
    key: string,
    name: string,
    called: string,
    attributes: Iterable<readonly [string, string]>,
  ): void {
    const tables = this.#tablesOf(part);
    this.#count(tables, row);
    const ego = this.#egos.get(egoKey);
    if (ego === undefined) {
      tables.errors.push({ row, what: 'unknown-respondent', written: egoKey });
      return;
    }
    const written = name.trim() === '' ? called : name.trim();
    const keys = ego.names.get(written) ?? new Set();
    ego.names.set(written, keys.add(key));
    ego.contacts += 1;
    this.#named += 1;
    const { contacts } = tables;
    contacts.addRow(row);
    contacts.set(0, ego.id);
    contacts.set(1, keys.size > 1 ? `${written} (${keys.size})` : written);
    if (keys.size > 1) this.notes(part).readAs('numbered-names', written);
    for (const [header, value] of attributes) contacts.tell(header, value);
  }

  finish(): FormatRead {
    const egos = [...this.#egos.values()];
    for (const ego of egos) this.#list(ego);
    const tables: FormatTable[] = [];
    for (const [part, { people, contacts, errors, contactRows }] of this.#tables) {
      const isBoth = people.length > 0 && contactRows > 0;
      const make = (holds: 'people' | 'contacts', sheet: SheetMaker, found: number): void => {
        const log = isBoth ? new IssueLog(`${part.file}#${holds === 'people' ? 'respondents' : 'contacts'}`) : part.log;
        tables.push({
          part,
          holds,
          log,
          table: {
            ...sheet.finish(log.file, part.encoding),
            found: isBoth ? found : found + (this.#lost.get(part) ?? 0),
            ...(holds === 'contacts' ? { isOneEach: true } : {}),
          },
        });
      };
      // Of somebody who is not there: in a file of contacts alone.
      for (const { row, what, written } of errors) part.log.error('broken-element', row, null, { what, written });
      if (people.length > 0) make('people', people, people.length);
      if (contactRows > 0) make('contacts', contacts, contactRows);
    }
    for (const notes of this.#notes.values()) notes.say();
    const unfinished = egos.filter(({ isFinished }) => !isFinished).length;
    return { tables, understood: { counts: { respondents: egos.length, unfinished, names: this.#named }, types: [] } };
  }

  /** A respondent as a person; one who is on the staff list already stays as they are there, and somebody who names nobody says so. */
  #list(ego: Ego): void {
    const { part, id, row, isFinished, contacts: count, attributes } = ego;
    const tables = this.#tablesOf(part);
    const hasAnswered = isFinished || count > 0;
    if (this.#context.staff.has(id)) {
      this.notes(part).leaveOut('listed-people', id, 'tell');
      if (!hasAnswered || count > 0) return;
      this.#count(tables, row);
      tables.contacts.addRow(row);
      tables.contacts.set(0, id);
      tables.contacts.set(1, 'nobody');
      return;
    }
    const { people } = tables;
    people.addRow(row);
    people.set(0, id);
    people.set(1, hasAnswered ? 'yes' : 'no');
    for (const [header, value] of attributes) people.tell(header, value);
  }

  #count(tables: PartTables, row: number): void {
    if (row !== tables.lastRow) tables.contactRows += 1;
    tables.lastRow = row;
  }

  #tablesOf(part: Part): PartTables {
    const { limits } = this.#context;
    const known = this.#tables.get(part) ?? {
      people: new SheetMaker(['id', 'responded'], limits),
      contacts: new SheetMaker(['from', 'to'], limits),
      errors: [],
      contactRows: 0,
      lastRow: null,
    };
    this.#tables.set(part, known);
    return known;
  }
}
