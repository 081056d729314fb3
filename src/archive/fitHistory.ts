import type { History, HistoryEntry } from '../domain/steps/History';
import type { Study } from '../domain/Study';

/**
 * The longest stretch of a history around where the study stands now, of which each step fits the study that it would be
 * made on: in a file that was tampered with, a step may speak of rows that are not there. `null` = a step that is lost.
 */
export function fitHistory(study: Study, entries: readonly (HistoryEntry | null)[], done: number): History {
  let first = done;
  for (const lengths = new Map<string, number>(); fits(study, lengths, entries[first - 1], false);) first -= 1;
  let end = done;
  for (const lengths = new Map<string, number>(); fits(study, lengths, entries[end], true);) end += 1;
  return { entries: entries.slice(first, end).filter((entry) => entry !== null), done: done - first };
}

/**
 * Whether the step can be made, or taken back.
 *
 * @param lengths of the lists that steps have changed, by part or table of the codebook; afterwards those after this step
 */
function fits(study: Study, lengths: Map<string, number>, entry: HistoryEntry | null | undefined, isMade: boolean): boolean {
  if (entry == null) return false;
  const changes = isMade ? entry.step.changes : entry.step.changes.toReversed();
  return changes.every((change) => {
    // A setting fits any study.
    if (!('at' in change)) return true;
    const [of, list] = change.part === 'codebook' ? [change.table, study.codebook[change.table]] : [change.part, study[change.part]];
    const [gone, added] = isMade ? [change.before, change.after] : [change.after, change.before];
    const length = lengths.get(of) ?? list.length;
    if (change.at + gone.length > length) return false;
    lengths.set(of, length - gone.length + added.length);
    return true;
  });
}
