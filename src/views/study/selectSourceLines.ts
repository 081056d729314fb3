import type { Issue } from '../../domain/Issue';
import type { Source } from '../../domain/Source';
import type { Study } from '../../domain/Study';
import { formatCount } from '../../domain/formatCount';
import { sayUnderstood } from '../../words/files/sayUnderstood';
import { BY_HAND } from '../../editing/sourceByHand';

/** One file that was brought in, or what was entered by hand, with what has become of its rows. */
export interface SourceLine {
  readonly file: string;
  readonly holds: 'people' | 'contacts';
  /** "312 rows, 310 added, 4 removed since, 1 changed by hand" */
  readonly words: string;
  readonly understood: string;
}

interface Rows {
  readonly standing: number;
  readonly edited: number;
}

/** What stands in the study today of each source: counted, so that it is true whatever was removed, erased, undone or done again. */
export function selectSourceLines({ sources, people, nominations, issues }: Study): readonly SourceLine[] {
  const contacts = countRows(
    sources.length,
    nominations.length,
    (i) => nominations.source[i] ?? 0,
    (i) => nominations.edited[i] === 1,
  );
  const listed = countRows(
    sources.length,
    people.length,
    (i) => people[i]?.origin?.source ?? -1,
    (i) => people[i]?.edited === true,
  );
  const byHand = people.filter(({ origin }) => origin === null).length;
  const lines = sources.map((source, at): SourceLine => {
    const rows = (source.holds === 'people' ? listed : contacts)[at] ?? { standing: 0, edited: 0 };
    const isReplaced = source.holds === 'people' && sources.slice(at + 1).some(({ holds }) => holds === 'people');
    return {
      file: source.file,
      holds: source.holds,
      understood: source.reading === undefined ? source.understood : sayUnderstood(source.reading),
      words: wordsOf(source, rows, nobodyRows(source, sources, issues), isReplaced),
    };
  });
  return byHand === 0
    ? lines
    : [...lines, { file: BY_HAND, holds: 'people', words: formatCount(byHand, 'person', 'people'), understood: 'typed or pasted' }];
}

function countRows(
  sources: number,
  length: number,
  sourceOf: (row: number) => number,
  isEdited: (row: number) => boolean,
): readonly Rows[] {
  const rows = Array.from({ length: sources }, () => ({ standing: 0, edited: 0 }));
  for (let i = 0; i < length; i += 1) {
    const of = rows[sourceOf(i)];
    if (of === undefined) continue;
    of.standing += 1;
    if (isEdited(i)) of.edited += 1;
  }
  return rows;
}

/**
 * Rows that were taken and are no contact: they say that somebody named nobody. `null` = which of two files of one name they are of is
 * not known.
 */
function nobodyRows(source: Source, sources: readonly Source[], issues: readonly Issue[]): number | null {
  const said = issues.filter(
    ({ code, severity, file, values }) =>
      code === 'no-contact' && severity !== 'error' && file === source.file && 'what' in values && values.what !== 'unread',
  ).length;
  const twins = sources.filter(({ file }) => file === source.file);
  if (said === 0 || twins.length === 1) return said;
  return twins.every(({ sha256 }) => sha256 === source.sha256) ? said / twins.length : null;
}

function wordsOf({ rows, taken }: Source, { standing, edited }: Rows, nobody: number | null, isReplaced: boolean): string {
  const gone = nobody === null ? 0 : taken - nobody - standing;
  return [
    formatCount(rows, 'row', 'rows'),
    taken < rows ? `${formatCount(taken)} added` : '',
    nobody !== null && nobody > 0 ? `${formatCount(nobody)} of them “nobody”` : '',
    nobody === null ? `${formatCount(standing)} in the study` : '',
    gone > 0 ? `${formatCount(gone)} removed${isReplaced ? ' or replaced by a later file' : ''} since` : '',
    edited > 0 ? `${formatCount(edited)} changed by hand` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
