import type { Batch } from '../../domain/Batch';
import type { Source } from '../../domain/Source';
import { formatCount } from '../../domain/formatCount';
import { sayUnderstood } from '../../words/files/sayUnderstood';

/** A sheet of a workbook, with what becomes of it. */
export interface FileSheet {
  readonly part: number;
  readonly name: string;
  /** As what it was understood, and how many of its rows are added; '' = nothing of it is read. */
  readonly words: string;
  /** A format has understood it: it holds what it holds. */
  readonly isUnderstood: boolean;
  readonly hidden: boolean;
}

/** The sheets of a workbook in their order. @param tables those of the file */
export function selectFileSheets(
  file: string,
  tables: readonly { readonly part: number; readonly name: string; readonly hidden: boolean }[],
  batch: Batch | null,
): readonly FileSheet[] {
  return tables.map(({ part, name, hidden }) => {
    const sources = batch?.sources.map((source, at) => ({ ...source, taken: batch.taken?.[at] ?? source.taken })) ?? [];
    const own = sources.filter((source) => source.file === `${file}#${name}`);
    return { part, name, hidden, words: own.map(sayPart).join('; '), isUnderstood: own.some(({ reading }) => reading !== undefined) };
  });
}

function sayPart({ reading, holds, taken, rows }: Source): string {
  if (reading !== undefined) return sayUnderstood(reading);
  return `${holds === 'people' ? 'Managers' : 'Contacts'}, ${formatCount(taken)} of ${formatCount(rows, 'row', 'rows')} added`;
}
