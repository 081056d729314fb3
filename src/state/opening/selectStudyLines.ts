import type { StudyEntry } from '../../storage/StudyStore';

export interface StudyLine extends StudyEntry {
  /** "changed 24 Nov 2026, 10:30". */
  readonly changed: string;
  /** "saved as a file 20 Nov 2026, 9:00", and whether it has changed since. */
  readonly backedUp: string;
}

const whenOf = (at: number): string => new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** The list of studies in words: when each was changed, and when it was last saved as a file. */
export function selectStudyLines(studies: readonly StudyEntry[]): readonly StudyLine[] {
  return studies.map((entry) => ({ ...entry, changed: `changed ${whenOf(entry.changedAt)}`, backedUp: backupWords(entry) }));
}

function backupWords({ backedUpAt, changedAt }: StudyEntry): string {
  if (backedUpAt === null) return 'never downloaded';
  return `downloaded ${whenOf(backedUpAt)}${changedAt > backedUpAt ? ', changed since' : ''}`;
}
