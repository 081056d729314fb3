import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { UsageError } from './UsageError';

/** npm runs scripts in the package's folder and keeps the caller's here. */
const CALLED_FROM = process.env['INIT_CWD'] ?? process.cwd();

/** A path as the caller means it. */
export function resolvePath(path: string): string {
  return resolve(CALLED_FROM, path);
}

/** @throws UsageError when the file cannot be read */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(resolvePath(path));
  } catch (failure) {
    const code = (failure as NodeJS.ErrnoException).code ?? '';
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new UsageError(`${path}: cannot be read (${why}).`);
  }
}
