import type { Change } from '../domain/steps/Change';
import type { History, HistoryEntry } from '../domain/steps/History';
import type { Study } from '../domain/Study';

/**
 * The longest stretch of a history around where the study stands now, of which each step fits the study that it would be
 * made on: in a file that was tampered with, a step may speak of rows that are not there. `null` = a step that is lost.
 */
export function fitHistory(study: Study, entries: readonly (HistoryEntry | null)[], done: number): History {
  let first = done;
  for (let lengths = lengthsOf(study); first > 0 && fits(lengths, entries[first - 1], 'back');) first -= 1;
  let end = done;
  for (let lengths = lengthsOf(study); end < entries.length && fits(lengths, entries[end], 'forth');) end += 1;
  return { entries: entries.slice(first, end).filter((entry) => entry !== null), done: done - first };
}

/** How long each list of the study is, by the part or the table of the codebook. */
function lengthsOf(study: Study): Map<string, number> {
  return new Map(
    [...Object.entries(study), ...Object.entries(study.codebook)].map(([part, list]) => [
      part,
      (list as { readonly length?: number }).length ?? 0,
    ]),
  );
}

/** Whether the step can be made or taken back; the lengths are then those after it. */
function fits(lengths: Map<string, number>, entry: HistoryEntry | null | undefined, way: 'back' | 'forth'): boolean {
  if (entry == null) return false;
  const changes = way === 'forth' ? entry.step.changes : entry.step.changes.toReversed();
  return changes.every((change) => {
    const splice = spliceOf(change);
    if (splice === null) return true;
    const [gone, added] = way === 'forth' ? [splice.before, splice.after] : [splice.after, splice.before];
    const length = lengths.get(splice.of) ?? 0;
    if (splice.at + gone > length) return false;
    lengths.set(splice.of, length - gone + added);
    return true;
  });
}

/** `null` = a setting, which fits any study. */
function spliceOf(change: Change): { readonly of: string; readonly at: number; readonly before: number; readonly after: number } | null {
  if (!('at' in change)) return null;
  return {
    of: change.part === 'codebook' ? change.table : change.part,
    at: change.at,
    before: change.before.length,
    after: change.after.length,
  };
}
