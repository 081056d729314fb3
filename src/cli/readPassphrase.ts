import type { GivenOptions } from './readOptions';
import { readBytes } from './readBytes';
import { UsageError } from './UsageError';

/**
 * The passphrase of study files: the first line of `--passphrase-file`, else the environment's KITH_PASSPHRASE. Never an
 * argument, which everybody on the computer could see. `null` = none. @throws UsageError on a file without one
 */
export function readPassphrase(given: GivenOptions): string | null {
  const path = given.text('passphrase-file');
  if (path === null) return process.env['KITH_PASSPHRASE'] ?? null;
  const [line = ''] = new TextDecoder().decode(readBytes(path)).split(/\r?\n/);
  if (line === '') throw new UsageError(`${path}: the first line is empty; it must hold the passphrase.`);
  return line;
}
