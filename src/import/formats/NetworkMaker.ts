import type { IssueValues } from '../../domain/IssueValues';
import type { Understood } from '../../domain/Understood';
import { CONTACT_COLUMNS } from '../columns/contactColumns';
import { IssueLog } from '../IssueLog';
import { matchColumns } from '../columns/matchColumns';
import { NOTHING, type FormatContext, type FormatRead, type FormatTable } from './Format';
import { Notes } from './Notes';
import type { Part } from './Part';
import { SheetMaker } from './SheetMaker';

type Broken = IssueValues['broken-element']['what'];

/** Names of attributes and their values. */
export type Attributes = Iterable<readonly [name: string, value: string]>;

/** Nodes or ties, in the order of the file. */
interface Elements {
  readonly sheet: SheetMaker;
  /** Of each element, also of those that are refused: the line where it ends. */
  readonly lines: number[];
  readonly refused: { readonly at: number; readonly what: Broken; readonly written: string }[];
}

/**
 * A network that is read node by node and tie by tie, as a table of people and one of ties. A tie without a direction becomes
 * two rows of one number. Rows are numbered by the lines of the file where each element has a line of its own, and else in
 * their order: the 17th tie of a file in one line is its row 17.
 */
export class NetworkMaker {
  readonly #part: Part;
  readonly #context: FormatContext;
  readonly #nodes: Elements;
  readonly #ties: Elements;
  readonly #rowOf = new Map<string, number>();
  readonly #labels: string[] = [];
  readonly notes: Notes;
  readonly #graphs: string[] = [];
  /** Of each row, the place of its network. */
  readonly #graphOf: number[] = [];
  /** Of each row, whether it is the way back of a tie without a direction. */
  readonly #isBack: boolean[] = [];
  readonly #byLine: boolean;
  /** The tie that was read last, by its line and its place. */
  #last: { readonly line: number; readonly at: number } | null = null;
  #tied = 0;
  #undirected = 0;
  #sharesNodes = false;
  readonly #answered = new Map<string, { isRecorded: boolean; readonly line: number }>();
  readonly #reporters = new Set<string>();

  /**
   * @param rows how the file numbers its ties: by `lines`, each of which may hold several; or by `elements`, of which a line may hold
   * several
   */
  constructor(part: Part, context: FormatContext, rows: 'lines' | 'elements') {
    this.#part = part;
    this.notes = new Notes(part.log);
    this.#byLine = rows === 'lines';
    this.#context = context;
    this.#nodes = { sheet: new SheetMaker(['id'], context.limits), lines: [], refused: [] };
    this.#ties = { sheet: new SheetMaker(['from', 'to'], context.limits), lines: [], refused: [] };
  }

  has(id: string): boolean {
    return this.#rowOf.has(id);
  }

  /** What follows is of another network of the file: of the same people, ties of another type; of others, more people. */
  beginGraph(name: string): void {
    this.#graphs.push(name === '' ? String(this.#graphs.length + 1) : name);
  }

  /** @param label what the file calls the node besides its id. @throws TableTooLarge */
  node(id: string, label: string, line: number, attributes: Attributes): void {
    if (id.trim() === '') {
      this.refuseNode('no-id', label, line);
      return;
    }
    if (this.#rowOf.has(id) && this.#graphs.length > 1) {
      this.#sharesNodes = true;
      return;
    }
    const { sheet, lines } = this.#nodes;
    const row = sheet.addRow(lines.push(line) - 1);
    if (!this.#rowOf.has(id)) this.#rowOf.set(id, row);
    sheet.set(0, id);
    this.#labels[row] = label;
    for (const [name, value] of attributes) sheet.tell(name, value);
  }

  /** @throws TableTooLarge */
  tie(from: string, to: string, isDirected: boolean, line: number, attributes: Attributes): void {
    const ends = [from, to].filter((end) => end.trim() !== '');
    if (ends.length < 2) {
      this.refuseTie('no-ends', ends.join(), line);
      return;
    }
    const { sheet, lines } = this.#ties;
    const at = this.#byLine && this.#last?.line === line ? this.#last.at : lines.push(line) - 1;
    this.#last = { line, at };
    this.#tied += 1;
    const told = [...attributes];
    const add = (source: string, target: string, isBack: boolean): void => {
      this.#reporters.add(source);
      sheet.addRow(at);
      sheet.set(0, source);
      sheet.set(1, target);
      for (const [name, value] of told) sheet.tell(name, value);
      this.#graphOf.push(this.#graphs.length - 1);
      this.#isBack.push(isBack);
    };
    add(from, to, false);
    if (isDirected) return;
    this.#undirected += 1;
    if (from !== to) add(to, from, true);
  }

  /** Whether somebody's answers are recorded, where the file says so of those who name nobody, too. */
  answer(id: string, isRecorded: boolean, line: number): void {
    const known = this.#answered.get(id);
    if (known === undefined) this.#answered.set(id, { isRecorded, line });
    else if (isRecorded) known.isRecorded = true;
  }

  /** A node that cannot be read. */
  refuseNode(what: Broken, written: string, line: number): void {
    this.#refuse(this.#nodes, what, written, line);
  }

  /** A tie that cannot be read. */
  refuseTie(what: Broken, written: string, line: number): void {
    this.#refuse(this.#ties, what, written, line);
  }

  #refuse({ lines, refused }: Elements, what: Broken, written: string, line: number): void {
    const last = refused.at(-1);
    // Of one line it is said once.
    if (this.#byLine && last !== undefined && lines[last.at] === line) return;
    refused.push({ at: lines.push(line) - 1, what, written: written.slice(0, 200) });
  }

  /**
   * @param numbered the ids are numbers that the program of the file gave: names are used in their place, where each is there
   * once. `false` = only where they look like that, as `n0`, `n1` … of igraph do. @param hasPeople false = another table lists them
   */
  finish(format: Understood['format'], numbered = false, hasPeople = true): FormatRead {
    const { log } = this.#part;
    this.#addEnds();
    if (this.#nodes.sheet.length === 0) {
      const [first] = [...this.#nodes.refused, ...this.#ties.refused];
      if (first !== undefined) log.error('broken-element', null, null, { what: first.what, written: first.written });
      log.error('broken-format', null, null, { format, what: 'no-nodes', written: '' });
      return NOTHING;
    }
    this.#nameGraphs();
    const called = this.#callByName(numbered);
    const isListed = !hasPeople || this.#seekListed(called);
    if (isListed) this.#addSilent();
    const { sheet: nodes } = this.#nodes;
    const { sheet: ties } = this.#ties;
    const calls = (id: string): string => called.get(id) ?? id;
    if (called.size > 0) {
      for (const column of [0, 1]) ties.change(column, calls);
      nodes.change(0, calls);
    }
    for (const [id, row] of isListed ? [] : this.#rowOf) {
      const answer = this.#answered.get(id);
      if (answer !== undefined) nodes.put(row, nodes.columnOf('responded'), answer.isRecorded ? 'yes' : 'no');
    }
    for (let i = 0; i < this.#undirected; i += 1) this.notes.readAs('undirected');
    this.notes.say();
    const tables: FormatTable[] = [];
    if (!isListed) tables.push(this.#table('people', 'nodes', this.#nodes));
    if (this.#ties.lines.length > 0) tables.push(this.#table('contacts', 'ties', this.#ties));
    else log.warn('broken-format', null, null, { format, what: 'no-ties', written: '' });
    return { tables, understood: this.#understand() };
  }

  /** The nodes alone, for a file that has no ties. */
  listPeople(): FormatTable {
    return this.#table('people', 'nodes', this.#nodes);
  }

  #table(holds: 'people' | 'contacts', name: string, { sheet, lines, refused }: Elements): FormatTable {
    const log = new IssueLog(`${this.#part.file}#${name}`);
    const ownLines = this.#byLine || lines.every((line, at) => at === 0 || line > (lines[at - 1] ?? 0));
    const number = (at: number): number => (ownLines ? (lines[at] ?? 0) : at + 1);
    for (const { at, what, written } of refused) log.error('broken-element', number(at), null, { what, written });
    const numbered = Array.from({ length: sheet.length }, (_, row) => number(sheet.rowAt(row)));
    const table = sheet.finish(log.file, this.#part.encoding, { numbered });
    return { part: this.#part, holds, log, table: { ...table, found: lines.length } };
  }

  /** Nodes that only ties name. */
  #addEnds(): void {
    const { sheet } = this.#ties;
    for (let row = 0; row < sheet.length; row += 1) {
      for (const column of [0, 1]) {
        const id = sheet.at(row, column);
        if (this.#rowOf.has(id)) continue;
        this.node(id, '', (this.#nodes.lines.at(-1) ?? 0) + 1, []);
        this.notes.readAs('added-nodes', id);
      }
    }
  }

  /** Somebody who answered and names nobody is a row that says so, where the people are listed elsewhere. */
  #addSilent(): void {
    const { sheet, lines } = this.#ties;
    for (const [id, { isRecorded, line }] of this.#answered) {
      if (!isRecorded || this.#reporters.has(id)) continue;
      sheet.addRow(lines.push(line) - 1);
      sheet.set(0, id);
      sheet.set(1, 'nobody');
    }
  }

  /** Several networks of the same people are ties of several types, unless the ties have types of their own. */
  #nameGraphs(): void {
    const { sheet } = this.#ties;
    if (this.#graphs.length < 2 || !this.#sharesNodes || this.#typeColumn(sheet.headers) !== undefined) return;
    for (const name of this.#graphs) this.notes.readAs('graphs-as-types', name, 'tell');
    const types = sheet.columnOf('types');
    for (const [row, graph] of this.#graphOf.entries()) sheet.put(row, types, this.#graphs[graph] ?? '');
  }

  /** Id → name, where the ids are the program's own; empty = the ids stand. */
  #callByName(numbered: boolean): ReadonlyMap<string, string> {
    const ids = [...this.#rowOf.keys()];
    const isNumbered = numbered || ids.every((id) => /^n\d+$/.test(id));
    const names = ids.map((id) => (this.#labels[this.#rowOf.get(id) ?? 0] ?? '').trim());
    if (!isNumbered || names.includes('') || ids.every((id, at) => id === names[at])) return new Map();
    const met = new Set<string>();
    const twice = new Set(names.filter((name) => met.size === met.add(name).size));
    if (twice.size > 0) {
      for (const name of twice) this.notes.readAs('numbered-names', name);
      return new Map();
    }
    if (!numbered) for (const name of names) this.notes.readAs('names-as-ids', name, 'tell');
    return new Map(ids.map((id, at) => [id, names[at] ?? id]));
  }

  /** Whether the people are listed already, by id or by name: then the file gives the ties. */
  #seekListed(called: ReadonlyMap<string, string>): boolean {
    const { staff } = this.#context;
    const ids = [...this.#rowOf.keys()];
    const listed = ids.filter((id) => staff.has(called.get(id) ?? id));
    if (2 * listed.length < ids.length) return false;
    for (const id of listed) this.notes.leaveOut('listed-people', id, 'tell');
    return true;
  }

  #typeColumn(headers: readonly string[]): number | undefined {
    return matchColumns(headers, CONTACT_COLUMNS, this.#context.named).columns.get('types');
  }

  #understand(): Omit<Understood, 'format' | 'files'> {
    const { sheet } = this.#ties;
    const column = this.#typeColumn(sheet.headers);
    const types = new Map<string, number>();
    for (const [row, text] of (column === undefined ? [] : sheet.textsOf(column)).entries()) {
      if (this.#isBack[row] === true) continue;
      for (const type of text.split(';').map((part) => part.trim())) if (type !== '') types.set(type, (types.get(type) ?? 0) + 1);
    }
    const counts = { people: this.#nodes.sheet.length, ties: this.#tied, undirected: this.#undirected };
    return {
      counts: this.#graphs.length > 1 ? { ...counts, networks: this.#graphs.length } : counts,
      types: Array.from(types, ([type, ties]) => ({ type, ties })),
    };
  }
}
