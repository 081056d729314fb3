import type { Issue } from '../../domain/Issue';
import type { Understood } from '../../domain/Understood';
import type { Work } from '../../support/Progress';
import type { InputFile } from '../files/InputFile';
import { TableTooLarge } from '../files/TableTooLarge';
import { NOTHING, type FormatContext, type FormatRead, type FormatTable } from './Format';
import type { Claim } from './recognise';

export interface ClaimRead extends Pick<FormatRead, 'answers' | 'instrument' | 'days'> {
  readonly tables: readonly FormatTable[];
  readonly issues: readonly Issue[];
}

/**
 * Reads what a format has claimed. Where one file was named for the people and another for the contacts, each gives only that;
 * else one file gives both. The issues are those of parts that no table has the log of.
 */
export function* readClaim({ format, parts }: Claim, inputs: readonly InputFile[], context: FormatContext): Work<ClaimRead> {
  let read: FormatRead;
  try {
    read = yield* format.read(parts, context);
  } catch (fault) {
    if (!(fault instanceof TableTooLarge)) throw fault;
    fault.refuse(parts[0].log);
    read = NOTHING;
  }
  // A header without rows.
  if (read.tables.length === 0 && !parts.some(({ log }) => log.finish().some(({ severity }) => severity === 'error'))) {
    parts[0].log.error('broken-format', null, null, { format: format.id, what: 'no-nodes', written: '' });
  }
  const isStated = (holds: 'people' | 'contacts'): boolean => inputs.some((input) => input.holds === holds);
  const isSplit = isStated('people') && isStated('contacts');
  const tables = read.tables.filter(({ part, holds }) => !isSplit || part.holds === null || part.holds === holds);
  const issues = parts.filter(({ log }) => tables.every((table) => table.log !== log)).flatMap(({ log }) => log.finish());
  const files = new Set(parts.map(({ input }) => inputs[input]?.file.replace(/.*[\\/]/, '') ?? ''));
  if (read.isPlain === true) return { tables, issues };
  const reading: Understood = { format: format.id, ...read.understood, files: files.size > 1 ? [...files] : [] };
  return { ...read, tables: tables.map((table) => ({ ...table, reading })), issues };
}
