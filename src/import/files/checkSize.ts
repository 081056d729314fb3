import { makeIssue, type Issue } from '../../domain/Issue';
import { DEFAULT_LIMITS, type Limits } from './Limits';

/** Whether a file may be read at all, by its size alone; `null` = it may. Size in bytes. */
export function checkSize(file: { readonly name: string; readonly size: number }, limits: Limits = DEFAULT_LIMITS): Issue | null {
  if (file.size <= limits.bytes) return null;
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);
  return makeIssue(
    'file-too-large',
    'error',
    { file: file.name, row: null, column: null },
    { megabytes: megabytes(file.size), most: megabytes(limits.bytes) },
  );
}
