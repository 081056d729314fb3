import type { Issue } from '../domain/Issue';
import { DEFAULT_LIMITS, type Limits } from './Limits';

/** Whether a file may be read at all, told from its size alone; `null` = it may. Size in bytes. */
export function checkSize(file: { readonly name: string; readonly size: number }, limits: Limits = DEFAULT_LIMITS): Issue | null {
  if (file.size <= limits.bytes) return null;
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);
  return {
    code: 'file-too-large',
    severity: 'error',
    file: file.name,
    row: null,
    column: null,
    message: `${file.name} has ${megabytes(file.size)} MB, and at most ${megabytes(limits.bytes)} MB can be read. Leave out columns that are not needed, or split the file by round or by organisation.`,
  };
}
