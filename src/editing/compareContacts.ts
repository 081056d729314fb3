import { buildNominations } from '../domain/nominations/buildNominations';
import { emptyNominations } from '../domain/nominations/emptyNominations';
import { nominationAt } from '../domain/nominations/nominationAt';
import type { Nomination, Nominations } from '../domain/nominations/Nominations';
import { selectNominations } from '../domain/nominations/selectNominations';
import { sliceNominations } from '../domain/nominations/sliceNominations';
import type { ComparedRow } from '../domain/results/FileComparison';
import { stretchesOf } from '../domain/steps/buildStep';
import type { Change } from '../domain/steps/Change';
import type { Work } from '../support/Progress';
import { pushAll } from '../support/pushAll';
import { ROWS_AT_ONCE, type Comparing } from './Comparing';
import { isSameRow } from './ComparisonLog';
import { rowsOf } from './findAsRead';
import { pairRows } from './pairRows';
import { RowTable, SharedCodes } from './RowTable';

/** What becomes of the rows of some sources, put together for the whole study. */
interface Rows {
  /** Of the study, those that others take the place of. */
  readonly removed: number[];
  /** Of the batch, those that come in. */
  readonly inserted: number[];
  /** What a hand makes of those that come in; `null` = it stays removed. */
  readonly byHand: Map<number, Nomination | null>;
  /** Those of the study that stay without a row of the file. */
  readonly kept: Nomination[];
}

/** What files change in the contacts of a study. */
export function* compareContacts(comparing: Comparing): Work<readonly Change[]> {
  const { study, batch, placed, replaced, log } = comparing;
  const rows: Rows = { removed: [], inserted: [], byHand: new Map(), kept: [] };
  const names = new Map([...study.people, ...batch.people].map(({ id, name }) => [id, name]));
  const lineOf = ({ from, to, origin }: Nomination, file: string): ComparedRow => ({
    of: 'contact',
    who: names.get(from) ?? from,
    to: names.get(to) ?? to,
    file,
    row: origin.row,
  });
  for (const [at, source] of batch.sources.entries()) {
    if (replaced.has(placed[at] ?? -1)) continue;
    for (const index of rowsOf(batch.nominations, at)) {
      rows.inserted.push(index);
      log.add(lineOf(nominationAt(batch.nominations, index), source.file));
      if (index % ROWS_AT_ONCE === 0) yield { stage: 'Comparing', done: index, total: batch.nominations.length };
    }
  }
  const codes = new SharedCodes();
  for (const source of replaced) yield* compareRows(comparing, source, codes, lineOf, rows);
  yield { stage: 'Comparing', done: 1, total: 1 };
  return yield* changesOf(study.nominations, batch.nominations, placed, rows);
}

/** Of one source of the study: what its rows were, what they are now, and what the file says of them. */
function* compareRows(
  { study, batch, asRead, placed, log }: Comparing,
  source: number,
  codes: SharedCodes,
  lineOf: (row: Nomination, file: string) => ComparedRow,
  { removed, inserted, byHand, kept }: Rows,
): Work<void> {
  const from = placed.indexOf(source);
  const [now, said] = [rowsOf(study.nominations, source), rowsOf(batch.nominations, from)];
  const there = yield* RowTable.make(study.nominations, now, codes);
  const file = yield* RowTable.make(batch.nominations, said, codes);
  const known = asRead.rows(source);
  const base =
    known === null
      ? there
      : yield* RowTable.make(
          known,
          Int32Array.from({ length: known.length }, (_, row) => row),
          codes,
        );
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
    const line = lineOf(theirs, is);
    if (before === -1) {
      log.add(line);
      isUnchanged = false;
    } else if (place === -1) {
      if (log.comesAgain(line, isAsBefore)) isUnchanged = false;
      else patches.push([said[row] ?? 0, null]);
    } else {
      const mine = there.at(place);
      const after = log.merge(line, known === null ? (mine.edited ? null : mine) : base.at(before), mine, theirs);
      if (!isSameRow(after, mine)) isUnchanged = false;
      if (after !== theirs) patches.push([said[row] ?? 0, after]);
    }
  }
  const stays: Nomination[] = [];
  const wasOf = turnPairs(nowOf, there.length);
  for (let row = 0; row < there.length; row += 1) {
    if (row % ROWS_AT_ONCE === 0) yield { stage: 'Comparing', done: row, total: there.length };
    const before = wasOf[row] ?? -1;
    if (before !== -1 && (saidOf[before] ?? -1) !== -1) continue;
    const mine = there.at(row);
    const isByHand = known === null ? there.isEdited(row) : before !== -1 && base.cells(before) !== there.cells(row);
    // What came from no file stays.
    if (before === -1) log.keepRow();
    else if (log.goes(lineOf(mine, was), isByHand)) {
      isUnchanged = false;
      continue;
    }
    stays.push(mine);
  }
  if (isUnchanged && isRead) return;
  pushAll(removed, now);
  pushAll(inserted, said);
  for (const [index, row] of patches) byHand.set(index, row);
  pushAll(kept, stays);
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
function* changesOf(study: Nominations, batch: Nominations, placed: readonly number[], rows: Rows): Work<readonly Change[]> {
  const { removed, byHand, kept } = rows;
  const inserted = rows.inserted.toSorted((a, b) => a - b);
  const removals = stretchesOf(removed)
    .map(({ at, length }): Change => ({
      part: 'nominations',
      at,
      before: sliceNominations(study, at, at + length),
      after: emptyNominations,
    }))
    .reverse();
  const at = study.length - new Set(removed).size;
  yield { stage: 'Comparing', done: 0, total: 1 };
  const said = selectNominations(batch, Int32Array.from(inserted));
  const read = { ...said, source: Uint16Array.from({ length: said.length }, (_, row) => placed[said.source[row] ?? 0] ?? 0) };
  yield { stage: 'Comparing', done: 1, total: 1 };
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
