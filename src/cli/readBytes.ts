import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import { checkSize } from '../import/files/checkSize';
import { COMMAND_LIMITS } from '../import/files/Limits';
import { UsageError } from './UsageError';
import { sayIssueWithOption } from '../words/issues/sayIssueWithOption';

/** npm runs scripts in the package's folder and keeps the caller's here. */
const CALLED_FROM = process.env['INIT_CWD'] ?? process.cwd();

/** A path as the caller means it. */
export function resolvePath(path: string): string {
  return resolve(CALLED_FROM, path);
}

/** @throws UsageError when the file cannot be read */
export function readBytes(path: string): Uint8Array {
  const file = resolvePath(path);
  try {
    const tooLarge = checkSize({ name: basename(file), size: statSync(file).size }, COMMAND_LIMITS);
    if (tooLarge !== null) throw new UsageError(`${path}: ${sayIssueWithOption(tooLarge)}`);
    return readFileSync(file);
  } catch (failure) {
    if (failure instanceof UsageError) throw failure;
    const code = (failure as NodeJS.ErrnoException).code ?? '';
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new UsageError(`${path}: cannot be read (${why}).`);
  }
}
