import { CONTACT_COLUMNS } from '../columns/contactColumns';
import { isMissing } from './isMissing';
import type { IssueLog } from '../IssueLog';
import { matchColumns } from '../columns/matchColumns';
import type { Sheet } from '../files/Sheet';
import { saysYes } from '../surveys/findContactQuestions';
import { TableEdit } from './TableEdit';
import type { Vocabulary } from '../columns/Vocabulary';

interface Tick {
  readonly index: number;
  readonly into: 'types' | 'motives';
  readonly word: string;
}

/** Whether a cell is a tick or says that there is none; `null` = it says something else. */
function isTicked(cell: string): boolean | null {
  if (isMissing(cell)) return false;
  return /^[x×]$/i.test(cell) ? true : saysYes(cell);
}

/**
 * A table of contacts in which each network type, or motive, has a column of ticks, with the words of the ticks in one column each. Only
 * columns that are called exactly as a word of the codebook and hold nothing but ticks; where a column of types is there already, it is
 * left as it is, and so are the ticks.
 */
export function readTicks(table: Sheet, named: ReadonlyMap<string, string>, vocabulary: Vocabulary, log: IssueLog): Sheet {
  const { headers, cells, words, length } = table;
  const { columns, others } = matchColumns(headers, CONTACT_COLUMNS, named);
  if (!columns.has('from') || !columns.has('to')) return table;
  const width = headers.length;
  const ticks = others.flatMap((index): readonly Tick[] => {
    const { type, motive } = vocabulary.look(headers[index] ?? '');
    const into = type !== null ? 'types' : 'motives';
    const word = type ?? motive;
    if (word === null || columns.has(into)) return [];
    const found = new Set<number>();
    for (let row = 0; row < length; row += 1) found.add(cells[row * width + index] ?? 0);
    const says = [...found].map((cell) => isTicked(words[cell] ?? ''));
    const isAll = says.includes(true) && !says.includes(null);
    if (!isAll && says.some((one) => one !== false)) {
      const header = headers[index] ?? '';
      log.warn('may-be-contacts', table.headerRow ?? 1, header, { what: 'no-ticks', header, rows: length });
    }
    return isAll ? [{ index, into, word }] : [];
  });
  if (ticks.length === 0) return table;
  for (const { index, into, word } of ticks) {
    const header = headers[index] ?? '';
    log.tell('survey-question', table.headerRow ?? 1, header, { question: header, as: into === 'types' ? 'type' : 'motive', word });
  }
  const used = new Set(ticks.map(({ index }) => index));
  const kept = headers.flatMap((_, index) => (used.has(index) ? [] : [index]));
  const kinds = (['types', 'motives'] as const).filter((into) => ticks.some((tick) => tick.into === into));
  const edit = new TableEdit(table, [...kept.map((index) => headers[index] ?? ''), ...kinds]);
  for (let row = 0; row < length; row += 1) {
    const cell = (index: number): number => cells[row * width + index] ?? 0;
    const said = kinds.map((into) =>
      ticks.filter((tick) => tick.into === into && isTicked(words[cell(tick.index)] ?? '') === true).map(({ word }) => word),
    );
    edit.add(table.rows[row] ?? 0, [...kept.map(cell), ...said.map((list) => edit.word(list.join(';')))]);
  }
  return edit.finish();
}
