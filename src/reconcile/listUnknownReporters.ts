import type { UnknownReporter } from '../domain/Batch';
import { foldName } from '../domain/foldName';
import type { Study } from '../domain/Study';
import { finish } from '../support/finish';
import { findLikeManagers } from './findLikeManagers';
import type { Roster } from './buildRoster';
import type { SettledNames } from './settleNames';

/** No more of those who may be meant are named. */
const MOST_LIKE = 12;

/** Who reports and is nobody on the roster, or one of two, each once in the order of the rows; with whom it could be. */
export function listUnknownReporters({ nominations, sources }: Study, roster: Roster, settled: SettledNames): readonly UnknownReporter[] {
  const found = new Map<string, UnknownReporter>();
  for (let row = 0; row < nominations.length; row += 1) {
    if (settled.from[row] !== -1) continue;
    const written = (nominations.words[nominations.from[row] ?? 0] ?? '').trim();
    const { meaning } = roster.seek(written);
    // An outside person may not report, and neither may a network: those are no questions of who it is.
    if (written === '' || typeof meaning === 'number') continue;
    const file = sources[nominations.source[row] ?? 0]?.file ?? '';
    const key = `${foldName(written) || written}\n${file}`;
    const known = found.get(key);
    const first = { written, file, row: nominations.row[row] ?? 0, contacts: 0, fits: meaning, like: [] };
    found.set(key, { ...(known ?? first), contacts: (known?.contacts ?? 0) + 1 });
  }
  if (found.size === 0) return [];
  const managers = roster.people.slice(0, roster.managers);
  const like = finish(
    findLikeManagers(
      roster.people,
      roster.managers,
      [...found.values()].map(({ written }) => written),
    ),
  );
  return [...found.values()].map((reporter) => {
    const meant =
      reporter.fits === 'several'
        ? managers.filter(({ name }) => foldName(name) === foldName(reporter.written))
        : like(reporter.written, '').flatMap(({ person }) => managers[person] ?? []);
    return { ...reporter, like: meant.slice(0, MOST_LIKE).map(({ id, name }) => ({ id, name })) };
  });
}
