import type { Issue } from '../../domain/Issue';
import { IssueLog } from '../IssueLog';
import type { OpenedFile } from './openParts';
import type { Claim } from './recognise';

/** Sheets and files within a file of which a part was recognised, and that were left aside. */
export function sayUnclaimed(opened: readonly (OpenedFile | null)[], claims: readonly Claim[], files: readonly string[]): readonly Issue[] {
  const claimed = new Set(claims.flatMap(({ parts }) => parts));
  return opened.flatMap((one, place) => {
    const parts = one?.parts ?? [];
    const read = parts.filter((part) => claimed.has(part)).map(({ name }) => name);
    if (read.length === 0) return [];
    const log = new IssueLog(files[place] ?? '');
    const others = parts.filter((part) => !claimed.has(part));
    for (const { name, kind, hidden, top } of others) {
      if (hidden) log.tell('hidden-sheet', null, null, { sheet: name });
      else if (kind === 'sheet' && top.length > 0) log.tell('choose-sheet', null, null, { sheets: [name], read });
    }
    const within = others.filter(({ kind }) => kind !== 'sheet').map(({ name }) => name);
    if (within.length > 0)
      log.tell('left-out', null, null, { what: 'other-files', names: within.slice(0, MOST_NAMES), count: within.length });
    return log.finish();
  });
}

/** Of those that a message names. */
const MOST_NAMES = 8;
