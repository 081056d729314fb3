import { foldCase } from '../../support/foldCase';
import { plainText } from '../plainText';
import type { Sheet } from '../files/Sheet';
import { TableEdit } from '../rows/TableEdit';
import type { Dictionary, Field } from './Dictionary';
import { cellAt } from './layOutSurvey';

const NAME = ['variablefieldname', 'fieldname'];
const TYPE = ['fieldtype'];
const LABEL = ['fieldlabel'];
const CHOICES = ['choicescalculationsorsliderlabels', 'choicesorcalculations', 'selectchoicesorcalculations'];

/** Whether cells head the data dictionary of REDCap. */
export function isDictionary(cells: readonly string[]): boolean {
  if (cells.length > 100) return false;
  const plain = cells.map(plainText);
  return [NAME, TYPE, CHOICES].every((names) => names.some((name) => plain.includes(name)));
}

/** The data dictionary of REDCap, as the program or its interface for programs writes it. */
export function readDictionary(table: Sheet): Dictionary {
  const plain = table.headers.map(plainText);
  const find = (names: readonly string[]): number => plain.findIndex((header) => names.includes(header));
  const [name, type, label, choices] = [find(NAME), find(TYPE), find(LABEL), find(CHOICES)];
  const fields = new Map<string, Field>();
  for (let row = 0; row < table.length; row += 1) {
    const kind = foldCase(cellAt(table, row, type));
    const codes = /^(?:radio|dropdown|checkbox)$/.test(kind)
      ? cellAt(table, row, choices)
          .split('|')
          .map((choice) => /^\s*([^,]+?)\s*,\s*(.*?)\s*$/s.exec(choice))
      : [];
    const meant = new Map(codes.flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const])));
    if (kind === 'yesno' || kind === 'truefalse')
      for (const [code, word] of [
        ['1', 'yes'],
        ['0', 'no'],
      ] as const)
        meant.set(code, word);
    // Labels may be written as a page: "<b>Whom</b> do you turn to?"
    const text =
      label < 0
        ? ''
        : cellAt(table, row, label)
            .replaceAll(/<[^>]*>/g, '')
            .trim();
    fields.set(foldCase(cellAt(table, row, name)), {
      label: text || cellAt(table, row, name),
      choices: meant,
      isOneOf: kind !== 'checkbox',
    });
  }
  return fields;
}

/** The table with what its codes mean in their place. */
export function applyDictionary(table: Sheet, dictionary: Dictionary): Sheet {
  const fields = table.headers.map((header) => dictionary.get(foldCase(header)));
  if (!fields.some((field) => field !== undefined && field.isOneOf && field.choices.size > 0)) return table;
  const edit = new TableEdit(table);
  for (let row = 0; row < table.length; row += 1) {
    const changed = new Map<number, number>();
    for (const [column, field] of fields.entries()) {
      const meant = field?.isOneOf === true ? field.choices.get(cellAt(table, row, column)) : undefined;
      if (meant !== undefined) changed.set(column, edit.word(meant));
    }
    edit.copy(row, changed);
  }
  return edit.finish();
}
