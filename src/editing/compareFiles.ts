import type { Batch } from '../domain/Batch';
import { currentDecisions } from '../domain/currentDecisions';
import type { Decision } from '../domain/Decision';
import { foldName } from '../domain/foldName';
import { buildNominations } from '../domain/nominations/buildNominations';
import { emptyNominations } from '../domain/nominations/emptyNominations';
import { nominationAt } from '../domain/nominations/nominationAt';
import type { Nomination, Nominations } from '../domain/nominations/Nominations';
import { selectNominations } from '../domain/nominations/selectNominations';
import { sliceNominations } from '../domain/nominations/sliceNominations';
import type { Attribute, Person } from '../domain/Person';
import type { CellChange, ChangedRow, ComparedRow, EditConflict, FileComparison } from '../domain/results/FileComparison';
import type { Source } from '../domain/Source';
import type { Study } from '../domain/Study';
import { applyStep } from '../domain/steps/applyStep';
import { buildBringIn, updatePerson } from '../domain/steps/buildBringIn';
import { stretchesOf } from '../domain/steps/buildStep';
import type { Change } from '../domain/steps/Change';
import type { History } from '../domain/steps/History';
import type { Step } from '../domain/steps/Step';
import { CONTACT_COLUMNS } from '../import/contactColumns';
import { PEOPLE_COLUMNS } from '../import/peopleColumns';
import { foldCase } from '../support/foldCase';
import type { Work } from '../support/Progress';
import { pushAll } from '../support/pushAll';
import { ATTRIBUTE } from './CellEdit';
import { contactText } from './contactText';
import { findAsRead, rowsOf, type AsRead } from './findAsRead';
import { mergeCells, writeCells, type Merged } from './mergeCells';
import { pairRows } from './pairRows';
import { RowTable, SharedCodes } from './RowTable';
import { personText } from './personText';
import { fileOf, placeSources } from './placeSources';

/** What is no cell of a row. */
const NO_MARKS = { origin: null, edited: false };
/** Of a long list so many are shown; all are counted. */
const MOST_ROWS = 5_000;
const ROWS_AT_ONCE = 500;

/** How files are to come into a study that has some already. */
export interface Repeat {
  /** Of each file that comes in (by name), the file of the study that it replaces; those that are not here come in beside. */
  readonly replaces: ReadonlyMap<string, string>;
  /** Conflicts (by key) in which the file is to have its way, and not the hand. */
  readonly takesFile: ReadonlySet<string>;
}

/**
 * What files add, change and remove in a study, and the one step that does it. A file that replaces an earlier one takes the place of
 * its rows: a row that is in both is the same row, whatever its number. What was changed by hand stays, cell by cell; where the file has
 * changed as well, it is a conflict, and stays too until somebody answers. Who is on no file any more goes. A column that the later
 * file does not have says nothing, and what the earlier said in it stays.
 *
 * @param batch read with the codebook of this study
 * @param history of the study: what its files said is found in it
 */
export function* compareFiles(study: Study, history: History, batch: Batch, repeat: Repeat): Work<FileComparison> {
  const log = new ComparisonLog(batch, repeat.takesFile);
  const asRead = findAsRead(history);
  const { places, gone } = placeSources(study.sources, batch.sources, repeat.replaces);
  const replaced = new Set([...places.filter((place) => place !== null), ...gone]);
  let end = study.sources.length;
  /** Of each source of the batch, its place in the study that follows. */
  const placed = places.map((place) => place ?? end++);

  const people = yield* comparePeople(study, batch, asRead, placed, replaced, log);
  const contacts = yield* compareContacts(study, batch, asRead, placed, replaced, log);
  const isTouched = log.counts.added.people + log.counts.added.contacts > 0 || people.length > 0 || contacts.length > 0;
  // Of it only what is neither people nor contacts.
  const rest = buildBringIn(study, { ...batch, people: [], nominations: emptyNominations, issues: [] });
  const changes: Change[] = [...people];
  const sources = isTouched ? changeSources(study.sources, batch.sources, placed) : [];
  pushAll(changes, sources);
  pushAll(changes, contacts);
  if (isTouched) pushAll(changes, changeIssues(study, batch, repeat));
  pushAll(
    changes,
    rest.changes.filter(({ part }) => part === 'recipes' || (isTouched && (part === 'codebook' || part === 'instrument'))),
  );
  const { added, changed, removed } = log.counts;
  const step: Step = { ...rest, rows: [added, changed, removed].reduce((sum, count) => sum + count.people + count.contacts, 0), changes };
  const earlier = places.flatMap((place, at) => {
    const [was, is] = [study.sources[place ?? -1], batch.sources[at]];
    return was === undefined || is === undefined ? [] : [{ earlier: fileOf(was), file: fileOf(is) }];
  });
  return {
    replaced: earlier.filter((one, at) => earlier.findIndex((other) => other.file === one.file && other.earlier === one.earlier) === at),
    ...log.finish(),
    idle: yield* findIdle(study, step),
    step,
  };
}

/** What is found, counted in full and listed as far as somebody may look. */
class ComparisonLog {
  readonly counts = {
    added: { people: 0, contacts: 0 },
    changed: { people: 0, contacts: 0 },
    removed: { people: 0, contacts: 0 },
    same: { people: 0, contacts: 0 },
  };
  readonly #added: ComparedRow[] = [];
  readonly #changed: ChangedRow[] = [];
  readonly #removed: ComparedRow[] = [];
  readonly #conflicts: EditConflict[] = [];
  #kept = 0;
  readonly #batch: Batch;
  readonly #takes: ReadonlySet<string>;

  constructor(batch: Batch, takes: ReadonlySet<string>) {
    this.#batch = batch;
    this.#takes = takes;
  }

  add(row: ComparedRow): void {
    this.#count('added', row);
    if (this.#added.length < MOST_ROWS) this.#added.push(row);
  }

  remove(row: ComparedRow): void {
    this.#count('removed', row);
    if (this.#removed.length < MOST_ROWS) this.#removed.push(row);
  }

  /** A row that is in both: changed where a cell says another thing after it. */
  meet<T extends Person | Nomination>(row: ComparedRow, before: T, after: T): void {
    const cells = bare({ ...before, ...NO_MARKS }) === bare({ ...after, ...NO_MARKS }) ? [] : this.#changesOf(before, after);
    if (cells.length === 0) this.#count('same', row);
    else {
      this.#count('changed', row);
      if (this.#changed.length < MOST_ROWS) this.#changed.push({ ...row, cells });
    }
  }

  /** A contact that is in both as it is. */
  meetSame(): void {
    this.counts.same.contacts += 1;
  }

  /** Of a row that was changed by hand, what stays; conflicts among it are put. */
  keep<T extends Person | Nomination>(row: ComparedRow, { kept, conflicts }: Merged<T>, mine: T, theirs: T): void {
    this.#kept += kept.filter((cell) => !conflicts.includes(cell)).length;
    for (const cell of conflicts) {
      const file = writeCells(mine, new Map([[cell, valueOf(theirs, cell)]]));
      for (const { column, before, after } of this.#changesOf(mine, file).slice(0, 1))
        this.#conflicts.push({ ...row, key: keyOf(row, cell), what: 'cell', column, mine: before, theirs: after });
    }
  }

  keepRow(): void {
    this.#kept += 1;
  }

  /** @returns whether the file is to have its way */
  ask(row: ComparedRow, what: 'removed' | 'gone'): boolean {
    const key = keyOf(row, what);
    this.#conflicts.push({ ...row, key, what, column: '', mine: '', theirs: '' });
    return this.#takes.has(key);
  }

  takesFile(row: ComparedRow): (cell: string) => boolean {
    return (cell) => this.#takes.has(keyOf(row, cell));
  }

  finish(): Pick<FileComparison, 'counts' | 'kept' | 'added' | 'changed' | 'removed' | 'conflicts'> {
    return {
      counts: this.counts,
      kept: this.#kept,
      added: this.#added,
      changed: this.#changed,
      removed: this.#removed,
      conflicts: this.#conflicts,
    };
  }

  #count(what: keyof ComparisonLog['counts'], { of }: ComparedRow): void {
    this.counts[what][of === 'person' ? 'people' : 'contacts'] += 1;
  }

  #changesOf(before: Person | Nomination, after: Person | Nomination): readonly CellChange[] {
    const textOf = (row: Person | Nomination, column: string): string =>
      'from' in row ? contactText(row, column, this.#batch.codebook) : personText(row, column);
    const names = [before, after].flatMap(({ attributes }) => attributes.map(({ name }) => ATTRIBUTE + name));
    return [...new Set([...('from' in before ? CONTACT_COLUMNS : PEOPLE_COLUMNS).map(({ column }) => column), ...names])].flatMap(
      (column) => {
        const [was, is] = [textOf(before, column), textOf(after, column)];
        return was === is ? [] : [{ column, before: was, after: is }];
      },
    );
  }
}

const keyOf = ({ of, who, to, file, row }: ComparedRow, what: string): string => JSON.stringify([of, file, row, who, to, what]);

function valueOf(row: Person | Nomination, cell: string): unknown {
  if (!cell.startsWith(ATTRIBUTE)) return (row as unknown as Readonly<Record<string, unknown>>)[cell];
  return row.attributes.find(({ name }) => ATTRIBUTE + name === cell)?.value ?? '';
}

function* comparePeople(
  study: Study,
  batch: Batch,
  asRead: AsRead,
  placed: readonly number[],
  replaced: ReadonlySet<number>,
  log: ComparisonLog,
): Work<readonly Change[]> {
  const placeOf = new Map(study.people.map(({ id }, at) => [id, at]));
  const told = new Set(batch.people.map(({ id }) => id));
  // Somebody whose id was changed by hand is still who stood in that row.
  const byRow = new Map(
    study.people.flatMap(({ id, origin }, at) =>
      origin === null || told.has(id) ? [] : [[`${origin.source} ${origin.row}`, at] as const],
    ),
  );
  const asked = batch.sources.map((source, at) => columnsOf(source, at, batch.people));
  const met = new Set<number>();
  const read: Change[] = [];
  const byHand: Change[] = [];
  const added: Person[] = [];
  for (const [index, said] of batch.people.entries()) {
    if (index % ROWS_AT_ONCE === 0) yield { stage: 'Comparing people', done: index, total: batch.people.length };
    const source = said.origin === null ? null : (placed[said.origin.source] ?? 0);
    const person = said.origin === null || source === null ? said : { ...said, origin: { ...said.origin, source } };
    const row = rowOfPerson(person, batch.sources, said.origin?.source);
    const base = asRead.people.get(said.id) ?? null;
    const isReplacing = source !== null && replaced.has(source);
    const wasThere = isReplacing && base?.origin?.source === source;
    const at = placeOf.get(said.id) ?? (wasThere ? byRow.get(`${source} ${base.origin.row}`) : undefined);
    const mine = study.people[at ?? -1];
    if (at === undefined || mine === undefined) {
      // Who was removed by hand stays so, unless the file says another thing of them than before.
      if (wasThere && isSame({ ...base, origin: person.origin }, person)) {
        log.keepRow();
        continue;
      }
      if (wasThere && !log.ask(row, 'removed')) continue;
      added.push(person);
      log.add(row);
      continue;
    }
    met.add(at);
    const before = base ?? (mine.edited ? null : mine);
    const known = before ?? mine;
    const isOfTheFile = isReplacing && known.origin?.source === source;
    const theirs = isOfTheFile ? rereadPerson(known, person, asked[said.origin?.source ?? -1] ?? []) : updatePerson(known, person);
    const merged = mergeCells(before, mine, theirs, log.takesFile(row));
    log.keep(row, merged, mine, theirs);
    log.meet(row, mine, merged.value);
    // What the file says now is in the history even where a hand has changed it, so that it is asked of once.
    if (isSame(merged.value, mine) && (before === null || isSame(theirs, before))) continue;
    read.push({ part: 'people', at, before: [mine], after: [theirs] });
    if (merged.value !== theirs) byHand.push({ part: 'people', at, before: [theirs], after: [merged.value] });
  }
  const gone = study.people.flatMap((person, at) => {
    if (person.origin === null || !replaced.has(person.origin.source) || met.has(at)) return [];
    const row = rowOfPerson(person, study.sources, person.origin.source);
    const base = asRead.people.get(person.id) ?? null;
    const isByHand = base === null ? person.edited : !isSame(base, person);
    if (isByHand && !log.ask(row, 'gone')) return [];
    log.remove(row);
    return [at];
  });
  if (added.length > 0) read.push({ part: 'people', at: study.people.length, before: [], after: added });
  const removals = stretchesOf(gone).map(({ at, length }): Change => ({
    part: 'people',
    at,
    before: study.people.slice(at, at + length),
    after: [],
  }));
  return [...read, ...byHand, ...removals.reverse()];
}

/** The columns that a file has, as far as is known: one that is not a column of Kith is known by a cell that is not blank. */
function columnsOf(source: Source, at: number, people: readonly Person[]): readonly string[] {
  const names = people.flatMap(({ attributes, origin }) => (origin?.source === at ? attributes.map(({ name }) => ATTRIBUTE + name) : []));
  return [...source.columns.map(({ column }) => column), ...new Set(names)];
}

/** What the file says of them now: a blank cell in a column that the file has is blank. */
function rereadPerson(known: Person, said: Person, columns: readonly string[]): Person {
  const updated = updatePerson(known, said);
  const cleared = Object.entries(said).flatMap(([field, value]): (readonly [string, unknown])[] => {
    const isBlank = value === '' || value === null || (Array.isArray(value) && value.length === 0 && field !== 'attributes');
    const without = { ...known, [field]: value as unknown };
    return isBlank && columns.some((column) => personText(known, column) !== personText(without, column)) ? [[field, value]] : [];
  });
  const isCleared = ({ name }: Attribute): boolean =>
    columns.includes(ATTRIBUTE + name) && said.attributes.every((attribute) => attribute.name !== name);
  return {
    ...updated,
    ...(Object.fromEntries(cleared) as Partial<Person>),
    attributes: updated.attributes.filter((attribute) => !isCleared(attribute)),
  };
}

function rowOfPerson({ id, name, origin }: Person, sources: readonly Source[], source: number | undefined): ComparedRow {
  return { of: 'person', who: name === '' ? id : name, to: '', file: sources[source ?? -1]?.file ?? '', row: origin?.row ?? null };
}

/** The mark of a hand aside. */
const bare = (row: object): string => JSON.stringify({ ...row, edited: false });
const isSame = (one: Person | Nomination, other: Person | Nomination): boolean => bare(one) === bare(other);

function* compareContacts(
  study: Study,
  batch: Batch,
  asRead: AsRead,
  placed: readonly number[],
  replaced: ReadonlySet<number>,
  log: ComparisonLog,
): Work<readonly Change[]> {
  const names = new Map([...study.people, ...batch.people].map(({ id, name }) => [id, name]));
  const call = (written: string): string => names.get(written) ?? written;
  const rowOf = ({ from, to, origin }: Nomination, file: string): ComparedRow => ({
    of: 'contact',
    who: call(from),
    to: call(to),
    file,
    row: origin.row,
  });
  const removed: number[] = [];
  /** Rows of the batch as they come in, and what a hand makes of them; `null` = it stays removed. */
  const inserted: number[] = [];
  const byHand = new Map<number, Nomination | null>();
  const kept: Nomination[] = [];
  for (const [at, source] of batch.sources.entries()) {
    if (replaced.has(placed[at] ?? -1)) continue;
    for (const index of rowsOf(batch.nominations, at)) {
      inserted.push(index);
      log.add(rowOf(nominationAt(batch.nominations, index), source.file));
      if (index % ROWS_AT_ONCE === 0) yield { stage: 'Comparing', done: index, total: batch.nominations.length };
    }
  }
  const codes = new SharedCodes();
  for (const source of replaced) {
    const from = placed.indexOf(source);
    const [now, said] = [rowsOf(study.nominations, source), rowsOf(batch.nominations, from)];
    const [there, file] = [new RowTable(study.nominations, now, codes), new RowTable(batch.nominations, said, codes)];
    const known = asRead.rows(source);
    const base =
      known === null
        ? there
        : new RowTable(
            known,
            Int32Array.from({ length: known.length }, (_, i) => i),
            codes,
          );
    // What each row of before is now, and what the file says of it.
    const nowOf = yield* pairRows(base.length, there.length, [
      [base.whole, there.whole],
      [base.named, there.named],
      [base.place, there.place],
    ]);
    const saidOf = yield* pairRows(base.length, file.length, [
      [base.whole, file.whole],
      [base.cells, file.cells],
      [base.tied, file.tied],
      [base.meant, file.meant],
      [base.reporter, file.reporter],
      [base.named, file.named],
    ]);
    const baseOf = turnPairs(saidOf, file.length);
    const [was, is] = [study.sources[source]?.file ?? '', batch.sources[from]?.file ?? ''];
    /** Nothing of the study changes, not even the number of a row; and the history knows what the file says. */
    let isUnchanged = true;
    let isRead = known === null || base.length === file.length;
    const patches: (readonly [number, Nomination | null])[] = [];
    for (let row = 0; row < file.length; row += 1) {
      if (row % ROWS_AT_ONCE === 0) yield { stage: 'Comparing', done: row, total: file.length };
      const before = baseOf[row] ?? -1;
      const place = before === -1 ? -1 : (nowOf[before] ?? -1);
      const isAsBefore = before !== -1 && base.cells(before) === file.cells(row);
      if (known !== null && (!isAsBefore || base.number(before) !== file.number(row))) isRead = false;
      if (place !== -1 && there.cells(place) === file.cells(row)) {
        log.meetSame();
        if (there.number(place) !== file.number(row)) isUnchanged = false;
        continue;
      }
      const theirs = { ...file.at(row), origin: { source, row: file.number(row) } };
      const line = rowOf(theirs, is);
      if (before === -1) {
        log.add(line);
        isUnchanged = false;
      } else if (place === -1) {
        // What was removed by hand stays so, unless the file says another thing of it than before.
        if (isAsBefore) log.keepRow();
        if (!isAsBefore && log.ask(line, 'removed')) {
          log.add(line);
          isUnchanged = false;
        } else patches.push([said[row] ?? 0, null]);
      } else {
        const mine = there.at(place);
        const merged = mergeCells(known === null ? (mine.edited ? null : mine) : base.at(before), mine, theirs, log.takesFile(line));
        log.keep(line, merged, mine, theirs);
        log.meet(line, mine, merged.value);
        if (!isSame(merged.value, mine)) isUnchanged = false;
        if (merged.value !== theirs) patches.push([said[row] ?? 0, merged.value]);
      }
    }
    const stays: Nomination[] = [];
    const wasOf = turnPairs(nowOf, there.length);
    for (let row = 0; row < there.length; row += 1) {
      if (row % ROWS_AT_ONCE === 0) yield { stage: 'Comparing', done: row, total: there.length };
      const before = wasOf[row] ?? -1;
      if (before !== -1 && (saidOf[before] ?? -1) !== -1) continue;
      const mine = there.at(row);
      const line = rowOf(mine, was);
      const isByHand = known === null ? there.isEdited(row) : before !== -1 && base.cells(before) !== there.cells(row);
      // What a hand has changed does not go without being asked for, and what came from no file stays.
      if (before === -1) log.keepRow();
      else if (!isByHand || log.ask(line, 'gone')) {
        log.remove(line);
        isUnchanged = false;
        continue;
      }
      stays.push(mine);
    }
    if (isUnchanged && isRead) continue;
    pushAll(removed, now);
    pushAll(inserted, said);
    for (const [index, row] of patches) byHand.set(index, row);
    pushAll(kept, stays);
  }
  return changesOf(
    study.nominations,
    batch.nominations,
    placed,
    removed,
    inserted.toSorted((a, b) => a - b),
    byHand,
    kept,
  );
}

/** Of each row of the other table, its partner in the one; −1 = it has none. */
function turnPairs(partners: Int32Array, length: number): Int32Array {
  const turned = new Int32Array(length).fill(-1);
  partners.forEach((partner, row) => {
    if (partner !== -1) turned[partner] = row;
  });
  return turned;
}

/** First as the file has it, so that the history knows what it said; then what a hand has changed. */
function changesOf(
  study: Nominations,
  batch: Nominations,
  placed: readonly number[],
  removed: readonly number[],
  inserted: readonly number[],
  byHand: ReadonlyMap<number, Nomination | null>,
  kept: readonly Nomination[],
): readonly Change[] {
  const removals = stretchesOf(removed)
    .map(({ at, length }): Change => ({
      part: 'nominations',
      at,
      before: sliceNominations(study, at, at + length),
      after: emptyNominations,
    }))
    .reverse();
  const at = study.length - new Set(removed).size;
  const rows = selectNominations(batch, Int32Array.from(inserted));
  const read = { ...rows, source: Uint16Array.from({ length: rows.length }, (_, row) => placed[rows.source[row] ?? 0] ?? 0) };
  const insertions: Change[] = read.length === 0 ? [] : [{ part: 'nominations', at, before: emptyNominations, after: read }];
  const patches: Change[] = [];
  for (const [place, index] of inserted.entries()) {
    const row = byHand.get(index);
    if (row === undefined || row === null) continue;
    patches.push({ part: 'nominations', at: at + place, before: sliceNominations(read, place, place + 1), after: buildNominations([row]) });
  }
  if (kept.length > 0) patches.push({ part: 'nominations', at: at + read.length, before: emptyNominations, after: buildNominations(kept) });
  const out = stretchesOf(inserted.flatMap((index, place) => (byHand.get(index) === null ? [place] : [])));
  const dropped = out.map(({ at: place, length }): Change => ({
    part: 'nominations',
    at: at + place,
    before: sliceNominations(read, place, place + length),
    after: emptyNominations,
  }));
  return [...removals, ...insertions, ...patches, ...dropped.reverse()];
}

function changeSources(study: readonly Source[], batch: readonly Source[], placed: readonly number[]): readonly Change[] {
  const added = batch.filter((_, at) => (placed[at] ?? 0) >= study.length);
  const changes = batch.flatMap((source, index): Change[] => {
    const at = placed[index] ?? 0;
    const before = study[at];
    return before === undefined || JSON.stringify(before) === JSON.stringify(source)
      ? []
      : [{ part: 'sources', at, before: [before], after: [source] }];
  });
  return added.length === 0 ? changes : [...changes, { part: 'sources', at: study.length, before: [], after: added }];
}

/** What was found while reading the earlier file goes with it. */
function changeIssues({ issues }: Study, batch: Batch, { replaces }: Repeat): readonly Change[] {
  const earlier = new Set(replaces.values());
  const gone = issues.flatMap((issue, at) => (earlier.has(fileOf(issue)) ? [at] : []));
  const changes = stretchesOf(gone)
    .map(({ at, length }): Change => ({ part: 'issues', at, before: issues.slice(at, at + length), after: [] }))
    .reverse();
  return batch.issues.length === 0
    ? changes
    : [...changes, { part: 'issues', at: issues.length - gone.length, before: [], after: batch.issues }];
}

/** Answers about names that stand in a row before the step, and in none after it. */
function* findIdle(study: Study, step: Step): Work<readonly Decision[]> {
  if (study.decisions.length === 0 || step.changes.length === 0) return [];
  const [before, after] = [yield* listNames(study), yield* listNames(applyStep(study, step))];
  const stands = (names: ReadonlySet<string>, { name, column }: Decision['a']): boolean =>
    names.has(`${column} ${column === 'people' ? foldCase(name) : foldName(name) || name.trim()}`);
  return currentDecisions(study.decisions).filter(({ a, b }) =>
    [a, b].some((written) => stands(before, written) && !stands(after, written)),
  );
}

function* listNames({ people, nominations: { words, from, to, length } }: Study): Work<ReadonlySet<string>> {
  const used = { from: new Set<number>(), to: new Set<number>() };
  for (let row = 0; row < length; row += 1) {
    if (row % 50_000 === 0) yield { stage: 'Comparing', done: row, total: length };
    used.from.add(from[row] ?? 0);
    used.to.add(to[row] ?? 0);
  }
  const spell = (column: 'from' | 'to'): string[] =>
    [...used[column]].map((word) => `${column} ${foldName(words[word] ?? '') || (words[word] ?? '').trim()}`);
  return new Set([...people.map(({ id }) => `people ${foldCase(id)}`), ...spell('from'), ...spell('to')]);
}
